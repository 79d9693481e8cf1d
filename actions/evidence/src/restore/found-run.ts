import { defaultBranchOf, eventPayload, isSha, property, type Runner } from '@governance-gates/action-kit'
import type { ArtifactManifest } from '@governance-gates/evidence-artifact'
import type { WorkflowRun, WorkflowRuns } from '@governance-gates/github'
import type { RestoreInputs, RestoreSource } from './inputs.ts'

/** The run to restore from, and whether a baseline of it may be believed; or why there is none. */
export type FoundRun =
  | { readonly kind: 'this-run'; readonly trusted: false }
  | {
      readonly kind: 'run'
      readonly run: WorkflowRun
      readonly trusted: boolean
      /** Whether only its history may: it ended in whatever way, and began as one that is trusted. */
      readonly hasHistory: boolean
      /** The branch that it may be trusted for. */
      readonly branch: string
    }
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

/** Where a run has to be from. */
export interface TrustedPlace {
  readonly repository: string
  readonly branch: string
  /** The file of the workflow: `ci.yml`; undefined where nobody asked for one. */
  readonly workflow: string | undefined
}

/**
 * What GitHub says of a run decides, never what its artifacts say. The name of its branch may be that of a tag: whether its
 * commit is on the branch has to be asked besides.
 */
export function isTrusted(run: WorkflowRun, place: TrustedPlace): boolean {
  return run.conclusion === 'success' && isFrom(run, place)
}

/** Whether a run is of the branch itself, however it ended. */
function isFrom(run: WorkflowRun, { repository, branch, workflow }: TrustedPlace): boolean {
  return (
    run.conclusion !== null &&
    TRUSTED_EVENTS.has(run.event) &&
    run.headRepository === repository &&
    run.branch === branch &&
    (run.workflowRef === undefined || [branch, `refs/heads/${branch}`].includes(run.workflowRef)) &&
    (workflow === undefined || run.workflow === `.github/workflows/${workflow}`)
  )
}

/**
 * Whether an artifact says that its run was started for the branch itself. A tag of the branch's name may be on an old commit of
 * the branch, which GitHub does not tell from the branch; the workflow of that commit, which is the branch's own, does.
 */
export function isOfBranch(
  { producer }: { readonly producer: Pick<ArtifactManifest['producer'], 'ref'> },
  branch: string,
): boolean {
  return producer.ref === `refs/heads/${branch}`
}

interface Asking {
  readonly branches: EventBranches
  /** Runs that have turned out not to be what they seemed. */
  readonly passedOver: ReadonlySet<number>
}

/** Finds the run that the inputs mean. */
export async function findRun(
  { source, token }: Pick<RestoreInputs, 'source' | 'token'>,
  repository: string,
  { branches, passedOver, open }: Asking & { readonly open: () => Promise<WorkflowRuns> },
): Promise<FoundRun> {
  if (source.kind === 'this-run') return { kind: 'this-run', trusted: false }
  if (token === '') {
    return {
      kind: 'none',
      reason: 'finding other runs needs a token: set the input github-token',
    }
  }
  const runs = await open()
  const asking = { repository, branches, passedOver }
  switch (source.kind) {
    case 'last-success':
      return await lastSuccess(runs, source, asking)
    case 'last-run':
      return await lastRun(runs, source, asking)
    case 'run':
      return await runByNumber(runs, source, asking)
  }
}

async function runByNumber(
  runs: WorkflowRuns,
  { runId, workflow }: Extract<RestoreSource, { kind: 'run' }>,
  { repository, branches }: Asking & { readonly repository: string },
): Promise<FoundRun> {
  const found = await runs.run(runId)
  if (found.kind === 'refused') return none(found)
  const { value: run } = found
  const branch = branches.base?.branch ?? branches.defaultBranch
  if (!isTrusted(run, { repository, branch, workflow }))
    return { kind: 'run', run, branch, trusted: false, hasHistory: false }
  const isOnBranch = await runs.isOnBranch(run.commit, branch)
  const trusted = isOnBranch.kind === 'answered' && isOnBranch.value
  return { kind: 'run', run, branch, trusted, hasHistory: trusted }
}

async function lastSuccess(
  runs: WorkflowRuns,
  source: Extract<RestoreSource, { kind: 'last-success' }>,
  { repository, branches, passedOver }: Asking & { readonly repository: string },
): Promise<FoundRun> {
  const branch = source.branch ?? branches.base?.branch ?? branches.defaultBranch
  if (branch === '') {
    return { kind: 'none', reason: 'the event names no branch: set the input branch' }
  }
  const commit = source.at === 'merge-base' ? await mergeBase(runs, branches) : undefined
  if (typeof commit === 'object') return commit
  const query = {
    workflow: source.workflow,
    branch,
    status: 'success' as const,
    ...(commit === undefined ? {} : { commit }),
  }
  const { workflow } = source
  const place = { repository, branch, workflow }
  const found = await runs.newest(query, (run) => !passedOver.has(run.id) && isTrusted(run, place))
  if (found.kind === 'refused') return none(found)
  const where = commit === undefined ? `on ${branch}` : `of ${commit} on ${branch}`
  return found.value === undefined
    ? {
        kind: 'none',
        reason: `${source.workflow} has no successful run ${where} that can be trusted: it must be in this repository, started by a push, a schedule or by hand, and its commit must be on the branch (checking that needs permissions: { contents: read })`,
      }
    : { kind: 'run', run: found.value, branch, trusted: true, hasHistory: true }
}

/** The newest run of the branch that has ended. A baseline of it is not believed: it may have failed. */
async function lastRun(
  runs: WorkflowRuns,
  source: Extract<RestoreSource, { kind: 'last-run' }>,
  { repository, branches, passedOver }: Asking & { readonly repository: string },
): Promise<FoundRun> {
  const { workflow } = source
  const branch = source.branch ?? branches.defaultBranch
  if (branch === '') {
    return { kind: 'none', reason: 'the event names no branch: set the input branch' }
  }
  const place = { repository, branch, workflow }
  const found = await runs.newest(
    { workflow, branch, status: 'completed' },
    (run) => !passedOver.has(run.id) && isFrom(run, place),
  )
  if (found.kind === 'refused') return none(found)
  return found.value === undefined
    ? {
        kind: 'none',
        reason: `${workflow} has no run on ${branch} that has ended and can be trusted: it must be in this repository, started by a push, a schedule or by hand`,
      }
    : { kind: 'run', run: found.value, branch, trusted: false, hasHistory: true }
}

async function mergeBase(runs: WorkflowRuns, { base, head }: EventBranches): Promise<string | FoundRun> {
  if (base === undefined || head === undefined) {
    return { kind: 'none', reason: 'only a pull request has a merge base: remove at: merge-base' }
  }
  const found = await runs.mergeBase(base.sha, head)
  return found.kind === 'refused' ? none(found) : found.value
}

function none({ reason, remedy }: { readonly reason: string; readonly remedy: string }): FoundRun {
  return { kind: 'none', reason: `${reason}: ${remedy}` }
}

/** Reads the branches of the event that started the run. */
export function eventBranches({ env }: Pick<Runner, 'env'>): EventBranches {
  const event = eventPayload(env)
  const pull = property(event, 'pull_request')
  const base = property(pull, 'base')
  const [branch, sha] = [property(base, 'ref'), property(base, 'sha')]
  const head = property(property(pull, 'head'), 'sha')
  return {
    defaultBranch: defaultBranchOf(env),
    base: typeof branch === 'string' && isSha(sha) ? { branch, sha } : undefined,
    head: isSha(head) ? head : undefined,
  }
}
