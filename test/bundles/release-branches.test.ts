import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import {
  createFolder,
  createRepository,
  type Repository,
  repositoryIn,
  runAction,
} from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

/** Whose rules judge a release, seen from outside: a tag on a stray commit does not choose them. */
const policy = (...lines: readonly string[]) =>
  ['version: 1', 'platform: Orbit', 'thresholds: test.v1', 'release:', '  manifest: package.json']
    .concat(lines.map((line) => `  ${line}`))
    .join('\n')
    .concat('\n')

const state = (rules: string) => ({
  '.github/governance.yml': rules,
  'package.json': { name: 'orbit', version: '0.1.0' },
})

/** The event decides whether it is a release; the tag that is asked for is always the same. */
const EVENTS = {
  tag: { GITHUB_REF: 'refs/tags/v0.1.0' },
  'workflow_dispatch on a branch': { GITHUB_REF: 'refs/heads/stray' },
}

function judge(path: string, name: string, env: Readonly<Record<string, string>>) {
  return runAction({
    action: join(ROOT, 'actions/release-check'),
    workspace: path,
    inputs: { tag: 'v0.1.0', 'as-of': '2026-03-01T12:00:00Z' },
    event: { name, payload: { repository: { default_branch: 'main' } } },
    env,
  })
}

/** A remote whose `main` has the strict rules, and a commit with its own on a branch that nobody merged. */
function stray(main: string, own: string): Repository {
  const origin = createRepository(state(main))
  origin.git('checkout', '--quiet', '-b', 'stray')
  origin.commit(state(own))
  origin.git('tag', 'v0.1.0')
  return origin
}

/** As actions/checkout does it. */
function checkout(origin: Repository, ...refs: readonly string[]): Repository {
  const made = repositoryIn(createFolder())
  execFileSync('git', ['init', '--quiet', made.path])
  made.git('remote', 'add', 'origin', `file://${origin.path}`)
  made.git('fetch', '--quiet', '--no-tags', 'origin', '+refs/tags/*:refs/tags/*', ...refs)
  made.git('checkout', '--quiet', 'v0.1.0')
  return made
}

const STRICT = policy('branches: [main]', 'required-verdicts: [conformance-gate]')

describe.each(Object.entries(EVENTS))('on %s', (name, env) => {
  test.each([
    ['every branch', ['+refs/heads/*:refs/remotes/origin/*']],
    ['the tag alone', []],
  ])('a stray commit is judged by the branch, with a checkout of %s', (_, refs) => {
    using origin = stray(STRICT, policy())
    using made = checkout(origin, ...refs)
    const run = judge(made.path, name === 'tag' ? 'push' : 'workflow_dispatch', env)
    expect(JSON.parse(run.outputs['failed-checks'] ?? ''), run.stdout).toEqual([
      'release-check/tag-branch',
      'release-check/verdicts-required:conformance-gate',
    ])
    expect(run.verdict).toMatchObject({ rules: { branch: 'main', commit: origin.git('rev-parse', 'main') } })
    expect(run.summary).toContain('release.required-verdicts')
  })
})

test('a commit of the branch goes out, and its rules are named', () => {
  using origin = stray(policy('branches: [main]'), policy('branches: [main]'))
  origin.git('branch', '--force', 'main', 'stray')
  using made = checkout(origin)
  const run = judge(made.path, 'push', EVENTS.tag)
  expect(run.exitCode, run.stdout).toBe(0)
  expect(run.verdict).toMatchObject({ rules: { branch: 'main', commit: origin.git('rev-parse', 'main') } })
})

test('a push of a branch with the input tag is a rehearsal', () => {
  using origin = stray(STRICT, policy())
  using made = checkout(origin)
  made.git('tag', '--delete', 'v0.1.0')
  const run = judge(made.path, 'push', { GITHUB_REF: 'refs/heads/stray' })
  expect(run.exitCode, run.stdout).toBe(0)
})
