import type { CommitMessage } from '@governance-gates/git'

/** Whether a commit really took back what another one did. */
export type IsReverted = (commit: string, revert: string) => boolean

/** What became of a commit that others say they revert. */
export type Fate =
  | { readonly kind: 'stays' }
  | { readonly kind: 'reverted' }
  /** A commit says that it reverts it, and that is not so. */
  | { readonly kind: 'claimed'; readonly by: string }

/** As `git revert` says it. */
const REVERT = /^This reverts commit ([0-9a-f]{7,64})\b/gm
const SHORTEST = 7

/** The commits of a release that say they revert others. */
export class Reverts {
  readonly #isReverted: IsReverted
  readonly #declares: (commit: CommitMessage) => boolean
  readonly #claims: ReadonlyMap<string, readonly CommitMessage[]>
  /** The commits that make one of these claims. */
  readonly #claimants: ReadonlySet<string>
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
    this.#claims = claimsOf(commits)
    this.#claimants = new Set([...this.#claims.values()].flatMap((each) => each.map(({ sha }) => sha)))
    this.#places = new Map(commits.map(({ sha }, index) => [sha, index]))
  }

  /** Whether a commit says that it reverts another one of the release. */
  revertsWithin({ sha }: CommitMessage): boolean {
    return this.#claimants.has(sha)
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
    for (const each of found) for (const claim of this.#claims.get(each) ?? []) found.add(claim.sha)
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
    const lasting = claims.filter((each) => !this.#isDoubted(each.sha))
    const valid = lasting.find((each) => !this.#declares(each) && this.#isReverted(sha, each.sha))
    if (valid !== undefined) return { kind: 'reverted' }
    const [first] = lasting
    return first === undefined ? { kind: 'stays' } : { kind: 'claimed', by: first.sha }
  }

  /** Whether somebody says that they revert it, and did not take that back for sure. */
  #isDoubted(sha: string): boolean {
    return (this.#claims.get(sha) ?? []).some((each) => this.#settle(each.sha).kind !== 'reverted')
  }
}

/** Who says that they revert a commit, by that commit. */
function claimsOf(commits: readonly CommitMessage[]): ReadonlyMap<string, readonly CommitMessage[]> {
  const starts = Map.groupBy(commits, ({ sha }) => sha.slice(0, SHORTEST))
  const named = (name: string) =>
    (starts.get(name.slice(0, SHORTEST)) ?? []).filter(({ sha }) => sha.startsWith(name))
  const claims = commits.flatMap((by) =>
    Array.from(by.body.matchAll(REVERT), ([, name = '']) =>
      named(name).map(({ sha }) => ({ sha, by })),
    ).flat(),
  )
  return new Map(
    Array.from(
      Map.groupBy(claims, ({ sha }) => sha),
      ([sha, each]) => [sha, each.map(({ by }) => by)],
    ),
  )
}
