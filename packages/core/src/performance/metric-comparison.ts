import type { Decimal } from '../number/decimal.ts'
import type { Quantity, Unit } from '../number/quantity.ts'
import { type ChanceEvidence, canBeSignificant, chanceOf, isSignificant, type Samples } from './chance.ts'
import { type Estimate, estimate } from './estimate.ts'
import type { Direction, Measurement } from './measurement.ts'
import { isWiderThan, mayBeEqual, type Spread, spreadOf, uncertain } from './spread.ts'
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
  /** A number that may be off by more than this, in percent of it, cannot be compared. */
  readonly maxSpread?: Decimal
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
       * - `noisy`: beyond the limit, and chance, or the margin of the numbers themselves, explains it as well.
       */
      readonly outcome: 'better' | 'same' | 'worse' | 'regressed' | 'noisy'
      readonly statistic: Statistic | undefined
      readonly before: Decimal
      readonly after: Decimal
      readonly unit: Unit
      /** In percent of before, for display; negative is better. At most 1,000,000, which from 0 any worsening is. */
      readonly worsening: number
      /** The floor, where the worsening is beyond the limit and does not count because it is smaller than this. */
      readonly ignoredBelow?: Quantity
      /** Where a test decided between `regressed` and `noisy`. */
      readonly evidence?: ChanceEvidence
      /** Where margins decided that. */
      readonly spread?: Spread
    }

/**
 * Compares one metric of two runs. Values are compared exactly. Chance is only asked about what is beyond the limit, and
 * only where both sides have samples of the same kind, 4 or more. Without them the numbers decide, and their margins: a
 * number whose margin is wider than the limit cannot be judged, unless even the margins do not meet.
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
  const judged =
    outcome === 'regressed'
      ? { ...compared, ...explained([before, after], { pair, worsening: compared.worsening, rules }) }
      : { ...compared, outcome, ...ignored(worsening, compared, rules) }
  return judged.outcome === 'regressed' ? judged : (tooWide([before, after], pair, rules) ?? judged)
}

/** Whether a worsening beyond the limit is one, or may be none. */
function explained(
  sides: readonly [Measurement, Measurement],
  {
    pair,
    worsening,
    rules,
  }: { readonly pair: Pair; readonly worsening: number; readonly rules: ComparisonRules },
): Pick<Compared, 'outcome' | 'evidence' | 'spread'> {
  const samples = samplesOf(sides, pair, rules.better)
  if (samples !== undefined) {
    const evidence = chanceOf(samples, worsening)
    return { outcome: isSignificant(evidence) ? 'regressed' : 'noisy', evidence }
  }
  const [from, to] = numbersOf(sides, pair)
  const isNoise = isWiderThan(rules.maxWorsening, from, to) && mayBeEqual(from, to)
  return isNoise ? { outcome: 'noisy', spread: spreadOf(from, to) } : { outcome: 'regressed' }
}

function numbersOf([before, after]: readonly [Measurement, Measurement], pair: Pair) {
  return [
    uncertain(before, pair.statistic, pair.before),
    uncertain(after, pair.statistic, pair.after),
  ] as const
}

function tooWide(
  sides: readonly [Measurement, Measurement],
  pair: Pair,
  { maxSpread }: ComparisonRules,
): Incomparable | undefined {
  if (maxSpread === undefined) return undefined
  const [from, to] = numbersOf(sides, pair)
  const isBefore = isWiderThan(maxSpread, from)
  if (!isBefore && !isWiderThan(maxSpread, to)) return undefined
  const { before, after } = spreadOf(from, to)
  const off = Math.ceil((isBefore ? before : after) * 10) / 10
  return {
    kind: 'incomparable',
    reason: `${isBefore ? 'the baseline' : 'this run'}: the ${pair.statistic} may be off by ${off}%, more than max-spread allows`,
    remedy: 'measure longer, or on a quieter machine',
  }
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

/** A worsening that only the floor excuses. */
function ignored(
  worsening: Decimal,
  { before, unit }: { readonly before: Decimal; readonly unit: Unit },
  { maxWorsening, ignoreBelow }: ComparisonRules,
): Pick<Compared, 'ignoredBelow'> {
  if (ignoreBelow?.unit !== unit || !isSmaller(worsening, ignoreBelow.value)) return {}
  if (worsening.coefficient <= 0n || !isBeyond(worsening, before, maxWorsening)) return {}
  return { ignoredBelow: ignoreBelow }
}

interface Pair {
  readonly kind: 'pair'
  readonly statistic: Statistic | undefined
  readonly before: Decimal
  readonly after: Decimal
}

type Compared = Extract<MetricComparison, { readonly kind: 'compared' }>
type Incomparable = Extract<MetricComparison, { readonly kind: 'incomparable' }>
type Pairing = Pair | Incomparable

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
