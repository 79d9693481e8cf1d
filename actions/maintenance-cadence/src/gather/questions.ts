import { type Instant, parseDuration } from '@governance-gates/core'
import type { Policy } from '@governance-gates/policy'
import { periodAt, periodBefore } from '../calendar/period.ts'
import type { Duty } from '../duties/duty.ts'
import type { CronEntry, ReadCron } from '../schedules/cron.ts'

/** The runs that are wanted of one workflow. */
export interface RunsWanted {
  /** `.github/workflows/nightly.yml` */
  readonly path: string
  readonly since: Instant
  /** Undefined for every event. */
  readonly event: string | undefined
  /** Whether a run may prove a duty: then its jobs and its commit matter. */
  readonly purpose: 'duty' | 'schedule'
}

/** What the policy needs to know from GitHub. */
export interface Questions {
  readonly runs: readonly RunsWanted[]
  readonly issues: readonly number[]
  readonly milestones: boolean
  readonly labels: readonly string[]
  /** Of a workflow whose file is gone, runs of its schedule since then. */
  readonly goneSince: Instant
  readonly here: ReadonlySet<string>
}

/** A file of the default branch with a schedule. */
export interface ScheduledFile {
  readonly path: string
  readonly entries: readonly CronEntry[]
  readonly otherTriggers: readonly string[]
}

interface Asking {
  readonly policy: Policy
  readonly duties: readonly Duty[]
  readonly scheduled: readonly ScheduledFile[]
  /** Every workflow file of the checkout. */
  readonly paths: readonly string[]
  readonly now: Instant
  readonly zone: string
  readonly readCron: ReadCron
}

/** Who renamed a workflow earlier than this knows by now. */
const GONE_WITHIN = 30 * 86_400_000

/** GitHub keeps runs for so long at least. */
const KEPT = parseDuration('90d')?.milliseconds ?? 0

/** What the duties, the schedules and the roadmap ask. */
export function questionsOf(asking: Asking): Questions {
  const { policy, duties, scheduled, paths, now, zone } = asking
  const verifications = duties.map(({ verification }) => verification)
  const epics = Object.values(policy.roadmap?.epics ?? {})
  const issues = [
    ...verifications.flatMap((each) => (each.kind === 'issue' ? [each.number] : [])),
    ...epics.flatMap(({ issue }) => (issue === undefined ? [] : [issue])),
  ]
  return {
    runs: [
      ...duties.flatMap((duty) => runsOfDuty(duty, now, zone)),
      ...scheduled.map(({ path, entries }) => ({
        path,
        since: lookBack(entries, asking),
        event: 'schedule',
        purpose: 'schedule' as const,
      })),
    ],
    issues: [...new Set(issues)],
    milestones:
      verifications.some(({ kind }) => kind === 'milestone') ||
      epics.some((each) => each.milestone !== undefined),
    labels: [...new Set(verifications.flatMap((each) => (each.kind === 'open-issues' ? [each.label] : [])))],
    goneSince: (now - GONE_WITHIN) as Instant,
    here: new Set(paths),
  }
}

function runsOfDuty({ verification, every }: Duty, now: Instant, zone: string): readonly RunsWanted[] {
  if (verification.kind !== 'workflow') return []
  const { file: path, event } = verification
  const since = periodBefore(periodAt(now, every, zone), zone).start
  return [{ path, since, event, purpose: 'duty' }]
}

/** Enough times for two misses in a row and the run before them. */
const TIMES = 5
const DAY = 86_400_000

/** How far back the runs of a schedule matter. */
function lookBack(
  entries: readonly CronEntry[],
  { now, readCron }: Pick<Asking, 'now' | 'readCron'>,
): Instant {
  const times = entries.flatMap((entry) => {
    const reading = readCron(entry)
    return reading.kind === 'read' ? reading.times.before(now, TIMES) : []
  })
  const earliest = Math.min(now - 3 * DAY, ...times)
  return Math.max(earliest, now - KEPT) as Instant
}
