import { type CalendarDate, type Instant, parseCalendarDate } from '../number/instant.ts'

const DAY = 86_400_000

/** On which of the last days the budgets were met; days are those of UTC. */
export interface MetDays {
  /** Consecutive days on which every run met them, the last of which is today. */
  readonly met: number
  /** Days with a run that did not, in the order of time. */
  readonly failedOn: readonly CalendarDate[]
  /** Days without a run, in the order of time. */
  readonly missing: readonly CalendarDate[]
}

/**
 * Looks at the last `days` days, today included. A day failed where any of its runs did, and without a run it is
 * missing, which is not the same: nobody measured. Runs after `now` do not count.
 *
 * @param days 1 or more, whole.
 * @throws RangeError for another number of days, or one that reaches back before the year 1000.
 */
export function metDays(
  runs: readonly { readonly at: Instant; readonly met: boolean }[],
  days: number,
  now: Instant,
): MetDays {
  if (!Number.isSafeInteger(days) || days < 1) throw new RangeError(`${days} is not a number of days`)
  const today = dayOf(now)
  const oldest = today - days + 1
  // Refuses a window that has no dates before it is laid out.
  dateOf(oldest)
  const results = new Map<number, boolean>()
  for (const { at, met } of runs) {
    const day = dayOf(at)
    if (at <= now && day >= oldest) results.set(day, met && results.get(day) !== false)
  }
  const window = Array.from({ length: days }, (_, index) => oldest + index)
  const lastUnmet = window.findLast((day) => results.get(day) !== true)
  return {
    met: lastUnmet === undefined ? days : today - lastUnmet,
    failedOn: window.filter((day) => results.get(day) === false).map(dateOf),
    missing: window.filter((day) => !results.has(day)).map(dateOf),
  }
}

/** Days since 1970-01-01. */
function dayOf(instant: Instant): number {
  return Math.floor(instant / DAY)
}

function dateOf(day: number): CalendarDate {
  const milliseconds = day * DAY
  const date = Number.isNaN(new Date(milliseconds).getTime())
    ? undefined
    : parseCalendarDate(new Date(milliseconds).toISOString().slice(0, 10))
  if (date === undefined) throw new RangeError('the days begin before the first day of the calendar')
  return date
}
