import type { Instant } from '@governance-gates/core'
import type { Period as PeriodLength } from '@governance-gates/policy'
import { daysAfter, daysFrom, type LocalDay, localDay, startOfLocalDay, two, weekday } from './local-day.ts'

/** One week, month or quarter: from its first moment to the first one after it. */
export interface Period {
  readonly length: PeriodLength
  /** Where its days are counted. */
  readonly zone: string
  /** `2026-W06`, `2026-02` or `2026-Q1`. */
  readonly key: string
  readonly start: Instant
  readonly end: Instant
}

/** The period that a moment is in. Each moment is in exactly one of each length. */
export function periodAt(instant: Instant, length: PeriodLength, zone: string): Period {
  return periodOfDay(localDay(instant, zone), length, zone)
}

/** The period before. */
export function periodBefore({ start, length }: Period, zone: string): Period {
  return periodOfDay(daysAfter(localDay(start, zone), -1), length, zone)
}

function periodOfDay(day: LocalDay, length: PeriodLength, zone: string): Period {
  const { key, first, next } = SPANS[length](day)
  return { length, zone, key, start: startOfLocalDay(first, zone), end: startOfLocalDay(next, zone) }
}

interface Span {
  readonly key: string
  readonly first: LocalDay
  readonly next: LocalDay
}

const SPANS: Readonly<Record<PeriodLength, (day: LocalDay) => Span>> = { week, month, quarter }

const MONTHS_OF_QUARTER = 3

/** ISO 8601: a week begins on Monday, and belongs to the year that its Thursday is in. */
function week(day: LocalDay): Span {
  const first = daysAfter(day, 1 - weekday(day))
  const { year } = daysAfter(first, 3)
  const number = 1 + Math.floor(daysFrom({ year, month: 1, day: 1 }, daysAfter(first, 3)) / 7)
  return { key: `${year}-W${two(number)}`, first, next: daysAfter(first, 7) }
}

function month({ year, month: number }: LocalDay): Span {
  const first = { year, month: number, day: 1 }
  return { key: `${year}-${two(number)}`, first, next: monthsAfter(first, 1) }
}

function quarter({ year, month: number }: LocalDay): Span {
  const index = Math.floor((number - 1) / MONTHS_OF_QUARTER)
  const first = { year, month: index * MONTHS_OF_QUARTER + 1, day: 1 }
  return { key: `${year}-Q${index + 1}`, first, next: monthsAfter(first, MONTHS_OF_QUARTER) }
}

function monthsAfter({ year, month: number }: LocalDay, months: number): LocalDay {
  const index = number - 1 + months
  return { year: year + Math.floor(index / 12), month: (index % 12) + 1, day: 1 }
}
