import { loadPathMatcher } from '../workspace/path-matcher.ts'
import type { Commit } from './commit.ts'
import { type BranchCommit, branchOf, type Environment, isSha, readEvent } from './event.ts'
import type { RemoteBranches } from './remote-branches.ts'

/**
 * Where the rules of a run come from.
 * - `own`: from the checkout itself: a push is judged by its own rules.
 * - `commit`: from another commit, so that what is checked out cannot excuse itself. `note` says what a reader should know;
 *   `doubt` says why these may be the wrong rules all the same.
 * - `unreadable`: they should come from another commit, which is not available.
 *
 * `for: release`: only the policy comes from there, and the files that it names from the commit that is released.
 */
export type RulesSource =
  | { readonly kind: 'own'; readonly branch: string | undefined; readonly commit: string | undefined }
  | {
      readonly kind: 'commit'
      readonly commit: Commit
      readonly branch: string
      readonly note?: string
      readonly doubt?: Doubt
      readonly for?: 'release'
    }
  | { readonly kind: 'unreadable'; readonly doubt: Doubt; readonly for?: 'release' }

/** Why these may not be the right rules, and how to make sure. */
export interface Doubt {
  readonly reason: string
  readonly remedy: string
}

/** What the policy of the default branch says of the branches whose rules count. */
export type RulesFrom =
  | { readonly kind: 'any' }
  | { readonly kind: 'listed'; readonly patterns: readonly string[] }
  | { readonly kind: 'invalid'; readonly message: string }

const HISTORY = 'check out with enough history (actions/checkout with fetch-depth: 0)'
/** What a default branch is called where nothing names it. GitHub's events always do. */
const STANDARD_BRANCHES = new Set(['main', 'master', ''])

/**
 * Finds out whose rules count: on an event that proposes a change those of its base, on one that runs for the default branch
 * those of that branch, else the checkout's own. A commit that the checkout lacks is fetched, and nothing else.
 *
 * @param directory the repository's root, or a folder of it.
 * @param rulesFrom reads the policy of the default branch. An author chooses the base of a pull request, so that only the
 *   default branch can say which bases count.
 */
export async function findRulesSource(
  env: Environment,
  directory: string,
  rulesFrom: (defaultBranch: Commit) => Promise<RulesFrom>,
): Promise<RulesSource> {
  const event = readEvent(env)
  if (event.kind === 'own' && !mayBeElsewhere(env)) return ownRules(env)
  // Loaded when used: only what judges by another commit needs a process.
  const { gitIn } = await import('@governance-gates/git')
  const { RemoteBranches } = await import('./remote-branches.ts')
  const branches = new RemoteBranches(await gitIn(directory), env, event.defaultBranch)
  if (event.kind === 'own') return ofRun(branches, env)
  if (event.kind === 'second-stage') return ofDefaultBranch(branches, event.name, env['GITHUB_SHA'])
  const { base } = event
  if (base === undefined)
    return unreadable('the event names no base commit', 'run the gate in a GitHub workflow')
  const commit = branches.commit(branches.mergedInto(base.sha) ?? base.sha)
  if (commit === undefined) {
    return unreadable(`the base commit ${base.sha} is not in the checkout and could not be fetched`, HISTORY)
  }
  return await ofBase({ base, commit }, branches, rulesFrom)
}

function unreadable(reason: string, remedy: string): RulesSource {
  return { kind: 'unreadable', doubt: { reason, remedy } }
}

function ownRules(env: Environment): RulesSource {
  const sha = env['GITHUB_SHA']
  return { kind: 'own', branch: branchOf(env), commit: isSha(sha) ? sha : undefined }
}

/** A push is checked out as it is. What somebody starts by hand, or by a comment, may check out anybody's commit. */
function mayBeElsewhere(env: Environment): boolean {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  return event !== '' && event !== 'push' && branchOf(env) !== undefined && isSha(env['GITHUB_SHA'])
}

/** Where another commit is checked out than the one that the run is of, the run's own counts. */
function ofRun(branches: RemoteBranches, env: Environment): RulesSource {
  const [sha = '', branch = ''] = [env['GITHUB_SHA'], branchOf(env)]
  const head = branches.checkedOut()
  if (head === undefined || head === sha) return ownRules(env)
  const commit = branches.commit(sha)
  const note = `the checkout is not at the commit of the run, so the rules of ${branch} apply`
  if (commit !== undefined) return { kind: 'commit', commit, branch, note }
  return unreadable(`the commit ${sha} of the run is not in the checkout and could not be fetched`, HISTORY)
}

function ofDefaultBranch(branches: RemoteBranches, event: string, sha: string | undefined): RulesSource {
  const branch = branches.defaultBranch
  // On these events GitHub gives the default branch's last commit; `origin` may be a fork.
  const commit = (isSha(sha) ? branches.commit(sha) : undefined) ?? branches.head(branch)
  if (commit !== undefined) return { kind: 'commit', commit, branch }
  const named = branch === '' ? 'the default branch' : `the default branch ${branch}`
  return unreadable(`${event} is judged by the rules of ${named}, which could not be fetched`, HISTORY)
}

interface Base {
  readonly base: BranchCommit
  readonly commit: Commit
}

async function ofBase(
  { base, commit }: Base,
  branches: RemoteBranches,
  rulesFrom: (defaultBranch: Commit) => Promise<RulesFrom>,
): Promise<RulesSource> {
  const { branch } = base
  const found: RulesSource = { kind: 'commit', commit, branch }
  const standard = branches.defaultBranch
  if (branch === standard || (standard === '' && STANDARD_BRANCHES.has(branch))) return found
  const head = branches.head(standard)
  if (head === undefined) {
    const named =
      standard === ''
        ? 'the default branch is not known'
        : `the default branch ${standard} could not be fetched`
    return {
      ...found,
      doubt: {
        reason: `${named}, so its policy could not say whether the rules of ${branch} apply`,
        remedy: HISTORY,
      },
    }
  }
  const said = await rulesFrom(head)
  switch (said.kind) {
    case 'any':
      return found
    case 'invalid':
      return {
        ...found,
        doubt: {
          reason: `the policy of the default branch ${standard} is invalid, so it could not say whether the rules of ${branch} apply: ${said.message}`,
          remedy: `fix the policy on ${standard}`,
        },
      }
    case 'listed': {
      if (await isListed(branch, said.patterns)) return found
      const note = `${branch} is not listed in rules-from, so the rules of the default branch ${standard} apply`
      return { kind: 'commit', commit: head, branch: standard, note }
    }
  }
}

async function isListed(branch: string, patterns: readonly string[]): Promise<boolean> {
  const matcher = await loadPathMatcher()
  return patterns.some((pattern) => matcher(pattern)(branch))
}
