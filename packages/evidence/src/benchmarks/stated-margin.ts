import {
  type Amount,
  amountOf,
  compareDecimals,
  type Decimal,
  decimalOf,
  decimalOfDouble,
  type Measurement,
  multiply,
  type Statistic,
  subtract,
} from '@governance-gates/core'

/**
 * How far a file says that a statistic may be off. It forgives a worsening, and nothing else: one that is missing or malformed
 * counts as nothing.
 */
export type Margin = Decimal | undefined

/** 95% of a normal distribution are this many standard errors around its mean. */
const TWO_SIDED = 1.96
const ONE_PERCENT: Decimal = { coefficient: 1n, scale: 2 }

/** A margin as it is stated, in a unit that is known. */
export function marginOf(value: unknown, unit: string): Margin {
  return isWidth(value) ? amountOf(value, unit)?.value : undefined
}

/** A margin in percent of its statistic. */
export function marginOfPercent(statistic: Decimal, percent: unknown): Margin {
  return isWidth(percent) ? multiply(multiply(statistic, decimalOfDouble(percent)), ONE_PERCENT) : undefined
}

/** The margin of a mean of so many samples with a standard deviation. */
export function marginOfDeviation(deviation: unknown, count: number | undefined, unit: string): Margin {
  if (!isWidth(deviation) || count === undefined || count < 2) return undefined
  return marginOf((TWO_SIDED * deviation) / Math.sqrt(count), unit)
}

/** The margin of a statistic between two bounds: the distance to the farther one. */
export function marginOfBounds(
  statistic: Decimal,
  bounds: readonly [unknown, unknown],
  unit: string,
): Margin {
  const [lower, upper] = bounds.map((bound) => (isWidth(bound) ? amountOf(bound, unit) : undefined))
  if (lower === undefined || upper === undefined) return undefined
  const distances = [distance(statistic, lower), distance(upper.value, { ...upper, value: statistic })]
  return distances.reduce((left, right) => (compareDecimals(left, right) < 0 ? right : left), decimalOf(0))
}

function distance(left: Decimal, { value }: Amount): Decimal {
  return subtract(left, value)
}

/** The margins of a measurement that are known. */
export function marginsOf(margins: Partial<Record<Statistic, Margin>>): Pick<Measurement, 'margins'> {
  const known = Object.entries(margins).filter(([, margin]) => margin !== undefined)
  return known.length === 0 ? {} : { margins: Object.fromEntries(known) }
}

/** Beyond this a number is not a double in its base unit. */
const MAX_WIDTH = 1e290

function isWidth(value: unknown): value is number {
  return typeof value === 'number' && value >= 0 && value <= MAX_WIDTH
}
