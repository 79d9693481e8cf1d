import { expect, test } from 'vitest'
import { differenceOf } from './comparison.ts'

test.each([
  ['the same', ['// a'], ['b'], undefined],
  ['a comment in other pieces', ['// ', 'a'], ['b'], undefined],
  ['another comment', ['// b'], ['b'], 'comments: ["//b"], wanted ["//a"]'],
  ['no comment', [], ['b'], 'comments: [], wanted ["//a"]'],
  ['another name', ['// a'], ['c'], 'names: ["c"], wanted ["b"]'],
  ['a name too much', ['// a'], ['b', 'c'], 'names: ["b","c"], wanted ["b"]'],
  ['a name too few', ['// a'], [], 'names: [], wanted ["b"]'],
])('%s', (_, comments, names, expected) => {
  expect(differenceOf({ comments, names }, { comments: ['// a'], names: ['b'] })).toBe(expected)
})

test('names that a lexer does not say are not compared', () => {
  expect(differenceOf({ comments: [], names: ['a'] }, { comments: [], names: null })).toBeUndefined()
})
