import {
  add,
  compareDecimals,
  type Decimal,
  decimalOf,
  decimalOfDouble,
  multiply,
  subtract,
} from '../number/decimal.ts'

/** Of a mean that has no end: so many digits after the point are right at least. */
const DIGITS = 31

/**
 * The percentile of samples in ascending order by linear interpolation between the two nearest: type 7 of Hyndman and
 * Fan (1996), the default of NumPy, R and spreadsheets. Exact.
 *
 * @param fraction from 0 (the smallest sample) to 1 (the largest)
 * @throws RangeError without samples, and for a fraction outside of 0 to 1.
 */
export function percentileOf(sorted: readonly number[], fraction: Decimal): Decimal {
  if (compareDecimals(fraction, decimalOf(0)) < 0 || compareDecimals(fraction, decimalOf(1)) > 0) {
    throw new RangeError('a percentile must be between 0 and 1')
  }
  const position = multiply(decimalOf(sorted.length - 1), fraction)
  const index = Number(position.coefficient / 10n ** BigInt(position.scale))
  const lower = sampleAt(sorted, index)
  const rest = subtract(position, decimalOf(index))
  if (rest.coefficient === 0n) return lower
  return add(lower, multiply(rest, subtract(sampleAt(sorted, index + 1), lower)))
}

/**
 * The mean of samples in any order. Exact where its digits end. Where they do not, they are cut after 31 digits
 * or more and a last 1 represents the rest, so that the mean compares with every limit as the exact one would.
 *
 * @throws RangeError without samples.
 */
export function meanOf(samples: readonly number[]): Decimal {
  if (samples.length === 0) throw new RangeError('a mean needs at least one sample')
  const sum = sumOf(samples)
  const count = BigInt(samples.length)
  // A quotient that ends does so within as many more digits as the count has twos, which is less than its bits.
  const more = Math.max(DIGITS, Math.ceil(Math.log2(samples.length)) + 1)
  const numerator = sum.coefficient * 10n ** BigInt(more)
  const quotient = { coefficient: numerator / count, scale: sum.scale + more }
  const remainder = numerator % count
  if (remainder === 0n) return quotient
  const rest = remainder < 0n ? -1n : 1n
  return { coefficient: quotient.coefficient * 10n + rest, scale: quotient.scale + 1 }
}

/** Numbers of the same scale are added first, so that few have to be brought to another. */
function sumOf(samples: readonly number[]): Decimal {
  const sums = new Map<number, bigint>()
  for (const sample of samples) {
    const { coefficient, scale } = decimalOfDouble(sample)
    sums.set(scale, (sums.get(scale) ?? 0n) + coefficient)
  }
  let sum = decimalOf(0)
  for (const [scale, coefficient] of sums) sum = add(sum, { coefficient, scale })
  return sum
}

function sampleAt(sorted: readonly number[], index: number): Decimal {
  const sample = sorted[index]
  if (sample === undefined) throw new RangeError('a percentile needs at least one sample')
  return decimalOfDouble(sample)
}
