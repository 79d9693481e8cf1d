import { type CalendarDate, daysBetween, endOfDay, type Instant } from '../number/instant.ts'

/** `fail`: it gave a wrong answer. `error`: it crashed, timed out or broke before it gave one. */
export const FAILURE_STATUSES = ['fail', 'error'] as const
export type FailureStatus = (typeof FAILURE_STATUSES)[number]

/** The systems that an exception can be for. */
export const EXCEPTION_SYSTEMS = ['linux', 'macos', 'windows'] as const
export type ExceptionSystem = (typeof EXCEPTION_SYSTEMS)[number]

/** An owned, reasoned, expiring permission for a known failure. */
export interface Exception {
  readonly subject: string
  /** The campaign, or the kind of subject, that it is for; every campaign where absent. */
  readonly scope?: string
  /** The one shard that it is for; every shard where absent. */
  readonly shard?: string
  /** The one system that it is for, by the name that a runner has for it; every system where absent. */
  readonly os?: ExceptionSystem
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

/** Whether an exception is for the system that a gate runs on: `Linux`, `macOS`, `Windows`. */
export function isForSystem({ os }: Exception, system: string): boolean {
  return os === undefined || os === system.toLowerCase()
}

/** Days that an exception still holds, today included; 0 or less when it has expired. */
export function daysLeft(exception: Exception, now: Instant): number {
  return daysBetween(now, endOfDay(exception.reviewBy))
}

/** What an exception is called where it is listed: a narrow one must not read like one that excuses everything. */
export function exceptionLabel({ subject, shard, os, statuses }: Exception): string {
  const limits = [
    ...(shard === undefined ? [] : [`shard ${shard}`]),
    ...(os === undefined ? [] : [`os ${os}`]),
    ...(statuses === undefined ? [] : [`statuses ${statuses.join(', ')}`]),
  ]
  return limits.length === 0 ? subject : `${subject} (${limits.join('; ')})`
}
