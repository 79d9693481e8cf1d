import type { CommitMessage } from '@governance-gates/git'
import { type RevertClaim, revertClaims } from './revert-claims.ts'

/** Whether a commit really took back what another one did. */
export type IsReverted = (commit: string, revert: string) => boolean

/** What became of a commit that others say they revert. */
export type Fate =
  | { readonly kind: 'stays' }
  | { readonly kind: 'reverted' }
  /** A commit says that it reverts it, and that is not so. */
  | { readonly kind: 'claimed'; readonly by: string }
  /** A commit may say that it reverts it, or another one. */
  | { readonly kind: 'unclear'; readonly by: string }

/** The commits of a release that say they revert others. */
export class Reverts {
  readonly #isReverted: IsReverted
  readonly #declares: (commit: CommitMessage) => boolean
  /** By the commits that are said to be reverted. */
  readonly #claims: ReadonlyMap<string, readonly RevertClaim[]>
  /** By the commits that say so. */
  readonly #claimedBy: ReadonlyMap<string, readonly RevertClaim[]>
  /** The newest commit is 0. */
  readonly #places: ReadonlyMap<string, number>
  readonly #fates = new Map<string, Fate>()

  /** @param declares whether a commit declares a break of its own: then it is more than a revert. */
  constructor(
    commits: readonly CommitMessage[],
    isReverted: IsReverted,
    declares: (commit: CommitMessage) => boolean,
  ) {
    this.#isReverted = isReverted
    this.#declares = declares
    const claims = revertClaims(commits)
    this.#claims = Map.groupBy(claims, ({ sha }) => sha)
    this.#claimedBy = Map.groupBy(claims, ({ by }) => by.sha)
    this.#places = new Map(commits.map(({ sha }, index) => [sha, index]))
  }

  /** Whether a commit takes back another one of the release, as it says. */
  revertsWithin({ sha }: CommitMessage): boolean {
    const claims = this.#claimedBy.get(sha) ?? []
    return claims.some((claim) => this.#isTrue(claim))
  }

  #isTrue({ sha, by, meaning }: RevertClaim): boolean {
    return meaning === 'clear' && this.#isReverted(sha, by.sha)
  }

  /** A revert that may have been reverted itself has not undone anything for sure. */
  fateOf(sha: string): Fate {
    // The newest first: each then finds what it depends on, and a long chain of reverts needs no deep stack.
    for (const each of this.#claimantsBehind(sha)) this.#settle(each)
    return this.#settle(sha)
  }

  /** Who says that they revert a commit, who says that they revert those, and so on. */
  #claimantsBehind(sha: string): readonly string[] {
    const found = new Set<string>([sha])
    for (const each of found) for (const { by } of this.#claims.get(each) ?? []) found.add(by.sha)
    const placeOf = (each: string) => this.#places.get(each) ?? 0
    return [...found].sort((left, right) => placeOf(left) - placeOf(right))
  }

  #settle(sha: string): Fate {
    const known = this.#fates.get(sha)
    if (known !== undefined) return known
    // No commit can name one that names it; a shortened name can be made to seem so.
    this.#fates.set(sha, { kind: 'stays' })
    const fate = this.#judge(sha)
    this.#fates.set(sha, fate)
    return fate
  }

  #judge(sha: string): Fate {
    const claims = this.#claims.get(sha) ?? []
    const lasting = claims.filter(({ by }) => !this.#isDoubted(by.sha))
    const valid = lasting.find((claim) => !this.#declares(claim.by) && this.#isTrue(claim))
    if (valid !== undefined) return { kind: 'reverted' }
    const clear = lasting.find(({ meaning }) => meaning === 'clear')
    if (clear !== undefined) return { kind: 'claimed', by: clear.by.sha }
    const unclear = lasting.find(({ meaning }) => meaning === 'unclear')
    return unclear === undefined ? { kind: 'stays' } : { kind: 'unclear', by: unclear.by.sha }
  }

  /** Whether somebody may say that they revert it, and did not take that back for sure. */
  #isDoubted(sha: string): boolean {
    return (this.#claims.get(sha) ?? []).some(({ by }) => this.#settle(by.sha).kind !== 'reverted')
  }
}
