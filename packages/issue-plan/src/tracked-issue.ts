import type { Issue, Known, Person } from '@governance-gates/github'
import type { Marker } from './marker.ts'

/** An issue of ours with what its marker says. */
export interface TrackedIssue {
  readonly issue: Issue
  readonly marker: Marker
}

/** An issue of our account whose marker cannot be read: nothing is opened in its place, and people are told. */
export interface DamagedIssue {
  readonly issue: Issue
  readonly why: string
  /** The identities that its markers name: nothing is done about these. */
  readonly identities: readonly string[]
}

/** The issues as they were found: what a planner decides upon. */
export interface TrackedIssues {
  readonly account: Person
  /** The newest first. An incomplete list proves no absence: nothing new is opened. */
  readonly tracked: Known<readonly TrackedIssue[]>
  readonly damaged: readonly DamagedIssue[]
}
