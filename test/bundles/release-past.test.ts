import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Check } from '@governance-gates/core'
import { createRepository, type Repository, runAction } from '@governance-gates/testing'
import type { Verdict } from '@governance-gates/verdict'
import { describe, expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'

/** What a release is compared with: tags that broke the rules, tags of other formats, commits of other lines. */
const policy = (...lines: readonly string[]) =>
  ['version: 1', 'platform: Orbit', 'thresholds: test.v1', 'release:', '  manifest: package.json']
    .concat(['release-candidate-for: []', ...lines].map((line) => `  ${line}`))
    .join('\n')
    .concat('\n')

const version = (text: string) => ({ 'package.json': { name: 'orbit', version: text } })

/** A repository that has released 1.0.0. */
function platform(...lines: readonly string[]): Repository {
  const made = createRepository({ '.github/governance.yml': policy(...lines), ...version('1.0.0') })
  made.git('tag', 'v1.0.0')
  return made
}

/** Commits a version, with what the commit does, and tags it. */
function release(made: Repository, text: string, message = 'fix: something', tag = `v${text}`): void {
  made.commit({ ...version(text), [`src/${text}.js`]: message }, message)
  made.git('tag', tag)
}

function judge(made: Repository, tag: string) {
  const done = runAction({
    action: join(ROOT, 'actions/release-check'),
    workspace: made.path,
    inputs: { tag, 'as-of': '2026-03-01T12:00:00Z', 'verdict-path': 'out/gate.verdict.json' },
    env: { GITHUB_REF: `refs/tags/${tag}` },
  })
  const verdict: Verdict = JSON.parse(readFileSync(join(made.path, 'out/gate.verdict.json'), 'utf8'))
  const check = (rule: string): Check | undefined =>
    verdict.checks.find(({ id }) => id === `release-check/${rule}`)
  const open = verdict.checks
    // Nothing here says which branch is the default one.
    .filter(({ id, status }) => status !== 'pass' && id !== 'release-check/governance-base')
    .map(({ id, status }) => `${id.slice('release-check/'.length)} ${status}`)
  return { open, check, outputs: done.outputs }
}

const BREAKS = 'feat!: drop the old interface'

describe('a tag that breaks the rules is not what the next one is compared with', () => {
  const broken = (...lines: readonly string[]) => {
    const made = platform(...lines)
    release(made, '1.0.1', BREAKS)
    release(made, '1.0.2')
    release(made, '1.0.3')
    return made
  }

  test('and another tag on top does not change that', () => {
    using made = broken()
    const { open, check } = judge(made, 'v1.0.3')
    expect(open).toEqual(['version-earlier warn', 'changelog-breaking fail', 'version-breaking fail'])
    const earlier = check('version-earlier')
    expect(earlier?.findings.map(({ subject }) => subject)).toEqual(['v1.0.2', 'v1.0.1'])
    expect(earlier?.findings[1]?.message).toMatch(
      /^breaks the rules: commit \w{7} breaks something since v1\.0\.0: drop the old interface$/,
    )
    expect(earlier?.remedy).toBe(
      'add since: 1.0.3 under release in the policy if they were released, or ignore-tags: ["v1.0.2","v1.0.1"] if nobody got them',
    )
  })

  test('unless it was released: since', () => {
    using made = broken('since: 1.0.3')
    expect(judge(made, 'v1.0.3').open).toEqual([])
  })

  test('and counts for nothing where nobody got it: ignore-tags', () => {
    using made = broken('ignore-tags: ["v1.0.1", v1.0.2]')
    const { open, outputs } = judge(made, 'v1.0.3')
    expect(open).toEqual(['changelog-breaking fail', 'version-breaking fail'])
    expect(outputs['channel']).toBe('patch')
  })

  test('also where its manifest says another version, or it is of a branch that nobody merged', () => {
    using made = platform()
    made.commit({ 'src/a.js': '1' }, 'fix: something')
    made.git('tag', 'v1.0.1')
    release(made, '1.0.2')
    expect(judge(made, 'v1.0.2').check('version-earlier')?.findings).toMatchObject([
      { subject: 'v1.0.1', message: 'breaks the rules: its package.json has version 1.0.0' },
    ])
    using other = platform()
    other.git('checkout', '--quiet', '-b', 'stray')
    release(other, '1.0.1')
    other.git('checkout', '--quiet', 'main')
    release(other, '1.0.2', 'fix: something else')
    expect(judge(other, 'v1.0.2').check('version-earlier')?.findings[0]?.message).toMatch(
      /its commit is neither in the history of this one nor on a release branch$/,
    )
  })

  test('and no first release comes of that', () => {
    using made = platform()
    made.git('tag', '--force', 'v1.0.0', made.commit(version('0.9.0')))
    release(made, '1.0.1', BREAKS)
    expect(judge(made, 'v1.0.1').open).toEqual([
      'version-earlier warn',
      'changelog-breaking fail',
      'version-breaking fail',
    ])
  })
})

describe('a commit that has a later version in its history', () => {
  test.each([
    ['major', '2.0.0'],
    ['minor', '1.1.0'],
  ])('cannot be a patch of an older line: %s', (lines, later) => {
    using made = platform(`release-lines: ${lines}`)
    release(made, later)
    release(made, '1.0.1')
    const { open, check } = judge(made, 'v1.0.1')
    expect(open).toEqual(['version-history fail'])
    expect(check('version-history')?.remedy).toContain(`ignore-tags: ["v${later}"]`)
    made.git('checkout', '--quiet', '-b', '1.0.x', 'v1.0.0')
    made.git('tag', '--delete', 'v1.0.1')
    release(made, '1.0.1')
    expect(judge(made, 'v1.0.1').open).toEqual([])
  })
})

describe('releases that were tagged otherwise', () => {
  /** 1.0.0 and 1.1.0 were tagged in a former format. */
  const former = (format: string, ...lines: readonly string[]) => {
    const made = createRepository({ '.github/governance.yml': policy(...lines), ...version('1.0.0') })
    made.git('tag', format.replace('@', '1.0.0'))
    release(made, '1.1.0', 'feat: more', format.replace('@', '1.1.0'))
    return made
  }

  test.each(['@', 'release-@', 'V@', 'orbit-@'])('are asked for: %s', (format) => {
    using made = former(format)
    release(made, '1.2.0', 'feat: yet more')
    const { open, check, outputs } = judge(made, 'v1.2.0')
    expect(open).toEqual(['tag-history inconclusive'])
    expect(outputs['channel']).toBe('minor')
    expect(check('tag-history')?.remedy).toContain(
      `add tag-history: ["${format.replace('@', '{version}')}"] under release in the policy`,
    )
  })

  test('count once the policy says how', () => {
    using made = former('@', 'tag-history: "{version}"')
    release(made, '1.1.0', 'fix: something', 'v1.1.0')
    expect(judge(made, 'v1.1.0').open).toEqual(['version-order fail'])
    made.git('tag', '--delete', 'v1.1.0')
    release(made, '1.1.1')
    const { open, outputs } = judge(made, 'v1.1.1')
    expect([open, outputs['channel']]).toEqual([[], 'patch'])
  })

  test('may have had no versions of Semantic Versioning', () => {
    using made = former('2025.@', 'tag-history: "20*"')
    release(made, '2.0.0', 'feat: with versions')
    const { open, outputs } = judge(made, 'v2.0.0')
    expect([open, outputs['channel']]).toEqual([[], 'major'])
  })

  test('are not what only moves along, or is something else', () => {
    using made = platform('ignore-tags: "nightly-*"')
    for (const tag of ['v1', 'v1.0', 'nightly-2026-02-28', 'latest', 'issue-12']) made.git('tag', tag)
    release(made, '1.0.1')
    expect(judge(made, 'v1.0.1').open).toEqual([])
  })
})

describe('a change log with older versions is of no first release', () => {
  const entries = ['1.1.0', '1.0.0'].map((text) => `## ${text} - 2026-02-28\n\n- Something.\n`).join('\n')
  const made = (...lines: readonly string[]) =>
    createRepository({
      '.github/governance.yml': policy('changelog: CHANGELOG.md', ...lines),
      'CHANGELOG.md': entries,
      ...version('1.1.0'),
    })

  test('unless the policy says where to begin', () => {
    using asked = made()
    const { open, check, outputs } = judge(asked, 'v1.1.0')
    expect([open, outputs['channel']]).toEqual([['tag-history inconclusive'], 'minor'])
    expect(check('tag-history')?.remedy).toContain('since: 1.1.0')
    using told = made('since: 1.1.0')
    expect(judge(told, 'v1.1.0').open).toEqual([])
  })
})
