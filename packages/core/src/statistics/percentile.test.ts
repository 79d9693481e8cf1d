import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareDecimals,
  type Decimal,
  decimalOf,
  decimalToNumber,
  decimalToText,
  multiply,
  parseDecimal,
} from '../number/decimal.ts'
import { meanOf, percentileOf } from './percentile.ts'

const decimal = (text: string): Decimal => parseDecimal(text) ?? decimalOf(-1)
const ascending = (values: readonly number[]) => values.toSorted((left, right) => left - right)
const samples = fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }), { minLength: 1, maxLength: 40 })

describe('percentileOf', () => {
  // NumPy 1.26.4: numpy.percentile([15, 20, 35, 40, 50], q), whose method 'linear' is type 7.
  test.each([
    ['0', '15'],
    ['0.05', '16'],
    ['0.3', '23'],
    ['0.4', '29'],
    ['0.5', '35'],
    ['0.95', '48'],
    ['1', '50'],
  ])('at %s of [15, 20, 35, 40, 50] is %s', (fraction, expected) => {
    expect(decimalToText(percentileOf([15, 20, 35, 40, 50], decimal(fraction)))).toBe(expected)
  })

  test('is exact where doubles are not', () => {
    expect(decimalToText(percentileOf([0.1, 0.2, 0.4], decimal('0.75')))).toBe('0.3')
    expect(decimalToText(percentileOf([1, 2], decimal('0.999')))).toBe('1.999')
  })

  test('of one sample is that sample', () => {
    expect(decimalToText(percentileOf([7.5], decimal('0.999')))).toBe('7.5')
  })

  test.each(['-0.1', '1.001'])('refuses the fraction %s', (fraction) => {
    expect(() => percentileOf([1], decimal(fraction))).toThrow('between 0 and 1')
  })

  test('refuses nothing at all', () => {
    expect(() => percentileOf([], decimal('0.5'))).toThrow(RangeError)
  })

  test('lies between the smallest and the largest, and grows with the fraction', () => {
    const fraction = fc.integer({ min: 0, max: 1000 })
    fc.assert(
      fc.property(samples, fraction, fraction, (values, a, b) => {
        const sorted = ascending(values)
        const at = (thousandths: number) =>
          percentileOf(sorted, { coefficient: BigInt(thousandths), scale: 3 })
        expect(compareDecimals(at(Math.min(a, b)), at(Math.max(a, b)))).toBeLessThanOrEqual(0)
        expect(compareDecimals(at(0), at(a))).toBeLessThanOrEqual(0)
        expect(compareDecimals(at(a), at(1000))).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('meanOf', () => {
  test.each([
    [[0.1, 0.2], '0.15'],
    [[1, 2], '1.5'],
    [[1, 0, 0, 0, 0, 0, 0, 0], '0.125'],
    [[1e-20, 1e20], '50000000000000000000.000000000000000000005'],
    [[5], '5'],
    [[0.3, 0.3, 0.3], '0.3'],
  ])('of %j is %s', (values, expected) => {
    expect(decimalToText(meanOf(values))).toBe(expected)
  })

  test('has at least 30 digits where it has no end, and is not equal to what is cut off there', () => {
    const third = meanOf([1, 0, 0])
    expect(decimalToText(third)).toMatch(/^0\.3{30}/)
    for (const digits of [1, 30, 31]) {
      expect(compareDecimals(third, { coefficient: BigInt('3'.repeat(digits)), scale: digits })).toBe(1)
    }
    expect(compareDecimals(third, decimal(`0.${'3'.repeat(29)}4`))).toBe(-1)
  })

  test('compares with every limit as the exact mean does', () => {
    const whole = fc.array(fc.integer({ min: 0, max: 50 }), { minLength: 1, maxLength: 33 })
    fc.assert(
      fc.property(whole, fc.integer({ min: 0, max: 5000 }), (values, hundredths) => {
        const sum = values.reduce((left, right) => left + right, 0)
        const limit = { coefficient: BigInt(hundredths), scale: 2 }
        const exact = Math.sign(sum * 100 - hundredths * values.length)
        expect(compareDecimals(meanOf(values), limit)).toBe(exact)
      }),
    )
  })

  test('times the count is the sum wherever the count has no other factor than 2 and 5', () => {
    fc.assert(
      fc.property(fc.constantFrom(1, 2, 4, 5, 8, 10, 16, 25, 64, 100, 1024), fc.nat(), (count, last) => {
        const values = [...Array.from({ length: count - 1 }, (_, index) => index / 8), last]
        const sum = values.reduce((left, right) => left + right, 0)
        expect(decimalToNumber(multiply(meanOf(values), decimalOf(count)))).toBe(sum)
      }),
    )
  })

  test('does not ask for an order', () => {
    fc.assert(
      fc.property(samples, (values) => {
        expect(compareDecimals(meanOf(values), meanOf(ascending(values)))).toBe(0)
      }),
    )
  })

  test('refuses nothing at all', () => {
    expect(() => meanOf([])).toThrow(RangeError)
  })
})
