import type { Decimal } from './decimal.ts'

/** A part of a whole, both counts: what a rate is before anyone rounds it. */
export interface Fraction {
  readonly part: number
  /** 0 when nothing was counted: such a fraction has no rate. */
  readonly whole: number
}

/** Whether `part / whole` is at least `percent` %. Exact. A fraction of nothing never is. */
export function isAtLeast(fraction: Fraction, percent: Decimal): boolean {
  if (fraction.whole === 0) return false
  return (
    BigInt(fraction.part) * 100n * 10n ** BigInt(percent.scale) >=
    percent.coefficient * BigInt(fraction.whole)
  )
}

/** Whether the rate fell from `before` to `after` by more than `points` percentage points. Exact. */
export function fellByMoreThan(before: Fraction, after: Fraction, points: Decimal): boolean {
  const drop =
    (BigInt(before.part) * BigInt(after.whole) - BigInt(after.part) * BigInt(before.whole)) *
    100n *
    10n ** BigInt(points.scale)
  return drop > points.coefficient * BigInt(before.whole) * BigInt(after.whole)
}

/** The rate in percent, unrounded; null when there is nothing to divide by. */
export function percentOf(fraction: Fraction): number | null {
  return fraction.whole === 0 ? null : (fraction.part * 100) / fraction.whole
}

/**
 * The rate for people, at most two decimals, cut and never rounded up: 79.999% reads 79.99%, so that what is shown
 * never meets a limit that the real number misses.
 */
export function formatRate(fraction: Fraction): string {
  if (fraction.whole === 0) return '–'
  return `${Number((BigInt(fraction.part) * 10_000n) / BigInt(fraction.whole)) / 100}%`
}
