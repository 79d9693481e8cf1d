import { markdownNodes, textOf } from '@governance-gates/document/markdown'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlainList } from './plain-list.ts'

test.each([
  ['- Call\n', true],
  ['# A\n- Call\n', true],
  ['# A\n\nWords\n\n1. Call\n2) Wait, `then` [see](x.md)\n   and see\n', true],
  [`- ${'a'.repeat(3_998)}`, true],
  [`- ${'a'.repeat(3_999)}`, false],
  // Part of a paragraph, or of code.
  ['words\n2. Call\n', false],
  ['    - Call\n', false],
  ['```\n\n- Call\n\n```\n', false],
  ['<pre>\n\n- Call\n', false],
  ['words\n', false],
  ['', false],
  ['- \n', false],
  ['- ---\n', false],
  ['- [x]: y\n', false],
  ['- - Call\n', false],
  ['- Call\n\n> no\n', false],
  ['\ufeff- Call\n', false],
  ['- Call\r\n', false],
])('%j has a list that is seen at once: %s', (text, expected) => {
  expect(isPlainList(text)).toBe(expected)
})

test('what is seen to have a list has one, and is within the limits', () => {
  const piece = fc.constantFrom(
    '- ',
    '1. ',
    '2) ',
    '# ',
    'a',
    'B c',
    '\n',
    '\n\n',
    ' ',
    '  ',
    '*',
    '_',
    '`',
    '[x]',
    '>',
    '<b>',
    '|',
    '-',
    '=',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('')
      fc.pre(isPlainList(text))
      const nodes = [...markdownNodes(text)]
      expect(nodes.some(({ type }) => type === 'limit')).toBe(false)
      const items = nodes.flatMap((each) =>
        each.type === 'placed' && each.node.type === 'listItem' ? (each.node.children[0] ?? []) : [],
      )
      expect(items.some((item) => textOf(item).trim() !== '')).toBe(true)
    }),
    { numRuns: 2_000, maxSkipsPerRun: 1_000 },
  )
})
