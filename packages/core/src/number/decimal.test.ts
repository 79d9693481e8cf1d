import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compareDecimals,
  decimalOf,
  decimalToNumber,
  decimalToText,
  multiply,
  parseDecimal,
} from './decimal.ts'

const decimal = (text: string) => {
  const value = parseDecimal(text)
  if (value === undefined) throw new Error(`${text} is not a decimal`)
  return value
}

describe('parseDecimal', () => {
  test.each(['0', '12', '-3', '0.25', '79.999', '100000000000000000001'])('reads %s exactly', (text) => {
    expect(decimalToText(decimal(text))).toBe(text)
  })

  test.each(['', ' 1', '1 ', '+1', '1.', '.5', '1e3', 'inf', 'NaN', 'true', '0x10', '1,5', '1_000', '١'])(
    'refuses %j',
    (text) => {
      expect(parseDecimal(text)).toBeUndefined()
    },
  )
})

describe('compareDecimals', () => {
  test.each([
    ['0.1', '0.10', 0],
    ['79.999999999999999999', '80', -1],
    ['80.000000000000000001', '80', 1],
    ['-1', '1', -1],
  ])('%s against %s', (left, right, expected) => {
    expect(compareDecimals(decimal(left), decimal(right))).toBe(expected)
  })

  test('orders like integers, whatever the scale', () => {
    const scaled = fc.tuple(
      fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }),
      fc.integer({ min: 0, max: 12 }),
    )
    fc.assert(
      fc.property(scaled, scaled, ([a, aScale], [b, bScale]) => {
        const difference = a * 10n ** BigInt(bScale) - b * 10n ** BigInt(aScale)
        const expected = difference < 0n ? -1 : difference > 0n ? 1 : 0
        expect(compareDecimals({ coefficient: a, scale: aScale }, { coefficient: b, scale: bScale })).toBe(
          expected,
        )
      }),
    )
  })
})

test('a product is exact and its text has no needless zeros', () => {
  expect(decimalToText(multiply(decimal('0.1'), decimal('2.50')))).toBe('0.25')
  expect(decimalToText(multiply(decimalOf(3), decimal('-0.5')))).toBe('-1.5')
  expect(decimalToNumber(decimal('99.5'))).toBe(99.5)
})
