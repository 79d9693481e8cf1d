import {
  type CalendarDate,
  type CalendarInterval,
  compareDecimals,
  type Decimal,
  type Duration,
  decimalOf,
  decimalToText,
  multiply,
  parseCalendarDate,
  parseCalendarInterval,
  parseDecimal,
  parseDuration,
  parsePercentage,
  parseQuantity,
  type Quantity,
} from '@governance-gates/core'
import type * as z from 'zod/mini'
import { shortened } from '../shown-value.ts'
import { type ScalarKind, scalar } from './scalar.ts'

const HUNDRED = decimalOf(100)

/** A part of a whole: 0% to 100%, always with its sign. */
export const percentage: z.ZodMiniType<Decimal> = scalar({
  noun: 'a percentage',
  read: (input) => upToHundred(percentOf(input)),
  fix: (input) => fixOfPercentage(input, 'write a number from 0 to 100 and a percent sign, as in 85%'),
})

/** An increase over something: 0% or more, always with its sign. */
export const increase: z.ZodMiniType<Decimal> = scalar({
  noun: 'a percentage',
  read: percentOf,
  fix: (input) => fixOfPercentage(input, 'write a number of 0 or more and a percent sign, as in 20%'),
})

/** A distance between two percentages, 0 to 100 percentage points: `2` and `2%` mean the same. */
export const points: z.ZodMiniType<Decimal> = scalar({
  noun: 'a number of percentage points',
  // The document reader lets only numbers through whose shortest text is exactly what was written.
  read: (input) => upToHundred(typeof input === 'number' ? nonNegative(String(input)) : percentOf(input)),
  fix: (input) => {
    const written = typeof input === 'string' ? nonNegative(input) : undefined
    return upToHundred(written) === undefined
      ? 'write a number from 0 to 100, as in 2 or 0.5'
      : `write ${String(input)}`
  },
})

/** A number of things: whole, 0 or more. */
export const count: z.ZodMiniType<number> = scalar(countFrom(0))

/** A number of things of which there must be one. */
export const positiveCount: z.ZodMiniType<number> = scalar(countFrom(1))

const MAX_DAYS = 3_650

/** A number of days in a row, ten years at most. */
export const days: z.ZodMiniType<number> = scalar({
  noun: 'a number of days',
  read: (input) =>
    typeof input === 'number' && Number.isSafeInteger(input) && input >= 1 && input <= MAX_DAYS
      ? input
      : undefined,
  fix: () => `write a whole number from 1 to ${MAX_DAYS}, as in 30`,
})

export const flag: z.ZodMiniType<boolean> = scalar({
  noun: 'true or false',
  read: (input) => (typeof input === 'boolean' ? input : undefined),
  fix: () => 'write true or false, without quotes',
})

/** How old something may be. */
export const duration: z.ZodMiniType<Duration> = scalar({
  noun: 'a duration',
  read: (input) => (typeof input === 'string' ? parseDuration(input) : undefined),
  fix: () => 'write a whole number of min, h, d or w, as in 30min, 24h, 7d or 2w',
})

export const calendarInterval: z.ZodMiniType<CalendarInterval> = scalar({
  noun: 'a calendar interval',
  read: (input) => (typeof input === 'string' ? parseCalendarInterval(input) : undefined),
  fix: () => 'write a number of days, weeks or months, as in 1 month or 2 weeks',
})

export const calendarDate: z.ZodMiniType<CalendarDate> = scalar({
  noun: 'a day of the calendar',
  read: (input) => (typeof input === 'string' ? parseCalendarDate(input) : undefined),
  fix: () => 'write a day that exists as YYYY-MM-DD, as in 2026-03-31',
})

/** An amount with its unit. */
export const quantity: z.ZodMiniType<Quantity> = scalar({
  noun: 'a quantity',
  read: (input) => {
    if (typeof input === 'string') return parseQuantity(input)
    return typeof input === 'number' ? parseQuantity(String(input)) : undefined
  },
  fix: () => 'write a number and a unit (ns, us, ms, s; B, kB, MB, KiB, MiB; ops/s), as in 200ms or 50MB',
})

/** The version of the format. */
export const formatVersion: z.ZodMiniType<1> = scalar({
  noun: 'a version of this format',
  read: (input) => (input === 1 ? 1 : undefined),
  fix: () => 'write 1',
})

function countFrom(minimum: 0 | 1): ScalarKind<number> {
  return {
    noun: minimum === 0 ? 'a count' : 'a count of at least 1',
    read: (input) =>
      typeof input === 'number' && Number.isSafeInteger(input) && input >= minimum ? input : undefined,
    fix: (input) => {
      const digits = typeof input === 'string' && /^\d{1,15}$/.test(input) ? Number(input) : -1
      return digits >= minimum ? `write ${digits}` : `write a whole number of ${minimum} or more, as in 3`
    },
  }
}

function percentOf(input: unknown): Decimal | undefined {
  return typeof input === 'string' ? parsePercentage(input) : undefined
}

function upToHundred(value: Decimal | undefined): Decimal | undefined {
  return value !== undefined && compareDecimals(value, HUNDRED) <= 0 ? value : undefined
}

function nonNegative(text: string): Decimal | undefined {
  const value = parseDecimal(text)
  return value !== undefined && value.coefficient >= 0n ? value : undefined
}

/** A number without its sign gets one; 0.8 may well mean 80%. */
function fixOfPercentage(input: unknown, otherwise: string): string {
  const bare = upToHundred(nonNegative(String(input)))
  if (bare === undefined || (typeof input !== 'string' && typeof input !== 'number')) return otherwise
  const asWritten = shortened(decimalToText(bare))
  const isFraction = bare.coefficient > 0n && compareDecimals(bare, decimalOf(1)) <= 0
  if (!isFraction) return `write ${asWritten}%`
  return `write ${decimalToText(multiply(bare, HUNDRED))}%, or ${asWritten}% if you mean that little`
}
