import { type CalendarDate, daysBetween, endOfDay, type Instant } from '../number/instant.ts'

/** `fail`: it gave a wrong answer. `error`: it crashed, timed out or broke before it gave one. */
export const FAILURE_STATUSES = ['fail', 'error'] as const
export type FailureStatus = (typeof FAILURE_STATUSES)[number]

/** An owned, reasoned, expiring permission for a known failure. */
export interface Exception {
  readonly subject: string
  /** The campaign, or the kind of subject, that it is for; every campaign where absent. */
  readonly scope?: string
  /** The one shard that it is for; every shard where absent. */
  readonly shard?: string
  /** How the subject may end; in any failure where absent. */
  readonly statuses?: readonly FailureStatus[]
  /** Whether the subject fails only now and then: that it passes does not make the exception stale. */
  readonly intermittent?: true
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

/** What an exception is called where it is listed: a narrow one must not read like one that excuses everything. */
export function exceptionLabel({ subject, shard, statuses }: Exception): string {
  const limits = [
    ...(shard === undefined ? [] : [`shard ${shard}`]),
    ...(statuses === undefined ? [] : [`statuses ${statuses.join(', ')}`]),
  ]
  return limits.length === 0 ? subject : `${subject} (${limits.join('; ')})`
}
