import type { Known, Person } from '../pull-request/facts.ts'
import type { Issue, IssueComment, IssueEdit, IssueEvent, NewIssue, WrittenIssue } from './issue.ts'

/** Why GitHub did not do what it was asked. */
export type RefusalKind =
  /** The repository has no issues, which is a setting. */
  | 'issues-off'
  /** The token may read at most. */
  | 'not-permitted'
  /** The issue was deleted, or never was. */
  | 'not-found'
  /** The issue was transferred, or the repository renamed. */
  | 'moved'
  | 'locked'
  | 'rate-limited'
  /** 422: what was sent is not accepted, and will not be the next time. */
  | 'rejected'
  | 'unreachable'

export interface TrackerRefusal {
  readonly kind: 'refused'
  readonly why: RefusalKind
  readonly reason: string
  readonly remedy: string
  /** Seconds, where GitHub names them. */
  readonly retryAfter: number | undefined
}

/** What the tracker answered, or why it did not: an `Asked` whose refusals can be told apart. */
export type TrackerAnswer<Value> = { readonly kind: 'answered'; readonly value: Value } | TrackerRefusal

/** The issues of a repository that our own account opened, and how to write them. */
export interface IssueTracker {
  /** The account that the token acts as: `github-actions[bot]` for the token of a job. */
  account(): Promise<TrackerAnswer<Person>>
  /**
   * The issues of our own account, open and closed, the newest first. A list and no search, which lags. An incomplete
   * one proves no absence.
   *
   * @param since only those that changed since a moment (milliseconds since 1970).
   */
  list(since?: number): Promise<TrackerAnswer<Known<readonly Issue[]>>>
  read(number: number): Promise<TrackerAnswer<Issue>>
  /** The earliest first. */
  comments(number: number): Promise<TrackerAnswer<Known<readonly IssueComment[]>>>
  /** The earliest first. */
  events(number: number): Promise<TrackerAnswer<Known<readonly IssueEvent[]>>>
  create(issue: NewIssue): Promise<TrackerAnswer<WrittenIssue>>
  edit(number: number, edit: IssueEdit): Promise<TrackerAnswer<WrittenIssue>>
  comment(number: number, body: string): Promise<TrackerAnswer<IssueComment>>
}
