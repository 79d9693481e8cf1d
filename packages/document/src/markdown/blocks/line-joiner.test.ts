import fc from 'fast-check'
import { expect, test } from 'vitest'
import { LineJoiner } from './line-joiner.ts'

test.each([
  ['nothing', [], ''],
  ['one line', ['a'], 'a'],
  ['blank lines', ['', '', ''], '\n\n'],
  ['signs of every size', ['é', '語', '😀', '\uFEFFx'], 'é\n語\n😀\n\uFEFFx'],
])('%s', (_, lines, text) => {
  expect(new LineJoiner().join(lines, 0)).toBe(text)
})

test('its memory is used again, whatever the lengths are', () => {
  const anyLines = fc.array(fc.string({ unit: 'grapheme', maxLength: 20 }), { maxLength: 20 })
  const joiner = new LineJoiner()
  fc.assert(
    fc.property(anyLines, fc.nat(200), (lines, length) => {
      expect(joiner.join(lines, length)).toBe(lines.join('\n'))
    }),
    { seed: 1 },
  )
})
