import {
  eventPayload,
  headOfRun,
  isSha,
  type MergeGroup,
  property,
  readMergeGroup,
} from '@governance-gates/action-kit'
import type { Known, Person, PullRequestFacts, PullRequestHead } from '@governance-gates/github'

/** The pull request that started the run, as its event describes it. */
export interface PullRequestEvent {
  readonly number: number
  /** Undefined for a second stage, which finds the pull request and nothing else. */
  readonly described: DescribedPullRequest | undefined
}

export interface DescribedPullRequest {
  readonly title: string
  readonly author: Person | undefined
  readonly head: string
  readonly base: unknown
  readonly baseBranch: string
  readonly labels: readonly string[]
}

type Environment = Readonly<Record<string, string | undefined>>

/**
 * - `none`: the run is about no pull request.
 * - `unread`: it is about one, and does not say which.
 */
export type ReadEvent =
  | { readonly kind: 'pull-request'; readonly event: PullRequestEvent }
  | { readonly kind: 'group'; readonly group: MergeGroup }
  /** The second of two stages: a run of a fork's pull request has ended, which may not ask what this one may. */
  | { readonly kind: 'head'; readonly head: PullRequestHead }
  | { readonly kind: 'none' }
  | { readonly kind: 'unread'; readonly why: string; readonly remedy: string }

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads: nothing is taken that is not of its type. */
export function readPullRequestEvent(env: Environment): ReadEvent {
  const payload = eventPayload(env)
  switch (env['GITHUB_EVENT_NAME'] ?? '') {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'pull_request_review_comment':
      return ofPullRequest(property(payload, 'pull_request'))
    case 'merge_group':
      return ofQueue(property(payload, 'merge_group'))
    case 'workflow_run': {
      const head = headOfRun(payload)
      return head === undefined ? NOT_GITHUBS : { kind: 'head', head }
    }
    case 'check_run':
    case 'check_suite':
    case 'status':
    case 'issue_comment':
      return UNNAMED
    default:
      // About nothing means a pass, which no commit may get that is to have a status.
      return commitIn(payload) === undefined ? { kind: 'none' } : UNNAMED
  }
}

const UNNAMED = {
  kind: 'unread',
  why: 'the event does not name its pull request',
  remedy: 'run the gate on pull_request, pull_request_review or merge_group',
} as const

const NOT_GITHUBS = {
  kind: 'unread',
  why: 'the event is not as GitHub writes it',
  remedy: 'run the gate on an event of GitHub',
} as const

function ofPullRequest(pull: unknown): ReadEvent {
  const [number, title, head] = [property(pull, 'number'), property(pull, 'title'), property(pull, 'head')]
  const [sha, base] = [property(head, 'sha'), property(pull, 'base')]
  const branch = property(base, 'ref')
  if (typeof number !== 'number' || typeof title !== 'string' || !isSha(sha) || typeof branch !== 'string') {
    return NOT_GITHUBS
  }
  const labels = property(pull, 'labels')
  const described = {
    title,
    author: personOf(property(pull, 'user')),
    head: sha,
    base: property(base, 'sha'),
    baseBranch: branch,
    labels: (Array.isArray(labels) ? labels : []).flatMap((label: unknown) => {
      const name = property(label, 'name')
      return typeof name === 'string' ? [name] : []
    }),
  }
  return { kind: 'pull-request', event: { number, described } }
}

/** The commit whose status says what was decided; undefined where the event is about none. */
export function commitOfEvent(env: Environment): string | undefined {
  return commitIn(eventPayload(env))
}

function commitIn(payload: unknown): string | undefined {
  const queue = property(property(payload, 'merge_group'), 'head_sha')
  const run = property(property(payload, 'workflow_run'), 'head_sha')
  const head = property(property(property(payload, 'pull_request'), 'head'), 'sha')
  return [head, queue, run].find(isSha)
}

function ofQueue(payload: unknown): ReadEvent {
  const read = readMergeGroup(payload)
  if (read.kind === 'group') return read
  if (read.kind === 'foreign') return NOT_GITHUBS
  return {
    kind: 'unread',
    why: 'the branch of the merge queue does not name its pull request',
    remedy: 'take the pull request out of the queue, and merge it by itself',
  }
}

function personOf(user: unknown): Person | undefined {
  const [id, login, type] = [property(user, 'id'), property(user, 'login'), property(user, 'type')]
  if (typeof id !== 'number' || typeof login !== 'string' || login === 'ghost') return undefined
  return { id: String(id), login, kind: type === 'Bot' || login.endsWith('[bot]') ? 'bot' : 'user' }
}

/** What can be known without asking GitHub: what the event says. Who approved is not in it. */
export function factsOfEvent(number: number, described: DescribedPullRequest): PullRequestFacts {
  return {
    number,
    title: described.title,
    author: described.author,
    head: described.head,
    baseBranch: described.baseBranch,
    files: UNASKED,
    commits: UNASKED,
    reviews: UNASKED,
    labels: { kind: 'known', value: described.labels.map((name) => ({ name, by: 'unknown' })) },
    statuses: UNASKED,
    teams: new Map(),
    roles: new Map(),
  }
}

const UNASKED: Known<readonly never[]> = {
  kind: 'incomplete',
  value: [],
  why: 'there is no token to ask GitHub with',
  remedy: 'set the input github-token to github.token, and give the job permissions: { pull-requests: read }',
}
