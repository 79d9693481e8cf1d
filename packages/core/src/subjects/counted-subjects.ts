import { addTallies, EMPTY_TALLY, type Tally } from '../results/tally.ts'

/** Counts of subjects that the evidence does not name. */
export interface Counts {
  readonly tier?: string
  readonly tally: Tally
}

/** The subjects of a campaign whose files only count them. */
export class CountedSubjects {
  tally: Tally = EMPTY_TALLY
  /** How many files have counts. */
  files = 0
  readonly #tiers = new Map<string, Tally>()
  #inThisFile = false

  get tiers(): ReadonlyMap<string, Tally> {
    return this.#tiers
  }

  /** To be called before each file. */
  nextFile(): void {
    this.#inThisFile = false
  }

  add({ tier, tally }: Counts): void {
    if (!this.#inThisFile) this.files++
    this.#inThisFile = true
    this.tally = addTallies(this.tally, tally)
    if (tier !== undefined) this.#tiers.set(tier, addTallies(this.#tiers.get(tier) ?? EMPTY_TALLY, tally))
  }
}
