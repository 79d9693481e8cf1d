import type { Decimal, Environment, Measurement } from '@governance-gates/core'
import * as z from 'zod/mini'
import type { JsonDocument, JsonPath } from '../json-document.ts'
import { count, name, readShape } from '../json-shape.ts'
import { amount, sample } from './amount.ts'
import { objectOf } from './content.ts'
import { distinctMetrics } from './distinct-metrics.ts'
import { placeOf } from './json-place.ts'
import type { PerformanceFile, PerformanceReader, PerformanceRecord } from './record.ts'

/**
 * Reads BenchmarkDotNet's full JSON report, nanoseconds. Its values are means of the invocations of an iteration. What
 * has no statistics did not run.
 *
 * https://benchmarkdotnet.org/articles/configs/exporters.html#json
 */
export const benchmarkDotnetReader: PerformanceReader = {
  format: 'BenchmarkDotNet',
  recognises: (file) => {
    const object = objectOf(file)
    return (
      object !== undefined &&
      Object.hasOwn(object, 'Benchmarks') &&
      Object.hasOwn(object, 'HostEnvironmentInfo')
    )
  },
  read,
}

const hostShape = z.object({
  ProcessorName: z.optional(z.nullable(z.string())),
  LogicalCoreCount: z.optional(z.nullable(z.int())),
  OsVersion: z.optional(z.nullable(z.string())),
  RuntimeVersion: z.optional(z.nullable(z.string())),
})

const benchmarksShape = z.array(
  z.object({
    Namespace: z.optional(z.nullable(z.string())),
    Type: name,
    Method: name,
    Parameters: z.optional(z.nullable(z.string())),
    Statistics: z.nullable(
      z.object({
        N: count,
        Mean: z.unknown(),
        Median: z.unknown(),
        OriginalValues: z.optional(z.nullable(z.array(z.unknown()))),
      }),
    ),
    Memory: z.optional(
      z.nullable(z.object({ BytesAllocatedPerOperation: z.optional(z.nullable(z.unknown())) })),
    ),
  }),
)

type Benchmark = z.infer<typeof benchmarksShape>[number]

function* read({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  yield {
    kind: 'environment',
    environment: environmentOf(readShape(document, hostShape, ['HostEnvironmentInfo'])),
  }
  const benchmarks = readShape(document, benchmarksShape, ['Benchmarks'])
  const lines = document.linesOfItems(['Benchmarks'])
  yield* distinctMetrics(
    benchmarks.flatMap((benchmark, index) =>
      recordsOf(document, ['Benchmarks', index], benchmark, lines[index] ?? 1),
    ),
  )
}

function environmentOf(host: z.infer<typeof hostShape>): Environment {
  return {
    ...(host.ProcessorName ? { cpu: host.ProcessorName } : {}),
    ...(host.LogicalCoreCount ? { cores: host.LogicalCoreCount } : {}),
    ...(host.OsVersion ? { os: host.OsVersion } : {}),
    ...(host.RuntimeVersion ? { toolchain: host.RuntimeVersion } : {}),
  }
}

function recordsOf(
  document: JsonDocument,
  path: JsonPath,
  benchmark: Benchmark,
  line: number,
): readonly PerformanceRecord[] {
  const { Namespace: space, Type: type, Method: method, Statistics: statistics } = benchmark
  const metric = [space, type, method].filter(Boolean).join('.')
  const identity = { metric, parameters: parametersOf(benchmark.Parameters ?? ''), line }
  if (statistics === null)
    return [{ kind: 'crash', ...identity, message: 'it has no statistics: it did not run' }]
  const stated = (key: 'Mean' | 'Median'): Decimal =>
    amount(statistics[key], 'ns', placeOf(document, [...path, 'Statistics', key])).value
  const samples = statistics.OriginalValues?.map((value, index) =>
    sample(value, 'ns', placeOf(document, [...path, 'Statistics', 'OriginalValues', index])),
  )
  const measurement: Measurement = {
    ...identity,
    unit: 'ns',
    statistics: { mean: stated('Mean'), median: stated('Median') },
    sampling: 'batch-mean',
    sampleCount: statistics.N,
    ...(samples === undefined ? {} : { samples }),
  }
  return [{ kind: 'measurement', measurement }, ...allocated(document, path, benchmark, measurement)]
}

function allocated(
  document: JsonDocument,
  path: JsonPath,
  { Memory: memory }: Benchmark,
  { metric, parameters, line }: Measurement,
): readonly PerformanceRecord[] {
  const bytes = memory?.BytesAllocatedPerOperation
  if (bytes === undefined || bytes === null) return []
  const { unit, value } = amount(
    bytes,
    'B',
    placeOf(document, [...path, 'Memory', 'BytesAllocatedPerOperation']),
  )
  const place = line === undefined ? {} : { line }
  return [
    {
      kind: 'measurement',
      measurement: {
        metric: `${metric} allocated`,
        parameters,
        unit,
        value,
        statistics: {},
        sampling: 'observation',
        ...place,
      },
    },
  ]
}

/** `N=100&Mode=Fast`; a value may have `=` in it. */
function parametersOf(text: string): Readonly<Record<string, string>> {
  const pairs = text === '' ? [] : text.split('&')
  return Object.fromEntries(
    pairs.map((pair) => {
      const at = pair.indexOf('=')
      return at === -1 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)]
    }),
  )
}
