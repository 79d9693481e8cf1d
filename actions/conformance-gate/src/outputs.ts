import { coverage, type Fraction, failuresOf, passRate, percentOf } from '@governance-gates/core'
import type { ConformanceDecision } from './gate.ts'

/**
 * The gate's own numbers. Over several campaigns, rates are the lowest and numbers the sum: whoever reads only one
 * number reads the worst.
 */
export function outputsOf({ standings, comparisons }: ConformanceDecision): Readonly<Record<string, string>> {
  const tallies = standings.filter(({ isUsable }) => isUsable).map(({ campaign }) => campaign.evidence.tally)
  const regressions = comparisons.map(
    ({ comparison: { newFailures, newNotApplicable, absent } }) =>
      newFailures.count + newNotApplicable.count + absent.count,
  )
  return {
    'pass-rate': lowest(tallies.map(passRate)),
    coverage: lowest(tallies.map(coverage)),
    failures: String(sum(tallies.map(failuresOf))),
    'not-applicable': String(sum(tallies.map((tally) => tally['not-applicable']))),
    regressions: String(sum(regressions)),
  }
}

/** In percent, unrounded; empty where nothing could be measured. */
function lowest(rates: readonly Fraction[]): string {
  const percents = rates.map(percentOf)
  const measured = percents.filter((percent) => percent !== null)
  return measured.length === 0 || measured.length < percents.length ? '' : String(Math.min(...measured))
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0)
}
