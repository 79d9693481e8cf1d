import { parseDecimal, parseDuration, parsePercentage } from '@governance-gates/core'
import { expect, test } from 'vitest'
import { compareAmounts } from './amount.ts'

test.each([
  [1, 2, -1],
  [2, 2, 0],
  [3, 2, 1],
])('%j and %j are compared as numbers', (left, right, expected) => {
  expect(Math.sign(compareAmounts(left, right) ?? Number.NaN)).toBe(expected)
})

test.each<[string, unknown, unknown]>([
  ['a number and a word', 1, 'many'],
  ['a word and a number', 'many', 1],
  ['a number and a duration', 1, parseDuration('1d')],
  ['a duration and a percentage', parseDuration('1d'), parsePercentage('1%')],
  ['a decimal and a list', parseDecimal('1'), []],
  ['nothing and a number', undefined, 1],
])('nothing says which is more of %s', (_, left, right) => {
  expect(compareAmounts(left, right)).toBeUndefined()
})
