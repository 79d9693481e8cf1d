import type { Commit } from './commit.ts'
import { branchOf, type Environment, isSha } from './event.ts'

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

/** The rules of the checkout. */
export function ownRules(env: Environment): RulesSource {
  const sha = env['GITHUB_SHA']
  return { kind: 'own', branch: branchOf(env), commit: isSha(sha) ? sha : undefined }
}
