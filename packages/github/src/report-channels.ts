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
  createComment(pullRequest: number, body: string): Promise<Asked<void>>
  updateComment(id: number, body: string): Promise<Asked<void>>
  /** Writes the check run of this name; one that the token's app has written for the commit before is written again. */
  writeCheckRun(result: CommitResult): Promise<Asked<void>>
  writeStatus(result: CommitResult): Promise<Asked<void>>
  /** The number of the open pull request whose head is exactly this; undefined where there is none. */
  findPullRequest(head: PullRequestHead): Promise<Asked<number | undefined>>
}
