import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { COMMIT, entryOf, OTHER_COMMIT, OTHER_SHA, SHA, type Written } from '../fixtures/vetting-case.ts'
import { isBound, type PinRules, pinProblems, pinsOf } from './pin.ts'

const rules: PinRules = {
  kinds: undefined,
  accepted: new Set(['git-commit', 'registry-version', 'checksum']),
  isHere: (path) => path === 'plugins/a',
  needsSource: false,
}
const problems = (entry: Written, more: Partial<PinRules> = {}) =>
  pinProblems(entryOf(entry), { ...rules, ...more })
const moving = 'a branch or a tag can move, write the commit that it points to'

describe('a commit', () => {
  it.each([COMMIT, `${COMMIT}${COMMIT.slice(0, 24)}`])('in full: %s', (commit) => {
    expect(problems({ commit })).toEqual([])
  })

  it.each([
    ['main', `"main" is not a commit in full: ${moving}`],
    ['HEAD', `"HEAD" is not a commit in full: ${moving}`],
    ['v1.2.3', `"v1.2.3" is not a commit in full: ${moving}`],
    ['refs/heads/main', `"refs/heads/main" is not a commit in full: ${moving}`],
    [
      COMMIT.slice(0, 39),
      `"${COMMIT.slice(0, 39)}" is not a commit in full: it is shortened, write all 40 or 64 digits`,
    ],
    [COMMIT.slice(0, 7), '"8c1f0d2" is not a commit in full: it is shortened, write all 40 or 64 digits'],
    [`${COMMIT}0`, `"${COMMIT}0" is not a commit in full: it has 41 digits, and a commit 40 or 64`],
    [SHA.slice(1), `"${SHA.slice(1)}" is not a commit in full: it has 63 digits, and a commit 40 or 64`],
    [`${SHA}0`, `"${SHA}0" is not a commit in full: it has 65 digits, and a commit 40 or 64`],
    ['0'.repeat(40), `"${'0'.repeat(40)}" is not a commit: git writes it where there is none`],
    ['0'.repeat(64), `"${'0'.repeat(64)}" is not a commit: git writes it where there is none`],
    [COMMIT.toUpperCase(), `"${COMMIT.toUpperCase()}" is not a commit in full: write its letters small`],
    [`${COMMIT}\\`, `"${COMMIT}\\\\" is not a commit in full: it has a blank or a backslash in it`],
    [`${COMMIT}\n`, `"${COMMIT}\\n" is not a commit in full: it has a blank or a backslash in it`],
    [` ${COMMIT}`, `" ${COMMIT}" is not a commit in full: it has a blank or a backslash in it`],
    ['', 'has an empty commit'],
    [12, 'the commit 12 is not a text: put it in quotes'],
    [['x'], 'the commit a list is not a text'],
  ])('%j is refused', (commit, problem) => {
    expect(problems({ commit })).toEqual([problem])
  })

  it('does without a checksum, but not with an empty one', () => {
    expect(problems({ commit: COMMIT })).toEqual([])
    expect(problems({ commit: COMMIT, checksum: '' })).toEqual(['has an empty checksum'])
  })

  it('is required of a git source, whatever checksum it has', () => {
    const kinds = new Map([['git', 'git-commit']] as const)
    const entry = entryOf({ checksum: SHA })
    expect(pinProblems({ ...entry, kind: { kind: 'text', text: 'git' } }, { ...rules, kinds })).toEqual([
      'has no commit',
    ])
  })

  it('is nothing but 40 or 64 small hexadecimal digits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (commit) => {
        const isCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)
        expect(problems({ commit }).length === 0).toBe(isCommit)
      }),
    )
  })
})

describe('a version', () => {
  it.each(['1.2.3', 'v1.2.3', '1.2', '3', '1.0.0-rc.1', '1.0.0+build.5', '2026.1.post1'])(
    'in full: %s',
    (version) => {
      expect(problems({ version, checksum: SHA })).toEqual([])
    },
  )

  it.each([
    'latest',
    'next',
    '^1.2.3',
    '~1.2',
    '>=1.0.0',
    '1.x',
    '1.2.*',
    '*',
    '1.0.0 - 2.0.0',
    '1.2.3 ',
    '1.2.3\\',
    '',
    'main',
    '1..2',
    '1.2.3-',
  ])('%j is refused', (version) => {
    expect(problems({ version, checksum: SHA })).toHaveLength(1)
  })

  it.each([
    ['1.2.3', true],
    ['1.2', false],
    ['1', false],
    ['v1.2.3', false],
  ])('of npm has three numbers: %s', (version, isExact) => {
    const kinds = new Map([['npm', 'registry-version']] as const)
    const entry = { ...entryOf({ version, checksum: SHA }), kind: { kind: 'text', text: 'npm' } } as const
    expect(pinProblems(entry, { ...rules, kinds }).length === 0).toBe(isExact)
  })

  it('needs the checksum of what the registry serves', () => {
    expect(problems({ version: '1.2.3' })).toEqual(['has no checksum'])
  })

  it('takes time in proportion to its length', () => {
    expect(problems({ version: `1${'a'.repeat(100_000)}!`, checksum: SHA })).toHaveLength(1)
    expect(problems({ version: `1${'a'.repeat(98)}!`, checksum: SHA })).toHaveLength(1)
  })
})

describe('a source', () => {
  const kinds = new Map([['git', 'git-commit']] as const)
  const ofSource = (source: unknown) => problems({ source, commit: COMMIT }, { needsSource: true })

  it.each([
    'https://example.org/a/b',
    'git@github.com:a/b.git',
    'ssh://git@github.com/a/b',
    'git+ssh://git@github.com/a/b.git',
    'a/b',
    './plugins/a',
    'extensions/ada',
  ])('is taken: %s', (source) => {
    expect(ofSource(source)).toEqual([])
  })

  it.each([
    [undefined, 'has no source: a commit alone is of no repository'],
    [null, 'has no source: a commit alone is of no repository'],
    ['', 'has an empty source'],
    [' ', 'has an empty source'],
    [7, 'the source is 7, and not a text: add the place of its text to columns.source'],
    [{ repo: 'a/b' }, 'the source is a mapping, and not a text: add the place of its text to columns.source'],
    [['a/b'], 'the source is a list, and not a text: add the place of its text to columns.source'],
    ['file:///home/eve/x', '"file:///home/eve/x" is on one machine, and nowhere else'],
    ['FILE:x', '"FILE:x" is on one machine, and nowhere else'],
    [
      'https://eve:secret@example.org/a/b',
      'the source has a user name or a password in it: everybody can read the list',
    ],
    [
      'https://token@example.org/a/b',
      'the source has a user name or a password in it: everybody can read the list',
    ],
    [
      'git+ssh://git:secret@example.org/a/b',
      'the source has a user name or a password in it: everybody can read the list',
    ],
    ['https://example.org/a\u200b/b', 'the source has a character that nobody sees: U+200B'],
  ])('%j is refused', (source, problem) => {
    expect(ofSource(source)).toEqual([problem])
  })

  it('may be missing where the policy has no column for it, or the content itself is pinned', () => {
    expect(problems({ commit: COMMIT })).toEqual([])
    expect(problems({ checksum: SHA }, { needsSource: true })).toEqual([])
    expect(problems({ version: '1.0.0', checksum: SHA }, { needsSource: true })).toEqual([])
  })

  it('has a pin of its own where several have', () => {
    const cell = { kind: 'text', text: 'https://example.org/b' } as const
    const alone = { commit: [cell], checksum: [cell] }
    const problem = ['"https://example.org/b" has no commit of its own']
    const entry = { ...entryOf({ commit: COMMIT }), unpinned: alone }
    expect(pinProblems(entry, rules)).toEqual(problem)
    expect(pinProblems({ ...entry, kind: { kind: 'text', text: 'git' } }, { ...rules, kinds })).toEqual(
      problem,
    )
    const bare = ['"https://example.org/b" has no checksum of its own']
    expect(pinProblems({ ...entryOf({ checksum: SHA }), unpinned: alone }, rules)).toEqual(bare)
    expect(pinProblems({ ...entryOf({ version: '1.0.0', checksum: SHA }), unpinned: alone }, rules)).toEqual(
      bare,
    )
  })
})

describe('a checksum', () => {
  const integrity = `sha512-${'A'.repeat(86)}==`

  it.each([SHA, `sha256:${SHA}`, integrity])('is taken: %s', (checksum) => {
    expect(problems({ checksum })).toEqual([])
  })

  it.each([
    [12, 'the checksum 12 is not a text: put it in quotes'],
    ['', 'has an empty checksum'],
    ['  ', 'has an empty checksum'],
    ['0', '"0" is not a SHA-256: write 64 small hexadecimal digits'],
    [SHA.toUpperCase(), `"${SHA.toUpperCase()}" is not a SHA-256: write 64 small hexadecimal digits`],
    [`md5:${SHA.slice(32)}`, `"md5:${SHA.slice(32)}" is not a SHA-256: write 64 small hexadecimal digits`],
  ])('%j is refused', (checksum, problem) => {
    expect(problems({ checksum })).toEqual([problem])
  })

  it('is one for each address', () => {
    const entry = entryOf({ checksum: SHA })
    const cell = { kind: 'text', text: 'https://example.org/a' } as const
    expect(pinProblems({ ...entry, sources: [cell, cell] }, rules)).toEqual([
      'has 2 addresses and 1 checksums',
    ])
  })
})

describe('the kind of a source', () => {
  const kinds = new Map([
    ['git', 'git-commit'],
    ['url', 'checksum'],
    ['local', 'in-repository'],
  ] as const)
  const ofKind = (kind: string, more: Written) =>
    ({ ...entryOf(more), kind: { kind: 'text', text: kind } }) as const

  it('that nobody knows is refused, and hides no empty checksum', () => {
    expect(pinProblems(ofKind('not-yet-vendored', { checksum: '' }), { ...rules, kinds })).toEqual([
      '"not-yet-vendored" is not a known kind of source: known are git, url, local',
      'has an empty checksum',
    ])
  })

  it('has to be among those that the policy accepts', () => {
    expect(problems({ checksum: SHA }, { accepted: new Set(['git-commit']) })).toEqual([
      'is pinned by a checksum, and only a commit counts',
    ])
  })

  it('does not exist where an entry has no pin', () => {
    expect(problems({})).toEqual(['has no commit, version or checksum'])
  })

  it('in this repository needs a path that is there', () => {
    const accepted = new Set(['in-repository'] as const)
    expect(pinProblems(ofKind('local', { path: 'plugins/a' }), { ...rules, kinds, accepted })).toEqual([])
    expect(pinProblems(ofKind('local', { path: 'plugins/b' }), { ...rules, kinds, accepted })).toEqual([
      '"plugins/b" is not in this repository',
    ])
    expect(pinProblems(ofKind('local', {}), { ...rules, kinds, accepted })).toEqual([
      'has no path in this repository',
    ])
    const elsewhere = { path: 'plugins/a', source: 'https://example.org/eve/a' }
    expect(pinProblems(ofKind('local', elsewhere), { ...rules, kinds, accepted })).toEqual([
      '"https://example.org/eve/a" is not in this repository',
    ])
  })
})

describe('evidence is bound to a pin', () => {
  const bound = (evidence: readonly string[], entry: Written) =>
    isBound(evidence, pinsOf(entryOf(entry), undefined))

  it.each([
    [[COMMIT], { commit: COMMIT }, true],
    [[OTHER_COMMIT], { commit: COMMIT }, false],
    [[COMMIT.slice(0, 12)], { commit: COMMIT }, false],
    [[], { commit: COMMIT }, false],
    [[''], { checksum: '' }, false],
    [[SHA], { commit: COMMIT, checksum: SHA }, true],
    [[`sha256:${SHA}`], { checksum: SHA }, true],
    [[OTHER_SHA], { checksum: SHA }, false],
    [['1.2.3'], { version: '1.2.3', checksum: SHA }, true],
    [['left@1.2.3'], { source: 'left', version: '1.2.3', checksum: SHA }, true],
    [['1.2.4'], { version: '1.2.3', checksum: SHA }, false],
    // Nothing is pinned, so that nothing can be meant.
    [['main'], {}, false],
  ] as const)('%# %j for %j: %s', (evidence, entry, expected) => {
    expect(bound(evidence, entry)).toBe(expected)
  })

  it('of several files names all of them', () => {
    const entry = {
      ...entryOf({}),
      checksums: [SHA, OTHER_SHA].map((text) => ({ kind: 'text', text }) as const),
    }
    expect(isBound([SHA], pinsOf(entry, undefined))).toBe(false)
    expect(isBound([OTHER_SHA, SHA], pinsOf(entry, undefined))).toBe(true)
  })
})
