import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { filesMatching, ROOT } from '../architecture/source-file.ts'
import { claimsUnder, hasLiteral, namedTestsIn } from './named-test.ts'

const PAGES = filesMatching([
  '*.md',
  'docs/*.md',
  'docs/decisions/*.md',
  'actions/*/README.md',
  'packages/*/README.md',
])

/** What is followed and what is not, what is read and what is approximated: each line of these parts has a test. */
const PROVEN: Readonly<Record<string, readonly string[]>> = {
  'actions/suite-classification/README.md': [
    'What is read, and what is approximated',
    'What is followed',
    'What is not followed',
    'Dependencies',
  ],
  'actions/traceability/README.md': [
    'Which file a result belongs to',
    'One test of a file',
    'Documents',
    'What is approximated',
  ],
}

describe('a page names tests', () => {
  test.each([
    ['by a link', '[a test](src/x.test.ts)', ['a test: actions/a/src/x.test.ts']],
    ['above it', 'see [`code`, b](../../packages/p/x.test.ts).', ['code, b: packages/p/x.test.ts']],
    [
      'several in a line',
      '[a](x.test.ts), [b [c]](y.test.ts)',
      ['a: actions/a/x.test.ts', 'b [c]: actions/a/y.test.ts'],
    ],
    ['none by the path of a file', '[`actions/a/x.test.ts`](x.test.ts)', []],
    ['none by another link', '[a](x.ts) [b](#x.test.ts) `[c]` (y.test.ts)', []],
  ])('%s', (_, text, expected) => {
    const found = namedTestsIn('actions/a/README.md', text)
    expect(found.map(({ name, path }) => `${name}: ${path}`)).toEqual(expected)
  })

  test.each([
    ["test('a name', () => {})", 'a name', true],
    ['test("a name", fn)', 'a name', true],
    ["['a name', 1]", 'a name', true],
    ["test('a name of more', fn)", 'a name', false],
    ['// a name', 'a name', false],
  ])('in %s: %s: %s', (source, name, expected) => {
    expect(hasLiteral(source, name)).toBe(expected)
  })
})

test('a claim is a row of a table or a point of a list, and is proven by a link', () => {
  const page = [
    '## One',
    '| a | shown by |',
    '|---|---|',
    '| 1 | [x](x.test.ts) |',
    '| 2 | |',
    '',
    '- 3',
    '  [y](y.test.ts)',
    '- 4',
    '',
    '|          | b |',
    '|---|---|',
    '| 5 | no |',
    '| shown by | [z](z.test.ts) |',
    '## Two',
    '- 6',
  ].join('\n')
  const told = claimsUnder('One', page).map(({ line, isProven }) => `${line} ${isProven}`)
  expect(told).toEqual(['4 true', '5 false', '14 true', '7 true', '9 false'])
  expect(claimsUnder('Three', page)).toEqual([])
})

test('every test that a page names exists, by that name', () => {
  const named = PAGES.flatMap((page) =>
    namedTestsIn(page.path, page.text).map((each) => ({ page: page.path, ...each })),
  )
  expect(named.length).toBeGreaterThan(100)
  const missing = named.filter(({ path, name }) => {
    const file = join(ROOT, path)
    return !existsSync(file) || !hasLiteral(readFileSync(file, 'utf8'), name)
  })
  expect(missing.map(({ page, line, name, path }) => `${page}:${line} ${name} in ${path}`)).toEqual([])
})

test.each(
  Object.entries(PROVEN).flatMap(([page, headings]) => headings.map((heading) => [page, heading] as const)),
)('%s, %s: each line has its test', (page, heading) => {
  const claims = claimsUnder(heading, readFileSync(join(ROOT, page), 'utf8'))
  expect(claims.length).toBeGreaterThan(0)
  expect(claims.filter(({ isProven }) => !isProven).map(({ line, text }) => `${line} ${text}`)).toEqual([])
})
