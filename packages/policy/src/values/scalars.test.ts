import { type Decimal, decimalToText } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type * as z from 'zod/mini'
import {
  calendarDate,
  calendarInterval,
  count,
  duration,
  flag,
  increase,
  percentage,
  points,
  positiveCount,
  quantity,
} from './scalars.ts'

function complaint(schema: z.ZodMiniType, input: unknown): string | undefined {
  return schema
    .safeParse(input)
    .error?.issues.map(({ message }) => message)
    .join(' | ')
}

function decimal(schema: z.ZodMiniType<Decimal>, input: unknown): string {
  return decimalToText(schema.parse(input))
}

describe('percentage', () => {
  it.each([
    ['0%', '0'],
    ['0.001%', '0.001'],
    ['79.99%', '79.99'],
    ['80 %', '80'],
    ['99.999999999999999999999%', '99.999999999999999999999'],
    ['100%', '100'],
    ['100.000%', '100'],
  ])('reads %s exactly', (input, text) => {
    expect(decimal(percentage, input)).toBe(text)
  })

  const otherwise = 'write a number from 0 to 100 and a percent sign, as in 85%'
  it.each<[unknown, string]>([
    ['85', '"85" is not a percentage: write 85%'],
    [85, '85 is not a percentage: write 85%'],
    [99.5, '99.5 is not a percentage: write 99.5%'],
    [0, '0 is not a percentage: write 0%'],
    // A fraction may be meant; which, only its author knows.
    [0.8, '0.8 is not a percentage: write 80%, or 0.8% if you mean that little'],
    [1, '1 is not a percentage: write 100%, or 1% if you mean that little'],
    [1.01, '1.01 is not a percentage: write 1.01%'],
    ['100.0001%', `"100.0001%" is not a percentage: ${otherwise}`],
    ['101%', `"101%" is not a percentage: ${otherwise}`],
    [101, `101 is not a percentage: ${otherwise}`],
    ['-1%', `"-1%" is not a percentage: ${otherwise}`],
    [-1, `-1 is not a percentage: ${otherwise}`],
    ['1e1%', `"1e1%" is not a percentage: ${otherwise}`],
    ['80%%', `"80%%" is not a percentage: ${otherwise}`],
    ['', `"" is not a percentage: ${otherwise}`],
    [Number.NaN, `NaN is not a percentage: ${otherwise}`],
    [Number.POSITIVE_INFINITY, `Infinity is not a percentage: ${otherwise}`],
    [true, `true is not a percentage: ${otherwise}`],
    [['80%'], `a list is not a percentage: ${otherwise}`],
    [{}, `a mapping is not a percentage: ${otherwise}`],
    [null, `is empty: ${otherwise}`],
    [undefined, `is missing: ${otherwise}`],
  ])('%# refuses %j', (input, message) => {
    expect(complaint(percentage, input)).toBe(message)
  })

  it('reads what it can write, for every percentage', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 100_000 }), (thousandths) => {
        const text = decimalToText({ coefficient: BigInt(thousandths), scale: 3 })
        expect(decimal(percentage, `${text}%`)).toBe(text)
        // Without the sign it is refused, and the message is the way back.
        const fix = /write ([\d.]+%)/.exec(complaint(percentage, text) ?? '')?.[1] ?? ''
        expect(() => percentage.parse(fix)).not.toThrow()
      }),
    )
  })
})

describe('increase', () => {
  it.each(['0%', '20%', '100%', '250.5 %'])('reads %s', (input) => {
    expect(complaint(increase, input)).toBeUndefined()
  })

  it.each<[unknown, string]>([
    [20, '20 is not a percentage: write 20%'],
    ['-1%', '"-1%" is not a percentage: write a number of 0 or more and a percent sign, as in 20%'],
  ])('%# refuses %j', (input, message) => {
    expect(complaint(increase, input)).toBe(message)
  })
})

describe('points', () => {
  it.each<[unknown, string]>([
    [0, '0'],
    [2, '2'],
    [0.1, '0.1'],
    ['0.1%', '0.1'],
    ['2%', '2'],
    ['2 %', '2'],
    [100, '100'],
    ['100%', '100'],
  ])('reads %j exactly', (input, text) => {
    expect(decimal(points, input)).toBe(text)
  })

  const otherwise = 'write a number from 0 to 100, as in 2 or 0.5'
  it.each<[unknown, string]>([
    ['2', '"2" is not a number of percentage points: write 2'],
    [100.1, `100.1 is not a number of percentage points: ${otherwise}`],
    ['100.1%', `"100.1%" is not a number of percentage points: ${otherwise}`],
    ['101', `"101" is not a number of percentage points: ${otherwise}`],
    [-0.1, `-0.1 is not a number of percentage points: ${otherwise}`],
    [Number.NaN, `NaN is not a number of percentage points: ${otherwise}`],
    [true, `true is not a number of percentage points: ${otherwise}`],
    [undefined, `is missing: ${otherwise}`],
  ])('%# refuses %j', (input, message) => {
    expect(complaint(points, input)).toBe(message)
  })
})

describe('count', () => {
  it.each([0, 1, 36, Number.MAX_SAFE_INTEGER])('reads %d', (input) => {
    expect(count.parse(input)).toBe(input)
  })

  const otherwise = 'write a whole number of 0 or more, as in 3'
  it.each<[unknown, string]>([
    ['80', '"80" is not a count: write 80'],
    ['007', '"007" is not a count: write 7'],
    ['-3', `"-3" is not a count: ${otherwise}`],
    [-1, `-1 is not a count: ${otherwise}`],
    [1.5, `1.5 is not a count: ${otherwise}`],
    [Number.MAX_SAFE_INTEGER + 1, `9007199254740992 is not a count: ${otherwise}`],
    [Number.NaN, `NaN is not a count: ${otherwise}`],
    ['80%', `"80%" is not a count: ${otherwise}`],
    [true, `true is not a count: ${otherwise}`],
    [null, `is empty: ${otherwise}`],
  ])('%# refuses %j', (input, message) => {
    expect(complaint(count, input)).toBe(message)
  })

  it('starts at 1 where one is needed', () => {
    expect(positiveCount.parse(1)).toBe(1)
    expect(complaint(positiveCount, 0)).toBe(
      '0 is not a count of at least 1: write a whole number of 1 or more, as in 3',
    )
    expect(complaint(positiveCount, '0')).toMatch(/write a whole number of 1 or more/)
    expect(complaint(positiveCount, '5')).toMatch(/write 5$/)
  })
})

describe('the others', () => {
  it.each<[string, z.ZodMiniType, unknown]>([
    ['flag', flag, false],
    ['duration', duration, '7d'],
    ['calendar interval', calendarInterval, '1 month'],
    ['calendar date', calendarDate, '2024-02-29'],
    ['quantity', quantity, '200ms'],
    ['quantity', quantity, 36],
  ])('%# %s reads a value of its kind', (_name, schema, input) => {
    expect(complaint(schema, input)).toBeUndefined()
  })

  it.each<[string, z.ZodMiniType, unknown, string]>([
    ['flag', flag, 'true', '"true" is not true or false: write true or false, without quotes'],
    [
      'duration',
      duration,
      '90m',
      '"90m" is not a duration: write a whole number of min, h, d or w, as in 30min, 24h, 7d or 2w',
    ],
    [
      'duration',
      duration,
      7,
      '7 is not a duration: write a whole number of min, h, d or w, as in 30min, 24h, 7d or 2w',
    ],
    [
      'calendar interval',
      calendarInterval,
      'monthly',
      '"monthly" is not a calendar interval: write a number of days, weeks or months, as in 1 month or 2 weeks',
    ],
    [
      'calendar date',
      calendarDate,
      '2026-02-29',
      '"2026-02-29" is not a day of the calendar: write a day that exists as YYYY-MM-DD, as in 2026-03-31',
    ],
    [
      'calendar date',
      calendarDate,
      20260331,
      '20260331 is not a day of the calendar: write a day that exists as YYYY-MM-DD, as in 2026-03-31',
    ],
    [
      'quantity',
      quantity,
      '200mss',
      '"200mss" is not a quantity: write a number and a unit (ns, us, ms, s; B, kB, MB, KiB, MiB; ops/s), as in 200ms or 50MB',
    ],
    [
      'quantity',
      quantity,
      -1,
      '-1 is not a quantity: write a number and a unit (ns, us, ms, s; B, kB, MB, KiB, MiB; ops/s), as in 200ms or 50MB',
    ],
    [
      'quantity',
      quantity,
      1e21,
      '1e+21 is not a quantity: write a number and a unit (ns, us, ms, s; B, kB, MB, KiB, MiB; ops/s), as in 200ms or 50MB',
    ],
  ])('%# %s refuses %j', (_name, schema, input, message) => {
    expect(complaint(schema, input)).toBe(message)
  })
})
