import type { ResultStatus } from '../results/result.ts'
import { EMPTY_TALLY, type Tally } from '../results/tally.ts'
import { MAX_TIERS } from './subject-index.ts'

/** What a subject has that is in no tier. */
export const NO_TIER = -1

/** Counts of subjects by tier, which is known by its number. */
export class TierTallies {
  readonly #names: string[] = []
  readonly #numbers = new Map<string, number>()
  readonly #tallies: Record<ResultStatus, number>[] = []

  /** The number of a tier; undefined where there are too many to distinguish. */
  numberOf(name: string | undefined): number | undefined {
    if (name === undefined) return NO_TIER
    const known = this.#numbers.get(name)
    if (known !== undefined) return known
    if (this.#names.length === MAX_TIERS) return undefined
    this.#tallies.push({ ...EMPTY_TALLY })
    this.#numbers.set(name, this.#names.length)
    return this.#names.push(name) - 1
  }

  /** The name of a tier; undefined for none. */
  nameOf(tier: number): string | undefined {
    return this.#names[tier]
  }

  add(tier: number, status: ResultStatus, by: number): void {
    // V8 takes a negative index for a name, which it looks up slowly, and most subjects have no tier.
    if (tier === NO_TIER) return
    const tally = this.#tallies[tier]
    if (tally !== undefined) tally[status] += by
  }

  byName(): ReadonlyMap<string, Tally> {
    return new Map(this.#names.map((name, tier) => [name, { ...EMPTY_TALLY, ...this.#tallies[tier] }]))
  }
}
