import type { Instant } from '../number/instant.ts'
import { findChangePoints } from '../statistics/change-points.ts'
import { mannWhitney } from '../statistics/mann-whitney.ts'
import { SIGNIFICANCE } from './chance.ts'
import type { Direction } from './measurement.ts'
import { percentWorse } from './worsening.ts'

/** A level that a metric keeps now, and that is worse than one it had. */
export interface Drift {
  /** The first run after the better level. */
  readonly since: Instant
  readonly commit: string
  /** Medians of the better level and of the newest one. */
  readonly before: number
  readonly after: number
  /** In percent of before; above 0, and at most 1,000,000. */
  readonly worsening: number
}

/** One run of a metric in its history. */
export interface DriftRow {
  readonly at: Instant
  readonly commit: string
  readonly value: number
}

interface Level {
  readonly values: readonly number[]
  readonly median: number
  readonly first: DriftRow
}

/**
 * Compares the newest level of a history with the best one before it, so that many small steps add up. A level is
 * what lies between two change points, 5 runs or more; the newest must be worse by the test of Mann and Whitney too, so
 * that a metric which came back has not drifted. Where nobody knows which way is better, the oldest level is what
 * counts, and any change from it is a drift. Undefined without a drift, and for fewer than 10 runs.
 *
 * @param rows in any order; they are put in the order of time.
 * @throws RangeError for NaN and infinities.
 */
export function findDrift(rows: readonly DriftRow[], better: Direction | undefined): Drift | undefined {
  const levels = levelsOf(rows.toSorted((left, right) => left.at - right.at))
  const newest = levels.at(-1)
  const earlier = levels.slice(0, -1)
  const reference = earlier.reduce<Level | undefined>(
    (best, each) => preferred(best, each, better),
    undefined,
  )
  if (newest === undefined || reference === undefined || !isWorse(newest, reference, better)) return undefined
  const since = levels[lastBefore(levels, reference, better) + 1] ?? newest
  return {
    since: since.first.at,
    commit: since.first.commit,
    before: reference.median,
    after: newest.median,
    worsening: percentWorse(reference.median, newest.median, better),
  }
}

function levelsOf(rows: readonly DriftRow[]): readonly Level[] {
  const starts = [0, ...findChangePoints(rows.map(({ value }) => value))]
  return starts.flatMap((start, index) => {
    const part = rows.slice(start, starts[index + 1])
    const [first] = part
    const values = part.map(({ value }) => value)
    return first === undefined ? [] : [{ values, median: medianOf(values), first }]
  })
}

/** The better of two levels, the later of equals. */
function preferred(best: Level | undefined, level: Level, better: Direction | undefined): Level {
  if (best === undefined) return level
  if (better === undefined) return best
  return percentWorse(best.median, level.median, better) > 0 ? best : level
}

/** The newest level that is not worse than the reference, the reference itself at least. */
function lastBefore(levels: readonly Level[], reference: Level, better: Direction | undefined): number {
  return levels.findLastIndex((level) => level === reference || !isWorse(level, reference, better))
}

function isWorse(level: Level, reference: Level, better: Direction | undefined): boolean {
  if (percentWorse(reference.median, level.median, better) <= 0) return false
  const { greater, less, twoSided } = mannWhitney(level.values, reference.values)
  if (better === undefined) return twoSided < SIGNIFICANCE
  return (better === 'lower' ? greater : less) < SIGNIFICANCE
}

function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : (sorted[middle - 1] ?? 0) / 2 + upper / 2
}
