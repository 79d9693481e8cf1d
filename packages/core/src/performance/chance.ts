import { bootstrapRatio, type Level } from '../statistics/bootstrap.ts'
import { mannWhitney } from '../statistics/mann-whitney.ts'
import { quantileTest } from '../statistics/quantile-test.ts'
import type { Direction } from './measurement.ts'
import { RANKS, type Statistic } from './statistic.ts'
import { MOST_PERCENT } from './worsening.ts'

/** How sure a worsening is. */
export interface ChanceEvidence {
  /** 95% bounds of the worsening, in percent of before; negative is better. */
  readonly low: number
  readonly high: number
  /** How likely samples so much worse are where nothing changed. */
  readonly p: number
  /** How many samples on each side would settle it; undefined if it is settled, or no number would. */
  readonly samplesNeeded: number | undefined
}

/** Two groups of samples and what is compared of them. */
export interface Samples {
  readonly before: readonly number[]
  readonly after: readonly number[]
  readonly statistic: Statistic
  /** Undefined where any change is a worsening. */
  readonly better: Direction | undefined
  /** The direction in which it got worse. */
  readonly worse: Direction
}

export const SIGNIFICANCE = 0.05

/** Fewer on a side are compared as numbers, without a test. */
const FEWEST = 4
/** Nobody runs more than this. */
const MOST_NEEDED = 1_000_000
/** Quantiles of the normal distribution: 95% on one side, 95% on both, and a power of 80%. */
const [Z_ONE_SIDED, Z_TWO_SIDED, Z_POWER] = [1.644854, 1.959964, 0.841621]

const TAILS: ReadonlySet<Statistic> = new Set(['p75', 'p90', 'p95', 'p99', 'p999'])

/**
 * Whether any outcome at all could be significant. Where none could, everything would count as noise, and a
 * regression would hide behind too few samples.
 */
export function canBeSignificant(samples: Samples): boolean {
  const [n, m] = [samples.before.length, samples.after.length]
  if (n < FEWEST || m < FEWEST) return false
  // The most extreme of all arrangements of the ranks.
  let smallest = testsOf(samples)
  for (let i = 1; i <= Math.min(n, m); i++) smallest *= i / (Math.max(n, m) + i)
  return smallest < SIGNIFICANCE
}

/**
 * Tests a worsening. The p is that of Mann and Whitney. For a high percentile it is the smaller of that and the
 * quantile test's, doubled for having looked twice (Bonferroni): a tail can grow while ranks on the whole stay.
 */
export function chanceOf(samples: Samples, worsening: number): ChanceEvidence {
  const { before, after, worse, statistic } = samples
  const { low: least, high: most } = bootstrapRatio(before, after, levelOf(statistic))
  const [low, high] = worse === 'higher' ? [least - 1, most - 1] : [1 - most, 1 - least]
  const p = pOf(samples)
  const bounds = { low: percent(low), high: percent(high) }
  const isSettled = isSignificant({ ...bounds, p })
  return { ...bounds, p, samplesNeeded: isSettled ? undefined : samplesNeeded(samples, bounds, worsening) }
}

/** Both must hold: chance seldom does so much, and the interval leaves no worsening out. */
export function isSignificant({ p, low }: Pick<ChanceEvidence, 'p' | 'low'>): boolean {
  return p < SIGNIFICANCE && low > 0
}

function pOf(samples: Samples): number {
  const { before, after, worse, statistic } = samples
  const side = worse === 'higher' ? 'greater' : 'less'
  const ranks = mannWhitney(after, before)[side]
  const rank = levelOf(statistic)
  const smallest =
    rank === 'mean' || !TAILS.has(statistic)
      ? ranks
      : Math.min(ranks, quantileTest(after, before, rank)[side])
  return Math.min(1, smallest * testsOf(samples))
}

/** How many looks at the samples there are: both directions, and both tests. */
function testsOf({ better, statistic }: Samples): number {
  return (better === undefined ? 2 : 1) * (TAILS.has(statistic) ? 2 : 1)
}

function levelOf(statistic: Statistic): Level {
  return statistic === 'mean' ? 'mean' : RANKS[statistic] / 1000
}

function percent(part: number): number {
  return Math.min(MOST_PERCENT, Math.max(-MOST_PERCENT, part * 100))
}

/**
 * How many samples a side would show the worsening that was seen, with a power of 80%; the larger of two estimates,
 * for both conditions must hold:
 * - of the interval: n · ((z + z_power) · s / worsening)², where s is the standard error that the interval's width
 *   gives; it shrinks with the root of n (Cohen 1988, chapter 2, solved for n);
 * - of the ranks: (z + z_power)² / (6 · (U/nm − 1/2)²), Noether 1987 (Journal of the American Statistical Association
 *   82, 645–647) for equal sides. Not for high percentiles, where the other test may decide.
 */
function samplesNeeded(
  samples: Samples,
  { low, high }: { readonly low: number; readonly high: number },
  worsening: number,
): number | undefined {
  const [n, m] = [samples.before.length, samples.after.length]
  const standardError = (high - low) / (2 * Z_TWO_SIDED)
  const ofInterval = ((2 * n * m) / (n + m)) * (((Z_TWO_SIDED + Z_POWER) * standardError) / worsening) ** 2
  const needed = Math.max(ofInterval, TAILS.has(samples.statistic) ? 0 : neededByRanks(samples))
  if (!(needed <= MOST_NEEDED)) return undefined
  return Math.max(Math.ceil(needed), Math.max(n, m) + 1)
}

function neededByRanks({ before, after, worse, better }: Samples): number {
  const share = mannWhitney(after, before).u / (before.length * after.length)
  const effect = worse === 'higher' ? share - 0.5 : 0.5 - share
  const z = better === undefined ? Z_TWO_SIDED : Z_ONE_SIDED
  return effect <= 0 ? Number.POSITIVE_INFINITY : (z + Z_POWER) ** 2 / (6 * effect ** 2)
}
