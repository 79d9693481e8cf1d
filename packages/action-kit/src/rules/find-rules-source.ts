import type { Commit } from './commit.ts'
import { branchOf, type Environment, isSha, readEvent } from './event.ts'
import { ownRules, type RulesFrom, type RulesSource } from './rules-source.ts'

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
  // Loaded when used: only what judges by another commit needs it.
  const { rulesOfCommit } = await import('./rules-of-commit.ts')
  return rulesOfCommit({ env, directory, event }, rulesFrom)
}

/** A push is checked out as it is. What somebody starts by hand, or by a comment, may check out anybody's commit. */
function mayBeElsewhere(env: Environment): boolean {
  const event = env['GITHUB_EVENT_NAME'] ?? ''
  return event !== '' && event !== 'push' && branchOf(env) !== undefined && isSha(env['GITHUB_SHA'])
}
