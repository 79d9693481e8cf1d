import type { Instant } from '@governance-gates/core'
import { stateInstant, type TrackedIssue } from '@governance-gates/issue-plan'
import { periodAt, periodBefore } from '../calendar/period.ts'
import type { Duty } from '../duties/duty.ts'
import type { DutyRecord } from '../duties/duty-state.ts'
import type { Deed } from '../duties/proof.ts'
import { readEntries } from './duty-entry.ts'

/** The kind of our issues. */
export const KIND = 'maintenance'

/** What an issue of ours is about. */
export interface PeriodIssue {
  readonly issue: TrackedIssue['issue']
  readonly marker: TrackedIssue['marker']
  /** `2026-W07` */
  readonly period: string
}

const PERIOD = /^\d{4}-(?:W\d{2}|\d{2}|Q[1-4])$/

/** The issues of periods among those of our account. */
export function periodIssues(tracked: readonly TrackedIssue[]): readonly PeriodIssue[] {
  return tracked.flatMap(({ issue, marker }) => {
    const period = marker.state['period'] ?? ''
    return marker.kind === KIND && PERIOD.test(period) ? [{ issue, marker, period }] : []
  })
}

/** What our issues say of a duty, within the bounds of what they can know. */
export function recordOf(
  duty: Duty,
  issues: readonly PeriodIssue[],
  { now, zone }: { readonly now: Instant; readonly zone: string },
): DutyRecord {
  const before = periodBefore(periodAt(now, duty.every, zone), zone)
  let deed: Deed | undefined
  let missed = false
  for (const { issue, marker, period } of issues) {
    const entry = readEntries(marker.state).find((each) => each.duty === duty.name)
    if (entry === undefined) continue
    // Nothing can be recorded before it happened, nor after the last change of the issue.
    const isPossible = entry.deed !== undefined && entry.deed.at <= Math.min(now, issue.updatedAt)
    if (isPossible && (deed === undefined || entry.deed.at > deed.at)) deed = entry.deed
    if (period === before.key && entry.deed === undefined) missed = true
  }
  return { deed, missed }
}

/** When a run last wrote into one of our issues; undefined where none says so. */
export function lastWrittenRun(issues: readonly PeriodIssue[], now: Instant): Instant | undefined {
  const runs = issues.flatMap(({ issue, marker }) => {
    const run = stateInstant(marker, 'run', { earliest: issue.createdAt - DAY, latest: now })
    return run === undefined ? [] : [run as Instant]
  })
  return runs.reduce<Instant | undefined>(
    (latest, each) => (latest === undefined || each > latest ? each : latest),
    undefined,
  )
}

/** The instant of a run is taken before its issue is opened. */
const DAY = 86_400_000
