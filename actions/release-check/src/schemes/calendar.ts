import { type Instant, parseCalendarDate } from '@governance-gates/core'
import { compareNumbers } from './numbers.ts'
import type { Version } from './scheme.ts'

/** A day, or a month with day 0: numbers by which days are compared. */
export type CalendarDay = readonly [year: number, month: number, day: number]

/** What the numbers of a calendar version mean. */
export interface CalendarParts {
  readonly day: CalendarDay
  /** Whether that day or month exists. */
  readonly isDate: boolean
  /** The calendar part as it is written. */
  readonly calendar: string
  /** What counts the releases of that day or month; 0 where it is absent. */
  readonly micro: number
  readonly hasMicro: boolean
}

/** Whether a version may have the day as its third number: year, month and day have all their digits. */
const PADDED = /^(\d{4})\.(\d{2})\.(\d{2})(?:\.\d+)?$/

function isPadded({ core }: Version): boolean {
  const [, year, month, day] = PADDED.exec(core) ?? []
  return year !== undefined && parseCalendarDate(`${year}-${month}-${day}`) !== undefined
}

/**
 * Whether the third number is a day: only where every version has one, written with two digits. A number that counts releases
 * begins with 0 or 1, so that a project that counts has other versions too.
 */
export function haveDays(versions: readonly Version[]): boolean {
  return versions.length > 0 && versions.every(isPadded)
}

const MONTHS = 12

/** `2026.2.1` is the second release of February, or the first of its first day. */
export function partsOf({ core, numbers }: Version, days: 'days' | 'months'): CalendarParts {
  const length = days === 'days' ? 3 : 2
  const [year = 0, month = 0, third = 0] = numbers
  return {
    day: [yearOf(year), month, days === 'days' ? third : 0],
    // Some count the releases of a year from 0, and have no more than one in a month.
    isDate: month <= MONTHS && numbers.length <= length + 1,
    calendar: core.split('.').slice(0, length).join('.'),
    micro: numbers[length] ?? 0,
    hasMicro: numbers.length > length,
  }
}

const CENTURY = 2000

function yearOf(written: number): number {
  return written < 100 ? CENTURY + written : written
}

/** Negative, 0 or positive, as for versions. */
export function compareDays(left: CalendarDay, right: CalendarDay): number {
  return compareNumbers(left, right)
}

/** Where a release is made, the day may have begun already. */
const TIME_ZONES = 14 * 3_600_000

/** The day that has begun somewhere. */
export function lastDay(now: Instant): CalendarDay {
  return dayAt(now + TIME_ZONES)
}

/** The day of an instant, in UTC. */
export function dayAt(now: number): CalendarDay {
  const date = new Date(now)
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()]
}

/** A day in the form of another version: with a year of two digits, or months of two. */
export function writtenLike({ core }: Version, [year, month, day]: CalendarDay): string {
  const [first = '', second = ''] = core.split('.')
  const shownYear = first.length === 2 ? padded(year % 100) : String(year)
  if (day > 0) return [shownYear, padded(month), padded(day)].join('.')
  return [shownYear, second.startsWith('0') && second !== '0' ? padded(month) : String(month)].join('.')
}

function padded(number: number): string {
  return String(number).padStart(2, '0')
}
