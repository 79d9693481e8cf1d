import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readJsonHead } from './json-head.ts'

describe('the head of a JSON file', () => {
  test('that ends within it is whole', () => {
    fc.assert(
      fc.property(fc.oneof(fc.array(fc.jsonValue()), fc.dictionary(fc.string(), fc.jsonValue())), (value) => {
        const text = JSON.stringify(value)
        const whole = { value: JSON.parse(text), isWhole: true, isOneLine: true }
        expect(readJsonHead(`\n ${text}\n`)).toEqual(whole)
        expect(readJsonHead(`${text}\n{`)).toEqual(whole)
      }),
    )
  })

  test('shows what comes before the cut, wherever it is cut', () => {
    const value = { a: 'x,}"', list: [{ b: 1, c: [true] }, 'y'], schema: 's' }
    const text = JSON.stringify(value, null, 2)
    const keys = Object.keys(value)
    for (let length = 1; length < text.length; length++) {
      const head = readJsonHead(text.slice(0, length))
      expect(head).toMatchObject({ isWhole: false })
      const seen = Object.keys(Object(head?.value))
      expect(keys.slice(0, seen.length)).toEqual(seen)
    }
    expect(readJsonHead(text.slice(0, -2))?.value).toEqual({ a: value.a, list: value.list })
  })

  test.each([
    ['{"a":1}', true],
    ['{"a":1}\n{"a":2}', true],
    ['{"a":1', true],
    ['{\n"a":1}', false],
    ['{"a":1\n', true],
    ['{"a":1,\n"b"', false],
  ])('knows whether %j is one line', (text, isOneLine) => {
    expect(readJsonHead(text)?.isOneLine).toBe(isOneLine)
  })

  test.each(['', 'x', '12', '"{}"', '<a/>', '{a:1}', '{"a":nope}', '{"a":1]', '{"a":1\n{"a":2}\n'])(
    'is missing in %j',
    (text) => {
      expect(readJsonHead(text)).toBeUndefined()
    },
  )
})
