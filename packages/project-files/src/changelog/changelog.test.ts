import { describe, expect, test } from 'vitest'
import { readChangelog, readWholeChangelog } from './changelog.ts'

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
    ['## 1.2.3 - 31 January 2026', '1.2.3', '2026-01-31'],
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

  test('may have any number of items, headings and versions', () => {
    const items = readChangelog(`## 1.0.0\n\n${'- a\n'.repeat(130_000)}`)
    expect(items[0]?.sections[0]?.items).toHaveLength(130_000)
    const versions = Array.from({ length: 3_000 }, (_, index) => `## 0.${index}.0\n\n- *a*\n`)
    expect(readChangelog(versions.join('\n'))).toHaveLength(3_000)
  }, 60_000)

  test.each([
    ['lines of a paragraph', 'a\n'],
    ['entities', '&#1;'],
    ['quotes within each other', '> '],
    ['items within each other', '- '],
    ['brackets', '['],
    ['targets of links', ']('],
    ['signs of emphasis', '*_'],
    ['beginnings of comments', 'a <!-- '],
    ['beginnings of code', '`'],
  ])('may have any number of %s', (_, unit) => {
    const [entry] = readChangelog(`## 1.0.0\n\nfirst\n\n${unit.repeat(50_000)}\n\nlast\n`)
    const items = entry?.sections.flatMap((section) => section.items)
    expect([items?.at(0), items?.at(-1)]).toEqual(['first', 'last'])
  })

  test.each(['\n', '\r\n', '\r'])('may end its lines with %j, and begin with a mark', (end) => {
    const text = '\ufeff## 1.0.0 - 2026-01-31\n\n- a\n  b\n\n## 0.9.0\n\n- c\n'.replaceAll('\n', end)
    expect(readChangelog(text)).toMatchObject([
      { version: '1.0.0', date: '2026-01-31', line: 1, sections: [{ items: ['a\nb'] }], body: '- a\n  b' },
      { version: '0.9.0', line: 6 },
    ])
  })

  test('has lists outside of its entries', () => {
    const { loose } = readWholeChangelog(
      '# Log\n\n- [a](#a)\n- b\n\n## Next\n\nwords\n\n## 1.0.0\n\n- c\n\n# More\n\n- *d*\n- e\n',
    )
    expect(loose).toEqual([
      { title: 'Log', line: 1, items: 1, after: 0 },
      { title: 'More', line: 14, items: 2, after: 1 },
    ])
  })

  test.each([
    ['## 5.0.0 - TBD', '5.0.0', true],
    ['## 1.1.0-next (unreleased)', '1.1.0-next', true],
    ['## [1.1.0] - in development', '1.1.0', true],
    ['## 1.1.0-dev', '1.1.0-dev', true],
    ['## 1.1.0 (2026-01-31) - the next step', '1.1.0', false],
    ['## 1.1.0 - nextcloud', '1.1.0', false],
    ['## main (unreleased)', undefined, false],
    ['## Not yet released', undefined, false],
  ])('knows whether a version is yet to come: %s', (heading, version, isPending) => {
    expect(readChangelog(`${heading}\n\n- a\n`)).toMatchObject([{ version, isPending }])
  })
})
