import { type CalendarDate, daysBetween, endOfDay, type Instant } from '../number/instant.ts'

/** `observe` reports what strict would block, and never blocks. */
export type Mode = 'strict' | 'rollback' | 'observe'

/** How many days ahead the last day of observing may be: a gate that never blocks is a report, and nobody reads it for long. */
export const MAX_OBSERVED_DAYS = 90

/** What the last day of observing means at an instant. `too-far`: it is more than 90 days ahead, and does not count. */
export type ObservedDay = 'observed' | 'over' | 'too-far'

/** Observing holds through its last day (UTC) and not a moment longer. */
export function observedDay(until: CalendarDate, now: Instant): ObservedDay {
  const daysAhead = daysBetween(now, endOfDay(until)) - 1
  if (daysAhead < 0) return 'over'
  return daysAhead > MAX_OBSERVED_DAYS ? 'too-far' : 'observed'
}
