import type { IssueTracker } from '@governance-gates/github'
import type { TrackedIssues } from './tracked-issue.ts'

/** Who writes where, and what was there when the run began. */
export interface Writer {
  readonly tracker: IssueTracker
  readonly found: TrackedIssues
}
