import { createRandom, type Random, shuffle } from './random.ts'

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
  const splitter = new Splitter(values.length, minSegment)
  let levels: readonly Span[] = [{ start: 0, end: values.length }]
  while (true) {
    const { at, distance } = bestSplit(values, levels, splitter)
    if (at === undefined) break
    const test = { significance, permutations, random, splitter }
    if (happensByChance(values, levels, { ...test, distance })) break
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
  readonly distance: number
  readonly significance: number
  readonly permutations: number
  readonly random: Random
  readonly splitter: Splitter
}

/** A permutation test that ends as soon as its answer is known: p is (1 + as far by chance) / (1 + permutations). */
function happensByChance(values: Float64Array, levels: readonly Span[], test: PermutationTest): boolean {
  const { significance, permutations, random, splitter } = test
  const shuffled = Float64Array.from(values)
  const parts = levels.map(({ start, end }) => shuffled.subarray(start, end))
  // What is equal but for the order of the additions counts as equal.
  const reached = test.distance * (1 - 1e-9)
  const most = significance * (permutations + 1)
  let asFar = 1
  for (let round = 0; round < permutations && asFar <= most; round++) {
    for (const part of parts) shuffle(part, random)
    if (parts.some((part) => splitter.split(part) && splitter.distance >= reached)) asFar++
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

function bestSplit(values: Float64Array, levels: readonly Span[], splitter: Splitter): Split {
  let best: Split = { at: undefined, distance: Number.NEGATIVE_INFINITY }
  for (const { start, end } of levels) {
    if (splitter.split(values.subarray(start, end)) && splitter.distance > best.distance)
      best = { at: start + splitter.at, distance: splitter.distance }
  }
  return best
}

/** Finds the best split of one level after another, thousands of them: nothing is allocated for one. */
class Splitter {
  at = 0
  distance = 0
  readonly #minSegment: number
  /** Of every point, how far it is from all before it, and from all behind it, together. */
  readonly #toEarlier: Float64Array
  readonly #toLater: Float64Array

  constructor(length: number, minSegment: number) {
    this.#minSegment = minSegment
    this.#toEarlier = new Float64Array(length)
    this.#toLater = new Float64Array(length)
  }

  /**
   * The scaled energy distance nm/(n+m) · (2·mean between the sides − mean within the one − mean within the other), for
   * every split. The sums within the sides grow and shrink by the distances of one point at a time.
   *
   * @returns whether the level is long enough; then `at` and `distance` are those of the best split
   */
  split(values: Float64Array): boolean {
    const { length } = values
    const minSegment = this.#minSegment
    if (length < 2 * minSegment) return false
    const total = this.#measure(values)
    const [toEarlier, toLater] = [this.#toEarlier, this.#toLater]
    let withinLeft = 0
    let withinRight = total
    this.at = minSegment
    this.distance = Number.NEGATIVE_INFINITY
    for (let at = 1; at <= length - minSegment; at++) {
      withinLeft += toEarlier[at - 1] ?? 0
      withinRight -= toLater[at - 1] ?? 0
      if (at < minSegment) continue
      const n = at
      const m = length - at
      const between = total - withinLeft - withinRight
      const distance =
        (2 * between - (n * m * 2 * withinLeft) / (n * (n - 1)) - (n * m * 2 * withinRight) / (m * (m - 1))) /
        (n + m)
      if (distance > this.distance) {
        this.at = at
        this.distance = distance
      }
    }
    return true
  }

  /** @returns all distances together */
  #measure(values: Float64Array): number {
    const [toEarlier, toLater] = [this.#toEarlier, this.#toLater]
    toEarlier[0] = 0
    toLater[0] = 0
    let total = 0
    for (let at = 1; at < values.length; at++) {
      const value = values[at] ?? 0
      let sum = 0
      for (let earlier = 0; earlier < at; earlier++) {
        const distance = Math.abs(value - (values[earlier] ?? 0))
        sum += distance
        toLater[earlier] = (toLater[earlier] ?? 0) + distance
      }
      toEarlier[at] = sum
      toLater[at] = 0
      total += sum
    }
    return total
  }
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
