import { createRandom, shuffle } from './random.ts'

export interface ChangePointOptions {
  /** How likely a series without a change may show one; 0.05 where absent. */
  readonly significance?: number
  /** How often the series is shuffled to see what chance does; 199 where absent. */
  readonly permutations?: number
  /** A level has at least this many points, 2 or more; 5 where absent. */
  readonly minSegment?: number
}

const SEED = 20_140_109
/** Of a longer series only the newest points are looked at: the work grows with the square. */
const MOST_POINTS = 1000

/**
 * Where a series changes: the indices at which a new level begins, ascending. E-divisive of Matteson and James (2014,
 * Journal of the American Statistical Association 109, 334–345): the split with the largest energy distance between
 * its sides, tested by shuffling within the levels found so far, and so on within the sides until chance explains the
 * rest. As in MongoDB's change point detection (Daly et al. 2020) a split is judged by all that follows it in its
 * level. Seeded: the same series gives the same answer. Needs no more memory than the series; only the newest 1,000
 * points are looked at.
 *
 * @throws RangeError for NaN and infinities, and for a segment of fewer than 2 points.
 */
export function findChangePoints(
  series: readonly number[],
  options: ChangePointOptions = {},
): readonly number[] {
  const { significance = 0.05, permutations = 199, minSegment = 5 } = options
  if (minSegment < 2) throw new RangeError('a level needs at least 2 points')
  const offset = Math.max(0, series.length - MOST_POINTS)
  const values = inProportion(series.slice(offset))
  const random = createRandom(SEED)
  let levels: readonly Span[] = [{ start: 0, end: values.length }]
  while (true) {
    const { at, distance } = bestSplit(values, levels, minSegment)
    if (at === undefined) break
    const shuffleLevels = (shuffled: Float64Array) => {
      for (const { start, end } of levels) shuffle(shuffled.subarray(start, end), random)
    }
    const distanceByChance = (shuffled: Float64Array) => bestSplit(shuffled, levels, minSegment).distance
    const isChance = happensByChance(values, distance, {
      significance,
      permutations,
      shuffleLevels,
      distanceByChance,
    })
    if (isChance) break
    levels = levels.flatMap((level) => splitAt(level, at))
  }
  return levels.slice(1).map(({ start }) => start + offset)
}

/** From `start` up to, and without, `end`. */
interface Span {
  readonly start: number
  readonly end: number
}

interface Split {
  /** Undefined where every level is too short to be split. */
  readonly at: number | undefined
  readonly distance: number
}

interface PermutationTest {
  readonly significance: number
  readonly permutations: number
  readonly shuffleLevels: (values: Float64Array) => void
  readonly distanceByChance: (values: Float64Array) => number
}

/** A permutation test that ends as soon as its answer is known: p is (1 + as far by chance) / (1 + permutations). */
function happensByChance(values: Float64Array, distance: number, test: PermutationTest): boolean {
  const shuffled = Float64Array.from(values)
  // What is equal but for the order of the additions counts as equal.
  const reached = distance * (1 - 1e-9)
  const most = test.significance * (test.permutations + 1)
  let asFar = 1
  for (let round = 0; round < test.permutations && asFar <= most; round++) {
    test.shuffleLevels(shuffled)
    if (test.distanceByChance(shuffled) >= reached) asFar++
  }
  return asFar > most
}

function splitAt(level: Span, at: number): readonly Span[] {
  return level.start < at && at < level.end
    ? [
        { start: level.start, end: at },
        { start: at, end: level.end },
      ]
    : [level]
}

function bestSplit(values: Float64Array, levels: readonly Span[], minSegment: number): Split {
  let best: Split = { at: undefined, distance: Number.NEGATIVE_INFINITY }
  for (const { start, end } of levels) {
    if (end - start < 2 * minSegment) continue
    const split = bestSplitOf(values.subarray(start, end), minSegment)
    if (split.distance > best.distance) best = { at: start + split.at, distance: split.distance }
  }
  return best
}

/**
 * The scaled energy distance nm/(n+m) · (2·mean between the sides − mean within the one − mean within the other), for
 * every split. The sums within the sides grow and shrink by the distances of one point at a time.
 */
function bestSplitOf(
  values: Float64Array,
  minSegment: number,
): { readonly at: number; readonly distance: number } {
  const { toEarlier, toLater } = distancesOf(values)
  const total = toEarlier.reduce((left, right) => left + right, 0)
  let withinLeft = 0
  let withinRight = total
  let best = { at: minSegment, distance: Number.NEGATIVE_INFINITY }
  for (let at = 1; at <= values.length - minSegment; at++) {
    withinLeft += toEarlier[at - 1] ?? 0
    withinRight -= toLater[at - 1] ?? 0
    if (at < minSegment) continue
    const [n, m] = [at, values.length - at]
    const between = total - withinLeft - withinRight
    const distance =
      (2 * between - (n * m * 2 * withinLeft) / (n * (n - 1)) - (n * m * 2 * withinRight) / (m * (m - 1))) /
      (n + m)
    if (distance > best.distance) best = { at, distance }
  }
  return best
}

/** Of every point, how far it is from all before it and from all behind it together. */
function distancesOf(values: Float64Array): {
  readonly toEarlier: Float64Array
  readonly toLater: Float64Array
} {
  const toEarlier = new Float64Array(values.length)
  const toLater = new Float64Array(values.length)
  for (let at = 1; at < values.length; at++) {
    const value = values[at] ?? 0
    let sum = 0
    for (let earlier = 0; earlier < at; earlier++) {
      const distance = Math.abs(value - (values[earlier] ?? 0))
      sum += distance
      toLater[earlier] = (toLater[earlier] ?? 0) + distance
    }
    toEarlier[at] = sum
  }
  return { toEarlier, toLater }
}

/** Between 0 and 1, so that sums neither overflow nor vanish. */
function inProportion(series: readonly number[]): Float64Array {
  if (!series.every(Number.isFinite)) throw new RangeError('a series takes only finite numbers')
  const largest = series.reduce((left, right) => Math.max(left, Math.abs(right)), 0) || 1
  const scaled = Float64Array.from(series, (value) => value / largest)
  const [low, high] = [
    scaled.reduce((a, b) => Math.min(a, b), 1),
    scaled.reduce((a, b) => Math.max(a, b), -1),
  ]
  return scaled.map((value) => (value - low) / (high - low || 1))
}
