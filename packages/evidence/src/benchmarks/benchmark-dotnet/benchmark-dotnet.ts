import type { Decimal, Measurement, MetricIdentity } from '@governance-gates/core'
import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import { isJsonObject, type JsonObject, name, readShape, valueAt } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { contradiction } from '../../consistency.ts'
import { amount, sample } from '../amount.ts'
import type { BenchmarkFormat } from '../benchmark-format.ts'
import { hasItem, objectOf } from '../content.ts'
import { Description } from '../description.ts'
import { distinctMetrics } from '../distinct-metrics.ts'
import { placeOf } from '../json-place.ts'
import type { PerformanceFile, PerformanceRecord } from '../record.ts'
import { type Margin, marginOf, marginOfDeviation, marginsOf } from '../stated-margin.ts'
import { checkStatistics } from '../stated-statistics.ts'

/**
 * Reads BenchmarkDotNet's JSON reports (`-report-full.json`, `-report-brief.json`), nanoseconds. A metric is
 * `<namespace>.<type>.<method>`. Its parameters are parameters, and so is `job` where it is not the default one. Values
 * are means of the invocations of an iteration, percentiles are percentiles of these means. What has no statistics did
 * not run to its end.
 *
 * https://benchmarkdotnet.org/articles/configs/exporters.html
 */
export const benchmarkDotnetFormat: BenchmarkFormat = {
  id: 'benchmark-dotnet',
  title: 'BenchmarkDotNet',
  tool: 'BenchmarkDotNet',
  docs: 'https://benchmarkdotnet.org/articles/configs/exporters.html',
  command: 'the full JSON exporter',
  metric: 'the full name; parameters, and `job` where there are several; also `… allocated`',
  statistics: 'mean, median',
  recognises: (file) => isReport(objectOf(file)),
  read,
}

/** Without its host, a report is known by its benchmarks. */
function isReport(object: JsonObject | undefined): boolean {
  if (object === undefined || !Object.hasOwn(object, 'Benchmarks')) return false
  return (
    Object.hasOwn(object, 'HostEnvironmentInfo') || hasItem(object['Benchmarks'], ['Method', 'Statistics'])
  )
}

const text = z.optional(z.nullable(z.string()))
const positive = z.int('a whole number, 1 or more').check(z.positive('a whole number, 1 or more'))
const benchmarkShape = z.object({
  DisplayInfo: z.optional(z.unknown()),
  Namespace: text,
  Type: name,
  Method: name,
  Parameters: text,
  Statistics: z.nullable(
    z.object({ N: positive, OriginalValues: z.optional(z.nullable(z.array(z.unknown()))) }),
  ),
})
const benchmarksShape = z.array(benchmarkShape)

type Benchmark = z.infer<typeof benchmarkShape>
type Identity = MetricIdentity & { readonly line?: number }

function* read({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  yield* hostOf(document)
  yield* distinctMetrics(benchmarkRecords(document))
}

function hostOf(document: JsonDocument): Iterable<PerformanceRecord> {
  const description = new Description(document)
  const at = (...keys: readonly string[]) => ['HostEnvironmentInfo', ...keys]
  // Versions up to 0.9 write what computes the name: {"IsValueCreated": true, "Value": …}.
  const isLazy = isJsonObject(valueAt(document.value, at('ProcessorName')))
  return description.records(undefined, {
    cpu: description.text(isLazy ? at('ProcessorName', 'Value') : at('ProcessorName')),
    cores: description.count(at('LogicalCoreCount')),
    os: description.text(at('OsVersion')),
    toolchain: description.text(at('RuntimeVersion')),
  })
}

function* benchmarkRecords(document: JsonDocument): Generator<PerformanceRecord> {
  const benchmarks = readShape(document, benchmarksShape, ['Benchmarks'])
  const lines = document.linesOfItems(['Benchmarks'])
  for (const [index, benchmark] of benchmarks.entries()) {
    const line = lines[index]
    const identity = { ...identityOf(benchmark), ...(line === undefined ? {} : { line }) }
    const path = ['Benchmarks', index]
    if (benchmark.Statistics === null) {
      yield { kind: 'crash', ...identity, message: 'it has no statistics: it did not finish' }
      continue
    }
    const numbers = numbersOf(document, [...path, 'Statistics'], benchmark.Statistics)
    yield { kind: 'measurement', measurement: { ...identity, ...numbers } }
    yield* allocated(document, [...path, 'Memory', 'BytesAllocatedPerOperation'], identity)
  }
}

const STATED = [
  ['mean', 'Mean'],
  ['median', 'Median'],
  ['min', 'Min'],
  ['max', 'Max'],
] as const
const PERCENTILES = [
  ['p90', 'P90'],
  ['p95', 'P95'],
] as const

function numbersOf(
  document: JsonDocument,
  path: JsonPath,
  { N: sampleCount, OriginalValues: values }: NonNullable<Benchmark['Statistics']>,
): Omit<Measurement, 'metric' | 'parameters'> {
  const at = (place: JsonPath): Decimal =>
    amount(valueAt(document.value, place), 'ns', placeOf(document, place)).value
  const isThere = (place: JsonPath) => valueAt(document.value, place) !== undefined
  const places = [
    ...STATED.map(([statistic, key]) => [statistic, [...path, key]] as const),
    ...PERCENTILES.map(([statistic, key]) => [statistic, [...path, 'Percentiles', key]] as const),
  ]
  const stated = places.filter(([statistic, place]) => statistic === 'mean' || isThere(place))
  const samples = values?.map((value, index) =>
    sample(value, 'ns', placeOf(document, [...path, 'OriginalValues', index])),
  )
  if (samples !== undefined && samples.length !== sampleCount) {
    const message = `N is ${sampleCount}, but the values are ${samples.length}`
    throw contradiction(document, [...path, 'OriginalValues'], message)
  }
  const measured = {
    statistics: Object.fromEntries(stated.map(([statistic, place]) => [statistic, at(place)])),
    ...(samples === undefined ? {} : { samples }),
  }
  checkStatistics(document, path, measured)
  return {
    unit: 'ns',
    sampling: 'batch-mean',
    sampleCount,
    ...marginsOf({ mean: marginAt(document, path, sampleCount) }),
    ...measured,
  }
}

function marginAt(document: JsonDocument, path: JsonPath, count: number): Margin {
  const at = (...keys: readonly string[]) => valueAt(document.value, [...path, ...keys])
  return (
    marginOf(at('ConfidenceInterval', 'Margin'), 'ns') ??
    marginOfDeviation(at('StandardDeviation'), count, 'ns')
  )
}

/** Only where memory was looked at. */
function* allocated(
  document: JsonDocument,
  path: JsonPath,
  { metric, ...identity }: Identity,
): Generator<PerformanceRecord> {
  const bytes = valueAt(document.value, path)
  if (bytes === undefined || bytes === null) return
  const { unit, value } = amount(bytes, 'B', placeOf(document, path))
  yield {
    kind: 'measurement',
    measurement: {
      metric: `${metric} allocated`,
      ...identity,
      unit,
      value,
      statistics: {},
      sampling: 'batch-mean',
    },
  }
}

function identityOf(benchmark: Benchmark): MetricIdentity {
  const { Namespace: space, Type: type, Method: method, Parameters: parameters } = benchmark
  const job = jobOf(benchmark)
  return {
    metric: [space, type, method].filter(Boolean).join('.'),
    parameters: Object.fromEntries([
      ...(job === undefined ? [] : [['job', job] as const]),
      ...(parameters ? parameters.split('&').map(pairOf) : []),
    ]),
  }
}

/** `N=100`; a value may have `=` in it. */
function pairOf(pair: string): readonly [string, string] {
  const [key = '', ...value] = pair.split('=')
  return [key, value.join('=')]
}

/** `Sorting.Quick: .NET 9.0(Runtime=.NET 9.0) [N=100]`: nothing else tells the jobs of one benchmark apart. */
function jobOf({ DisplayInfo: info, Type: type, Method: method }: Benchmark): string | undefined {
  const start = `${type}.${method}: `
  if (typeof info !== 'string' || !info.startsWith(start)) return undefined
  const rest = info.slice(start.length)
  const end = rest.endsWith(']') ? rest.lastIndexOf(' [') : -1
  const job = end === -1 ? rest : rest.slice(0, end)
  return job === '' || job === 'DefaultJob' ? undefined : job
}
