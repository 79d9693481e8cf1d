import type { Known, Person } from '../pull-request/facts.ts'
import type { StateReason } from './issue.ts'
import type { TrackerAnswer } from './issue-tracker.ts'

export type AlertSeverity = 'low' | 'medium' | 'high' | 'critical'

/** An alert of Dependabot. Moments are milliseconds since 1970. */
export interface DependabotAlert {
  readonly number: number
  readonly state: 'open' | 'dismissed' | 'fixed' | 'auto_dismissed'
  readonly ecosystem: string
  readonly package: string
  readonly manifest: string
  readonly scope: 'development' | 'runtime' | undefined
  readonly ghsa: string
  readonly cve: string | undefined
  readonly severity: AlertSeverity
  readonly isMalware: boolean
  readonly summary: string
  readonly range: string
  /** Undefined where no version is fixed yet. */
  readonly fixedIn: string | undefined
  readonly createdAt: number
  readonly fixedAt: number | undefined
  readonly dismissedAt: number | undefined
  readonly dismissedBy: Person | undefined
  readonly dismissedReason: string | undefined
  readonly dismissedComment: string | undefined
  /** The advisory was withdrawn. */
  readonly withdrawnAt: number | undefined
  readonly url: string
}

/** An advisory of the repository that everybody may read; drafts are never asked for. */
export interface PublishedAdvisory {
  readonly ghsa: string
  readonly cve: string | undefined
  readonly summary: string
  /** Undefined where nobody has set it. */
  readonly severity: AlertSeverity | undefined
  readonly publishedAt: number | undefined
  readonly withdrawnAt: number | undefined
  readonly affected: readonly {
    readonly ecosystem: string
    readonly package: string
    readonly range: string
    readonly patched: string | undefined
  }[]
  readonly url: string
}

export interface Workflow {
  readonly id: number
  readonly name: string
  /** `.github/workflows/ci.yml`. */
  readonly path: string
  readonly state: 'active' | 'deleted' | 'disabled_fork' | 'disabled_inactivity' | 'disabled_manually'
  readonly createdAt: number
  readonly updatedAt: number
  readonly url: string
}

export interface RunsQuery {
  /** The file of the workflow, `ci.yml`, or its id. */
  readonly workflow: string
  readonly event?: string
  readonly branch?: string
  /** Milliseconds since 1970. */
  readonly since: number
}

export interface DatedRun {
  readonly id: number
  readonly event: string
  /** Empty where GitHub gives none. */
  readonly branch: string
  readonly commit: string
  readonly status: string
  /** `success`, `failure`, …; undefined while it runs. */
  readonly conclusion: string | undefined
  readonly attempt: number
  readonly createdAt: number
  /** Of the latest attempt. */
  readonly startedAt: number
  readonly url: string
}

export interface Milestone {
  readonly number: number
  readonly title: string
  readonly state: 'open' | 'closed'
  readonly openIssues: number
  readonly closedIssues: number
  readonly dueOn: number | undefined
  readonly closedAt: number | undefined
  readonly url: string
}

/** The state of any issue, of ours or of others. */
export interface IssueStatus {
  readonly number: number
  readonly title: string
  readonly state: 'open' | 'closed'
  readonly stateReason: StateReason | undefined
  readonly closedAt: number | undefined
  readonly milestone: string | undefined
  readonly isPullRequest: boolean
  readonly url: string
}

/** What the care for a repository asks GitHub. An incomplete list proves no absence. */
export interface RepositoryFacts {
  /** Of every state. Needs `vulnerability-alerts: read`. */
  alerts(): Promise<TrackerAnswer<Known<readonly DependabotAlert[]>>>
  advisories(): Promise<TrackerAnswer<Known<readonly PublishedAdvisory[]>>>
  workflows(): Promise<TrackerAnswer<Known<readonly Workflow[]>>>
  /** The latest first; at most 1,000. Runs expire: an empty list does not prove that there were none. */
  runs(query: RunsQuery): Promise<TrackerAnswer<Known<readonly DatedRun[]>>>
  milestones(): Promise<TrackerAnswer<Known<readonly Milestone[]>>>
  issue(number: number): Promise<TrackerAnswer<IssueStatus>>
}
