import { type Instant, parseInstant } from '@governance-gates/core'
import { readWholeChangelog } from '@governance-gates/project-files/changelog'
import { describe, expect, test } from 'vitest'
import type { BreakingChange } from '../breaking-change.ts'
import { parseVersion } from '../version.ts'
import { type ChangelogInput, checkChangelog, releaseNotes } from './changelog-checks.ts'

function input(text: string, version = '1.1.0', breaking: ChangelogInput['breaking'] = []): ChangelogInput {
  const parsed = parseVersion(version)
  if (parsed === undefined) throw new Error(`${version} is not a version`)
  return {
    version: parsed,
    package: undefined,
    reading: { kind: 'read', path: 'CHANGELOG.md', ...readWholeChangelog(text) },
    breaking,
    dates: 'required',
    now: parseInstant('2026-03-01T12:00:00Z') as Instant,
  }
}

const blocking = (each: ChangelogInput) =>
  checkChangelog(each)
    .filter(({ status }) => status !== 'pass')
    .map(({ id, status }) => `${id}: ${status}`)

const FINE = '## [Unreleased]\n\n## [1.1.0] - 2026-02-28\n\n- More.\n\n## [1.0.0] - 2026-01-31\n\n- All.\n'

describe('the change log', () => {
  test('has one dated entry for the version that says something', () => {
    expect(blocking(input(FINE))).toEqual([])
    expect(releaseNotes(input(FINE), input(FINE).reading)).toBe('- More.')
  })

  test.each([
    ['no entry', FINE.replace('1.1.0', '1.1.1')],
    ['a version that only begins like it', FINE.replace('1.1.0', '1.1.01')],
    ['a pre-release of it', FINE.replace('1.1.0', '1.1.0-rc.1')],
    ['no date', FINE.replace(' - 2026-02-28', '')],
    ['a day that is not yet', FINE.replace('2026-02-28', '2026-03-03')],
    ['a day that does not exist', FINE.replace('2026-02-28', '2026-02-30')],
    ['nothing under it', FINE.replace('- More.', '')],
    ['only headings under it', FINE.replace('- More.', '### Added\n\n### Fixed')],
    ['only a comment under it', FINE.replace('- More.', '<!-- soon -->')],
    ['a yanked entry', FINE.replace('2026-02-28', '2026-02-28 [YANKED]')],
  ])('is not enough with %s', (_, text) => {
    expect(blocking(input(text))).toEqual(['release-check/changelog-entry: fail'])
  })

  test.each([
    [[], 'pass', 0],
    [[{ sha: 'a'.repeat(40), subject: 'feat!: parse', text: 'parse is asynchronous' }], 'fail', 1],
  ])('of %j breaking changes leaves none undocumented: %s', (breaking, status, count) => {
    const check = checkChangelog(input(FINE, '1.1.0', breaking)).find(
      ({ id }) => id === 'release-check/changelog-breaking',
    )
    const unit = 'undocumented breaking changes'
    expect(check).toMatchObject({
      status,
      actual: { value: count, unit },
      expected: { operator: 'is', limit: 0, unit },
    })
  })

  test.each([
    ['a missing date', '## 1.1.0', 'the entry has no date, as in 2026-01-31'],
    [
      'a version that is yet to come',
      '## 1.1.0 (TBD)',
      'the entry says that the version is not released yet',
    ],
    [
      'a day outside the calendar',
      '## 1.1.0 - 2026-02-30',
      'the date 2026-02-30 is not a day of the calendar',
    ],
    [
      'a day that may be two',
      '## 1.1.0 - 01/02/2026',
      'the date 01/02/2026 may be 2026-02-01 or 2026-01-02: write the year first',
    ],
    ['a title and no date', '## 1.1.0 - The next step', 'the entry has no date, as in 2026-01-31'],
  ])('says what is wrong with %s', (_, heading, message) => {
    const [entry] = checkChangelog(input(FINE.replace('## [1.1.0] - 2026-02-28', heading)))
    expect(entry?.findings).toEqual([{ message, line: 3, file: 'CHANGELOG.md' }])
  })

  test('needs no dates where the policy says so, but nothing wrong instead', () => {
    const optional = (text: string) => blocking({ ...input(text), dates: 'optional' })
    expect(optional(FINE.replace(' - 2026-02-28', ''))).toEqual([])
    expect(optional(FINE.replace(' - 2026-02-28', ' - The next step'))).toEqual([])
    for (const wrong of [' - TBD', ' - 2026-02-30', ' - 2026-03-03', ' (unreleased)', '\n\nUnreleased']) {
      expect(optional(FINE.replace(' - 2026-02-28', wrong)), wrong).toEqual([
        'release-check/changelog-entry: fail',
      ])
    }
  })

  test('needs no dates where changesets writes it, unless another entry has one', () => {
    const log =
      '# demo\n\n## 1.1.0\n\n### Minor Changes\n\n- abc1234: More.\n\n## 1.0.0\n\n### Major Changes\n\n- All.\n'
    expect(blocking(input(log))).toEqual([])
    for (const other of [
      log.replace('## 1.0.0', '## 1.0.0 (2026-01-31)'),
      log.replace('Minor Changes', 'Added'),
    ])
      expect(blocking(input(other))).toEqual(['release-check/changelog-entry: fail'])
  })

  test('is advised to be without dates where no entry has one', () => {
    const remedyOf = (text: string) => checkChangelog(input(text))[0]?.remedy
    const undated = '## 1.1.0\n\n- More.\n'
    const heading = 'write "## [1.1.0] - YYYY-MM-DD" in CHANGELOG.md, with what changed under it'
    expect(remedyOf(undated)).toBe(
      `${heading}; or set changelog-dates: optional under release in the policy if the log has no dates`,
    )
    expect(remedyOf(`${undated}\n## 1.0.0 - 2026-01-31\n\n- All.\n`)).toBe(heading)
  })

  test.each([
    ['CHANGES.rst', 'write the title "1.1.0 (YYYY-MM-DD)" in CHANGES.rst, with what changed under it'],
    ['CHANGES.adoc', 'write "== 1.1.0 (YYYY-MM-DD)" in CHANGES.adoc, with what changed under it'],
    [
      'debian/changelog',
      'write an entry for 1.1.0 that is not UNRELEASED in debian/changelog, with what changed under it',
    ],
  ])('says how an entry is written in %s', (path, remedy) => {
    const reading = { kind: 'read', path, entries: [], loose: [] } as const
    expect(checkChangelog({ ...input(''), reading })[0]?.remedy).toBe(remedy)
  })

  test('of several packages has the entry of the one that is released', () => {
    const log =
      '## @acme/parser@1.1.0 - 2026-02-28\n\n- Parser.\n\n## @acme/sdk@1.1.0 - 2026-02-28\n\n- Kit.\n'
    const of = (name: string) => ({ ...input(log), package: name })
    expect(blocking(of('sdk')).filter((each) => each.endsWith('fail'))).toEqual([])
    expect(releaseNotes(of('sdk'), input(log).reading)).toBe('- Kit.')
    expect(blocking(of('lexer'))).toContain('release-check/changelog-entry: fail')
    expect(blocking(input(log))).toContain('release-check/changelog-entry: fail')
  })

  test('may be of tomorrow, which it is somewhere', () => {
    expect(blocking(input(FINE.replace('2026-02-28', '2026-03-02')))).toEqual([])
  })

  test('has its days in order too, or warns', () => {
    const older = '\n## [0.9.0] - 2026-02-01\n\n- Old.\n'
    expect(blocking(input(FINE + older))).toEqual(['release-check/changelog-order: warn'])
  })

  test.each([
    ['older than the version below', '2026-02-27', '2026-02-28', ['fail', 'warn']],
    ['of the same day', '2026-02-28', '2026-02-28', []],
    ['of two weeks ago', '2026-02-15', '2026-01-31', []],
    ['of more than two weeks ago', '2026-02-13', '2026-01-31', ['warn']],
    ['of last year', '2025-02-28', '2026-01-31', ['fail', 'warn']],
  ])('may be dated some days ago: %s', (_, own, below, statuses) => {
    const text = FINE.replace('2026-02-28', own).replace('2026-01-31', below)
    expect(blocking(input(text)).map((each) => each.split(' ')[1])).toEqual(statuses)
  })

  test('has no second entry for the version', () => {
    expect(blocking(input(`${FINE}\n## 1.1.0 - 2026-01-01\n\n- Again.`))).toEqual([
      'release-check/changelog-entry: fail',
      'release-check/changelog-order: warn',
    ])
  })

  test('has nothing left under Unreleased, except before a pre-release', () => {
    const left = FINE.replace('## [Unreleased]\n', '## [Unreleased]\n\n- Later.\n')
    expect(blocking(input(left))).toEqual(['release-check/changelog-unreleased: fail'])
    expect(blocking(input(left.replace('1.1.0', '1.1.0-rc.1'), '1.1.0-rc.1'))).toEqual([])
  })

  test('is in order, or warns', () => {
    const swapped = '## 1.0.0 - 2026-01-31\n\n- All.\n\n## 1.1.0 - 2026-02-28\n\n- More.\n'
    expect(blocking(input(swapped))).toEqual(['release-check/changelog-order: warn'])
  })

  test('is missing or cannot be read', () => {
    const finding = { message: 'nested too deeply', file: 'CHANGELOG.md' }
    const missing = { ...input(FINE), reading: { kind: 'missing', path: 'CHANGELOG.md' } } as const
    const unreadable = {
      ...input(FINE),
      reading: { kind: 'unreadable', path: 'CHANGELOG.md', finding },
    } as const
    expect([blocking(missing), blocking(unreadable)]).toEqual([
      ['release-check/changelog-entry: fail'],
      ['release-check/changelog-entry: inconclusive'],
    ])
    expect(releaseNotes(missing, missing.reading)).toBeUndefined()
  })
})

describe('a breaking change', () => {
  const change: BreakingChange = {
    sha: 'abc1234def5678abc1234def5678abc1234def56',
    subject: 'feat!: make load asynchronous (#12)',
    text: 'load returns a promise',
  }
  const withItem = (item: string) => FINE.replace('- More.', item)

  test.each([
    '### Breaking Changes\n\n- The loader is another (#12).',
    '### Breaking\n\n- See abc1234.',
    '- **BREAKING**: `load` now returns a promise.',
    '- Breaking: a promise is what load gives (`abc1234def`).',
    '### ⚠ BREAKING CHANGES\n\n- See #12.',
    '### 💥 Breaking\n\n- See #12.',
    '### Major Changes\n\n- abc1234: Another loader.',
    '### Backwards incompatible changes\n\n- See #12.',
    '### Backward-incompatible API\n\n- See #12.',
    '### Incompatible changes\n\n- See #12.',
    '### Compatibility\n\n- See #12.',
    '### Migration guide\n\n- See #12.',
    '### Upgrading\n\n#### Loader\n\n- See #12.',
    '- **Backwards-incompatible:** see #12.',
  ])('is documented by %j', (item) => {
    expect(blocking(input(withItem(item), '1.1.0', [change]))).toEqual([])
  })

  test.each([
    '- The loader is another (#12).',
    '### Breaking changes\n\n- Something else (#123).',
    '### Breaking changes\n\n- The load is heavy.',
    '- **BREAKING**: abc12345 is another commit.',
    '- More.',
    '### Removed\n\n- See #12.',
    '### Non-breaking changes\n\n- See #12.',
    '### Minor Changes\n\n- See #12.',
    '### Compatibility with more systems\n\n- See #12.',
    '- Not backwards incompatible: #12.',
  ])('is not documented by %j', (item) => {
    expect(blocking(input(withItem(item), '1.1.0', [change]))).toEqual([
      'release-check/changelog-breaking: fail',
    ])
  })

  test('that removes something is documented among the removals', () => {
    const removal = { ...change, text: 'remove load', subject: 'feat!: remove load (#12)' }
    const judged = (item: string) => blocking(input(withItem(item), '1.1.0', [removal]))
    expect(judged('### Removed\n\n- The loader (#12).')).toEqual([])
    expect(judged('### Deprecations and Removals\n\n- Remove load.')).toEqual([])
    expect(judged('### Removed\n\n- Another thing.')).toEqual(['release-check/changelog-breaking: fail'])
    expect(judged('### Changed\n\n- The loader (#12).')).toEqual(['release-check/changelog-breaking: fail'])
  })

  test('cannot be ruled out where the history is cut', () => {
    expect(blocking({ ...input(FINE), breaking: undefined })).toEqual([
      'release-check/changelog-breaking: inconclusive',
    ])
  })
})
