import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatActual, formatCount, formatExpected } from './amount.ts'

describe('formatActual', () => {
  test.each([
    [79.999, '>= 80', '%', 'fail', '79.99 %'],
    [79.99, '>= 79.99', '%', 'pass', '79.99 %'],
    [80, '>= 80', '%', 'pass', '80 %'],
    [80.001, '>= 80', '%', 'pass', '80 %'],
    [0.004, '>= 80', '%', 'warn', '0 %'],
    [99.9999, '100', '%', 'fail', '99.99 %'],
    [-3.999, '>= -3.99', '%', 'fail', '-4 %'],
    [5, '<= 5', '%', 'pass', '5 %'],
    [5.001, '<= 5', '%', 'fail', '5.01 %'],
    [9.999, '< 10', '%', 'pass', '9.99 %'],
    [10, '< 10', '%', 'fail', '10 %'],
    [-0.001, '<= 0', '%', 'pass', '-0.01 %'],
    [-0.001, '<= -1', '%', 'fail', '0 %'],
    [20_971_521, '<= 20971520', 'bytes', 'fail', '20,971,521 bytes'],
    [1234.5678, '<= 1234', 'ms', 'fail', '1,234.568 ms'],
    [0.000123456, '<= 1', 's', 'pass', '0.000123 s'],
    [5e-7, '<= 1', 's', 'pass', '5e-7 s'],
    [241, '<= 36', undefined, 'fail', '241'],
    ['v1.2.3', 'v1.2.4', undefined, 'fail', 'v1.2.3'],
    [null, '>= 80', '%', 'inconclusive', 'not measured'],
  ] as const)('%s against %s %s (%s, %s) reads %s', (actual, expected, unit, status, shown) => {
    const check = unit === undefined ? { actual, expected, status } : { actual, expected, status, unit }
    expect(formatActual(check)).toBe(shown)
  })

  test('what is shown is on the same side of the limit as the real number', () => {
    const limit = fc.integer({ min: -10_000, max: 10_000 }).map((hundredths) => hundredths / 100)
    const amount = fc.double({ min: -100, max: 100, noNaN: true })
    fc.assert(
      fc.property(amount, limit, (actual, bound) => {
        const shown = (comparison: string, isMet: boolean) => {
          const check = {
            actual,
            expected: `${comparison} ${bound}`,
            status: isMet ? 'pass' : 'fail',
          } as const
          return Number.parseFloat(formatActual({ ...check, unit: '%' }))
        }
        expect(shown('>=', actual >= bound) >= bound).toBe(actual >= bound)
        expect(shown('<=', actual <= bound) <= bound).toBe(actual <= bound)
        expect(shown('<', actual < bound) < bound).toBe(actual < bound)
        expect(Math.abs(shown('>=', actual >= bound) - actual)).toBeLessThanOrEqual(0.01)
      }),
      { numRuns: 2000 },
    )
  })
})

test.each([
  ['>= 80', '%', '>= 80 %'],
  ['<=20971520', 'bytes', '<= 20,971,520 bytes'],
  ['100', '%', '100 %'],
  ['< 200 ms', 'ms', '< 200 ms'],
  ['at most 36', undefined, 'at most 36'],
])('formatExpected: %s %s reads %s', (expected, unit, shown) => {
  expect(formatExpected(unit === undefined ? { expected } : { expected, unit })).toBe(shown)
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
