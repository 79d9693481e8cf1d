import type { Asked } from './asked.ts'

/** A run of a workflow according to GitHub, not to anything that the run left behind. */
export interface WorkflowRun {
  readonly id: number
  readonly commit: string
  readonly branch: string
  /** What started it: `push`, `pull_request`, … */
  readonly event: string
  /** `success`, `failure`, …; null while it runs. */
  readonly conclusion: string | null
  /** `owner/name` of where its code came from: a fork's where it is another than the repository. Empty where GitHub gives none. */
  readonly headRepository: string
  /** The workflow's file: `.github/workflows/ci.yml`. */
  readonly workflow: string
  /** The branch or tag of the file, where GitHub gives it: `refs/heads/main`, or only `main`. */
  readonly workflowRef: string | undefined
  readonly attempt: number
}

/** A job of a run, in one of its attempts. */
export interface RunJob {
  readonly id: number
  readonly name: string
  /** `success`, `failure`, `skipped`, …; null while it runs. */
  readonly conclusion: string | null
}

/** The jobs of a run: of all attempts, with their state in the latest. */
export interface RunJobs {
  readonly all: readonly RunJob[]
  readonly latest: readonly RunJob[]
}

/** Which run is wanted: the newest one of a workflow on a branch, of one commit perhaps. */
export interface RunQuery {
  /** The file of the workflow: `ci.yml`. */
  readonly workflow: string
  readonly branch: string
  /** `completed`: however it ended. */
  readonly status: 'success' | 'completed'
  /** Any commit where absent. */
  readonly commit?: string
}

/** The runs that another run may learn from. */
export interface WorkflowRuns {
  run(id: number): Promise<Asked<WorkflowRun>>
  /** The newest run that `accepts`, and whose commit is on the branch; undefined where there is none. */
  newest(query: RunQuery, accepts: (run: WorkflowRun) => boolean): Promise<Asked<WorkflowRun | undefined>>
  /** The commit that two branches or commits come from. */
  mergeBase(base: string, head: string): Promise<Asked<string>>
  /**
   * Whether a branch contains a commit. The name of a run's branch does not show it: a tag may have the same name. A branch or a
   * commit that is not there, or that the token may not read, is no.
   */
  isOnBranch(commit: string, branch: string): Promise<Asked<boolean>>
  jobs(runId: number): Promise<Asked<RunJobs>>
}
