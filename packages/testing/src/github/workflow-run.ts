/** One run of a workflow, as a test describes it. */
export interface AddedRun {
  readonly id: number
  /** The path of the workflow's file: `.github/workflows/ci.yml`. */
  readonly workflow: string
  /** The branch or tag that GitHub names behind the path of the file; none where absent. */
  readonly workflowRef?: string
  /** The workflow's own name; `CI` where absent. */
  readonly name?: string
  readonly event: string
  readonly headSha: string
  readonly headBranch: string | null
  /** `owner/name` of the fork; this repository where absent. */
  readonly headRepository?: string
  /** Running where null. */
  readonly conclusion: string | null
  /** `completed` or `in_progress`, by the conclusion, where absent. */
  readonly status?: string
  /** How often it was run again, plus 1; 1 where absent. */
  readonly attempt?: number
  readonly jobs?: readonly AddedJob[]
  /** An instant; a minute after the run that was added before it where absent. */
  readonly createdAt?: string
}

export interface AddedJob {
  readonly name: string
  /** Running where null; `success` where absent. */
  readonly conclusion?: string | null
  readonly status?: string
  /** What it asks its runner for; ubuntu-latest where absent. A job that was skipped before it became a matrix has none. */
  readonly labels?: readonly string[]
  /** The attempt of the run that it belongs to; the latest where absent. A job that was not run again belongs to it too. */
  readonly attempt?: number
  /** GitHub's page of it where absent. */
  readonly url?: string | null
}

/** A run with what GitHub derives. */
export interface StoredRun extends Required<Omit<AddedRun, 'jobs' | 'workflowRef'>> {
  readonly workflowRef?: string
  readonly number: number
  readonly jobs: readonly StoredJob[]
}

export interface StoredJob extends Required<Omit<AddedJob, 'url'>> {
  readonly id: number
  readonly url?: string | null
}

export type WorkflowState =
  | 'active'
  | 'deleted'
  | 'disabled_fork'
  | 'disabled_inactivity'
  | 'disabled_manually'

interface StoredWorkflow {
  readonly path: string
  readonly state: WorkflowState
}

const FIRST_RUN = Date.parse('2026-02-01T08:00:00Z')
/** Jobs are check runs, and must not have the number of another one. */
const FIRST_JOB = 30_000_000_000

export class RunRegister {
  readonly #repository: string
  readonly #runs: StoredRun[] = []
  readonly #workflows: StoredWorkflow[] = []
  #nextJob = FIRST_JOB

  constructor(repository: string) {
    this.#repository = repository
  }

  /** A workflow that never ran, or is not active; who adds a run need not add its workflow. */
  addWorkflow(path: string, state: WorkflowState = 'active'): void {
    const index = this.#workflows.findIndex((workflow) => workflow.path === path)
    if (index === -1) this.#workflows.push({ path, state })
    else if (state !== 'active') this.#workflows[index] = { path, state }
  }

  workflows(): readonly StoredWorkflow[] {
    return this.#workflows
  }

  /** @throws Error for an id that is taken. */
  add({ jobs = [], ...run }: AddedRun): void {
    if (this.find(run.id) !== undefined) throw new Error(`the run ${run.id} is there already`)
    this.addWorkflow(run.workflow)
    const { attempt = 1 } = run
    const number = this.#runs.length + 1
    this.#runs.push({
      name: 'CI',
      headRepository: this.#repository,
      status: run.conclusion === null ? 'in_progress' : 'completed',
      createdAt: new Date(FIRST_RUN + number * 60_000).toISOString().replace('.000Z', 'Z'),
      ...run,
      attempt,
      number,
      jobs: jobs.map((job) => this.#job(job, attempt)),
    })
  }

  find(id: number): StoredRun | undefined {
    return this.#runs.find((run) => run.id === id)
  }

  /** The latest first. */
  all(): readonly StoredRun[] {
    return [...this.#runs].sort(
      (one, other) => Date.parse(other.createdAt) - Date.parse(one.createdAt) || other.id - one.id,
    )
  }

  /** By its number or the name of its file; undefined where there is no such workflow. */
  workflow(idOrFile: string): string | undefined {
    return this.#workflows.find(
      ({ path }) => path.endsWith(`/${idOrFile}`) || `${this.workflowId(path)}` === idOrFile,
    )?.path
  }

  workflowId(path: string): number {
    return this.#workflows.findIndex((workflow) => workflow.path === path) + 1
  }

  #job({ conclusion = 'success', ...job }: AddedJob, attempt: number): StoredJob {
    return {
      id: this.#nextJob++,
      status: conclusion === null ? 'in_progress' : 'completed',
      labels: ['ubuntu-latest'],
      attempt,
      ...job,
      conclusion,
    }
  }
}
