import type { Measurement, Statistic } from '@governance-gates/core'
import * as z from 'zod/mini'
import { EvidenceError } from '../evidence-error.ts'
import type { JsonDocument, JsonPath } from '../json-document.ts'
import { count, name, readShape } from '../json-shape.ts'
import { isJsonObject } from '../json-value.ts'
import { amount, sample } from './amount.ts'
import { distinctMetrics } from './distinct-metrics.ts'
import { placeOf } from './json-place.ts'
import type { PerformanceFile, PerformanceReader, PerformanceRecord } from './record.ts'

/**
 * Reads the JSON of JMH (`-rf json`). Mode and parameters are part of the identity. In the modes `sample` and `ss` single
 * executions are timed, in `thrpt` and `avgt` batches. What a profiler measures besides is a metric of its own,
 * `<benchmark> <name>`.
 *
 * https://github.com/openjdk/jmh
 */
export const jmhReader: PerformanceReader = {
  format: 'JMH',
  recognises: ({ content }) =>
    content.kind === 'json' &&
    Array.isArray(content.document.value) &&
    content.document.value.some((item) => isJsonObject(item) && Object.hasOwn(item, 'primaryMetric')),
  read,
}

const metricShape = z.object({
  score: z.unknown(),
  scoreUnit: z.string(),
  scorePercentiles: z.optional(z.record(z.string(), z.unknown())),
  rawData: z.optional(z.array(z.array(z.unknown()))),
  rawDataHistogram: z.optional(z.array(z.array(z.array(z.tuple([z.number(), count]))))),
})

type Metric = z.infer<typeof metricShape>

const MODES = ['thrpt', 'avgt', 'sample', 'ss'] as const
type Mode = (typeof MODES)[number]

const resultsShape = z.array(
  z.object({
    benchmark: name,
    mode: z.enum(MODES),
    params: z.optional(z.record(z.string(), z.string())),
    jdkVersion: z.optional(z.string()),
    vmName: z.optional(z.string()),
    primaryMetric: metricShape,
    secondaryMetrics: z.optional(z.record(z.string(), metricShape)),
  }),
)

function* read({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  const results = readShape(document, resultsShape)
  const toolchain = [
    ...new Set(results.map(({ vmName, jdkVersion }) => [vmName, jdkVersion].filter(Boolean).join(' '))),
  ]
  if (toolchain.some((each) => each !== '')) {
    yield { kind: 'environment', environment: { toolchain: toolchain.join('; ') } }
  }
  yield* distinctMetrics(recordsOf(document, results))
}

function* recordsOf(
  document: JsonDocument,
  results: z.infer<typeof resultsShape>,
): Generator<PerformanceRecord> {
  const lines = document.linesOfItems([])
  for (const [index, result] of results.entries()) {
    const { benchmark, mode, params = {} } = result
    const identity = {
      parameters: { ...params, mode },
      ...(lines[index] === undefined ? {} : { line: lines[index] }),
    }
    const primary = measure(document, [index, 'primaryMetric'], result.primaryMetric, mode)
    yield { kind: 'measurement', measurement: { metric: benchmark, ...identity, ...primary } }
    for (const [name, metric] of Object.entries(result.secondaryMetrics ?? {})) {
      const path = [index, 'secondaryMetrics', name]
      yield {
        kind: 'measurement',
        measurement: { metric: `${benchmark} ${name}`, ...identity, ...profile(document, path, metric) },
      }
    }
  }
}

type Numbers = Omit<Measurement, 'metric' | 'parameters'>

const SPANS = ['ns', 'us', 'ms', 's', 'min'] as const
/** How many of a span a second has. */
const PER_SECOND: ReadonlyMap<string, number> = new Map([
  ['ns', 1e9],
  ['us', 1e6],
  ['ms', 1e3],
  ['s', 1],
])

/** `us/op`, `ops/ms`: what one unit of it is. */
function scaleOf(unit: string): { readonly name: string; readonly factor: number } | undefined {
  const [left = '', right = ''] = unit.split('/')
  if (right === 'op' && SPANS.some((span) => span === left)) return { name: left, factor: 1 }
  const factor = left === 'ops' ? PER_SECOND.get(right) : undefined
  return factor === undefined ? undefined : { name: 'ops/s', factor }
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

function measure(document: JsonDocument, path: JsonPath, metric: Metric, mode: Mode): Numbers {
  const scale = scaleOf(metric.scoreUnit)
  if (scale === undefined) {
    throw new EvidenceError(`the unit ${JSON.stringify(metric.scoreUnit)} is not known`, {
      line: document.lineOf([...path, 'scoreUnit']),
      remedy: 'let JMH write ns/op, us/op, ms/op, s/op, or ops per one of them',
    })
  }
  const scaled = (value: unknown, at: JsonPath) =>
    amount(
      typeof value === 'number' ? value * scale.factor : value,
      scale.name,
      placeOf(document, [...path, ...at]),
    )
  const score = scaled(metric.score, ['score'])
  if (mode === 'sample') {
    const stated = PERCENTILES.flatMap(([key, statistic]) => {
      const value = metric.scorePercentiles?.[key]
      return value === undefined ? [] : [[statistic, scaled(value, ['scorePercentiles', key]).value] as const]
    })
    const sampleCount = metric.rawDataHistogram?.flat(2).reduce((sum, [, times]) => sum + times, 0)
    return {
      unit: score.unit,
      statistics: { mean: score.value, ...Object.fromEntries(stated) },
      sampling: 'observation',
      ...(sampleCount === undefined ? {} : { sampleCount }),
    }
  }
  const samples = samplesOf(document, path, metric, scale)
  return {
    unit: score.unit,
    statistics: { mean: score.value },
    sampling: mode === 'ss' ? 'observation' : 'batch-mean',
    ...(samples.length === 0 ? {} : { samples }),
  }
}

/** One list for each fork. */
function samplesOf(
  document: JsonDocument,
  path: JsonPath,
  { rawData = [] }: Metric,
  { name, factor }: { readonly name: string; readonly factor: number },
): readonly number[] {
  return rawData.flatMap((fork, outer) =>
    fork.map((value, inner) =>
      sample(
        typeof value === 'number' ? value * factor : value,
        name,
        placeOf(document, [...path, 'rawData', outer, inner]),
      ),
    ),
  )
}

/** What profilers count has units of its own (`B/op`, `MB/sec`, `counts`); bytes are bytes, the rest plain numbers. */
function profile(document: JsonDocument, path: JsonPath, { score, scoreUnit }: Metric): Numbers {
  const unit = scoreUnit === 'B/op' ? 'B' : 'count'
  const { unit: base, value } = amount(score, unit, placeOf(document, [...path, 'score']))
  return { unit: base, statistics: { mean: value }, sampling: 'batch-mean' }
}
