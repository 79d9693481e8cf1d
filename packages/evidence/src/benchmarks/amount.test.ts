import { decimalToText } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { amount, sample, writtenAmount } from './amount.ts'

const place = { what: 'results[0].mean', line: 7 }
const shown = (value: unknown, unit: string) => {
  const found = amount(value, unit, place)
  return `${decimalToText(found.value)} ${found.unit}`
}
const refusal = (message: string, remedy: string) =>
  expect.objectContaining({
    name: 'EvidenceError',
    message,
    line: 7,
    remedy: expect.stringContaining(remedy),
  })

describe('a unit and the amount of 1.5', () => {
  test.each([
    ['ns', '1.5 ns'],
    ['nanosecond', '1.5 ns'],
    ['nanoseconds', '1.5 ns'],
    ['us', '1500 ns'],
    ['\u00b5s', '1500 ns'],
    ['\u03bcs', '1500 ns'],
    ['microsecond', '1500 ns'],
    ['microseconds', '1500 ns'],
    ['ms', '1500000 ns'],
    ['millisecond', '1500000 ns'],
    ['milliseconds', '1500000 ns'],
    ['s', '1500000000 ns'],
    ['sec', '1500000000 ns'],
    ['second', '1500000000 ns'],
    ['seconds', '1500000000 ns'],
    ['min', '90000000000 ns'],
    ['h', '5400000000000 ns'],
    ['ns/iter', '1.5 ns'],
    ['us/op', '1500 ns'],
    ['B', '1.5 bytes'],
    ['byte', '1.5 bytes'],
    ['bytes', '1.5 bytes'],
    ['B/op', '1.5 bytes'],
    ['kB', '1500 bytes'],
    ['MB', '1500000 bytes'],
    ['Megabytes', '1500000 bytes'],
    ['GB', '1500000000 bytes'],
    ['gigabytes', '1500000000 bytes'],
    ['KiB', '1536 bytes'],
    ['MiB', '1572864 bytes'],
    ['GiB', '1610612736 bytes'],
    ['%', '1.5 percent'],
    ['percent', '1.5 percent'],
    ['Percent', '1.5 percent'],
    ['/s', '1.5 per-second'],
    ['ops/s', '1.5 per-second'],
    ['ops/sec', '1.5 per-second'],
    ['op/s', '1.5 per-second'],
    ['op/sec', '1.5 per-second'],
    ['iter/s', '1.5 per-second'],
    ['iter/sec', '1.5 per-second'],
    ['calls/s', '1.5 per-second'],
    ['calls/sec', '1.5 per-second'],
    ['req/s', '1.5 per-second'],
    ['req/sec', '1.5 per-second'],
    ['hz', '1.5 per-second'],
    ['Hz', '1.5 per-second'],
    ['count', '1.5 count'],
    [' ms ', '1500000 ns'],
  ])('%s (%#)', (unit, expected) => {
    expect(shown(1.5, unit)).toBe(expected)
  })
})

test.each([
  'KB',
  'kb',
  'Kilobytes',
  'mb',
  'Mb',
  'kiB',
  'b',
  'MS',
  'Ms',
  'S',
  'NS',
  'm',
  'd',
  'bits',
  'ops',
  'ops/ms',
  'iter',
  'frames',
  '__proto__',
  'constructor',
  'µ',
  'ns/iter/iter',
])('the unit %s is refused', (unit) => {
  expect(() => amount(1, unit, place)).toThrow(
    refusal(
      `results[0].mean: the unit ${JSON.stringify(unit)} is not known`,
      'write one of ns, us, ms, s, B, kB',
    ),
  )
})

test.each([
  ['', 'it has no unit'],
  [' ', 'it has no unit'],
  ['/op', 'the unit "/op" is not known'],
  ['/iter', 'the unit "/iter" is not known'],
])('a number without a unit is refused: %j', (unit, message) => {
  expect(() => amount(1, unit, place)).toThrow(refusal(`results[0].mean: ${message}`, 'write one of ns, us'))
})

test.each([
  [0, '0 ns'],
  [-0, '0 ns'],
  [5e-324, `0.${'0'.repeat(323)}5 ns`],
  [0.1, '0.1 ns'],
  [1e290, `1${'0'.repeat(290)} ns`],
])('the number %d is taken (%#)', (value, expected) => {
  expect(shown(value, 'ns')).toBe(expected)
})

test.each([
  ['a negative number', -Number.MIN_VALUE, 'expected a number from 0 to 1e+290, found -5e-324'],
  ['a number too large for any unit', 1.1e290, 'expected a number from 0 to 1e+290, found 1.1e+290'],
  ['NaN', Number.NaN, 'expected a number, found NaN'],
  ['an infinite number', Number.POSITIVE_INFINITY, 'expected a number, found Infinity'],
  ['null, which JSON makes of NaN', null, 'expected a number, found null'],
  ['nothing', undefined, 'expected a number, found nothing'],
  ['text', '12', 'expected a number, found "12"'],
  ['true', true, 'expected a number, found true'],
  ['a list', [1], 'expected a number, found [1]'],
])('%s is refused', (_, value, message) => {
  expect(() => amount(value, 'ns', place)).toThrow(
    expect.objectContaining({ name: 'EvidenceError', message: `results[0].mean: ${message}`, line: 7 }),
  )
  expect(() => sample(value, 'ns', place)).toThrow(message)
})

test('a sample is a number of its base unit', () => {
  expect(sample(0.0003, 'ms', place)).toBe(300)
})

test('a sample that is taken is finite in every unit', () => {
  const units = fc.constantFrom('ns', 'us', 'ms', 's', 'min', 'h', 'B', 'GB', 'GiB', '%', 'ops/s', 'count')
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e290, noNaN: true }), units, (value, unit) => {
      const found = sample(value, unit, place)
      expect(Number.isFinite(found)).toBe(true)
      expect(found).toBeGreaterThanOrEqual(value)
    }),
  )
})

describe('a number in a text', () => {
  const written = (text: string, unit = 'B') => {
    const found = writtenAmount(text, unit, place)
    return `${decimalToText(found.value)} ${found.unit}`
  }

  test.each([
    ['20971520.00000000001', 'B', '20971520.00000000001 bytes'],
    ['9007199254740993', 'B', '9007199254740993 bytes'],
    ['0.1', 'ms', '100000 ns'],
    ['1e3', 'B', '1000 bytes'],
    ['1234567890123456789012345678901', 'B', '1234567890123456800000000000000 bytes'],
  ])('%s %s is %s', (text, unit, expected) => {
    expect(written(text, unit)).toBe(expected)
  })

  test.each(['-1', '', 'NaN', 'Infinity', '1,5', '0x10', ' 1', '1e999'])('%j is refused', (text) => {
    expect(() => written(text)).toThrow(/^results\[0\]\.mean: expected a number/)
  })

  test('is the number that it says', () => {
    const digits = fc.bigInt({ min: 0n, max: 10n ** 30n - 1n })
    fc.assert(
      fc.property(digits, (value) => {
        expect(written(String(value))).toBe(`${value} bytes`)
      }),
    )
  })
})
