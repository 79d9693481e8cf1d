import type { Asked } from './asked.ts'

/** A run of a workflow, as GitHub tells it: not as anything that it left behind does. */
export interface WorkflowRun {
  readonly id: number
  readonly commit: string
  readonly branch: string
  /** What started it: `push`, `pull_request`, … */
  readonly event: string
  /** `success`, `failure`, …; null while it runs. */
  readonly conclusion: string | null
  /** `owner/name` of where its code came from: a fork's where it is another than the repository. Empty where GitHub tells none. */
  readonly headRepository: string
}

/** Which run is wanted: the newest successful one of a workflow on a branch, of one commit perhaps. */
export interface RunQuery {
  /** The file of the workflow: `ci.yml`. */
  readonly workflow: string
  readonly branch: string
  /** Any commit where absent. */
  readonly commit?: string
}

/** The runs that another run may learn from. */
export interface WorkflowRuns {
  run(id: number): Promise<Asked<WorkflowRun>>
  /** The newest successful run that `accepts`; undefined where there is none. */
  lastSuccess(
    query: RunQuery,
    accepts: (run: WorkflowRun) => boolean,
  ): Promise<Asked<WorkflowRun | undefined>>
  /** The commit that two branches or commits come from. */
  mergeBase(base: string, head: string): Promise<Asked<string>>
}
