import { join } from 'node:path'
import {
  createRepository,
  type Files,
  type Repository,
  runActionAsync,
  startEmulatedGitHub,
} from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

/** A merge group with pull requests 6 and 7, of which each removes a test and declares it. */
const REPOSITORY = 'orbit/platform'
const REGISTER = '.github/governance-changes.yml'

const POLICY = `version: 1
platform: Orbit
thresholds: test.v1
conformance:
  campaigns: { tests: { evidence: results.jsonl, min-pass-rate: 100% } }
  baseline: { path: baseline.json }
`

const SUBJECTS = ['a', 'b', 'c']
const TALLY = { total: 3, pass: 3, flaky: 0, fail: 0, error: 0, skip: 0, 'not-applicable': 0 }

const BASE: Files = {
  '.github/governance.yml': POLICY,
  'baseline.json': {
    ...{ schema: 'governance.baseline/v1', generatedAt: '2026-02-01T00:00:00.000Z' },
    ...{ commit: 'a', thresholdsVersion: 'test.v1' },
    campaigns: {
      tests: {
        counts: TALLY,
        tiers: {},
        subjects: Object.fromEntries(SUBJECTS.map((subject) => [subject, { status: 'pass' }])),
      },
    },
  },
}

const results = (...subjects: readonly string[]) =>
  subjects.map((subject) => `${JSON.stringify({ subject, status: 'pass' })}\n`).join('')

const register = (...subjects: readonly string[]) =>
  `changes:\n${subjects
    .map(
      (subject) =>
        `  - { id: drop-${subject}, kind: removed, gate: conformance-gate, subject: ${subject}, reason: r, owner: "@kim", until: 2026-03-31 }\n`,
    )
    .join('')}`

interface Queued {
  readonly repository: Repository
  readonly base: string
  readonly heads: readonly string[]
}

/** Squashes of both pull requests, one after the other, as a queue makes them. */
function queued(): Queued {
  const repository = createRepository({ ...BASE, 'results.jsonl': results(...SUBJECTS) })
  const { git, commit } = repository
  const base = git('rev-parse', 'HEAD')
  const heads = ['b', 'c'].map((subject, index) => {
    git('checkout', '--quiet', '-b', `change-${index}`, base)
    return commit({ [REGISTER]: register(subject) }, 'Drop')
  })
  git('checkout', '--quiet', '-b', 'queue', base)
  commit({ [REGISTER]: register('b'), 'results.jsonl': results('a', 'c') }, 'Drop b (#6)')
  commit({ [REGISTER]: register('b', 'c'), 'results.jsonl': results('a') }, 'Drop c (#7)')
  return { repository, base, heads }
}

/** What the gate says of the group, where @dana set these labels: of pull request 6 and of pull request 7. */
async function judge(labels: readonly (readonly [number, string])[]) {
  const { repository, base, heads } = queued()
  using made = repository
  await using github = await startEmulatedGitHub({
    repository: REPOSITORY,
    tokens: { job: ['contents:read', 'pull-requests:read'] },
  })
  heads.forEach((sha, index) => {
    const head = { repository: REPOSITORY, branch: `change-${index}`, sha }
    github.addPullRequest({ number: index + 6, head, base: { branch: 'main', sha: base }, author: 'kim' })
  })
  github.people.setRole({ login: 'dana', permission: 'write' })
  for (const [number, label] of labels) github.addLabel(number, label, 'dana')
  const head = made.git('rev-parse', 'HEAD')
  const { exitCode, verdict } = await runActionAsync({
    action: join(ROOT, 'actions/conformance-gate'),
    workspace: made.path,
    inputs: { 'as-of': '2026-03-01T12:00:00Z', 'github-token': 'job' },
    event: {
      name: 'merge_group',
      payload: {
        repository: { default_branch: 'main' },
        merge_group: {
          head_sha: head,
          head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${base}`,
          base_sha: base,
          base_ref: 'refs/heads/main',
        },
      },
    },
    env: { GITHUB_SHA: head, GITHUB_API_URL: github.url, GITHUB_REPOSITORY: REPOSITORY },
  })
  expect(github.violations).toEqual([])
  const { checks } = verdict as { checks: readonly { id: string; status: string; detail?: string }[] }
  const { status, detail = '' } = checks.find(({ id }) => id.endsWith('/intended-changes')) ?? {}
  const [label = ''] = /accept-changes-[0-9a-f]{8}/.exec(detail) ?? []
  return { exitCode, status, detail, label }
}

test('each pull request of a merge group needs its own label', async () => {
  const none = await judge([])
  expect(none).toMatchObject({ exitCode: 1, status: 'fail' })
  expect(none.detail).toMatch(/^pull request 6: the label accept-changes-[0-9a-f]{8} is not set/)

  const first = await judge([[6, none.label]])
  expect(first).toMatchObject({ exitCode: 1, status: 'fail' })
  expect(first.detail).toMatch(/^pull request 7: the label/)
  expect(first.label).not.toBe(none.label)

  // The label of one is nothing on the other.
  const crossed = await judge([
    [7, none.label],
    [6, first.label],
  ])
  expect(crossed.exitCode).toBe(1)

  const both = await judge([
    [6, none.label],
    [7, first.label],
  ])
  expect(both).toMatchObject({ exitCode: 0, status: 'pass' })
  expect(both.detail).toContain('accepted by @dana')
})
