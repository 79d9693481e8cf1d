import { createRepository, type Repository } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { judgedRelease, policyWith, versionFiles } from './fixtures/judged-release.ts'

const NO_CANDIDATES = 'release-candidate-for: []'

/** A project that has released 1.0.0. */
function released(...lines: readonly string[]): Repository {
  const made = createRepository({ ...policyWith(NO_CANDIDATES, ...lines), ...versionFiles('1.0.0') })
  made.git('tag', 'v1.0.0')
  return made
}

/** Commits a version, and tags it. */
function release(made: Repository, version: string, tag = `v${version}`): void {
  made.commit(versionFiles(version), `chore: release ${version}`)
  made.git('tag', tag)
}

test.each([
  ['1.0.0', undefined, 'any version, as the first one'],
  ['0.2.0', '0.1.0', 'any version up to 1.0'],
  ['1.1.0', '1.0.0', 'any version without breaking changes'],
])('what %s may be after %s, if nothing breaks, is %s', async (version, earlier, text) => {
  using made = createRepository({ ...policyWith(NO_CANDIDATES), ...versionFiles('0.0.0') })
  if (earlier !== undefined) release(made, earlier)
  release(made, version)
  const told = await judgedRelease(made, `v${version}`)
  expect(told.check('version-breaking')).toMatchObject({ status: 'pass', expected: { limit: text } })
})

describe('what GitHub’s button reverts breaks nothing', () => {
  const BREAKING = 'release-check/version-breaking'

  test.each<[string, string, readonly string[]]>([
    ['squashed', 'Revert "feat!: drop the old loader (#12)" (#13)\n\nReverts acme/app#12', []],
    ['squashed, by the title alone', 'Revert "feat!: drop the old loader" (#13)', []],
    ['with words of Conventional Commits', 'revert: feat!: drop the old loader (#12)\n\nReverts #12', []],
    [
      'of another number',
      'Revert "feat!: drop the new loader (#11)" (#13)\n\nReverts acme/app#11',
      [BREAKING],
    ],
    [
      'with a break of its own',
      'Revert "feat!: drop the old loader (#12)" (#13)\n\nBREAKING CHANGE: y',
      [BREAKING],
    ],
  ])('%s', async (_, message, failed) => {
    using made = released()
    made.commit({ 'loader.js': '1' }, 'feat!: drop the old loader (#12)')
    made.git('rm', '--quiet', 'loader.js')
    made.commit({}, message)
    release(made, '1.1.0')
    const told = await judgedRelease(made, 'v1.1.0')
    expect(
      told.failed.filter((id) => id === BREAKING),
      told.text,
    ).toEqual(failed)
  })

  test.each([
    ['only says so', {}],
    ['takes half of it back', { 'loader.js': '1\n2\n' }],
  ])('unless it %s', async (_, files) => {
    using made = released()
    made.commit({ 'loader.js': '1\n2\n3\n' }, 'feat!: drop the old loader (#12)')
    made.commit(files, 'Revert "feat!: drop the old loader (#12)" (#13)\n\nReverts acme/app#12')
    release(made, '1.1.0')
    const told = await judgedRelease(made, 'v1.1.0')
    expect(told.failed).toContain(BREAKING)
    expect(told.text).toContain('says that it reverts it, but does not undo all of it')
  })

  test('merged with a commit of its own', async () => {
    using made = released()
    made.git('checkout', '--quiet', '-b', 'drop')
    made.commit({ 'loader.js': '1' }, 'feat!: drop the old loader')
    made.git('checkout', '--quiet', 'main')
    const merge = (branch: string, number: number, title: string) =>
      made.git(
        'merge',
        '--no-ff',
        '-m',
        `Merge pull request #${number} from acme/${branch}\n\n${title}`,
        branch,
      )
    merge('drop', 12, 'feat!: drop the old loader')
    made.git('checkout', '--quiet', '-b', 'undo')
    made.git('rm', '--quiet', 'loader.js')
    made.commit({}, 'Revert "feat!: drop the old loader"\n\nReverts acme/app#12')
    made.git('checkout', '--quiet', 'main')
    merge('undo', 13, 'Revert "feat!: drop the old loader"')
    release(made, '1.1.0')
    const told = await judgedRelease(made, 'v1.1.0')
    expect(told.failed, told.text).not.toContain(BREAKING)
  })

  test('applied again it does', async () => {
    using made = released()
    const drop = () => made.commit({ 'loader.js': '1' }, 'feat!: drop the old loader (#12)')
    drop()
    made.git('rm', '--quiet', 'loader.js')
    made.commit({}, 'Revert "feat!: drop the old loader (#12)" (#13)\n\nReverts acme/app#12')
    made.commit(
      { 'loader.js': '1' },
      'Reapply "feat!: drop the old loader (#12)" (#14)\n\nReverts acme/app#13',
    )
    release(made, '1.1.0')
    expect((await judgedRelease(made, 'v1.1.0')).failed).toContain(BREAKING)
  })
})

describe('a maintained line', () => {
  const HISTORY = 'release-check/version-history'

  /** 1.1.0 and 2.0.0 are on main; what is checked out begins at 1.1.0. */
  function branched(lines: readonly string[], tags: readonly [string, string, string]): Repository {
    const made = createRepository({ ...policyWith(NO_CANDIDATES, ...lines), ...versionFiles('1.0.0') })
    made.git('tag', tags[0])
    release(made, '1.1.0', tags[1])
    made.commit({ 'loader.js': '2' }, 'feat: a new loader')
    release(made, '2.0.0', tags[2])
    made.git('checkout', '--quiet', '-b', '1.x', tags[1])
    return made
  }

  test.each<[string, readonly string[], readonly [string, string, string]]>([
    ['by tags of one format', [], ['v1.0.0', 'v1.1.0', 'v2.0.0']],
    ['by tags of a former format', ['tag-history: ["{version}"]'], ['1.0.0', '1.1.0', 'v2.0.0']],
    ['by tags with two numbers', ['tag-history: ["{version}"]'], ['1.0', '1.1', 'v2.0.0']],
    [
      'by tags of words',
      ['tag-history: ["Release-{version}", "{version}"]'],
      ['Release-1.0.0', '1.1.0', 'v2.0.0'],
    ],
  ])('goes on from its last release, %s', async (_, lines, tags) => {
    using made = branched(['release-lines: major', 'missing-previous: fail', ...lines], tags)
    release(made, '1.1.1')
    const told = await judgedRelease(made, 'v1.1.1')
    expect(told.failed, told.text).toEqual([])
  })

  test.each<[string, readonly string[], readonly [string, string, string]]>([
    ['by tags of one format', [], ['v1.0.0', 'v1.1.0', 'v2.0.0']],
    ['by tags of a former format', ['tag-history: ["{version}"]'], ['1.0.0', '1.1.0', 'v2.0.0']],
    ['by tags that are all former ones', ['tag-history: ["{version}"]'], ['1.0.0', '1.1.0', '2.0.0']],
  ])('does not contain a later one, %s', async (_, lines, tags) => {
    using made = branched(['release-lines: major', ...lines], tags)
    made.git('checkout', '--quiet', 'main')
    release(made, '1.1.1')
    const told = await judgedRelease(made, 'v1.1.1')
    expect(told.failed).toEqual([HISTORY])
    expect(told.check('version-history')?.findings[0]?.subject).toBe(tags[2])
  })

  test.each<[string, string, readonly string[]]>([
    ['warn', 'warn', []],
    ['fail', 'fail', ['release-check/version-previous']],
  ])('that lacks its last release is a %s by policy', async (word, status, failed) => {
    const lines = ['release-lines: major', 'tag-history: ["{version}"]', `missing-previous: ${word}`]
    using made = branched(lines, ['1.0.0', '1.1.0', 'v2.0.0'])
    made.git('checkout', '--quiet', '-b', 'stray', '1.0.0')
    release(made, '1.1.1')
    const told = await judgedRelease(made, 'v1.1.1')
    expect(told.failed, told.text).toEqual(failed)
    expect(told.check('version-previous')).toMatchObject({ status, findings: [{ subject: '1.1.0' }] })
  })

  test.each([
    ['is on the last release', 'v1.1.0'],
    ['was moved to this one', 'v1.1.1'],
  ])('has a tag of two numbers that moves along, and that %s', async (_, at) => {
    const lines = ['release-lines: major', 'tag-history: ["{version}"]', 'missing-previous: fail']
    using made = branched(lines, ['v1.0.0', 'v1.1.0', 'v2.0.0'])
    release(made, '1.1.1')
    made.git('tag', '1.1', at)
    made.git('tag', '1', at)
    const told = await judgedRelease(made, 'v1.1.1')
    expect(told.failed, told.text).toEqual([])
  })

  test('and main goes on beside it', async () => {
    using made = branched(['release-lines: major', 'missing-previous: fail'], ['v1.0.0', 'v1.1.0', 'v2.0.0'])
    release(made, '1.1.1')
    made.git('checkout', '--quiet', 'main')
    release(made, '2.0.1')
    const told = await judgedRelease(made, 'v2.0.1')
    expect(told.failed, told.text).toEqual([])
    expect(told.check('version-previous')).toBeUndefined()
  })
})

describe('a major version that breaks something', () => {
  const log = (item: string) => ({
    'CHANGELOG.md': `# Changelog\n\n## [2.0.0] - 2026-02-28\n\n### Breaking changes\n\n- ${item}\n`,
  })

  test.each<[string, readonly string[], string, readonly string[]]>([
    ['and documents it', [], 'require Node 24 (#3)', []],
    ['and does not document it', [], 'something', ['release-check/changelog-breaking']],
    [
      'where the policy names a register',
      ['deprecations: d.yml'],
      'require Node 24 (#3)',
      ['release-check/version-breaking'],
    ],
  ])('%s', async (_, lines, item, failed) => {
    using made = released('changelog: CHANGELOG.md', ...lines)
    made.commit({ 'd.yml': 'deprecations: []\n' }, 'feat!: require Node 24 (#3)')
    made.commit({ ...versionFiles('2.0.0'), ...log(item) }, 'chore: release 2.0.0')
    const told = await judgedRelease(made, 'v2.0.0')
    expect(told.failed, told.text).toEqual(failed)
  })
})
