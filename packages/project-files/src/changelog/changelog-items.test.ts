import { expect, test } from 'vitest'
import { readChangelog } from './changelog.ts'

const itemsOf = (body: string) =>
  readChangelog(`## 1.0.0\n\n### Changed\n\n${body}\n`).flatMap(({ sections }) =>
    sections.flatMap(({ items }) => items),
  )

test.each([
  ['an empty code fence', '```\n```'],
  ['a code fence with white space', '```sh\n   \n\n```'],
  ['indented white space', '    \n'],
  ['an empty quotation', '>\n>'],
  ['empty items', '-\n- \n*'],
  ['a comment', '<!-- nothing -->'],
  ['a rule', '---'],
  ['the target of a link', '[1.0.0]: https://example.org/1.0.0'],
  ['an image without a text', '![](x.png)'],
  ['a link without a text', '[](https://example.org)'],
])('%s says nothing', (_, body) => {
  expect(itemsOf(body)).toEqual([])
})

test.each([
  ['code', '```\nx\n```', ['x']],
  ['indented code', '    x', ['x']],
  ['a quotation', '> x', ['x']],
  ['a table', '| a |\n| - |\n| b |', ['a\nb']],
  ['an item beside an empty one', '-\n- x', ['x']],
])('%s says something', (_, body, items) => {
  expect(itemsOf(body)).toEqual(items)
})
