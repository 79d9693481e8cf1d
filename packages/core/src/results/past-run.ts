import type { Instant } from '../number/instant.ts'
import type { ResultStatus } from './result.ts'

/** One campaign as an earlier run left it. */
export interface PastRun {
  readonly campaign: string
  /** Where it ran, as in `linux`: a test that fails on one system and passes on another is not flaky. */
  readonly system: string
  /** What names the code: the hash of its tree where that is known, else of the commit. Empty where nothing does. */
  readonly code: string
  readonly at: Instant
  /** How many subjects it executed, where its results are not all there were. */
  readonly executed?: number
  /** Every subject with its result, each time it is asked for: runs need not all be in memory at once. */
  results(): Iterable<readonly [subject: string, status: ResultStatus]>
}

/** The runs that judged the same code of a campaign on the same system, in the order of time. */
export function runsOfOneCode(runs: readonly PastRun[]): readonly (readonly PastRun[])[] {
  const named = runs.filter(({ code }) => code !== '')
  const groups = Map.groupBy(named, ({ campaign, system, code }) => JSON.stringify([campaign, system, code]))
  return [...groups.values()].map((group) => group.toSorted((left, right) => left.at - right.at))
}
