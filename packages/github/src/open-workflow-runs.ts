import { asked, statusOf } from './asked.ts'
import { type GitHubClient, type GitHubOptions, openClient } from './client.ts'
import { allOf } from './pages.ts'
import { workflowFile } from './workflow-file.ts'
import type { RunJobs, RunQuery, WorkflowRun, WorkflowRuns } from './workflow-runs.ts'

/** Opens the runs of a repository. */
export function openWorkflowRuns(options: GitHubOptions): WorkflowRuns {
  const runs = new Runs(openClient(options))
  return {
    run: (id) => asked('actions: read', () => runs.run(id)),
    newest: (query, accepts) => asked('actions: read, contents: read', () => runs.newest(query, accepts)),
    mergeBase: (base, head) => asked('contents: read', () => runs.mergeBase(base, head)),
    isOnBranch: (commit, branch) => asked('contents: read', () => runs.isOnBranch(commit, branch)),
    jobs: (runId) => asked('actions: read', () => runs.jobs(runId)),
  }
}

/** No more runs than this are looked through: after so many failures in a row there is no baseline. */
const MAX_PAGES = 5
/** Each takes a request: with this many tags that are named like the branch, no run is found. */
const MAX_COMPARED = 30

interface ToldRun {
  readonly id: number
  readonly head_sha: string
  readonly head_branch: string | null
  readonly event: string
  readonly conclusion: string | null
  readonly head_repository?: { readonly full_name?: string } | null
  readonly path: string
  readonly run_attempt?: number
}

class Runs {
  readonly #octokit: GitHubClient['octokit']
  readonly #name: GitHubClient['name']

  constructor({ octokit, name }: GitHubClient) {
    this.#octokit = octokit
    this.#name = name
  }

  async run(id: number): Promise<WorkflowRun> {
    const { data } = await this.#octokit.rest.actions.getWorkflowRun({ ...this.#name, run_id: id })
    return runOf(data)
  }

  async newest(
    { workflow, branch, status, commit }: RunQuery,
    accepts: (run: WorkflowRun) => boolean,
  ): Promise<WorkflowRun | undefined> {
    const { rest, paginate } = this.#octokit
    const pages = paginate.iterator(rest.actions.listWorkflowRuns, {
      ...this.#name,
      workflow_id: workflow,
      branch,
      status,
      per_page: 100,
      ...(commit === undefined ? {} : { head_sha: commit }),
    })
    let read = 0
    let compared = 0
    // The latest first: https://docs.github.com/en/rest/actions/workflow-runs#list-workflow-runs-for-a-workflow
    for await (const { data } of pages) {
      for (const run of data.map(runOf).filter(accepts)) {
        if (await this.isOnBranch(run.commit, branch)) return run
        if (++compared === MAX_COMPARED) return undefined
      }
      if (++read === MAX_PAGES) return undefined
    }
    return undefined
  }

  async mergeBase(base: string, head: string): Promise<string> {
    const { data } = await this.#octokit.rest.repos.compareCommitsWithBasehead({
      ...this.#name,
      basehead: `${base}...${head}`,
      per_page: 1,
    })
    return data.merge_base_commit.sha
  }

  /** `refs/heads/` in full: git takes a tag before a branch of the same name. */
  async isOnBranch(commit: string, branch: string): Promise<boolean> {
    try {
      return (await this.mergeBase(`refs/heads/${branch}`, commit)) === commit
    } catch (error) {
      if (statusOf(error) === 404) return false
      throw error
    }
  }

  async jobs(runId: number): Promise<RunJobs> {
    const { rest, paginate } = this.#octokit
    const list = async (filter: 'all' | 'latest') => {
      const pages = paginate.iterator(rest.actions.listJobsForWorkflowRun, {
        ...this.#name,
        run_id: runId,
        filter,
        per_page: 100,
      })
      return (await allOf(pages)).map(({ id, name, status, conclusion }) => ({
        ...{ id, name },
        conclusion: status === 'completed' ? conclusion : null,
      }))
    }
    return { all: await list('all'), latest: await list('latest') }
  }
}

function runOf(run: ToldRun): WorkflowRun {
  return {
    id: run.id,
    commit: run.head_sha,
    branch: run.head_branch ?? '',
    event: run.event,
    conclusion: run.conclusion,
    headRepository: run.head_repository?.full_name ?? '',
    ...workflowFile(run.path),
    attempt: run.run_attempt ?? 1,
  }
}
