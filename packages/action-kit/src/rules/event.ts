import { readFileSync } from 'node:fs'

/** The environment of a runner, as far as the event is described there. */
export type Environment = Readonly<Record<string, string | undefined>>

/** A commit, and the branch that it is the head of. */
export interface BranchCommit {
  readonly branch: string
  readonly sha: string
}

/**
 * What started the run, as far as it says whose rules count.
 * - `change`: it proposes a change to a branch and names the commit that the change starts from; undefined where that part of
 *   the payload is not as GitHub writes it.
 * - `second-stage`: it runs for something that happened elsewhere, in the context of the default branch, and the checkout may
 *   be anybody's.
 * - `own`: it is about a commit of the repository itself.
 */
export type RunEvent =
  | { readonly kind: 'change'; readonly base: BranchCommit | undefined; readonly defaultBranch: string }
  | { readonly kind: 'second-stage'; readonly name: string; readonly defaultBranch: string }
  | { readonly kind: 'own'; readonly defaultBranch: string }

const SHA = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
const BRANCH = 'refs/heads/'

/**
 * Reads the event of a run. Nothing is taken from its payload that is not of its type.
 * https://docs.github.com/en/webhooks/webhook-events-and-payloads
 */
export function readEvent(env: Environment): RunEvent {
  const payload = eventPayload(env)
  const name = env['GITHUB_EVENT_NAME'] ?? ''
  const defaultBranch = defaultBranchOf(env)
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
    case 'pull_request_review':
    case 'pull_request_review_comment': {
      const base = property(property(payload, 'pull_request'), 'base')
      return {
        kind: 'change',
        base: branchCommit(property(base, 'ref'), property(base, 'sha')),
        defaultBranch,
      }
    }
    case 'merge_group': {
      const group = property(payload, 'merge_group')
      const ref = text(property(group, 'base_ref')).replace(BRANCH, '')
      return { kind: 'change', base: branchCommit(ref, property(group, 'base_sha')), defaultBranch }
    }
    // They run for the default branch, whatever they are about, and name no base:
    // https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows
    case 'workflow_run':
    case 'issue_comment':
    case 'check_run':
    case 'check_suite':
    case 'status':
      return { kind: 'second-stage', name, defaultBranch }
    default:
      return { kind: 'own', defaultBranch }
  }
}

/** Whether a run is about a commit of the repository itself, and proposes nothing. */
export function isOwnEvent(env: Environment): boolean {
  return readEvent(env).kind === 'own'
}

/** The branch that a run is of; undefined for a tag, a merge of a pull request, and outside of GitHub. */
export function branchOf({ GITHUB_REF: ref = '' }: Environment): string | undefined {
  return ref.startsWith(BRANCH) ? ref.slice(BRANCH.length) : undefined
}

/**
 * The default branch, as the event names it; empty where it does not. The payload of a schedule may have nothing but its cron
 * entry, but a schedule runs on the default branch only.
 */
export function defaultBranchOf(env: Environment): string {
  const told = text(property(property(eventPayload(env), 'repository'), 'default_branch'))
  if (told !== '' || env['GITHUB_EVENT_NAME'] !== 'schedule') return told
  return branchOf(env) ?? ''
}

/** Whether a text is a commit's SHA, and nothing that git could take for an option or another name. */
export function isSha(value: unknown): value is string {
  return typeof value === 'string' && SHA.test(value)
}

function branchCommit(branch: unknown, sha: unknown): BranchCommit | undefined {
  return isSha(sha) ? { branch: text(branch), sha } : undefined
}

/** The payload of the event that started the run; undefined outside of GitHub, and where it cannot be read. */
export function eventPayload({ GITHUB_EVENT_PATH: path = '' }: Environment): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** A value of a payload, whatever its parent is. */
export function property(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The head of the pull request that a second stage is about, as far as its event says. */
export interface RunHead {
  readonly repository: string
  readonly branch: string
  readonly sha: string
}

/** What a `workflow_run` is about; undefined where the payload is not as GitHub writes it. */
export function headOfRun(payload: unknown): RunHead | undefined {
  const run = property(payload, 'workflow_run')
  const [branch, sha] = [property(run, 'head_branch'), property(run, 'head_sha')]
  const repository = property(property(run, 'head_repository'), 'full_name')
  if (typeof branch !== 'string' || !isSha(sha) || typeof repository !== 'string') return undefined
  return { repository, branch, sha }
}
