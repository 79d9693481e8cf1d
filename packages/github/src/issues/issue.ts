import type { Person } from '../pull-request/facts.ts'

export type IssueState = 'open' | 'closed'

/** Why an issue has its state; GitHub keeps the reason of the last change only. */
export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened'

/** An issue, and never a pull request. Moments are milliseconds since 1970. */
export interface Issue {
  readonly number: number
  readonly title: string
  /** Markdown as it is stored: a browser writes CR LF. */
  readonly body: string
  readonly state: IssueState
  readonly stateReason: StateReason | undefined
  readonly locked: boolean
  /** Undefined for an account that is gone. */
  readonly author: Person | undefined
  /** Undefined while it is open, for an account that is gone, and in a list: a list does not say it, read the issue. */
  readonly closedBy: Person | undefined
  readonly createdAt: number
  readonly closedAt: number | undefined
  readonly updatedAt: number
  readonly labels: readonly string[]
  readonly assignees: readonly Person[]
  /** The title of its milestone. */
  readonly milestone: string | undefined
  readonly url: string
}

export interface IssueComment {
  readonly id: number
  /** Undefined for an account that is gone. */
  readonly author: Person | undefined
  readonly body: string
  readonly createdAt: number
  readonly updatedAt: number
}

/** What happened to an issue, by whom and when. */
export interface IssueEvent {
  readonly id: number
  /** Undefined for an account that is gone. */
  readonly by: Person | undefined
  readonly at: number
  readonly what: IssueChangeEvent
}

export type IssueChangeEvent =
  | { readonly kind: 'labeled' | 'unlabeled'; readonly label: string }
  | { readonly kind: 'assigned' | 'unassigned'; readonly assignee: Person | undefined }
  | { readonly kind: 'closed'; readonly reason: StateReason | undefined }
  | { readonly kind: 'renamed'; readonly from: string; readonly to: string }
  | { readonly kind: 'reopened' | 'locked' | 'unlocked' }
  /** `milestoned`, `pinned`, … */
  | { readonly kind: 'other'; readonly event: string }

export interface NewIssue {
  readonly title: string
  readonly body: string
  readonly labels: readonly string[]
  /** Logins. */
  readonly assignees: readonly string[]
}

/** What changes in an issue; what is absent stays. Labels and assignees are all that it has afterwards. */
export interface IssueEdit {
  readonly title?: string
  readonly body?: string
  readonly state?:
    | { readonly is: 'open' }
    | { readonly is: 'closed'; readonly reason: 'completed' | 'not_planned' | 'duplicate' }
  readonly labels?: readonly string[]
  readonly assignees?: readonly string[]
}

/** An issue after it was written, with what GitHub left out without a word. */
export interface WrittenIssue {
  readonly issue: Issue
  /** Logins that cannot be assigned: they have no access to the repository, or are more than ten. */
  readonly unassigned: readonly string[]
  readonly unlabeled: readonly string[]
}
