import type { Identity } from './identity.ts'
import type { Markdown } from './markdown.ts'

/** What the part of an issue that is ours says; the rest of the body belongs to people. */
export interface ManagedContent {
  /** Check boxes in it are made by `checkbox`, and keep the ticks that people gave them. */
  readonly text: Markdown
  /** What the next run needs to know. At most 24 short texts: read them back with `stateInstant` and `stateCount`. */
  readonly state: Readonly<Record<string, string>>
}

/** A comment, which is made once: `key` is its name within the issue, `escalated-1`. */
export interface KeyedComment {
  readonly key: string
  readonly text: Markdown
}

/** What is added and taken away, so that what people set stays. */
export interface SetChange {
  readonly add?: readonly string[]
  readonly remove?: readonly string[]
}

interface ActionOnIssue {
  readonly number: number
  /** The issue is left alone where its marker has another one. */
  readonly identity: Identity
  /** Why, for people who read the plan. */
  readonly because: string
}

/** Opens the one issue of a cause; where it is open already, that one is edited. */
export interface OpenIssue {
  readonly kind: 'open'
  readonly identity: Identity
  readonly because: string
  /** The most severe first: 0 comes before 1. */
  readonly severity: number
  readonly title: string
  readonly content: ManagedContent
  readonly labels: readonly string[]
  /** Logins. */
  readonly assignees: readonly string[]
}

export interface EditIssue extends ActionOnIssue {
  readonly kind: 'edit'
  /** A title that people have changed stays. */
  readonly title?: string
  readonly content?: ManagedContent
  readonly labels?: SetChange
  readonly assignees?: SetChange
}

export interface CommentIssue extends ActionOnIssue {
  readonly kind: 'comment'
  readonly comment: KeyedComment
}

export interface CloseIssue extends ActionOnIssue {
  readonly kind: 'close'
  readonly reason: 'completed' | 'not_planned'
  readonly content?: ManagedContent
  readonly comment?: KeyedComment
}

export interface ReopenIssue extends ActionOnIssue {
  readonly kind: 'reopen'
  /** As of an issue that is opened: 0 comes before 1. */
  readonly severity: number
  /** When it was closed, as the planner saw it: an issue that was closed again since is left alone. */
  readonly closedAt: number
  readonly content?: ManagedContent
  readonly comment?: KeyedComment
}

/** One thing to do. Doing it twice is doing it once. */
export type IssueAction = OpenIssue | EditIssue | CommentIssue | CloseIssue | ReopenIssue

/** The issue that names what a cap held back. */
export interface SummaryIssue {
  readonly identity: Identity
  readonly title: string
  readonly labels: readonly string[]
}

/** What is to be done, in order. */
export interface IssuePlan {
  readonly actions: readonly IssueAction[]
  readonly summary: SummaryIssue
}

/** How much may be done, so that a bad day stays readable. */
export interface PlanLimits {
  /** New and reopened issues in one run. */
  readonly opensPerRun: number
  /** Issues created within 24 hours, of all runs. */
  readonly opensPerDay: number
  /** Everything that is written in one run. */
  readonly writesPerRun: number
}
