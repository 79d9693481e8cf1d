import { normalUpperTail } from './normal.ts'

export interface MannWhitney {
  /** In how many pairs the first sample has the larger number; a tie counts one half. */
  readonly u: number
  /** How likely such a large `u` is if both samples are from one distribution. */
  readonly greater: number
  /** How likely such a small `u` is. */
  readonly less: number
  readonly twoSided: number
}

/** Up to this many pairs, every arrangement is counted; up to here the counts are exact in doubles. */
const EXACT_PAIRS = 400

/**
 * The test of Mann and Whitney (1947) for whether the first sample tends to larger numbers. Exact for up to 400 pairs
 * without ties; else by the normal approximation, corrected for ties and continuity, as in SciPy's `mannwhitneyu`.
 *
 * @throws RangeError where a side has no samples.
 */
export function mannWhitney(first: readonly number[], second: readonly number[]): MannWhitney {
  if (first.length === 0 || second.length === 0) throw new RangeError('the ranks need samples on both sides')
  const { u, ties } = rank(first, second)
  const pairs = first.length * second.length
  const tail =
    ties === 0 && pairs <= EXACT_PAIRS
      ? exactTail(first.length, second.length)
      : normalTail(first.length, second.length, ties)
  const greater = tail(u)
  const less = tail(pairs - u)
  return { u, greater, less, twoSided: Math.min(1, 2 * Math.min(greater, less)) }
}

interface Ranking {
  readonly u: number
  /** The sum of t³ − t over every group of t equal numbers. */
  readonly ties: number
}

function rank(first: readonly number[], second: readonly number[]): Ranking {
  const all = [
    ...first.map((value) => ({ value, isFirst: 1 })),
    ...second.map((value) => ({ value, isFirst: 0 })),
  ].sort((left, right) => left.value - right.value)
  let rankSum = 0
  let ties = 0
  let start = 0
  while (start < all.length) {
    let end = start
    let ofFirst = 0
    while (end < all.length && all[end]?.value === all[start]?.value) {
      ofFirst += all[end]?.isFirst ?? 0
      end++
    }
    const count = end - start
    rankSum += (ofFirst * (start + end + 1)) / 2
    ties += count ** 3 - count
    start = end
  }
  return { u: rankSum - (first.length * (first.length + 1)) / 2, ties }
}

/**
 * The number of arrangements by their U are the coefficients of the Gaussian binomial: the product of
 * (1 − q^(m+i)) / (1 − q^i) for i = 1 … n.
 */
function exactTail(n: number, m: number): (u: number) => number {
  const counts = new Float64Array(n * m + 1)
  counts[0] = 1
  for (let i = 1; i <= n; i++) {
    for (let at = counts.length - 1; at >= m + i; at--)
      counts[at] = (counts[at] ?? 0) - (counts[at - m - i] ?? 0)
    for (let at = i; at < counts.length; at++) counts[at] = (counts[at] ?? 0) + (counts[at - i] ?? 0)
  }
  const total = sum(counts)
  return (u) => sum(counts.subarray(u)) / total
}

function normalTail(n: number, m: number, ties: number): (u: number) => number {
  const all = n + m
  const variance = ((n * m) / 12) * (all + 1 - ties / (all * (all - 1)))
  // Where all numbers are equal, nothing is unlikely.
  if (variance <= 0) return () => 1
  return (u) => normalUpperTail((u - (n * m) / 2 - 0.5) / Math.sqrt(variance))
}

function sum(values: Float64Array): number {
  return values.reduce((left, right) => left + right, 0)
}
