import { accountOf, appOf, nodeId } from './account.ts'
import { type Answer, type Call, NOT_FOUND, type Operations } from './call.ts'
import { pageOf } from './page.ts'
import type { PullRequests } from './pull-request.ts'
import type { RepositoryShapes } from './repository-shape.ts'
import type { RunRegister, StoredJob, StoredRun } from './workflow-run.ts'

/** How many runs a search finds, whatever its pages. https://docs.github.com/en/rest/actions/workflow-runs */
const MOST_FOUND = 1000

interface Places {
  readonly url: string
  readonly repositories: RepositoryShapes
  readonly pullRequests: PullRequests
}

/** Runs of workflows and their jobs, which the emulator does not have in a useful form. */
export class RunOperations {
  readonly #register: RunRegister
  readonly #places: Places

  constructor(register: RunRegister, places: Places) {
    this.#register = register
    this.#places = places
  }

  readonly operations: Operations = {
    'actions/list-repo-workflows': (call) => {
      const workflows = this.#register.workflows()
      return pageOf(call, workflows, {
        url: this.#places.url,
        wrap: (own) => ({
          total_count: workflows.length,
          workflows: own.map((each) =>
            workflowShape(each, this.#register.workflowId(each.path), this.#places),
          ),
        }),
      })
    },
    'actions/list-workflow-runs-for-repo': (call) => this.#list(call, this.#register.all()),
    'actions/list-workflow-runs': (call) => {
      const workflow = this.#register.workflow(call.params['workflow_id'] ?? '')
      if (workflow === undefined) return NOT_FOUND
      return this.#list(
        call,
        this.#register.all().filter((run) => run.workflow === workflow),
      )
    },
    'actions/get-workflow-run': ({ params }) => {
      const run = this.#register.find(Number(params['run_id']))
      return run === undefined ? NOT_FOUND : { body: this.#runShape(run) }
    },
    'actions/list-jobs-for-workflow-run': (call) => this.#jobs(call),
  }

  /** The jobs for a commit, as the check runs that they are too. */
  checkRunsOf(commit: string): readonly Readonly<Record<string, unknown>>[] {
    const runs = this.#register.all().filter(({ headSha }) => headSha === commit)
    return runs.flatMap((run) =>
      run.jobs.map((job) => {
        const { id, node_id, name, status, conclusion, html_url, started_at, completed_at } = this.#jobShape(
          run,
          job,
        )
        const url = `${this.#places.repositories.api()}/check-runs/${id}`
        return {
          ...{ id, node_id, name, status, conclusion, html_url, started_at, completed_at, url },
          head_sha: commit,
          external_id: '',
          details_url: html_url,
          check_suite: { id: run.id },
          output: {
            title: null,
            summary: null,
            text: null,
            annotations_count: 0,
            annotations_url: `${url}/annotations`,
          },
          app: appOf('github-actions', this.#places.url),
          pull_requests: [],
        }
      }),
    )
  }

  /** A status that is asked for may be a conclusion. A branch is that of its name, in whichever repository it is. */
  #list(call: Call, all: readonly StoredRun[]): Answer {
    const [commit, branch, event, status] = ['head_sha', 'branch', 'event', 'status'].map((key) =>
      call.query.get(key),
    )
    const found = all
      .filter((run) => commit === null || run.headSha === commit)
      .filter((run) => branch === null || run.headBranch === branch)
      .filter((run) => event === null || run.event === event)
      .filter((run) => status === null || run.status === status || run.conclusion === status)
      .filter((run) => isWithin(run.createdAt, call.query.get('created')))
    return pageOf(call, found.slice(0, MOST_FOUND), {
      url: this.#places.url,
      wrap: (own) => ({ total_count: found.length, workflow_runs: own.map((run) => this.#runShape(run)) }),
    })
  }

  #jobs(call: Call): Answer {
    const run = this.#register.find(Number(call.params['run_id']))
    if (run === undefined) return NOT_FOUND
    const jobs =
      call.query.get('filter') === 'all'
        ? run.jobs
        : run.jobs.filter(({ attempt }) => attempt === run.attempt)
    return pageOf(call, jobs, {
      url: this.#places.url,
      wrap: (own) => ({ total_count: jobs.length, jobs: own.map((job) => this.#jobShape(run, job)) }),
    })
  }

  #runShape(run: StoredRun): object {
    const { repositories, url, pullRequests } = this.#places
    const api = `${repositories.api()}/actions/runs/${run.id}`
    const actor = accountOf(run.headRepository.split('/')[0] ?? '', url)
    const workflowId = this.#register.workflowId(run.workflow)
    return {
      id: run.id,
      name: run.name,
      node_id: nodeId('WorkflowRun', run.id),
      check_suite_id: run.id,
      check_suite_node_id: nodeId('CheckSuite', run.id),
      head_branch: run.headBranch,
      head_sha: run.headSha,
      path: run.workflowRef === undefined ? run.workflow : `${run.workflow}@${run.workflowRef}`,
      run_number: run.number,
      run_attempt: run.attempt,
      display_title: `Commit ${run.headSha.slice(0, 7)}`,
      event: run.event,
      status: run.status,
      conclusion: run.conclusion,
      workflow_id: workflowId,
      url: api,
      html_url: `${repositories.html()}/actions/runs/${run.id}`,
      pull_requests: pullRequests.ofRun(run),
      created_at: run.createdAt,
      updated_at: run.createdAt,
      run_started_at: run.createdAt,
      actor,
      triggering_actor: actor,
      jobs_url: `${api}/jobs`,
      logs_url: `${api}/logs`,
      check_suite_url: `${repositories.api()}/check-suites/${run.id}`,
      artifacts_url: `${api}/artifacts`,
      cancel_url: `${api}/cancel`,
      rerun_url: `${api}/rerun`,
      previous_attempt_url: run.attempt > 1 ? `${api}/attempts/${run.attempt - 1}` : null,
      workflow_url: `${repositories.api()}/actions/workflows/${workflowId}`,
      head_commit: headCommit(run),
      repository: repositories.shape(),
      head_repository: repositories.shape(run.headRepository),
    }
  }

  #jobShape(run: StoredRun, job: StoredJob): Readonly<Record<string, unknown>> {
    const { repositories } = this.#places
    const isDone = job.status === 'completed'
    const wasRunning = isDone && job.conclusion !== 'skipped'
    return {
      id: job.id,
      node_id: nodeId('CheckRun', job.id),
      run_id: run.id,
      run_url: `${repositories.api()}/actions/runs/${run.id}`,
      run_attempt: job.attempt,
      workflow_name: run.name,
      head_branch: run.headBranch,
      head_sha: run.headSha,
      url: `${repositories.api()}/actions/jobs/${job.id}`,
      html_url:
        job.url === undefined ? `${repositories.html()}/actions/runs/${run.id}/job/${job.id}` : job.url,
      status: job.status,
      conclusion: job.conclusion,
      created_at: run.createdAt,
      started_at: run.createdAt,
      completed_at: isDone ? run.createdAt : null,
      name: job.name,
      steps: [],
      check_run_url: `${repositories.api()}/check-runs/${job.id}`,
      labels: job.labels,
      runner_id: wasRunning ? 1 : null,
      runner_name: wasRunning ? 'GitHub Actions 1' : null,
      runner_group_id: wasRunning ? 0 : null,
      runner_group_name: wasRunning ? 'GitHub Actions' : null,
    }
  }
}

/** A time span as the syntax of searches has it: `>=2026-11-01T00:00:00Z`, or two instants with `..` between them. */
function isWithin(instant: string, span: string | null): boolean {
  if (span === null) return true
  const at = Date.parse(instant)
  if (span.startsWith('>=')) return at >= Date.parse(span.slice(2))
  const [from = '', to = ''] = span.split('..')
  if (Number.isNaN(Date.parse(from)) || Number.isNaN(Date.parse(to))) {
    throw new Error(`the time span ${span} is not emulated`)
  }
  return at >= Date.parse(from) && at <= Date.parse(to)
}

function workflowShape(
  { path, state }: { readonly path: string; readonly state: string },
  id: number,
  { repositories }: Places,
): object {
  const file = path.split('/').at(-1) ?? ''
  return {
    ...{ id, node_id: nodeId('Workflow', id), name: file.replace(/\.ya?ml$/, ''), path, state },
    ...{ created_at: '2026-02-01T08:00:00Z', updated_at: '2026-02-01T08:00:00Z' },
    url: `${repositories.api()}/actions/workflows/${id}`,
    html_url: `${repositories.html()}/blob/main/${path}`,
    badge_url: `${repositories.html()}/workflows/${file}/badge.svg`,
  }
}

function headCommit({ headSha, createdAt }: StoredRun): object {
  const author = { name: 'Tester', email: 'tester@example.org' }
  return { id: headSha, tree_id: headSha, message: 'Change', timestamp: createdAt, author, committer: author }
}
