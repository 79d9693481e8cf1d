import type { Instant } from '@governance-gates/core'
import type { CronTimes, ReadCron } from './cron.ts'
import type { ScheduledRun, WatchedWorkflow, WorkflowState } from './watched-workflow.ts'

/** How the schedule of a workflow is doing. */
export type ScheduleState =
  | { readonly kind: 'on-time'; readonly next: Instant | undefined; readonly last: ScheduledRun | undefined }
  /** One run is missing. */
  | { readonly kind: 'late'; readonly missed: Instant; readonly next: Instant | undefined }
  | {
      readonly kind: 'stopped'
      readonly why: string
      readonly remedy: string
      /** The first time without a run; undefined where the workflow is off before one was due. */
      readonly since: Instant | undefined
      readonly last: ScheduledRun | undefined
    }
  | { readonly kind: 'failing'; readonly last: ScheduledRun; readonly count: number }
  | { readonly kind: 'unreadable'; readonly why: string; readonly line: number }
  | { readonly kind: 'unknown'; readonly why: string; readonly remedy: string }

export interface ScheduleQuestion {
  readonly now: Instant
  /** Milliseconds that a run may be late. */
  readonly lateAfter: number
  readonly readCron: ReadCron
}

/** So many missing runs in a row are more than a delay. */
const MISSES_UNTIL_STOPPED = 2
/** So many failures in a row, without a success before them, are more than a bad day. */
const ALWAYS_FAILING = 3
/** More expected times than this are never looked at: the first misses decide. */
const MOST_TIMES = 50

/** Compares the times that a schedule names with the runs that there were. */
export function scheduleState(workflow: WatchedWorkflow, question: ScheduleQuestion): ScheduleState {
  const times: CronTimes[] = []
  for (const entry of workflow.entries) {
    const reading = question.readCron(entry)
    if (reading.kind === 'unreadable') {
      return { kind: 'unreadable', why: `cron: ${entry.cron}: ${reading.why}`, line: entry.line }
    }
    times.push(reading.times)
  }
  const { state, runs } = workflow
  if (state.kind === 'missing') return { kind: 'unknown', why: state.why, remedy: state.remedy }
  const known = runs.kind === 'given' ? runs.value : []
  const [last] = known
  const off = state.value === undefined ? undefined : DISABLED[state.value]
  if (off !== undefined) return { kind: 'stopped', ...off, since: undefined, last }
  if (runs.kind === 'missing') return { kind: 'unknown', why: runs.why, remedy: runs.remedy }
  return byRuns({ ...workflow, known, times, state: state.value }, question)
}

const DISABLED: Readonly<
  Record<WorkflowState, { readonly why: string; readonly remedy: string } | undefined>
> = {
  active: undefined,
  disabled_inactivity: {
    why: 'GitHub disabled it after 60 days without activity in the repository',
    remedy: 'decide whether it is still wanted, and enable the workflow on its page under Actions',
  },
  disabled_manually: {
    why: 'somebody disabled it',
    remedy: 'enable the workflow on its page under Actions, or remove its schedule',
  },
  disabled_fork: {
    why: 'schedules are disabled in a fork',
    remedy: 'enable the workflow on its page under Actions, or run the gate in the original repository',
  },
  deleted: {
    why: 'GitHub lists the workflow as deleted although the default branch has its file',
    remedy: 'push a change of the file to the default branch, so that GitHub reads it again',
  },
}

interface Compared {
  readonly known: readonly ScheduledRun[]
  readonly times: readonly CronTimes[]
  readonly state: WorkflowState | undefined
  readonly changedAt: Instant | undefined
  readonly listedAt: Instant | undefined
  readonly runsSince: Instant
}

function byRuns(compared: Compared, { now, lateAfter }: ScheduleQuestion): ScheduleState {
  const { known, times, changedAt, listedAt, runsSince } = compared
  const [last] = known
  const next = earliest(times.map((each) => each.after(now)))
  // A schedule means nothing for the time before it was written and pushed, nor for that of runs which may have expired.
  const from = Math.max(runsSince, changedAt ?? 0, listedAt ?? 0, last?.createdAt ?? 0)
  const until = (now - lateAfter) as Instant
  const missed = expected(times, until).filter((time) => time > from && time <= until)
  const [first] = missed
  if (missed.length >= MISSES_UNTIL_STOPPED && first !== undefined) {
    return { kind: 'stopped', ...whyUnseen(compared), since: first, last }
  }
  if (first !== undefined) return { kind: 'late', missed: first, next }
  const failures = known.findIndex(({ conclusion }) => conclusion !== undefined && !FAILURES.has(conclusion))
  const failed = (failures === -1 ? known : known.slice(0, failures)).filter(
    (run) => run.conclusion !== undefined,
  )
  if (failures === -1 && last !== undefined && failed.length >= ALWAYS_FAILING) {
    return { kind: 'failing', last, count: failed.length }
  }
  return { kind: 'on-time', next, last }
}

const FAILURES: ReadonlySet<string> = new Set(['failure', 'timed_out', 'startup_failure'])

/** Times until a moment, the earliest first. */
function expected(times: readonly CronTimes[], until: Instant): readonly Instant[] {
  // `before` leaves out the moment itself.
  const past = times.flatMap((each) => each.before((until + 1) as Instant, MOST_TIMES))
  return [...new Set(past)].sort((left, right) => left - right)
}

function whyUnseen({ state, known, changedAt }: Compared): { readonly why: string; readonly remedy: string } {
  const [last] = known
  if (state === undefined) {
    return {
      why: 'GitHub does not list a workflow of this file: it may be new, renamed or invalid',
      remedy: 'look for an error of the file under Actions, and run the workflow once by hand',
    }
  }
  if (last !== undefined && last.status !== 'completed' && last.status !== 'in_progress') {
    return {
      why: `its last run is ${last.status} and never started`,
      remedy: 'find out why no runner takes the run, and cancel it',
    }
  }
  if (last !== undefined && changedAt !== undefined && changedAt > last.createdAt) {
    return {
      why: 'it never ran since its file was changed',
      remedy: 'check the cron entry in the change, and run the workflow once by hand',
    }
  }
  return {
    why: 'GitHub starts no runs although the workflow is active',
    remedy:
      'let an active member of the organisation commit a change of the cron entry, which makes GitHub schedule it again',
  }
}

function earliest(instants: readonly (Instant | undefined)[]): Instant | undefined {
  const found = instants.filter((each) => each !== undefined)
  return found.reduce<Instant | undefined>(
    (first, each) => (first === undefined || each < first ? each : first),
    undefined,
  )
}
