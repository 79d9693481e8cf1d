import type { Instant } from '@governance-gates/core'

/** A day somewhere on earth, as its calendar has it. */
export interface LocalDay {
  readonly year: number
  /** 1 to 12. */
  readonly month: number
  readonly day: number
}

interface LocalTime extends LocalDay {
  readonly hour: number
  readonly minute: number
  readonly second: number
}

const DAY = 86_400_000
const formats = new Map<string, Intl.DateTimeFormat>()

/** The day that it is in a time zone at a moment. */
export function localDay(instant: Instant, zone: string): LocalDay {
  const { year, month, day } = localTime(instant, zone)
  return { year, month, day }
}

/**
 * The first moment of a day in a time zone. Where the clocks skip midnight, that is the first moment after it; where midnight
 * comes twice, the earlier one.
 */
export function startOfLocalDay(day: LocalDay, zone: string): Instant {
  const wanted = Date.UTC(day.year, day.month - 1, day.day)
  const offsets = [wanted - DAY, wanted + DAY].map((near) => offsetAt(near, zone))
  const candidates = offsets.map((offset) => wanted - offset).sort((left, right) => left - right)
  const exact = candidates.find((each) => each + offsetAt(each, zone) === wanted)
  return (exact ?? firstMomentOf(wanted, candidates, zone)) as Instant
}

/** The same day as a text: `2026-02-09`. */
export function dayText(instant: Instant, zone: string): string {
  const { year, month, day } = localDay(instant, zone)
  return [String(year).padStart(4, '0'), two(month), two(day)].join('-')
}

/** A day so many days later, or earlier. */
export function daysAfter({ year, month, day }: LocalDay, days: number): LocalDay {
  return dayOf(Date.UTC(year, month - 1, day) + days * DAY)
}

/** Monday is 1, Sunday 7. */
export function weekday({ year, month, day }: LocalDay): number {
  return ((new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7) + 1
}

/** Whole days from one day to another. */
export function daysFrom(from: LocalDay, to: LocalDay): number {
  return (Date.UTC(to.year, to.month - 1, to.day) - Date.UTC(from.year, from.month - 1, from.day)) / DAY
}

export function two(value: number): string {
  return String(value).padStart(2, '0')
}

/** Midnight is skipped: the day begins when the clocks have been put forward. */
function firstMomentOf(wanted: number, candidates: readonly number[], zone: string): number {
  const [early = wanted, late = wanted] = candidates
  let [before, after] = [early, late]
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (middle + offsetAt(middle, zone) < wanted) before = middle
    else after = middle
  }
  return after
}

/** How far a zone is ahead of UTC. */
function offsetAt(instant: number, zone: string): number {
  const { year, month, day, hour, minute, second } = localTime(instant, zone)
  const milliseconds = ((instant % 1000) + 1000) % 1000
  return Date.UTC(year, month - 1, day, hour, minute, second) + milliseconds - instant
}

function localTime(instant: number, zone: string): LocalTime {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(instant)
      .map(({ type, value }) => [type, Number(value)]),
  )
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
    second: part('second'),
  }
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  })
  formats.set(zone, made)
  return made
}

function dayOf(time: number): LocalDay {
  const date = new Date(time)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
