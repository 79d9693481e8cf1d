import { expect, test } from 'vitest'
import { someOf } from './some-of.ts'

test.each<readonly [readonly string[], string]>([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b', 'c'], 'a, b, c'],
  [['a', 'b', 'c', 'd'], 'a, b, c and 1 more'],
])('some of %j', (names, text) => {
  expect(someOf(names)).toBe(text)
})

test('as many as somebody wants', () => {
  expect(someOf(['a', 'b', 'c'], 1)).toBe('a and 2 more')
})
