import type { CalendarInterval } from './quantity.ts'

declare const instant: unique symbol
declare const calendarDate: unique symbol

/** A moment: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly [instant]: true }
/** A day without a time, `YYYY-MM-DD`, that exists in the calendar. */
export type CalendarDate = string & { readonly [calendarDate]: true }

const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const INSTANT =
  /^(\d{4}-\d{2}-\d{2})[Tt](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?([Zz]|([+-])(\d{2}):?(\d{2}))?$/
const MINUTE = 60_000
const DAY = 86_400_000

/** A day of the calendar; undefined for 2026-02-30 and anything that is not `YYYY-MM-DD`. */
export function parseCalendarDate(text: string): CalendarDate | undefined {
  const match = DATE.exec(text)
  if (match === null) return undefined
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists = year >= 1000 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? (text as CalendarDate) : undefined
}

/**
 * An ISO 8601 instant (RFC 3339, where the zone may be left out and then is UTC), or a day, which means its first
 * moment in UTC. Undefined for everything else, a 25th hour included.
 */
export function parseInstant(text: string): Instant | undefined {
  const day = parseCalendarDate(text)
  if (day !== undefined) return startOfDay(day)
  const match = INSTANT.exec(text)
  const date = match === null ? undefined : parseCalendarDate(match[1] ?? '')
  if (match === null || date === undefined) return undefined
  const [hour, minute, second] = [Number(match[2]), Number(match[3]), Number(match[4] ?? 0)]
  const [zoneHour, zoneMinute] = [Number(match[8] ?? 0), Number(match[9] ?? 0)]
  if (hour > 23 || minute > 59 || second > 59 || zoneHour > 23 || zoneMinute > 59) return undefined
  const milliseconds = Math.floor(Number(`0.${match[5] ?? '0'}`) * 1000)
  const offset = (zoneHour * 60 + zoneMinute) * MINUTE * (match[7] === '-' ? -1 : 1)
  const time = ((hour * 60 + minute) * 60 + second) * 1000 + milliseconds
  return (startOfDay(date) + time - offset) as Instant
}

/** The first moment of a day, UTC. */
export function startOfDay(date: CalendarDate): Instant {
  return Date.parse(`${date}T00:00:00Z`) as Instant
}

/** The first moment after a day, UTC. A permission until 31 March holds on 31 March. */
export function endOfDay(date: CalendarDate): Instant {
  return (startOfDay(date) + DAY) as Instant
}

/** The day of an instant, or one so many days later; UTC. */
export function dayAfter(from: Instant, days: number): CalendarDate {
  return formatInstant((from + days * DAY) as Instant).slice(0, 10) as CalendarDate
}

/** Whole days from `from` until `until`, rounded up; 0 or less when it is over. */
export function daysBetween(from: Instant, until: Instant): number {
  return Math.ceil((until - from) / DAY)
}

/**
 * The same time of day a calendar interval later. A month after 31 January is the last of February: days that a month
 * has not are its last one.
 */
export function afterInterval(from: Instant, { count, unit }: CalendarInterval): Instant {
  if (unit !== 'month') return (from + count * (unit === 'week' ? 7 : 1) * DAY) as Instant
  const date = new Date(from)
  const day = date.getUTCDate()
  date.setUTCDate(1)
  date.setUTCMonth(date.getUTCMonth() + count)
  const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
  date.setUTCDate(Math.min(day, last))
  return date.getTime() as Instant
}

/** ISO 8601 in UTC, with seconds: `2026-02-08T12:00:00Z`. */
export function formatInstant(value: Instant): string {
  return new Date(value).toISOString().replace('.000Z', 'Z')
}
