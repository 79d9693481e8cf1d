import { gitIn } from '@governance-gates/git'
import { loadPathMatcher } from '../workspace/path-matcher.ts'
import type { Commit } from './commit.ts'
import { type BranchCommit, branchOf, type Environment, isSha, type RunEvent } from './event.ts'
import { RemoteBranches } from './remote-branches.ts'
import { ownRules, type RulesFrom, type RulesSource } from './rules-source.ts'

const HISTORY = 'check out with enough history (actions/checkout with fetch-depth: 0)'
/** What a default branch is called where nothing names it. GitHub's events always do. */
const STANDARD_BRANCHES = new Set(['main', 'master', ''])

/** A run whose rules may come from another commit than the one that is checked out. */
interface Run {
  readonly env: Environment
  readonly directory: string
  readonly event: RunEvent
}

/** Finds the commit whose rules count for a run, as `findRulesSource` does. */
export async function rulesOfCommit(
  { env, directory, event }: Run,
  rulesFrom: (defaultBranch: Commit) => Promise<RulesFrom>,
): Promise<RulesSource> {
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
