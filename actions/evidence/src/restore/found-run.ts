import { readFileSync } from 'node:fs'
import type { Runner } from '@governance-gates/action-kit'
import type { WorkflowRun, WorkflowRuns } from '@governance-gates/github'
import type { RestoreInputs, RestoreSource } from './inputs.ts'

/** The run to restore from, and whether a baseline of it may be believed; or why there is none. */
export type FoundRun =
  | { readonly kind: 'this-run'; readonly trusted: false }
  | { readonly kind: 'run'; readonly run: WorkflowRun; readonly trusted: boolean }
  | { readonly kind: 'none'; readonly reason: string }

/** What the event says of the branches that a run is about. */
export interface EventBranches {
  readonly defaultBranch: string
  /** Of a pull request. */
  readonly base: { readonly branch: string; readonly sha: string } | undefined
  readonly head: string | undefined
}

/** Events that run code of the repository's own branch. A pull request's code is anybody's, and so is what it leaves behind. */
const TRUSTED_EVENTS: ReadonlySet<string> = new Set(['push', 'schedule', 'workflow_dispatch'])

/** What GitHub says of a run decides, never what its artifacts say. */
export function isTrusted(run: WorkflowRun, repository: string, branch: string): boolean {
  return (
    run.conclusion === 'success' &&
    TRUSTED_EVENTS.has(run.event) &&
    run.headRepository === repository &&
    run.branch === branch
  )
}

/** Finds the run that the inputs mean. */
export async function findRun(
  { source, token }: Pick<RestoreInputs, 'source' | 'token'>,
  repository: string,
  { branches, open }: { readonly branches: EventBranches; readonly open: () => Promise<WorkflowRuns> },
): Promise<FoundRun> {
  if (source.kind === 'this-run') return { kind: 'this-run', trusted: false }
  if (token === '') {
    return {
      kind: 'none',
      reason: 'there is no token to ask for other runs with: give the input github-token',
    }
  }
  const runs = await open()
  if (source.kind === 'last-success') return await lastSuccess(runs, source, { repository, branches })
  const found = await runs.run(source.runId)
  if (found.kind === 'refused') return none(found)
  const { value: run } = found
  return {
    kind: 'run',
    run,
    trusted: isTrusted(run, repository, branches.base?.branch ?? branches.defaultBranch),
  }
}

async function lastSuccess(
  runs: WorkflowRuns,
  source: Extract<RestoreSource, { kind: 'last-success' }>,
  { repository, branches }: { readonly repository: string; readonly branches: EventBranches },
): Promise<FoundRun> {
  const branch = source.branch ?? branches.base?.branch ?? branches.defaultBranch
  if (branch === '') {
    return { kind: 'none', reason: 'the event names no branch: give the input branch' }
  }
  const commit = source.at === 'merge-base' ? await mergeBase(runs, branches) : undefined
  if (typeof commit === 'object') return commit
  const query = { workflow: source.workflow, branch, ...(commit === undefined ? {} : { commit }) }
  const found = await runs.lastSuccess(query, (run) => isTrusted(run, repository, branch))
  if (found.kind === 'refused') return none(found)
  const where = commit === undefined ? `on ${branch}` : `of ${commit} on ${branch}`
  return found.value === undefined
    ? { kind: 'none', reason: `${source.workflow} has no successful run ${where} that may be trusted` }
    : { kind: 'run', run: found.value, trusted: true }
}

async function mergeBase(runs: WorkflowRuns, { base, head }: EventBranches): Promise<string | FoundRun> {
  if (base === undefined || head === undefined) {
    return { kind: 'none', reason: 'only a pull request has a merge base: leave out at: merge-base' }
  }
  const found = await runs.mergeBase(base.sha, head)
  return found.kind === 'refused' ? none(found) : found.value
}

function none({ reason, remedy }: { readonly reason: string; readonly remedy: string }): FoundRun {
  return { kind: 'none', reason: `${reason}: ${remedy}` }
}

/** Reads the branches of the event that started the run. */
export function eventBranches({ env }: Pick<Runner, 'env'>): EventBranches {
  const event = payloadOf(env['GITHUB_EVENT_PATH'])
  const pull = property(event, 'pull_request')
  const base = property(pull, 'base')
  const [branch, sha] = [property(base, 'ref'), property(base, 'sha')]
  const head = property(property(pull, 'head'), 'sha')
  const standard = property(property(event, 'repository'), 'default_branch')
  return {
    defaultBranch: typeof standard === 'string' ? standard : '',
    base: typeof branch === 'string' && isSha(sha) ? { branch, sha } : undefined,
    head: isSha(head) ? head : undefined,
  }
}

function isSha(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(value)
}

function payloadOf(path: string | undefined): unknown {
  try {
    return path === undefined ? undefined : JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined
}
