import {
  above,
  atLeast,
  atMost,
  below,
  type Check,
  exactly,
  measured,
  type Operator,
} from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatActual, formatCount, formatExpected } from './amount.ts'

describe('formatActual', () => {
  test.each<readonly [number | string | null, Operator, number, string | undefined, Check['status'], string]>(
    [
      [79.999, 'at-least', 80, '%', 'fail', '79.99%'],
      [79.99, 'at-least', 79.99, '%', 'pass', '79.99%'],
      [80, 'at-least', 80, '%', 'pass', '80%'],
      [80.001, 'at-least', 80, '%', 'pass', '80%'],
      [0.004, 'at-least', 80, '%', 'warn', '0%'],
      [99.9999, 'is', 100, '%', 'fail', '99.99%'],
      [-3.999, 'at-least', -3.99, '%', 'fail', '-4%'],
      [5, 'at-most', 5, '%', 'pass', '5%'],
      [5.001, 'at-most', 5, '%', 'fail', '5.01%'],
      [9.999, 'below', 10, '%', 'pass', '9.99%'],
      [10, 'below', 10, '%', 'fail', '10%'],
      [-0.001, 'at-most', 0, '%', 'pass', '-0.01%'],
      [-0.001, 'at-most', -1, '%', 'fail', '0%'],
      [20_971_521, 'at-most', 20_971_520, 'bytes', 'fail', '20,971,521 bytes'],
      [1234.5678, 'at-most', 1234, 'ms', 'fail', '1,234.568 ms'],
      [0.000123456, 'at-most', 1, 's', 'pass', '0.000123 s'],
      [5e-7, 'at-most', 1, 's', 'pass', '5e-7 s'],
      [241, 'at-most', 36, undefined, 'fail', '241'],
      [1, 'at-most', 0, 'subjects', 'fail', '1 subject'],
      ['v1.2.3', 'is', 0, undefined, 'fail', 'v1.2.3'],
      [null, 'at-least', 80, '%', 'inconclusive', 'not measured'],
    ],
  )('%s against %s %s (%s, %s) reads %s', (value, operator, limit, unit, status, shown) => {
    const actual = value === null ? null : measured(value, unit)
    expect(formatActual({ actual, expected: { operator, limit }, status })).toBe(shown)
  })

  test('what is shown is on the same side of the limit as the real number', () => {
    const limit = fc.integer({ min: -10_000, max: 10_000 }).map((hundredths) => hundredths / 100)
    const amount = fc.double({ min: -100, max: 100, noNaN: true })
    fc.assert(
      fc.property(amount, limit, (value, bound) => {
        const shown = (operator: Operator, isMet: boolean) => {
          const status = isMet ? 'pass' : 'fail'
          const expected = { operator, limit: bound, unit: '%' }
          return Number.parseFloat(formatActual({ actual: measured(value, '%'), expected, status }))
        }
        expect(shown('at-least', value >= bound) >= bound).toBe(value >= bound)
        expect(shown('at-most', value <= bound) <= bound).toBe(value <= bound)
        expect(shown('below', value < bound) < bound).toBe(value < bound)
        expect(Math.abs(shown('at-least', value >= bound) - value)).toBeLessThanOrEqual(0.01)
      }),
      { numRuns: 2000 },
    )
  })
})

test.each([
  [atLeast(80, '%'), '≥ 80%'],
  [atMost(20_971_520, 'bytes'), '≤ 20,971,520 bytes'],
  [exactly(100, '%'), '100%'],
  [below(200, 'ms'), '< 200 ms'],
  [above(1_000.125, 'ops/s'), '> 1,000.125 ops/s'],
  [atLeast('79.123456789012345678901', '%'), '≥ 79.123456789012345678901%'],
  [exactly('a success, and nothing else'), 'a success, and nothing else'],
  [atLeast(1, 'subjects'), '≥ 1 subject'],
  [atMost(2, 'subjects'), '≤ 2 subjects'],
  [exactly(0, 'committed files'), '0 committed files'],
  [exactly(1, 'committed files'), '1 committed file'],
  [exactly(1, 'policies'), '1 policy'],
  [exactly(1, 'branches'), '1 branch'],
  [exactly(1, 'releases'), '1 release'],
  [exactly(1, 'bytes'), '1 byte'],
  [exactly(1, 'ms'), '1 ms'],
  [exactly(1, 'ops/s'), '1 ops/s'],
  [exactly(1, 'success'), '1 success'],
])('formatExpected: %j reads %s', (expected, shown) => {
  expect(formatExpected(expected)).toBe(shown)
})

test.each([
  [0, '0'],
  [999, '999'],
  [1000, '1,000'],
  [1_234_567, '1,234,567'],
  [-1000, '-1,000'],
])('formatCount: %s reads %s', (count, shown) => {
  expect(formatCount(count)).toBe(shown)
})
