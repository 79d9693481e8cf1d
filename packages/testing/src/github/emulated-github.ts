import { Artifacts, artifactOperations } from './artifact.ts'
import { refusal } from './call.ts'
import { type AddedCheckRun, CheckRuns, type ReportedCheckRun } from './check-run.ts'
import { Codeowners } from './codeowners.ts'
import { type CommitStatus, Commits } from './commit.ts'
import { openContract } from './contract.ts'
import { type Emulator, startEmulator } from './emulator.ts'
import { type Fault, Faults, type Refusal } from './fault.ts'
import { Front, type RecordedRequest } from './front.ts'
import { QueryEndpoint } from './graphql/query-endpoint.ts'
import type { AddedComment, Comment } from './issues/comment-register.ts'
import { Issues } from './issues/issue-operations.ts'
import type { AddedIssue, IssueRegister } from './issues/issue-register.ts'
import type { Milestones } from './issues/milestone.ts'
import { People } from './people.ts'
import { type AddedPullRequest, PullRequests } from './pull-request.ts'
import { RepositoryShapes } from './repository-shape.ts'
import { Reviews } from './review.ts'
import { RunOperations } from './run-operations.ts'
import { Security } from './security.ts'
import type { Tokens, Visibility } from './token.ts'
import { type AddedRun, RunRegister, type WorkflowState } from './workflow-run.ts'

export interface EmulatedGitHubOptions {
  /** `owner/name`. */
  readonly repository: string
  /** The tokens that it knows, with what they may do; any other is refused with 401. */
  readonly tokens: Tokens
  /** `public` where absent. */
  readonly visibility?: Visibility
  /** Milliseconds since 1970, for what happens to issues; the real time where absent. */
  readonly clock?: () => number
}

/** GitHub's REST API on this machine, for one repository, over real HTTP and checked against its own description. */
export interface EmulatedGitHub extends AsyncDisposable {
  /** For GITHUB_API_URL. */
  readonly url: string
  readonly repository: string
  readonly requests: readonly RecordedRequest[]
  /** Requests and answers that GitHub's OpenAPI description does not allow: none, in a good test. */
  readonly violations: readonly string[]
  readonly artifacts: Artifacts
  readonly reviews: Reviews
  readonly people: People
  readonly codeowners: Codeowners
  /** What people do to issues. */
  readonly issues: IssueRegister
  readonly milestones: Milestones
  /** Alerts and advisories. */
  readonly security: Security
  refuse(refusal: Refusal): void
  /** Requests that nobody answers. */
  ignore(fault: Fault): void
  addWorkflow(path: string, state?: WorkflowState): void
  addRun(run: AddedRun): void
  addPullRequest(pullRequest: AddedPullRequest): void
  /** A pull request gets a new head. */
  push(pullRequest: number, sha: string): void
  /** @param by the owner of the repository where absent. */
  addLabel(pullRequest: number, name: string, by?: string): void
  removeLabel(pullRequest: number, name: string, by?: string): void
  addIssue(issue: AddedIssue): void
  /** A label that no issue has yet; those of issues are there as well. */
  createLabel(name: string): void
  addComment(comment: AddedComment): void
  addCheckRun(run: AddedCheckRun): void
  /** The answer of compare for two commits or branches. */
  setMergeBase(base: string, head: string, sha: string): void
  /** The commits of a branch, its head first. */
  setBranch(branch: string, commits: readonly string[]): void
  comments(issue: number): Promise<readonly Comment[]>
  /** What apps report on a commit: the jobs of its workflows are not among them. */
  checkRuns(commit: string): Promise<readonly ReportedCheckRun[]>
  addStatus(commit: string, status: Pick<CommitStatus, 'state' | 'context'>): void
  /** The latest first. */
  statuses(commit: string): readonly CommitStatus[]
}

export async function startEmulatedGitHub(options: EmulatedGitHubOptions): Promise<EmulatedGitHub> {
  const { repository, tokens, visibility = 'public', clock = Date.now } = options
  const faults = new Faults()
  const contract = await openContract()
  const front = await Front.listen({ repository, tokens, visibility, contract, faults })
  const emulator = await startEmulator(repository, front.url)
  const place = { repository, url: front.url, visibility, clock }
  const parts = await createParts(emulator, place, (violation) => front.violations.push(violation))
  const tasks = new Tasks()
  front.open({ ...parts, ready: () => tasks.done() })
  const { runs, issues, checkRuns, commits, artifacts, reviews } = parts
  return {
    url: front.url,
    repository,
    requests: front.requests,
    violations: front.violations,
    artifacts,
    reviews,
    people: parts.people,
    codeowners: parts.codeowners,
    ...{ issues: issues.register, milestones: issues.milestones, security: parts.security },
    refuse: (fault) => faults.add(fault, { ...refusal(fault.status, 'Refused'), ...answerOf(fault) }),
    ignore: (fault) => faults.add(fault, 'unanswered'),
    addWorkflow: (path, state) => runs.addWorkflow(path, state),
    addRun: (run) => runs.add(run),
    ...pullRequestMethods(parts, repository),
    addIssue: (issue) => void issues.register.add(issue),
    createLabel: (name) => void issues.labels.push(name),
    addComment: (comment) => issues.addComment(comment),
    addCheckRun: (run) => tasks.add(() => checkRuns.add(run)),
    setMergeBase: (base, head, sha) => commits.setMergeBase(base, head, sha),
    setBranch: (branch, history) => commits.setBranch(branch, history),
    comments: async (issue) => issues.comments(issue),
    checkRuns: (commit) => tasks.after(() => checkRuns.reported(commit)),
    addStatus: (commit, status) => commits.addStatus(commit, status),
    statuses: (commit) => commits.statuses(commit),
    [Symbol.asyncDispose]: async () => {
      await front.close()
      await emulator[Symbol.asyncDispose]()
    },
  }
}

type PullRequestMethods = Pick<EmulatedGitHub, 'addPullRequest' | 'push' | 'addLabel' | 'removeLabel'>

/** A pull request is an issue too: its labels are those of the issue. */
function pullRequestMethods(
  { pullRequests, issues }: Awaited<ReturnType<typeof createParts>>,
  repository: string,
): PullRequestMethods {
  const [owner = ''] = repository.split('/')
  return {
    addPullRequest: (pullRequest) => {
      pullRequests.add(pullRequest)
      issues.addPullRequest(pullRequest)
    },
    push: (pullRequest, sha) => pullRequests.push(pullRequest, sha),
    addLabel: (pullRequest, name, by = owner) => issues.label(pullRequest, name, by),
    removeLabel: (pullRequest, name, by = owner) => issues.unlabel(pullRequest, name, by),
  }
}

function answerOf({ headers, body }: Refusal): object {
  return { ...(headers === undefined ? {} : { headers }), ...(body === undefined ? {} : { body }) }
}

interface Place {
  readonly repository: string
  readonly url: string
  readonly visibility: Visibility
  clock(): number
}

async function createParts(emulator: Emulator, place: Place, violate: (violation: string) => void) {
  const { url } = place
  const own = await emulator.ask('GET', `/repos/${place.repository}`)
  const repositories = new RepositoryShapes(own, place)
  const runs = new RunRegister(place.repository)
  const issues = new Issues(repositories, place)
  const pullRequests = new PullRequests(repositories, { ...place, issues: issues.register })
  const runOperations = new RunOperations(runs, { url, repositories, pullRequests })
  const security = new Security(repositories, url)
  const checkRuns = new CheckRuns(emulator, place, (commit) => runOperations.checkRunsOf(commit))
  const commits = new Commits(repositories, url)
  const artifacts = new Artifacts()
  const reviews = new Reviews(pullRequests, { repositories, url })
  const people = new People(place)
  const codeowners = new Codeowners()
  const queries = new QueryEndpoint({ ...place, pullRequests, reviews }, violate)
  const operations = {
    'repos/get': () => ({ body: repositories.shape() }),
    ...runOperations.operations,
    ...artifactOperations(artifacts, { url, repositories, runs }),
    ...pullRequests.operations,
    ...issues.operations,
    ...checkRuns.operations,
    ...commits.operations,
    ...reviews.operations,
    ...people.operations,
    ...codeowners.operations,
    ...security.operations,
  }
  const fronted = { operations, queries }
  const added = { runs, issues, pullRequests, checkRuns, commits, artifacts, reviews }
  return { ...fronted, ...added, people, codeowners, security }
}

/** What a test adds goes in one after the other; requests wait for it. */
class Tasks {
  #last: Promise<void> = Promise.resolve()

  add(task: () => Promise<void>): void {
    this.#last = this.#last.then(task)
    // The next request gets the error.
    this.#last.catch(() => undefined)
  }

  done(): Promise<void> {
    return this.#last
  }

  async after<Value>(ask: () => Promise<Value>): Promise<Value> {
    await this.#last
    return await ask()
  }
}
