import { type Decimal, decimalOf } from '../number/decimal.ts'
import { meanOf, percentileOf } from '../statistics/percentile.ts'
import { contradictionOf } from './contradiction.ts'
import type { Measurement } from './measurement.ts'
import { MINIMUM_SAMPLES, RANKS, STATISTICS, type Statistic } from './statistic.ts'

/** One number of a measurement, in its base unit, or why there is none. */
export type Estimate =
  | {
      readonly kind: 'known'
      readonly value: Decimal
      /** Undefined for a single number of which the file does not say what it is. */
      readonly statistic: Statistic | undefined
      /** Undefined where the file does not say. */
      readonly sampleCount: number | undefined
    }
  | { readonly kind: 'unknown'; readonly reason: string; readonly remedy: string }

/** What means of several executions still show about single ones: they understate the rest. */
const OF_BATCHES: ReadonlySet<Statistic> = new Set(['mean', 'median'])

/**
 * The number that a rule is about. What the file states comes before what its samples give; one statistic never
 * is used for another, except p50 and the median of single executions. Without a statistic it is the single
 * number of the file, or the only statistic that it states.
 */
export function estimate(measurement: Measurement, statistic: Statistic | undefined): Estimate {
  return statistic === undefined ? onlyNumberOf(measurement) : estimateOf(measurement, statistic)
}

function estimateOf(measurement: Measurement, statistic: Statistic): Estimate {
  if (!hasDistribution(measurement)) return withoutDistribution(measurement, statistic)
  if (measurement.sampling === 'batch-mean' && !OF_BATCHES.has(statistic)) return ofBatches(statistic)
  const stated = statedOf(measurement, statistic)
  if (stated !== undefined) return fromStated(measurement, statistic, stated)
  const samples = samplesOf(measurement)
  return samples === undefined ? notStated(measurement, statistic) : fromSamples(samples, statistic)
}

function onlyNumberOf(measurement: Measurement): Estimate {
  const { value, sampleCount } = measurement
  if (value !== undefined && sampleCount === 0) return ofNothing()
  if (value !== undefined) return { kind: 'known', value, statistic: undefined, sampleCount }
  const stated = statedNames(measurement)
  const [only, ...others] = stated
  if (only !== undefined && others.length === 0 && samplesOf(measurement) === undefined) {
    return estimateOf(measurement, only)
  }
  const available = STATISTICS.filter((each) => estimateOf(measurement, each).kind === 'known')
  // Where none is known, each says why.
  if (available.length === 0) return estimateOf(measurement, only ?? 'median')
  return {
    kind: 'unknown',
    reason: 'the file has more than one number, and the policy does not say which one to judge',
    remedy: `write \`statistic: …\` with one of ${available.join(', ')}`,
  }
}

function fromStated(measurement: Measurement, statistic: Statistic, value: Decimal): Estimate {
  const sampleCount = measurement.sampleCount ?? samplesOf(measurement)?.length
  if (sampleCount !== undefined && sampleCount < MINIMUM_SAMPLES[statistic])
    return tooFew(sampleCount, statistic)
  const contradiction = contradictionOf(measurement, statistic, value)
  if (contradiction === undefined) return { kind: 'known', value, statistic, sampleCount }
  return {
    kind: 'unknown',
    reason: contradiction,
    remedy: 'check what wrote the file, and measure again',
  }
}

function fromSamples(samples: readonly number[], statistic: Statistic): Estimate {
  const sampleCount = samples.length
  if (sampleCount < MINIMUM_SAMPLES[statistic]) return tooFew(sampleCount, statistic)
  const value =
    statistic === 'mean'
      ? meanOf(samples)
      : percentileOf(
          samples.toSorted((left, right) => left - right),
          { coefficient: decimalOf(RANKS[statistic]).coefficient, scale: 3 },
        )
  return { kind: 'known', value, statistic, sampleCount }
}

function statedOf({ statistics, sampling }: Measurement, statistic: Statistic): Decimal | undefined {
  const stated = statistics[statistic]
  if (stated !== undefined || sampling !== 'observation') return stated
  if (statistic === 'median') return statistics.p50
  return statistic === 'p50' ? statistics.median : undefined
}

function hasDistribution(measurement: Measurement): boolean {
  return statedNames(measurement).length > 0 || samplesOf(measurement) !== undefined
}

function statedNames({ statistics }: Measurement): readonly Statistic[] {
  return STATISTICS.filter((name) => statistics[name] !== undefined)
}

/** Some tools write an empty list where they keep no samples. */
function samplesOf({ samples }: Measurement): readonly number[] | undefined {
  return samples?.length === 0 ? undefined : samples
}

function withoutDistribution({ value }: Measurement, statistic: Statistic): Estimate {
  if (value === undefined) {
    return {
      kind: 'unknown',
      reason: 'the file names the metric but has no number for it',
      remedy: 'find out why the benchmark measured nothing, and run it again',
    }
  }
  return {
    kind: 'unknown',
    reason: `the file has a single number but does not say that it is the ${statistic}`,
    remedy: `make the benchmark write its samples or its ${statistic}, or delete \`statistic: ${statistic}\` from the policy to judge that number`,
  }
}

function ofNothing(): Estimate {
  return {
    kind: 'unknown',
    reason: 'the file has a number but says that it comes from 0 samples',
    remedy: 'find out why the benchmark measured nothing, and run it again',
  }
}

function ofBatches(statistic: Statistic): Estimate {
  return {
    kind: 'unknown',
    reason: `these are means of several executions; their ${statistic} is not the ${statistic} of one`,
    remedy:
      'use a tool that times single executions, such as hyperfine, or write `statistic: mean` in the policy',
  }
}

function tooFew(count: number, statistic: Statistic): Estimate {
  const needed = MINIMUM_SAMPLES[statistic]
  return {
    kind: 'unknown',
    reason: `there ${count === 1 ? 'is 1 sample' : `are ${count} samples`}, but ${statistic} needs ${needed}`,
    remedy: `run the benchmark until it has ${needed} samples`,
  }
}

function notStated(measurement: Measurement, statistic: Statistic): Estimate {
  const stated = statedNames(measurement)
  return {
    kind: 'unknown',
    reason: `the file has no samples, and states ${stated.join(', ')}, not ${statistic}`,
    remedy: `make the benchmark write its samples or its ${statistic}, or write \`statistic: …\` with one of ${stated.join(', ')}`,
  }
}
