import type { Asked } from './asked.ts'

/** A comment on a pull request, or an issue. */
export interface PostedComment {
  readonly id: number
  /** Who wrote it: `github-actions[bot]` with the token of a job. */
  readonly author: string
  readonly body: string
}

/** The status of a commit, under one name. */
export interface CommitResult {
  readonly sha: string
  readonly name: string
  readonly conclusion: 'success' | 'failure' | 'neutral'
  /** One line. */
  readonly title: string
  /** Markdown, at most 65,535 bytes. */
  readonly summary: string
  /** Where more can be seen. */
  readonly url: string | undefined
  /** Of a check run only: a status has none. */
  readonly annotations: readonly CheckAnnotation[]
}

/** A message beside lines of a file, in the check run of a commit. */
export interface CheckAnnotation {
  /** Workspace-relative. */
  readonly path: string
  /** 1-based. */
  readonly line: number
  readonly level: 'failure' | 'warning'
  readonly title: string
  readonly message: string
}

/** The branch that a pull request asks to merge. */
export interface PullRequestHead {
  /** `owner/name`, a fork's perhaps. */
  readonly repository: string
  readonly branch: string
  readonly sha: string
}

/** Where a report is shown to people. */
export interface ReportChannels {
  comments(pullRequest: number): Promise<Asked<readonly PostedComment[]>>
  /** Gives its id. */
  createComment(pullRequest: number, body: string): Promise<Asked<number>>
  updateComment(id: number, body: string): Promise<Asked<void>>
  deleteComment(id: number): Promise<Asked<void>>
  /** The commit that a pull request ends in by now. */
  headOf(pullRequest: number): Promise<Asked<string>>
  /**
   * Writes the check run of this name. One that the token's app has written for the commit before is written again, unless it
   * has annotations: GitHub only ever adds to them.
   */
  writeCheckRun(result: CommitResult): Promise<Asked<void>>
  writeStatus(result: CommitResult): Promise<Asked<void>>
  /** The number of the open pull request whose head is exactly this; undefined where there is none. */
  findPullRequest(head: PullRequestHead): Promise<Asked<number | undefined>>
}
