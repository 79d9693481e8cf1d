import type { Asked } from './asked.ts'
import type { RunnerSystem } from './runner-system.ts'

/** A job of a workflow run, in the latest attempt of it. */
export interface WorkflowJob {
  readonly workflow: string
  /** The workflow's file: `.github/workflows/ci.yml`. */
  readonly path: string
  /** What started the run. */
  readonly event: string
  readonly name: string
  readonly runId: number
  /** `owner/name` of where the run's code came from: a fork's where it is another than the repository. */
  readonly headRepository: string
  /** `success`, `failure`, `skipped`, …; null while it runs. */
  readonly conclusion: string | null
  /** By the labels of its runner. */
  readonly os: RunnerSystem | undefined
  readonly url: string
}

/** A check run that another app than GitHub Actions reports. */
export interface CheckRun {
  readonly name: string
  readonly conclusion: string | null
  readonly url: string
}

export interface OpenIssue {
  readonly number: number
  readonly title: string
  readonly url: string
}

/** A pull request that was merged. */
export interface MergedPullRequest {
  readonly number: number
  readonly title: string
  readonly url: string
  /** The commit that it became on the base branch. */
  readonly commit: string
}

/** What a release has to know about a repository on GitHub. */
export interface ReleaseFacts {
  /**
   * Every job of every workflow run for a commit. A run that has not ended, or that ended badly without a bad job, is one too:
   * its jobs may not be there yet, or never come.
   */
  jobsOf(commit: string): Promise<Asked<readonly WorkflowJob[]>>
  checkRunsOf(commit: string): Promise<Asked<readonly CheckRun[]>>
  /** Open issues, and no pull requests, with one label. */
  openIssues(label: string): Promise<Asked<readonly OpenIssue[]>>
  /** Pull requests with one label that were merged, and changed since a moment (milliseconds since 1970) if there is one. */
  mergedPullRequests(label: string, since: number | undefined): Promise<Asked<readonly MergedPullRequest[]>>
}
