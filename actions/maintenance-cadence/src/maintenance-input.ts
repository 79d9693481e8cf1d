import type { CalendarDate, Instant } from '@governance-gates/core'
import type { TrackedIssue } from '@governance-gates/issue-plan'
import type { RoadmapPolicy } from '@governance-gates/policy'
import type { Answer } from './answer.ts'
import type { Duty } from './duties/duty.ts'
import type { DutyEvidence } from './duties/evidence.ts'
import type { ReadCron } from './schedules/cron.ts'
import type { RepositoryActivity } from './schedules/inactivity.ts'
import type { GoneWorkflow, WatchedWorkflow } from './schedules/watched-workflow.ts'
import type { PolicyText } from './thresholds/policy-line.ts'
import type { PastVerdict } from './thresholds/proposal.ts'

/** Something with a last day. */
export interface Expiring {
  readonly kind: 'exception' | 'waiver' | 'attestation' | 'quarantine'
  readonly name: string
  readonly owner: string
  readonly lastDay: CalendarDate
  readonly file: string
  readonly line: number
}

export interface Schedules {
  readonly workflows: readonly WatchedWorkflow[]
  readonly gone: readonly GoneWorkflow[]
  /** Files that should be workflows, and cannot be read. */
  readonly unread: readonly { readonly path: string; readonly why: string }[]
  readonly activity: RepositoryActivity
  /** Milliseconds. */
  readonly lateAfter: number
  readonly readCron: ReadCron
}

/** Everything that the decision depends on. */
export interface MaintenanceInput {
  readonly duties: readonly Duty[]
  readonly evidence: DutyEvidence
  /** Our issues as they were found. */
  readonly issues: Answer<readonly TrackedIssue[]>
  /** Undefined where the policy does not watch them. */
  readonly schedules: Schedules | undefined
  /** The run of this gate before this one, where anything besides our issues says so. */
  readonly previousRun: Answer<Instant | undefined>
  /** Milliseconds. */
  readonly silentAfter: number
  readonly expiring: Answer<readonly Expiring[]>
  /** Milliseconds. */
  readonly expiringWithin: number
  readonly roadmap: RoadmapPolicy | undefined
  readonly history: readonly PastVerdict[]
  readonly policy: PolicyText & { readonly thresholds: string }
  readonly label: string
  readonly now: Instant
  readonly zone: string
}
