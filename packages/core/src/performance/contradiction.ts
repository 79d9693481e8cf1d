import {
  add,
  compareDecimals,
  type Decimal,
  decimalOfDouble,
  decimalToText,
  multiply,
} from '../number/decimal.ts'
import type { Measurement } from './measurement.ts'
import { RANKS, STATISTICS, type Statistic } from './statistic.ts'

/** Tools round what they state, and histograms know their percentiles to a part in a thousand. */
const ROUNDING: Decimal = { coefficient: 1n, scale: 2 }

interface Bound {
  readonly what: string
  readonly value: Decimal
}

/**
 * What in the file speaks against a statistic that it states: a smallest number above it, a largest below it, or
 * percentiles in the wrong order. Undefined where nothing does; 1% is forgiven as rounding.
 */
export function contradictionOf(
  measurement: Measurement,
  statistic: Statistic,
  stated: Decimal,
): string | undefined {
  const place = `the file states ${statistic} ${decimalToText(stated)}`
  const above = lowerBounds(measurement, statistic).find(({ value }) => exceeds(value, stated))
  if (above !== undefined)
    return `${place}, but ${above.what} is ${decimalToText(above.value)}, which is more`
  const below = upperBounds(measurement, statistic).find(({ value }) => exceeds(stated, value))
  return below && `${place}, but ${below.what} is ${decimalToText(below.value)}, which is less`
}

function exceeds(greater: Decimal, smaller: Decimal): boolean {
  return compareDecimals(greater, add(smaller, multiply(smaller, ROUNDING))) > 0
}

function lowerBounds(measurement: Measurement, statistic: Statistic): readonly Bound[] {
  const rank = statistic === 'mean' ? 1 : RANKS[statistic]
  const stated = statedAmong(measurement, (other) => other < rank)
  const samples = samplesBehind(measurement)
  return samples === undefined
    ? stated
    : [
        ...stated,
        { what: 'its smallest sample', value: decimalOfDouble(samples.reduce((a, b) => Math.min(a, b))) },
      ]
}

function upperBounds(measurement: Measurement, statistic: Statistic): readonly Bound[] {
  const rank = statistic === 'mean' ? 999 : RANKS[statistic]
  const stated = statedAmong(measurement, (other) => other > rank)
  const samples = samplesBehind(measurement)
  return samples === undefined
    ? stated
    : [
        ...stated,
        { what: 'its largest sample', value: decimalOfDouble(samples.reduce((a, b) => Math.max(a, b))) },
      ]
}

function statedAmong({ statistics }: Measurement, isBound: (rank: number) => boolean): readonly Bound[] {
  return STATISTICS.flatMap((name) => {
    const value = statistics[name]
    return value !== undefined && name !== 'mean' && isBound(RANKS[name])
      ? [{ what: `its ${name}`, value }]
      : []
  })
}

/** The samples, unless the file says that it states its statistics of more than these. */
function samplesBehind({ samples, sampleCount }: Measurement): readonly number[] | undefined {
  if (samples === undefined || samples.length === 0) return undefined
  return sampleCount !== undefined && sampleCount > samples.length ? undefined : samples
}
