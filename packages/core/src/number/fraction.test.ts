import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decimalOf, parseDecimal } from './decimal.ts'
import { fellByMoreThan, formatRate, isAtLeast, percentOf } from './fraction.ts'

const percent = (text: string) => parseDecimal(text) ?? decimalOf(-1)

describe('isAtLeast', () => {
  test.each([
    [{ part: 79, whole: 100 }, '80', false],
    [{ part: 80, whole: 100 }, '80', true],
    [{ part: 81, whole: 100 }, '80', true],
    // 79.99% rounds to 80.0 and must not pass.
    [{ part: 7999, whole: 10_000 }, '80', false],
    [{ part: 799_999_999, whole: 1_000_000_000 }, '80', false],
    // One third is at least 33.33%, and not at least 33.34%.
    [{ part: 1, whole: 3 }, '33.33', true],
    [{ part: 1, whole: 3 }, '33.34', false],
    [{ part: 0, whole: 1 }, '0', true],
    [{ part: 0, whole: 0 }, '0', false],
  ])('%j against %s %%', (fraction, minimum, expected) => {
    expect(isAtLeast(fraction, percent(minimum))).toBe(expected)
  })

  test('one more success never turns it false', () => {
    const counts = fc.integer({ min: 1, max: 1_000_000 })
    fc.assert(
      fc.property(counts, counts, fc.integer({ min: 0, max: 100 }), (a, b, minimum) => {
        const [part, whole] = a < b ? [a, b] : [b, a + 1]
        fc.pre(part < whole && isAtLeast({ part, whole }, decimalOf(minimum)))
        expect(isAtLeast({ part: part + 1, whole }, decimalOf(minimum))).toBe(true)
      }),
    )
  })
})

describe('fellByMoreThan', () => {
  test.each([
    [{ part: 90, whole: 100 }, { part: 88, whole: 100 }, '2', false],
    [{ part: 90, whole: 100 }, { part: 87, whole: 100 }, '2', true],
    [{ part: 9000, whole: 10_000 }, { part: 8799, whole: 10_000 }, '2', true],
    [{ part: 90, whole: 100 }, { part: 45, whole: 50 }, '0', false],
    [{ part: 90, whole: 100 }, { part: 91, whole: 100 }, '0', false],
  ])('from %j to %j by more than %s points', (before, after, points, expected) => {
    expect(fellByMoreThan(before, after, percent(points))).toBe(expected)
  })
})

test.each([
  [{ part: 79_999, whole: 100_000 }, '79.99%'],
  [{ part: 60, whole: 223 }, '26.9%'],
  [{ part: 1, whole: 1 }, '100%'],
  [{ part: 0, whole: 0 }, '–'],
])('%j is shown as %s, never rounded up', (fraction, text) => {
  expect(formatRate(fraction)).toBe(text)
})

test('a rate of nothing is not a number', () => {
  expect(percentOf({ part: 0, whole: 0 })).toBeNull()
  expect(percentOf({ part: 1, whole: 8 })).toBe(12.5)
})
