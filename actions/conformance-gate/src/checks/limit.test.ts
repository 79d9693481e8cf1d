import { parseDecimal } from '@governance-gates/core'
import { expect, test } from 'vitest'
import { limitOf } from './limit.ts'

test.each([
  ['80', 80],
  ['99.5', 99.5],
  ['0', 0],
  ['80.00', 80],
  // 17 digits: the nearest double is another number.
  ['99.999999999999999', '99.999999999999999'],
])('%s is %j', (text, limit) => {
  const decimal = parseDecimal(text)
  expect(decimal && limitOf(decimal)).toBe(limit)
})
