import { type CalendarDate, daysBetween, endOfDay, type Instant } from './instant.ts'

/** An owned, reasoned, expiring permission for a known failure. */
export interface Exception {
  readonly subject: string
  /** The campaign, or the kind of subject, that it is for; every campaign where absent. */
  readonly scope?: string
  readonly owner: string
  readonly reason: string
  readonly issue?: string
  /** Its last day. */
  readonly reviewBy: CalendarDate
  /** Where it is written down. */
  readonly file: string
  readonly line: number
}

/** An exception holds through its review day (UTC) and not a moment longer. */
export function isActive(exception: Exception, now: Instant): boolean {
  return now < endOfDay(exception.reviewBy)
}

/** Days that an exception still holds, today included; 0 or less when it has expired. */
export function daysLeft(exception: Exception, now: Instant): number {
  return daysBetween(now, endOfDay(exception.reviewBy))
}
