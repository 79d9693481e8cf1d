import type { Instant } from '@governance-gates/core'
import type { Answer } from '../answer.ts'
import type { CronEntry } from './cron.ts'

export type WorkflowState =
  | 'active'
  | 'deleted'
  | 'disabled_fork'
  | 'disabled_inactivity'
  | 'disabled_manually'

/** A run that a schedule started. */
export interface ScheduledRun {
  readonly id: number
  readonly createdAt: Instant
  /** `queued`, `in_progress`, `completed`, … */
  readonly status: string
  /** Undefined while it runs. */
  readonly conclusion: string | undefined
  readonly url: string
}

/** A workflow with a schedule on the default branch, and what GitHub says of it. */
export interface WatchedWorkflow {
  /** `.github/workflows/nightly.yml` */
  readonly path: string
  readonly entries: readonly CronEntry[]
  /** What else starts it: `pull_request`, … */
  readonly otherTriggers: readonly string[]
  /** When the file was last changed on the default branch; undefined where the history does not show it. */
  readonly changedAt: Instant | undefined
  /** Since when GitHub knows the workflow; undefined where it does not say. */
  readonly listedAt: Instant | undefined
  /** Undefined value: GitHub does not list the file. */
  readonly state: Answer<WorkflowState | undefined>
  /** Of the schedule, the latest first, back to `runsSince`. */
  readonly runs: Answer<readonly ScheduledRun[]>
  readonly runsSince: Instant
}

/** A workflow that GitHub lists with scheduled runs, and that the default branch does not have any more. */
export interface GoneWorkflow {
  readonly path: string
  readonly lastRun: ScheduledRun
}
