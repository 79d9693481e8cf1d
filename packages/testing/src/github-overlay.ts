import {
  artifactObject,
  checkRun,
  commitStatus,
  comparison,
  type EmulatedArtifact,
  type EmulatedCheckRun,
  type EmulatedPullRequest,
  type EmulatedRun,
  type GitHubObject,
  issueComment,
  pullRequest,
  pullRequestAsIssue,
  type RepositoryFacts,
  workflowId,
  workflowJob,
  workflowRun,
} from './github-objects.ts'

/** What is asked of the overlay: a request that the contract has let pass. */
export interface OverlayRequest {
  readonly operation: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: GitHubObject
  readonly login: string
}

/** Its answer; undefined where the emulator answers. A list is cut into pages by the server. */
export type OverlayAnswer =
  | { readonly kind: 'object'; readonly status: number; readonly body: GitHubObject }
  | { readonly kind: 'list'; readonly items: readonly GitHubObject[]; readonly wrap?: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'nothing'; readonly status: 204 | 404 | 410 }
  | undefined

interface Comment {
  readonly id: number
  readonly issue: number
  readonly login: string
  readonly body: string
}

/**
 * What the emulator has not: workflow runs, jobs, artifacts, pull requests of forks with their comments; statuses and check
 * runs of commits that it does not have.
 */
export class GitHubOverlay {
  readonly #facts: RepositoryFacts
  readonly #runs: EmulatedRun[] = []
  readonly #pulls: EmulatedPullRequest[] = []
  readonly #artifacts: EmulatedArtifact[] = []
  readonly #statuses: { readonly sha: string; readonly object: GitHubObject }[] = []
  readonly #mergeBases = new Map<string, string>()
  #checkRuns: GitHubObject[] = []
  #comments: Comment[] = []
  #nextId = 5_000

  constructor(facts: RepositoryFacts) {
    this.#facts = facts
  }

  addRun(run: EmulatedRun): void {
    this.#runs.push(run)
  }

  addPullRequest(pull: EmulatedPullRequest): void {
    this.#pulls.push(pull)
  }

  addArtifact(artifact: EmulatedArtifact): void {
    this.#artifacts.push(artifact)
  }

  removeArtifact(id: number): void {
    const index = this.#artifacts.findIndex((each) => each.id === id)
    if (index >= 0) this.#artifacts.splice(index, 1)
  }

  addComment(comment: Omit<Comment, 'id'>): number {
    const id = this.#nextId++
    this.#comments.push({ ...comment, id })
    return id
  }

  setMergeBase(base: string, head: string, sha: string): void {
    this.#mergeBases.set(`${base}...${head}`, sha)
  }

  addCheckRun(run: EmulatedCheckRun): void {
    this.#checkRuns.push(checkRun(run, this.#nextId++, this.#facts))
  }

  checkRuns(sha: string): readonly GitHubObject[] {
    return this.#checkRuns.filter((run) => run['head_sha'] === sha)
  }

  comments(issue: number): readonly Comment[] {
    return this.#comments.filter((each) => each.issue === issue)
  }

  statuses(sha: string): readonly GitHubObject[] {
    return this.#statuses.filter((each) => each.sha === sha).map(({ object }) => object)
  }

  answer(request: OverlayRequest): OverlayAnswer {
    const [group] = request.operation.split('/')
    switch (group) {
      case 'actions':
        return this.#actions(request)
      case 'checks':
        return this.#checks(request)
      case 'pulls':
        return this.#pullRequests(request)
      case 'issues':
        return this.#conversation(request)
      case 'repos':
        return this.#repository(request)
      default:
        return undefined
    }
  }

  #actions({ operation, params, query }: OverlayRequest): OverlayAnswer {
    const facts = this.#facts
    const run = this.#runs.find(({ id }) => String(id) === params['run_id'])
    const own = this.#artifacts.find(({ id }) => String(id) === params['artifact_id'])
    const objectOf = (each: EmulatedArtifact) =>
      artifactObject(
        each,
        this.#runs.find(({ id }) => id === each.runId),
        facts,
      )
    switch (operation) {
      case 'actions/list-workflow-runs-for-repo':
      case 'actions/list-workflow-runs': {
        const runs = this.#runs.filter((each) => fits(each, query, params['workflow_id']))
        return { kind: 'list', items: runs.map((each) => workflowRun(each, facts)), wrap: 'workflow_runs' }
      }
      case 'actions/get-workflow-run':
        return run === undefined ? NOT_FOUND : found(workflowRun(run, facts))
      case 'actions/list-jobs-for-workflow-run':
        if (run === undefined) return NOT_FOUND
        return { kind: 'list', items: jobsOf(run, query, facts), wrap: 'jobs' }
      case 'actions/list-workflow-run-artifacts':
      case 'actions/list-artifacts-for-repo': {
        const artifacts = this.#artifacts.filter(
          (each) =>
            (params['run_id'] === undefined || String(each.runId) === params['run_id']) &&
            (query.get('name') ?? each.name) === each.name,
        )
        return { kind: 'list', items: artifacts.map(objectOf), wrap: 'artifacts' }
      }
      case 'actions/get-artifact':
        return own === undefined ? NOT_FOUND : found(objectOf(own))
      case 'actions/download-artifact':
        if (own === undefined) return NOT_FOUND
        return own.expired === true
          ? { kind: 'nothing', status: 410 }
          : { kind: 'redirect', location: own.download() }
      default:
        return undefined
    }
  }

  #checks({ operation, params, query, body }: OverlayRequest): OverlayAnswer {
    const run = this.#checkRuns.find(({ id }) => String(id) === params['check_run_id'])
    const name = query.get('check_name')
    switch (operation) {
      case 'checks/list-for-ref': {
        const runs = this.checkRuns(params['ref'] ?? '')
        return {
          kind: 'list',
          items: runs.filter((each) => name === null || each['name'] === name),
          wrap: 'check_runs',
        }
      }
      case 'checks/create': {
        const facts = { name: String(body['name']), headSha: String(body['head_sha']), conclusion: null }
        const created = written(
          checkRun({ ...facts, app: 'github-actions' }, this.#nextId++, this.#facts),
          body,
        )
        this.#checkRuns.push(created)
        return { kind: 'object', status: 201, body: created }
      }
      case 'checks/update': {
        if (run === undefined) return NOT_FOUND
        const updated = written(run, body)
        this.#checkRuns = this.#checkRuns.map((each) => (each === run ? updated : each))
        return found(updated)
      }
      default:
        return run === undefined ? NOT_FOUND : found(run)
    }
  }

  #pullRequests({ operation, params, query }: OverlayRequest): OverlayAnswer {
    const pull = this.#pulls.find(({ number }) => String(number) === params['pull_number'])
    if (operation === 'pulls/get') return pull && found(pullRequest(pull, this.#facts))
    const head = query.get('head')
    const state = query.get('state') ?? 'open'
    const items = this.#pulls.filter(
      (each) =>
        (head === null || head === `${each.head.repository.split('/')[0]}:${each.head.branch}`) &&
        (state === 'all' || state === stateOf(each)),
    )
    return { kind: 'list', items: items.map((each) => pullRequest(each, this.#facts)) }
  }

  /** The emulator keeps the comments of issues; those of pull requests are kept here. */
  #conversation({ operation, params, query, body, login }: OverlayRequest): OverlayAnswer {
    const facts = this.#facts
    const number = Number(params['issue_number'])
    const isPull = this.#pulls.some((each) => each.number === number)
    const comment = this.#comments.find(({ id }) => String(id) === params['comment_id'])
    switch (operation) {
      case 'issues/list-for-repo': {
        const labels = (query.get('labels') ?? '').split(',').filter((label) => label !== '')
        const pulls = this.#pulls.filter(
          (each) =>
            labels.every((label) => each.labels?.includes(label)) &&
            [stateOf(each), 'all'].includes(query.get('state') ?? 'open'),
        )
        // Where there is none, the emulator's own issues are all there is.
        return pulls.length === 0
          ? undefined
          : { kind: 'list', items: pulls.map((each) => pullRequestAsIssue(each, facts)) }
      }
      case 'issues/list-comments':
        return isPull
          ? { kind: 'list', items: this.comments(number).map((each) => issueComment(each, facts)) }
          : undefined
      case 'issues/create-comment': {
        if (!isPull) return undefined
        const created = { id: this.#nextId++, issue: number, login, body: String(body['body']) }
        this.#comments.push(created)
        return { kind: 'object', status: 201, body: issueComment(created, facts) }
      }
      case 'issues/update-comment': {
        if (comment === undefined) return undefined
        const updated = { ...comment, body: String(body['body']) }
        this.#comments = this.#comments.map((each) => (each.id === updated.id ? updated : each))
        return found(issueComment(updated, facts))
      }
      case 'issues/delete-comment':
        if (comment === undefined) return undefined
        this.#comments = this.#comments.filter(({ id }) => id !== comment.id)
        return { kind: 'nothing', status: 204 }
      default:
        return undefined
    }
  }

  #repository({ operation, params, body, login }: OverlayRequest): OverlayAnswer {
    const facts = this.#facts
    switch (operation) {
      case 'repos/create-commit-status': {
        const sha = params['sha'] ?? ''
        const object = commitStatus(body, { id: this.#nextId++, sha, login }, facts)
        this.#statuses.push({ sha, object })
        return { kind: 'object', status: 201, body: object }
      }
      case 'repos/list-commit-statuses-for-ref':
        return { kind: 'list', items: this.statuses(params['ref'] ?? '').toReversed() }
      case 'repos/compare-commits-with-basehead': {
        const mergeBase = this.#mergeBases.get(decodeURIComponent(params['basehead'] ?? ''))
        const [base = '', head = ''] = (params['basehead'] ?? '').split('...')
        return mergeBase === undefined ? NOT_FOUND : found(comparison({ base, head, mergeBase }, facts))
      }
      default:
        return undefined
    }
  }
}

/** A check run with what a request says of it. One that has a conclusion is completed. */
function written(run: GitHubObject, body: GitHubObject): GitHubObject {
  const { output, ...given } = body
  const completed = body['conclusion'] === undefined ? {} : { status: 'completed' }
  return {
    ...run,
    ...given,
    ...completed,
    output: { ...(run['output'] as GitHubObject), ...(output as GitHubObject | undefined) },
  }
}

const NOT_FOUND = { kind: 'nothing', status: 404 } as const

function found(body: GitHubObject): OverlayAnswer {
  return { kind: 'object', status: 200, body }
}

function stateOf({ state, mergeCommit }: EmulatedPullRequest): 'open' | 'closed' {
  return state ?? (mergeCommit === undefined ? 'open' : 'closed')
}

/** Whether a run is among those that a list asks for; `status` names a status or a conclusion. */
function fits(run: EmulatedRun, query: URLSearchParams, workflow: string | undefined): boolean {
  const wanted = (key: string, value: string) => (query.get(key) ?? value) === value
  const status = query.get('status')
  const isOfWorkflow =
    workflow === undefined ||
    workflow === String(workflowId(run.workflow)) ||
    run.workflow.endsWith(`/${workflow}`)
  return (
    isOfWorkflow &&
    wanted('head_sha', run.headSha) &&
    wanted('branch', run.headBranch) &&
    wanted('event', run.event) &&
    (status === null || status === run.conclusion || (status === 'completed' && run.conclusion !== null))
  )
}

/** With `filter=latest`, GitHub's default, the jobs of the latest attempt. */
function jobsOf(run: EmulatedRun, query: URLSearchParams, facts: RepositoryFacts): readonly GitHubObject[] {
  const latest = run.attempt ?? 1
  return (run.jobs ?? []).flatMap((job, index) =>
    query.get('filter') === 'all' || (job.attempt ?? latest) === latest
      ? [workflowJob(job, run.id * 1000 + index, run, facts)]
      : [],
  )
}
