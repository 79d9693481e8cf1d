import { describe, expect, test } from 'vitest'
import { type Decimal, decimalOf, decimalToText, parseDecimal } from '../number/decimal.ts'
import type { Direction } from './measurement.ts'
import { isBeyond, isSmaller, MOST_PERCENT, percentWorse, worseningOf } from './worsening.ts'

const decimal = (text: string): Decimal => parseDecimal(text) ?? decimalOf(-1)

test.each<[string, string, Direction | undefined, string]>([
  ['100', '110', 'lower', '10'],
  ['100', '90.5', 'lower', '-9.5'],
  ['100', '110', 'higher', '-10'],
  ['100', '90.5', 'higher', '9.5'],
  ['100', '110', undefined, '10'],
  ['100', '90.5', undefined, '9.5'],
  ['0.1', '0.3', 'lower', '0.2'],
])('from %s to %s, where %s is better, it is worse by %s', (before, after, better, expected) => {
  expect(decimalToText(worseningOf(decimal(before), decimal(after), better))).toBe(expected)
})

test.each([
  ['9.999999999999999999', '100', '10', false],
  ['10', '100', '10', false],
  ['10.000000000000000001', '100', '10', true],
  ['0', '100', '0', false],
  ['0.001', '100', '0', true],
  ['0.000001', '0', '1000000', true],
  ['0', '0', '0', false],
  ['0.03', '0.3', '9.99', true],
  ['0.03', '0.3', '10.0', false],
])('%s of %s is beyond %s percent: %s', (worsening, before, percent, expected) => {
  expect(isBeyond(decimal(worsening), decimal(before), decimal(percent))).toBe(expected)
})

test.each([
  ['4.99', true],
  ['5', false],
  ['5.01', false],
  ['-4.99', true],
  ['-5', false],
])('a change of %s is smaller than 5: %s', (change, expected) => {
  expect(isSmaller(decimal(change), decimalOf(5))).toBe(expected)
})

describe('percentWorse', () => {
  test.each<[number, number, Direction | undefined, number]>([
    [100, 112.5, 'lower', 12.5],
    [100, 112.5, 'higher', -12.5],
    [3, 4, 'lower', 33.333333333333],
    [0, 0, 'lower', 0],
    [0, 1, 'lower', MOST_PERCENT],
    [0, 1, 'higher', -MOST_PERCENT],
    [1e-300, 1e300, 'lower', MOST_PERCENT],
    [1e300, 1e-300, 'lower', -99.999999999999],
  ])('from %d to %d, where %s is better: %d', (before, after, better, expected) => {
    expect(percentWorse(before, after, better)).toBe(expected)
  })
})
