import { decimalToNumber, type Measurement, type Statistic } from '@governance-gates/core'
import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import { count, pathText, valueAt } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { contradiction } from '../../consistency.ts'
import { placeOf } from '../json-place.ts'
import { marginsOf } from '../stated-margin.ts'
import { checkStatistics } from '../stated-statistics.ts'
import { type JmhAmount, primaryAmount, secondaryAmount } from './jmh-unit.ts'

/** A metric of JMH, as far as all of them have it. */
export interface JmhMetric {
  readonly scoreUnit: string
  /** Of each fork the scores of its iterations. */
  readonly rawData?: readonly (readonly unknown[])[] | undefined
  /** Of each iteration of each fork the pairs of a time and how many executions took it. */
  readonly rawDataHistogram?: readonly (readonly (readonly (readonly [unknown, number])[])[])[] | undefined
}

export const metricShape: z.ZodMiniType<JmhMetric> = z.object({
  scoreUnit: z.string(),
  rawData: z.optional(z.array(z.array(z.unknown()))),
  rawDataHistogram: z.optional(z.array(z.array(z.array(z.tuple([z.unknown(), count]))))),
})

/** What a metric measured, without the metric's name. */
export type JmhNumbers = Omit<Measurement, 'metric' | 'parameters' | 'line'>

/** Means of batches, for `thrpt` and `avgt`; single executions for `ss`, and the distribution of them for `sample`. */
export type JmhMode = 'thrpt' | 'avgt' | 'sample' | 'ss'

/** A metric, and where it is. */
export interface PlacedMetric {
  readonly document: JsonDocument
  readonly path: JsonPath
  readonly metric: JmhMetric
}

/** Reads the metric of a benchmark itself. @throws EvidenceError for numbers that cannot be. */
export function primaryNumbers(placed: PlacedMetric, mode: JmhMode): JmhNumbers {
  const { document, path, metric } = placed
  const toAmount = primaryAmount(metric.scoreUnit, placeOf(document, [...path, 'scoreUnit']))
  const numbers =
    mode === 'sample'
      ? distributionOf(placed, toAmount)
      : samplesOf(placed, toAmount, mode === 'ss' ? 'observation' : 'batch-mean')
  checkStatistics(document, path, numbers)
  return numbers
}

function samplesOf(placed: PlacedMetric, toAmount: JmhAmount, sampling: Measurement['sampling']): JmhNumbers {
  const { document, path } = placed
  const { unit, value: mean } = amountAt(document, [...path, 'score'], toAmount)
  const samples = rawSamples(placed, toAmount)
  return {
    unit,
    statistics: { mean },
    ...marginOfScore(placed, toAmount),
    sampling,
    ...(samples.length === 0 ? {} : { samples }),
  }
}

const PERCENTILES: readonly (readonly [string, Statistic])[] = [
  ['0.0', 'min'],
  ['50.0', 'p50'],
  ['90.0', 'p90'],
  ['95.0', 'p95'],
  ['99.0', 'p99'],
  ['99.9', 'p999'],
  ['100.0', 'max'],
]

function distributionOf(placed: PlacedMetric, toAmount: JmhAmount): JmhNumbers {
  const {
    document,
    path,
    metric: { rawDataHistogram = [] },
  } = placed
  const { unit, value: mean } = amountAt(document, [...path, 'score'], toAmount)
  const stated = PERCENTILES.flatMap(([key, statistic]) => {
    const place = [...path, 'scorePercentiles', key]
    if (valueAt(document.value, place) === undefined) return []
    return [[statistic, amountAt(document, place, toAmount).value] as const]
  })
  const sampleCount = rawDataHistogram.flat(2).reduce((sum, [, times]) => sum + times, 0)
  if (sampleCount === 0) {
    const place = [...path, 'rawDataHistogram']
    throw contradiction(document, place, `${pathText(place)}: expected the executions, found none`)
  }
  return {
    unit,
    statistics: { mean, ...Object.fromEntries(stated) },
    ...marginOfScore(placed, toAmount),
    sampling: 'observation',
    sampleCount,
  }
}

/** What adding and dividing doubles may lose. */
const ROUNDING = 1e-9

/**
 * Reads a secondary metric. The score of a rate (`B/op`, `MB/sec`) is the mean of its iterations; that of a count
 * or a time is their sum or the largest, and the file does not say which. Undefined where JMH itself has no score.
 */
export function secondaryNumbers(placed: PlacedMetric): JmhNumbers | undefined {
  const { document, path, metric } = placed
  const place = [...path, 'score']
  if (valueAt(document.value, place) === 'NaN') return undefined
  const toAmount = secondaryAmount(metric.scoreUnit)
  const { unit, value } = amountAt(document, place, toAmount)
  const samples = rawSamples(placed, toAmount)
  const score = decimalToNumber(value)
  const mean = samples.reduce((sum, each) => sum + each, 0) / samples.length
  return metric.scoreUnit.includes('/') && Math.abs(mean - score) <= score * ROUNDING
    ? {
        unit,
        statistics: { mean: value },
        ...marginOfScore(placed, toAmount),
        sampling: 'batch-mean',
        samples,
      }
    : { unit, value, statistics: {}, sampling: 'batch-mean' }
}

/** The error of a score is half of its interval of 99.9%; of too few iterations it is NaN. */
function marginOfScore({ document, path }: PlacedMetric, toAmount: JmhAmount): Pick<Measurement, 'margins'> {
  const place = [...path, 'scoreError']
  const error = valueAt(document.value, place)
  const isStated = typeof error === 'number' && Number.isFinite(error) && error >= 0
  return marginsOf(isStated ? { mean: toAmount(error, placeOf(document, place)).value } : {})
}

function rawSamples(
  { document, path, metric: { rawData = [] } }: PlacedMetric,
  toAmount: JmhAmount,
): readonly number[] {
  return rawData.flatMap((fork, outer) =>
    fork.map((value, inner) =>
      decimalToNumber(toAmount(value, placeOf(document, [...path, 'rawData', outer, inner])).value),
    ),
  )
}

function amountAt(document: JsonDocument, place: JsonPath, toAmount: JmhAmount) {
  return toAmount(valueAt(document.value, place), placeOf(document, place))
}
