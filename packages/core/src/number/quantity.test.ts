import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decimalToText, parseDecimal } from './decimal.ts'
import {
  parseCalendarInterval,
  parseDuration,
  parsePercentage,
  parseQuantity,
  type Unit,
} from './quantity.ts'

/** A decimal as people write it: no leading zeros, up to 12 digits on either side. */
const decimalText = fc
  .tuple(
    fc.bigInt({ min: 0n, max: 10n ** 12n }),
    fc.option(fc.stringMatching(/^\d{1,12}$/), { nil: undefined }),
  )
  .map(([whole, fraction]) => (fraction === undefined ? `${whole}` : `${whole}.${fraction}`))

describe('parseQuantity', () => {
  it.each<[string, string, Unit]>([
    ['0ns', '0', 'ns'],
    ['1us', '1000', 'ns'],
    ['1\u00b5s', '1000', 'ns'],
    ['1\u03bcs', '1000', 'ns'],
    ['200ms', '200000000', 'ns'],
    ['0.0015 ms', '1500', 'ns'],
    ['1.5s', '1500000000', 'ns'],
    ['2min', '120000000000', 'ns'],
    ['1h', '3600000000000', 'ns'],
    ['7B', '7', 'bytes'],
    ['1kB', '1000', 'bytes'],
    ['50MB', '50000000', 'bytes'],
    ['1GB', '1000000000', 'bytes'],
    ['1KiB', '1024', 'bytes'],
    ['20MiB', '20971520', 'bytes'],
    ['1GiB', '1073741824', 'bytes'],
    ['1000/s', '1000', 'per-second'],
    ['1000 ops/s', '1000', 'per-second'],
    ['36', '36', 'count'],
    ['99.5 %', '99.5', 'percent'],
  ])('reads %s as %s %s', (text, value, unit) => {
    const quantity = parseQuantity(text)
    expect(quantity && decimalToText(quantity.value)).toBe(value)
    expect(quantity?.unit).toBe(unit)
    expect(quantity?.text).toBe(text)
  })

  it.each([
    ['', 'empty'],
    ['-1ms', 'a sign'],
    ['+1ms', 'a sign'],
    ['1e3ms', 'an exponent'],
    ['1,5ms', 'a comma'],
    ['.5s', 'no digit before the point'],
    ['5.s', 'no digit after the point'],
    ['1.2.3s', 'two points'],
    ['007s', 'leading zeros'],
    ['1  ms', 'two spaces'],
    ['1\tms', 'a tab'],
    ['1ms ', 'a space behind'],
    ['36 ', 'a space without a unit'],
    [' 1ms', 'a space before'],
    ['1ms\n', 'a line feed'],
    ['ms', 'no number'],
    ['NaN', 'no number'],
    ['Infinity s', 'no number'],
    ['1KB', 'a unit of two meanings'],
    ['1mb', 'a unit in the wrong case'],
    ['1b', 'a unit in the wrong case'],
    ['1ops', 'half a unit'],
    ['1constructor', 'a word that objects know'],
    ['\u0661ms', 'a digit of another script'],
    [`${'9'.repeat(31)}ms`, 'more digits than can be kept'],
  ])('refuses %j: %s', (text) => {
    expect(parseQuantity(text)).toBeUndefined()
  })

  it.each([
    ['20 MiB', '20', 'MiB', '1048576'],
    ['200ms', '200', 'ms', '1000000'],
    ['1.5us', '1.5', 'us', '1000'],
    ['36', '36', '', '1'],
  ])('remembers how %j was written', (text, amount, unit, size) => {
    const written = parseQuantity(text)?.written
    expect(written && [decimalToText(written.amount), written.unit, decimalToText(written.size)]).toEqual([
      amount,
      unit,
      size,
    ])
  })

  it('converts exactly, however many digits there are', () => {
    fc.assert(
      fc.property(decimalText, (text) => {
        const [inSeconds, inNanoseconds] = [parseQuantity(`${text}s`), parseQuantity(`${text}ns`)]
        const ratio = 10n ** 9n
        expect(inSeconds?.value.coefficient).toBe((inNanoseconds?.value.coefficient ?? 0n) * ratio)
        expect(inSeconds?.value.scale).toBe(inNanoseconds?.value.scale)
      }),
    )
  })

  it('reads back what it gave', () => {
    fc.assert(
      fc.property(decimalText, fc.constantFrom('ns', 'B', '/s', '%', ''), (text, unit) => {
        const quantity = parseQuantity(`${text}${unit}`)
        const again = quantity && parseQuantity(`${decimalToText(quantity.value)}${unit}`)
        expect(again && decimalToText(again.value)).toBe(quantity && decimalToText(quantity.value))
        expect(quantity).toBeDefined()
      }),
    )
  })
})

describe('parsePercentage', () => {
  it('keeps every digit', () => {
    fc.assert(
      fc.property(decimalText, (text) => {
        expect(parsePercentage(`${text}%`)).toEqual(parseDecimal(text))
      }),
    )
  })

  it.each(['80', '80ms', '80%%', '% 80', '80\u00a0%', '80percent', '-1%', '1e1%'])('refuses %j', (text) => {
    expect(parsePercentage(text)).toBeUndefined()
  })
})

describe('parseDuration', () => {
  it.each([
    ['1min', 60_000],
    ['30min', 1_800_000],
    ['24h', 86_400_000],
    ['1d', 86_400_000],
    ['7d', 604_800_000],
    ['2w', 1_209_600_000],
    ['7 d', 604_800_000],
    ['999999w', 604_799_395_200_000],
  ])('reads %s as %d ms', (text, milliseconds) => {
    expect(parseDuration(text)).toEqual({ milliseconds, text })
  })

  it.each([
    '0d',
    '-1d',
    '1.5d',
    '1e2d',
    '90m',
    '1M',
    '1mo',
    '60s',
    '7',
    'd',
    '07d',
    '1000000d',
    '7d ',
    '7days',
    'NaN',
  ])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeUndefined()
  })
})

describe('parseCalendarInterval', () => {
  it.each([
    ['1 day', 1, 'day'],
    ['10 days', 10, 'day'],
    ['1 week', 1, 'week'],
    ['2 weeks', 2, 'week'],
    ['1 month', 1, 'month'],
    ['999 months', 999, 'month'],
  ])('reads %s', (text, count, unit) => {
    expect(parseCalendarInterval(text)).toEqual({ count, unit, text })
  })

  it.each([
    '0 months',
    '1 months',
    '2 month',
    '1000 months',
    '1.5 months',
    '1month',
    '1  month',
    '1 year',
    'month',
    '-1 month',
  ])('refuses %j', (text) => {
    expect(parseCalendarInterval(text)).toBeUndefined()
  })
})
