import type { Decimal } from '../number/decimal.ts'
import type { Quantity, Unit } from '../number/quantity.ts'
import { type ChanceEvidence, canBeSignificant, chanceOf, isSignificant, type Samples } from './chance.ts'
import { type Estimate, estimate } from './estimate.ts'
import type { Direction, Measurement } from './measurement.ts'
import type { Statistic } from './statistic.ts'
import { isBeyond, isSmaller, percentOfBefore, worseningOf } from './worsening.ts'

export interface ComparisonRules {
  /** The first of median, mean, and the single number that both sides have, where absent. */
  readonly statistic?: Statistic
  /** Undefined where nobody knows: then any change is a worsening. */
  readonly better: Direction | undefined
  /** In percent of before. */
  readonly maxWorsening: Decimal
  /** Smaller changes do not count; applies to metrics of the same unit. */
  readonly ignoreBelow?: Quantity
}

export type MetricComparison =
  | { readonly kind: 'incomparable'; readonly reason: string; readonly remedy: string }
  | {
      readonly kind: 'compared'
      /**
       * - `better`: improved;
       * - `same`: equal, or changed by less than is to be ignored;
       * - `worse`: worse within the limit;
       * - `regressed`: beyond the limit, and chance does not explain it;
       * - `noisy`: beyond the limit, and chance explains it as well.
       */
      readonly outcome: 'better' | 'same' | 'worse' | 'regressed' | 'noisy'
      readonly statistic: Statistic | undefined
      readonly before: Decimal
      readonly after: Decimal
      readonly unit: Unit
      /** In percent of before, for display; negative is better. At most 1,000,000, which from 0 any worsening is. */
      readonly worsening: number
      /** Where a test decided between `regressed` and `noisy`. */
      readonly evidence?: ChanceEvidence
    }

/**
 * Compares one metric of two runs. Values are compared exactly. Chance is only asked about what is beyond the limit, and
 * only where both sides have samples of the same kind, 4 or more; without them the numbers alone decide.
 */
export function compareMeasurements(
  before: Measurement,
  after: Measurement,
  rules: ComparisonRules,
): MetricComparison {
  if (before.unit !== after.unit) {
    return {
      kind: 'incomparable',
      reason: `the baseline is in ${before.unit}, but this run is in ${after.unit}`,
      remedy: 'measure in the unit of the baseline, or commit a new baseline',
    }
  }
  const pair = pairOf(before, after, rules.statistic)
  if (pair.kind === 'incomparable') return pair
  const worsening = worseningOf(pair.before, pair.after, rules.better)
  const compared = {
    kind: 'compared',
    statistic: pair.statistic,
    before: pair.before,
    after: pair.after,
    unit: after.unit,
    worsening: percentOfBefore(worsening, pair.before),
  } as const
  const outcome = outcomeOf(worsening, compared, rules)
  if (outcome !== 'regressed') return { ...compared, outcome }
  const samples = samplesOf([before, after], pair, rules.better)
  if (samples === undefined) return { ...compared, outcome }
  const evidence = chanceOf(samples, compared.worsening)
  return { ...compared, outcome: isSignificant(evidence) ? 'regressed' : 'noisy', evidence }
}

/** By the numbers alone. */
function outcomeOf(
  worsening: Decimal,
  { before, unit }: { readonly before: Decimal; readonly unit: Unit },
  { maxWorsening, ignoreBelow }: ComparisonRules,
): 'better' | 'same' | 'worse' | 'regressed' {
  if (worsening.coefficient === 0n) return 'same'
  if (ignoreBelow?.unit === unit && isSmaller(worsening, ignoreBelow.value)) return 'same'
  if (worsening.coefficient < 0n) return 'better'
  return isBeyond(worsening, before, maxWorsening) ? 'regressed' : 'worse'
}

interface Pair {
  readonly kind: 'pair'
  readonly statistic: Statistic | undefined
  readonly before: Decimal
  readonly after: Decimal
}

type Pairing = Pair | Extract<MetricComparison, { readonly kind: 'incomparable' }>

/** What both sides know, when nobody says which statistic counts. */
const PREFERRED: readonly (Statistic | undefined)[] = ['median', 'mean', undefined]

function pairOf(before: Measurement, after: Measurement, statistic: Statistic | undefined): Pairing {
  if (statistic !== undefined) return paired(estimate(before, statistic), estimate(after, statistic))
  for (const preferred of PREFERRED) {
    const pair = paired(estimate(before, preferred), estimate(after, preferred))
    if (pair.kind === 'pair') return pair
  }
  return paired(estimate(before, undefined), estimate(after, undefined))
}

function paired(before: Estimate, after: Estimate): Pairing {
  if (before.kind === 'unknown') {
    return { kind: 'incomparable', reason: `the baseline: ${before.reason}`, remedy: before.remedy }
  }
  if (after.kind === 'unknown') {
    return { kind: 'incomparable', reason: `this run: ${after.reason}`, remedy: after.remedy }
  }
  if (before.statistic !== after.statistic) {
    const [left, right] = [before, after].map((side) => side.statistic ?? 'a single number')
    return {
      kind: 'incomparable',
      reason: `the baseline has ${left}, but this run has ${right}`,
      remedy: 'measure in the same way as the baseline, or commit a new baseline',
    }
  }
  return { kind: 'pair', statistic: before.statistic, before: before.value, after: after.value }
}

/**
 * The samples that a test can be made of. Single executions and means of several are spread differently even where
 * nothing changed, so that no test compares them.
 */
function samplesOf(
  [before, after]: readonly [Measurement, Measurement],
  pair: Pair,
  better: Direction | undefined,
): Samples | undefined {
  if (before.samples === undefined || after.samples === undefined) return undefined
  if (pair.statistic === undefined || before.sampling !== after.sampling) return undefined
  const increased = worseningOf(pair.before, pair.after, 'lower').coefficient > 0n
  const samples: Samples = {
    before: before.samples,
    after: after.samples,
    statistic: pair.statistic,
    better,
    worse: increased ? 'higher' : 'lower',
  }
  return canBeSignificant(samples) ? samples : undefined
}
