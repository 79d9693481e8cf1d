import { type Decimal, decimalOf, decimalOfDouble, subtract } from '../number/decimal.ts'
import type { Direction } from './measurement.ts'

/**
 * The largest worsening, and the largest improvement, that is shown in percent, because what is shown is finite. From 0 no
 * percentage leads anywhere else: any worsening from there is this much.
 */
export const MOST_PERCENT = 1_000_000

/** Digits after the point that a percentage keeps. */
const DIGITS = 12n

/** By how much it got worse, in its unit; negative where it got better. Any change is worse where nobody knows. */
export function worseningOf(before: Decimal, after: Decimal, better: Direction | undefined): Decimal {
  const increase = subtract(after, before)
  const isWorse = better === undefined ? increase.coefficient > 0n : better === 'lower'
  return isWorse ? increase : { coefficient: -increase.coefficient, scale: increase.scale }
}

/** A worsening in percent of what was before, for display: finite, from −1,000,000 to 1,000,000. */
export function percentOfBefore(worsening: Decimal, before: Decimal): number {
  const sign = worsening.coefficient < 0n ? -1 : 1
  if (worsening.coefficient === 0n) return 0
  if (before.coefficient === 0n) return sign * MOST_PERCENT
  const numerator = worsening.coefficient * 10n ** (BigInt(before.scale) + DIGITS + 2n)
  const percent =
    Number(numerator / (before.coefficient * 10n ** BigInt(worsening.scale))) / 10 ** Number(DIGITS)
  return Math.min(MOST_PERCENT, Math.max(-MOST_PERCENT, percent))
}

/** The same for numbers that are only shown. */
export function percentWorse(before: number, after: number, better: Direction | undefined): number {
  const [from, to] = [decimalOfDouble(before), decimalOfDouble(after)]
  return percentOfBefore(worseningOf(from, to, better), from)
}

/** `worsening / before` beyond `percent`, exactly; from 0 any worsening is beyond every percentage. */
export function isBeyond(worsening: Decimal, before: Decimal, percent: Decimal): boolean {
  const scale = BigInt(before.scale + percent.scale)
  const left = worsening.coefficient * 100n * 10n ** scale
  return left > before.coefficient * percent.coefficient * 10n ** BigInt(worsening.scale)
}

/** Whether a change, whichever way, is smaller than `floor`. */
export function isSmaller(change: Decimal, floor: Decimal): boolean {
  const magnitude = change.coefficient < 0n ? -change.coefficient : change.coefficient
  return (
    subtract({ coefficient: magnitude, scale: change.scale }, floor).coefficient < decimalOf(0).coefficient
  )
}
