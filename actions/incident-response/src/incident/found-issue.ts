import type { Issue, IssueComment, IssueEvent, Known, Person } from '@governance-gates/github'
import type { Marker, TrackedIssues } from '@governance-gates/issue-plan'

/** One of our issues, read again: with who closed it, and what happened to it. */
export interface FoundIssue {
  readonly issue: Issue
  readonly marker: Marker
  /** Undefined where nobody asked: it is closed, and nothing that it is about fails. */
  readonly acts: IssueActs | undefined
}

/** The earliest first. */
export interface IssueActs {
  readonly events: Known<readonly IssueEvent[]>
  readonly comments: Known<readonly IssueComment[]>
}

/** The issues of the repository, or why they are not known. */
export type FoundIssues =
  | {
      readonly kind: 'read'
      readonly account: Person
      readonly issues: readonly FoundIssue[]
      readonly damaged: TrackedIssues['damaged']
      /** Why the list is not whole: then nothing new is opened. */
      readonly incomplete: string | undefined
    }
  | { readonly kind: 'unread'; readonly why: string; readonly remedy: string }

/** Whether somebody may act on an incident of an area; `unknown` where nothing says it. */
export type Entitlement = (person: Person, area: string | undefined) => 'yes' | 'no' | 'unknown'
