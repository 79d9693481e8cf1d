import {
  add,
  compareDecimals,
  type Decimal,
  decimalOf,
  decimalOfDouble,
  subtract,
} from '../number/decimal.ts'
import type { Measurement } from './measurement.ts'
import type { Statistic } from './statistic.ts'
import { isBeyond, percentOfBefore } from './worsening.ts'

/** How far two numbers may be off, in percent of each; 0 where nothing is known. For display. */
export interface Spread {
  readonly before: number
  readonly after: number
}

/** A number and how far it may be off, either way. */
export interface Uncertain {
  readonly value: Decimal
  readonly margin: Decimal
}

/** So many repeats are too few for a test; they are spread all the same. */
const FEW_REPEATS = { fewest: 2, most: 3 } as const
const TYPICAL: ReadonlySet<Statistic> = new Set(['mean', 'median', 'p50'])
const NOTHING = decimalOf(0)

/**
 * A statistic with its margin: what the file states, else half the distance between the smallest and the largest of two or
 * three repeats. Where neither is known the number counts as exact.
 */
export function uncertain(
  measurement: Measurement,
  statistic: Statistic | undefined,
  value: Decimal,
): Uncertain {
  const stated = statistic === undefined ? undefined : measurement.margins?.[statistic]
  return { value, margin: stated ?? marginOfRepeats(measurement, statistic) }
}

function marginOfRepeats({ samples = [] }: Measurement, statistic: Statistic | undefined): Decimal {
  if (statistic === undefined || !TYPICAL.has(statistic)) return NOTHING
  if (samples.length < FEW_REPEATS.fewest || samples.length > FEW_REPEATS.most) return NOTHING
  const range = subtract(decimalOfDouble(Math.max(...samples)), decimalOfDouble(Math.min(...samples)))
  return { coefficient: range.coefficient * 5n, scale: range.scale + 1 }
}

/** Whether either number may be off by more than a percentage of it. Exact. */
export function isWiderThan(percent: Decimal, ...numbers: readonly Uncertain[]): boolean {
  return numbers.some(({ value, margin }) => isBeyond(margin, value, percent))
}

/** Whether both may be the same number: the ranges of their margins meet. Exact. */
export function mayBeEqual(left: Uncertain, right: Uncertain): boolean {
  const [least, most] =
    compareDecimals(left.value, right.value) <= 0 ? [left.value, right.value] : [right.value, left.value]
  return compareDecimals(subtract(most, least), add(left.margin, right.margin)) <= 0
}

/** The margins in percent. */
export function spreadOf(before: Uncertain, after: Uncertain): Spread {
  return {
    before: percentOfBefore(before.margin, before.value),
    after: percentOfBefore(after.margin, after.value),
  }
}
