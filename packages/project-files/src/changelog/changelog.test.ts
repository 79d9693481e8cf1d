import { describe, expect, test } from 'vitest'
import { readChangelog } from './changelog.ts'

const KEPT = `# Changelog

All notable changes.

## [Unreleased]

### Added

- Something new.

## [1.1.0] - 2026-02-28

Words before the first heading.

### Changed

- **Loader**: \`load\` is async
  and says so (#12).
  - Nested: one more.

### Removed

## [1.0.0] - 2026-01-31 [YANKED]

<!-- nothing -->

## 0.9.9

---

[unreleased]: https://example.org/compare
[1.1.0]: https://example.org/1.1.0
`

describe('a change log', () => {
  test('is read entry by entry', () => {
    expect(readChangelog(KEPT)).toEqual([
      {
        version: undefined,
        date: undefined,
        line: 5,
        isYanked: false,
        isPending: false,
        sections: [{ title: 'Added', items: ['Something new.'] }],
        body: '### Added\n\n- Something new.',
      },
      {
        version: '1.1.0',
        date: '2026-02-28',
        line: 11,
        isYanked: false,
        isPending: false,
        sections: [
          { title: '', items: ['Words before the first heading.'] },
          { title: 'Changed', items: ['Loader: load is async\nand says so (#12).', 'Nested: one more.'] },
          { title: 'Removed', items: [] },
        ],
        body: expect.stringMatching(/^Words.*\(#12\)\..*### Removed$/s),
      },
      {
        version: '1.0.0',
        date: '2026-01-31',
        line: 23,
        isYanked: true,
        isPending: false,
        sections: [],
        body: '<!-- nothing -->',
      },
      {
        version: '0.9.9',
        date: undefined,
        line: 27,
        isYanked: false,
        isPending: false,
        sections: [],
        body: expect.any(String),
      },
    ])
  })

  test.each([
    ['## [1.2.3] - 2026-01-31', '1.2.3', '2026-01-31'],
    ['## 1.2.3', '1.2.3', undefined],
    ['# 1.2.3 / 2026-01-31', '1.2.3', '2026-01-31'],
    ['## v1.2.3 (2026-01-31)', '1.2.3', '2026-01-31'],
    ['### [1.2.3](https://example.org/a...b) (2026-01-31)', '1.2.3', '2026-01-31'],
    ['## [v1.2.3] — 2026-01-31 — Release', '1.2.3', '2026-01-31'],
    ['## [v1.2.3] -- 2026-01-31 -- **Release**', '1.2.3', '2026-01-31'],
    ['## Version 1.2.3', '1.2.3', undefined],
    ['## `1.2.3-rc.1`', '1.2.3-rc.1', undefined],
    ['1.2.3 - 2026-01-31\n---', '1.2.3', '2026-01-31'],
    ['## 1.2.3 - 2026-02-30', '1.2.3', undefined],
    ['## 1.2.3 - 31 January 2026', '1.2.3', undefined],
  ])('knows the heading %s', (heading, version, date) => {
    expect(readChangelog(`${heading}\n\nText\n`)).toMatchObject([{ version, date, body: 'Text' }])
  })

  test.each([
    '## 1.2',
    '## The 1.2.3 release',
    '## 1.2.3.4',
    '## 11.2.3x',
    '**1.2.3**',
    '```\n## 1.2.3\n```',
    '> ## 1.2.3',
  ])('sees no entry in %j', (text) => {
    expect(readChangelog(`${text}\n\nText\n`)).toEqual([])
  })

  test('does not take a version for one that begins like it', () => {
    const versions = readChangelog('## 0.1.19\n\na\n\n## 0.1.1-rc.1\n\nb\n\n## 0.1.1\n\nc\n').map(
      ({ version }) => version,
    )
    expect(versions).toEqual(['0.1.19', '0.1.1-rc.1', '0.1.1'])
  })

  test('ends an entry before a heading above it, and not before one below', () => {
    const [first, ...others] = readChangelog('## 1.0.0\n\na\n\n### 2.0 guide\n\nb\n\n# Licence\n\nc\n')
    expect(first?.body).toBe('a\n\n### 2.0 guide\n\nb')
    expect(others).toEqual([])
  })

  test('is refused where it is built to exhaust the parser', () => {
    expect(() => readChangelog(`${'> '.repeat(5_000)}x`)).toThrow('nested too deeply')
  })
})
