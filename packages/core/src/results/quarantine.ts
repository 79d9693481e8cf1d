import { type CalendarDate, daysBetween, endOfDay, type Instant, startOfDay } from '../number/instant.ts'

/** A quarantine lasts at most so many days: time to repair a test, and no way to delete one that nobody notices. */
export const MAX_QUARANTINE_DAYS = 30

/** A subject that is not judged for a time, because its result does not depend on the code. */
export interface Quarantine {
  readonly subject: string
  /** The campaign, or the kind of subject, that it is for; every campaign where absent. */
  readonly campaign?: string
  readonly owner: string
  readonly reason: string
  readonly issue?: string
  /** Its first day. */
  readonly since: CalendarDate
  /** Its last day, at most 30 days later. */
  readonly lastDay: CalendarDate
  /** Where it is written down. */
  readonly file: string
  readonly line: number
}

/** Where a quarantine is in its time: a subject is judged before its first day and after its last one (UTC). */
export type QuarantinePhase = 'not-begun' | 'active' | 'expired'

export function phaseOf({ since, lastDay }: Quarantine, now: Instant): QuarantinePhase {
  if (now < startOfDay(since)) return 'not-begun'
  return now < endOfDay(lastDay) ? 'active' : 'expired'
}

/** Days that a quarantine still lasts, today included; 0 or less when it has expired. */
export function quarantineDaysLeft({ lastDay }: Quarantine, now: Instant): number {
  return daysBetween(now, endOfDay(lastDay))
}

const DAY = 86_400_000

/** Days since a quarantine began, today not included. */
export function quarantineDaysServed({ since }: Quarantine, now: Instant): number {
  return Math.floor((now - startOfDay(since)) / DAY)
}

/** Whether a quarantine that begins and ends on these days is short enough, and not over before it begins. */
export function isQuarantineLength(since: CalendarDate, lastDay: CalendarDate): boolean {
  const days = daysBetween(startOfDay(since), startOfDay(lastDay))
  return days >= 0 && days <= MAX_QUARANTINE_DAYS
}
