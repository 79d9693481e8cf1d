import { coverage, type Fraction, failuresOf, passRate, percentOf } from '@governance-gates/core'
import type { CampaignStanding, ConformanceDecision } from '../gate.ts'

/**
 * The gate's own numbers. Over several campaigns, rates are the lowest and numbers the sum: a reader of only one
 * number reads the worst. A rate is empty where a campaign that must be there could not be measured.
 */
export function outputsOf({ standings, comparisons }: ConformanceDecision): Readonly<Record<string, string>> {
  const tallies = standings.filter(({ isUsable }) => isUsable).map(({ judged }) => judged.evidence.tally)
  const isUnknown = standings.some((standing) => !standing.isUsable && !mayBeMissing(standing))
  const regressions = comparisons.map(
    ({ comparison: { newFailures, newNotApplicable, absent } }) =>
      newFailures.count + newNotApplicable.count + absent.count,
  )
  return {
    'pass-rate': isUnknown ? '' : lowest(tallies.map(passRate)),
    coverage: isUnknown ? '' : lowest(tallies.map(coverage)),
    failures: String(sum(tallies.map(failuresOf))),
    'not-applicable': String(sum(tallies.map((tally) => tally['not-applicable']))),
    regressions: String(sum(regressions)),
    quarantined: String(sum(standings.map(({ quarantined }) => quarantined.length))),
  }
}

function mayBeMissing({ campaign: { paths, policy } }: CampaignStanding): boolean {
  return paths.length === 0 && policy['if-missing'] === 'warn'
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
