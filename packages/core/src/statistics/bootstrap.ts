import { createRandom, drawBelow, type Random } from './random.ts'

/** What is taken of the samples: their mean, or the percentile at a fraction from 0 (smallest) to 1 (largest). */
export type Level = 'mean' | number

export interface RatioInterval {
  readonly low: number
  /** Infinite where chance may bring the first side down to 0. */
  readonly high: number
}

const SEED = 19_790_101
const RESAMPLES = 2000
const FEWEST_RESAMPLES = 200
const MOST_DRAWS = 4_000_000
/** More samples than this on a side are thinned: the interval is narrow long before. */
const MOST_SAMPLES = 10_000

/**
 * The 95% confidence interval of `after / before` for one statistic, by the percentile bootstrap (Efron 1979; Efron
 * and Tibshirani 1993, chapter 13). Seeded, and the order of the samples is of no importance: the same samples
 * give the same interval. 2,000 resamples up to 1,000 samples a side, and fewer, 200 at least, where there are more;
 * beyond 10,000 samples a side, as many evenly spaced ones of the sorted samples represent all.
 *
 * @throws RangeError where a side has no samples.
 */
export function bootstrapRatio(
  before: readonly number[],
  after: readonly number[],
  level: Level,
): RatioInterval {
  if (before.length === 0 || after.length === 0) throw new RangeError('the ratio needs samples on both sides')
  // In proportion to the largest, so that no sum overflows.
  const unit = Math.max(largest(before), largest(after)) || 1
  const [left, right] = [prepare(before, unit), prepare(after, unit)]
  const draws = left.length + right.length
  const count = Math.min(RESAMPLES, Math.max(FEWEST_RESAMPLES, Math.floor(MOST_DRAWS / draws)))
  const random = createRandom(SEED)
  const [leftLevel, rightLevel] = [resampler(left, level), resampler(right, level)]
  const ratios = new Float64Array(count)
  for (let at = 0; at < count; at++) ratios[at] = ratioOf(leftLevel(random), rightLevel(random))
  ratios.sort()
  const outside = Math.floor((count + 1) * 0.025) - 1
  return { low: ratios[outside] ?? 0, high: ratios[count - 1 - outside] ?? 0 }
}

function ratioOf(before: number, after: number): number {
  // From nothing to nothing, nothing changed; the division would give NaN.
  return before === after ? 1 : after / before
}

function largest(values: readonly number[]): number {
  return values.reduce((left, right) => Math.max(left, right), 0)
}

function prepare(samples: readonly number[], unit: number): Float64Array {
  const sorted = Float64Array.from(samples, (sample) => sample / unit).sort()
  if (sorted.length <= MOST_SAMPLES) return sorted
  const step = sorted.length / MOST_SAMPLES
  return Float64Array.from({ length: MOST_SAMPLES }, (_, at) => sorted[Math.floor((at + 0.5) * step)] ?? 0)
}

/** Draws as many of the sorted samples as there are, and gives their mean or percentile. */
function resampler(sorted: Float64Array, level: Level): (random: Random) => number {
  if (level === 'mean') return (random) => meanOfDraws(sorted, random)
  const drawn = new Uint32Array(sorted.length)
  const position = (sorted.length - 1) * level
  return (random) => {
    drawn.fill(0)
    for (let at = 0; at < sorted.length; at++) {
      const index = drawBelow(random, sorted.length)
      drawn[index] = (drawn[index] ?? 0) + 1
    }
    return percentileOfDraws(sorted, drawn, position)
  }
}

function meanOfDraws(sorted: Float64Array, random: Random): number {
  let sum = 0
  for (let at = 0; at < sorted.length; at++) sum += sorted[drawBelow(random, sorted.length)] ?? 0
  return sum / sorted.length
}

/** How often each was drawn puts the draws in order without sorting them. */
function percentileOfDraws(sorted: Float64Array, drawn: Uint32Array, position: number): number {
  const rank = Math.floor(position)
  let index = 0
  let passed = drawn[0] ?? 0
  while (passed <= rank) passed += drawn[++index] ?? 0
  const lower = sorted[index] ?? 0
  if (position === rank) return lower
  while (passed <= rank + 1) passed += drawn[++index] ?? 0
  return lower + (position - rank) * ((sorted[index] ?? 0) - lower)
}
