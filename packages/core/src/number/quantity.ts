import { type Decimal, decimalOf, decimalOfDouble, multiply, parseDecimal } from './decimal.ts'

/** The base units in which quantities are kept and compared. */
export type Unit = 'ns' | 'bytes' | 'per-second' | 'count' | 'percent'

/** A measured or permitted amount, exact, in its base unit. */
export interface Quantity {
  readonly value: Decimal
  readonly unit: Unit
  /** As it was written, for people: `200ms`, `20 MiB`. */
  readonly text: string
  readonly written: WrittenAmount
}

/** An amount in the unit in which it was written: 20 of `MiB`, each of which is 1,048,576 base units. */
export interface WrittenAmount {
  readonly amount: Decimal
  /** Empty for a plain number. */
  readonly unit: string
  readonly size: Decimal
}

/** How old something may be. */
export interface Duration {
  readonly milliseconds: number
  /** As it was written: `7d`. */
  readonly text: string
}

/** A distance between two days of the calendar; a month is as long as it is. */
export interface CalendarInterval {
  readonly count: number
  readonly unit: 'day' | 'week' | 'month'
  /** As it was written: `1 month`. */
  readonly text: string
}

const AMOUNT = /^((?:0|[1-9]\d*)(?:\.\d+)?) ?([^\d.]*)$/
const DURATION = /^([1-9]\d{0,5}) ?(min|h|d|w)$/
const INTERVAL = /^([1-9]\d{0,2}) (day|week|month)(s?)$/

/** Base unit and factor by suffix. A bare `MB` is 10^6 bytes and `MiB` 2^20; `KB` could be either and is not a unit. */
const UNITS: ReadonlyMap<string, readonly [Unit, Decimal]> = new Map([
  ['', ['count', decimalOf(1)]],
  ['%', ['percent', decimalOf(1)]],
  ['ns', ['ns', decimalOf(1)]],
  ['us', ['ns', decimalOf(1000)]],
  ['\u00b5s', ['ns', decimalOf(1000)]], // micro sign
  ['\u03bcs', ['ns', decimalOf(1000)]], // Greek mu: looks the same
  ['ms', ['ns', decimalOf(1_000_000)]],
  ['s', ['ns', decimalOf(1_000_000_000)]],
  ['min', ['ns', decimalOf(60_000_000_000)]],
  ['h', ['ns', decimalOf(3_600_000_000_000)]],
  ['B', ['bytes', decimalOf(1)]],
  ['kB', ['bytes', decimalOf(1000)]],
  ['MB', ['bytes', decimalOf(1_000_000)]],
  ['GB', ['bytes', decimalOf(1_000_000_000)]],
  ['KiB', ['bytes', decimalOf(1024)]],
  ['MiB', ['bytes', decimalOf(1_048_576)]],
  ['GiB', ['bytes', decimalOf(1_073_741_824)]],
  ['/s', ['per-second', decimalOf(1)]],
  ['ops/s', ['per-second', decimalOf(1)]],
])

const MILLISECONDS: ReadonlyMap<string, number> = new Map([
  ['min', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
  ['w', 604_800_000],
])

/**
 * Reads `200ms`, `20 MiB`, `1000 ops/s`, `80%` or a plain `36`: a decimal of 0 or more, at most one space, a unit.
 * Undefined for anything else; signs, exponents and unknown units are refused.
 */
export function parseQuantity(text: string): Quantity | undefined {
  const [, digits = '', suffix = ''] = AMOUNT.exec(text) ?? []
  const amount = parseDecimal(digits)
  const unit = UNITS.get(suffix)
  // `36 ` has no unit, so the space in it is a slip.
  if (amount === undefined || unit === undefined || text.endsWith(' ')) return undefined
  const [base, size] = unit
  return { value: multiply(amount, size), unit: base, text, written: { amount, unit: suffix, size } }
}

/** A measured amount, exact, in its base unit. */
export interface Amount {
  readonly value: Decimal
  readonly unit: Unit
}

/** A finite number and its unit (`ns`, `ms`, `KiB`, `ops/s`, …) in the base unit; undefined where the unit is not known. */
export function amountOf(value: number, unitText: string): Amount | undefined {
  return amountOfDecimal(decimalOfDouble(value), unitText)
}

/** The same of a number with all of its digits. */
export function amountOfDecimal(value: Decimal, unitText: string): Amount | undefined {
  const unit = UNITS.get(unitText)
  return unit && { value: multiply(value, unit[1]), unit: unit[0] }
}

/** Reads `80%` or `99.5%`, also with a space before the sign, 0 or more and without an upper end, as the number before the sign. */
export function parsePercentage(text: string): Decimal | undefined {
  const quantity = parseQuantity(text)
  return quantity?.unit === 'percent' ? quantity.value : undefined
}

/** Reads an age: `30min`, `24h`, `7d`, `2w`; whole, at least 1. `m` is not a unit: it could be a minute or a month. */
export function parseDuration(text: string): Duration | undefined {
  const [, count, suffix = ''] = DURATION.exec(text) ?? []
  const factor = MILLISECONDS.get(suffix)
  return factor === undefined ? undefined : { milliseconds: Number(count) * factor, text }
}

/** Reads `1 month`, `2 weeks`, `10 days`: whole, 1 to 999, singular and plural as in English. */
export function parseCalendarInterval(text: string): CalendarInterval | undefined {
  const match = INTERVAL.exec(text)
  const unit = match?.[2]
  const count = Number(match?.[1])
  const isPlural = match?.[3] === 's'
  if (unit !== 'day' && unit !== 'week' && unit !== 'month') return undefined
  return isPlural === count > 1 ? { count, unit, text } : undefined
}
