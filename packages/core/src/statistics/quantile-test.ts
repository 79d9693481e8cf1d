export interface QuantileTest {
  /** How likely it is that the first sample has this many of the large numbers, if both are from one distribution. */
  readonly greater: number
  /** How likely it is that it has this few. */
  readonly less: number
}

/**
 * The quantile test of Johnson, Verrill and Moore (1987), Mood's median test at any fraction: of the numbers above the
 * pooled percentile, how many are of the first sample? Exact, by the hypergeometric distribution (Fisher's test). It
 * sees a tail that grew while the bulk stayed where it was, which a test of ranks does not.
 */
export function quantileTest(
  first: readonly number[],
  second: readonly number[],
  fraction: number,
): QuantileTest {
  const all = [...first, ...second].sort((left, right) => left - right)
  const limit = all[Math.ceil(fraction * all.length) - 1] ?? 0
  const above = (values: readonly number[]) => values.filter((value) => value > limit).length
  const ofFirst = above(first)
  const large = ofFirst + above(second)
  const chances = hypergeometric(first.length, second.length, large)
  return {
    greater: sumOf(chances.slice(ofFirst)),
    less: sumOf(chances.slice(0, ofFirst + 1)),
  }
}

/** By how many of `drawn` are of the first kind, of which there are `n` beside `m` of the second. */
function hypergeometric(n: number, m: number, drawn: number): readonly number[] {
  const logs = logFactorials(n + m)
  const choose = (of: number, some: number) =>
    some < 0 || some > of
      ? Number.NEGATIVE_INFINITY
      : (logs[of] ?? 0) - (logs[some] ?? 0) - (logs[of - some] ?? 0)
  return Array.from({ length: drawn + 1 }, (_, some) =>
    Math.exp(choose(n, some) + choose(m, drawn - some) - choose(n + m, drawn)),
  )
}

function logFactorials(end: number): Float64Array {
  const logs = new Float64Array(end + 1)
  for (let n = 1; n <= end; n++) logs[n] = (logs[n - 1] ?? 0) + Math.log(n)
  return logs
}

function sumOf(chances: readonly number[]): number {
  return Math.min(
    1,
    chances.reduce((left, right) => left + right, 0),
  )
}
