import {
  type Environment,
  formatInstant,
  type Instant,
  type Measurement,
  metricName,
} from '@governance-gates/core'
import { name, readInstant, readShape } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import type { BenchmarkFormat } from '../benchmarks/benchmark-format.ts'
import { objectOf } from '../benchmarks/content.ts'
import { distinctMetrics } from '../benchmarks/distinct-metrics.ts'
import {
  baseUnit,
  environment,
  environmentJson,
  exactNumber,
  numberJson,
  parameters,
  parametersJson,
  statistics,
  statisticsJson,
} from '../benchmarks/measured-numbers.ts'
import type { PerformanceFile, PerformanceRecord } from '../benchmarks/record.ts'

const PERFORMANCE_BASELINE_SCHEMA = 'governance.performance-baseline/v1'

/** What a baseline of performance records. */
export interface PerformanceBaselineContent {
  readonly generatedAt: Instant
  /** The commit whose state it is. */
  readonly commit: string
  readonly thresholdsVersion: string
  /** The machine that measured. */
  readonly environment: Environment
  readonly measurements: readonly Measurement[]
}

/** Writes `governance.performance-baseline/v1`: the same content gives the same text, in whatever order it was measured. */
export function writePerformanceBaseline(content: PerformanceBaselineContent): string {
  const named = content.measurements.map((measurement) => ({ measurement, name: metricName(measurement) }))
  const measurements = named
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ measurement }) => `    ${JSON.stringify(measurementJson(measurement))}`)
  const head = {
    schema: PERFORMANCE_BASELINE_SCHEMA,
    generatedAt: formatInstant(content.generatedAt),
    commit: content.commit,
    thresholdsVersion: content.thresholdsVersion,
    environment: environmentJson(content.environment),
  }
  // One measurement a line: thousands of samples, one below the other, nobody reviews.
  const text = JSON.stringify(head, null, 2).replace(/\n\}$/, '')
  return `${text},\n  "measurements": [\n${measurements.join(',\n')}\n  ]\n}\n`
}

function measurementJson(measurement: Measurement): object {
  const { metric, unit, better, value, margins, sampling, sampleCount, samples } = measurement
  return {
    metric,
    ...(Object.keys(measurement.parameters).length === 0
      ? {}
      : { parameters: parametersJson(measurement.parameters) }),
    unit,
    ...(better === undefined ? {} : { better }),
    ...(value === undefined ? {} : { value: numberJson(value) }),
    ...(Object.keys(measurement.statistics).length === 0
      ? {}
      : { statistics: statisticsJson(measurement.statistics) }),
    ...(margins === undefined ? {} : { margins: statisticsJson(margins) }),
    sampling,
    ...(sampleCount === undefined ? {} : { sampleCount }),
    ...(samples === undefined ? {} : { samples }),
  }
}

/** Reads `governance.performance-baseline/v1` back, without loss. */
export const performanceBaselineFormat: BenchmarkFormat = {
  id: PERFORMANCE_BASELINE_SCHEMA,
  title: PERFORMANCE_BASELINE_SCHEMA,
  tool: 'perf-budget',
  docs: 'https://github.com/governance-gates/governance-gates/blob/main/docs/evidence-formats.md#performance',
  command: 'the output `baseline-candidate`',
  metric: 'that of the evidence',
  statistics: 'without loss',
  recognises: (file) => objectOf(file)?.['schema'] === PERFORMANCE_BASELINE_SCHEMA,
  read,
}

const aSample = z.number().check(z.nonnegative('0 or more'))

const baselineShape = z.strictObject({
  schema: z.string(),
  generatedAt: z.string(),
  commit: z.string(),
  thresholdsVersion: z.string(),
  environment,
  measurements: z.array(
    z.strictObject({
      metric: name,
      parameters: z._default(parameters, {}),
      unit: baseUnit,
      better: z.exactOptional(z.enum(['lower', 'higher'])),
      value: z.exactOptional(exactNumber),
      statistics: z._default(statistics, {}),
      margins: z.exactOptional(statistics),
      sampling: z.enum(['observation', 'batch-mean']),
      sampleCount: z.exactOptional(z.int().check(z.nonnegative())),
      samples: z.exactOptional(z.array(aSample)),
    }),
  ),
})

function* read({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  const baseline = readShape(document, baselineShape)
  const instant = readInstant(document, ['generatedAt'])
  if (instant !== undefined) yield { kind: 'generated-at', instant }
  yield { kind: 'environment', environment: baseline.environment }
  const lines = document.linesOfItems(['measurements'])
  yield* distinctMetrics(
    baseline.measurements.map((measurement, index) => {
      const line = lines[index]
      return { kind: 'measurement', measurement: line === undefined ? measurement : { ...measurement, line } }
    }),
  )
}
