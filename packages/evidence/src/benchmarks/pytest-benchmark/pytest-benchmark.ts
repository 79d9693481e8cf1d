import type { Measurement, MetricIdentity } from '@governance-gates/core'
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
import { marginOfDeviation, marginsOf } from '../stated-margin.ts'
import { checkStatistics } from '../stated-statistics.ts'

/**
 * Reads the JSON of pytest-benchmark, seconds. A metric is the full name of the test without its parameters, which are
 * parameters here too; where a parameter is not a plain value, the id of the case identifies it, as the parameter `id`.
 * A round of several iterations is a mean. A test that fails while it is measured has no row in the file.
 *
 * https://pytest-benchmark.readthedocs.io/en/latest/usage.html
 */
export const pytestBenchmarkFormat: BenchmarkFormat = {
  id: 'pytest-benchmark',
  title: 'pytest-benchmark',
  tool: 'pytest-benchmark',
  docs: 'https://pytest-benchmark.readthedocs.io/en/latest/usage.html',
  command: '`--benchmark-json=bench.json`',
  metric: 'the full name without its parameters, which are parameters',
  statistics: 'all, of the samples; without the data min, mean, median, max',
  recognises: (file) => {
    const object = objectOf(file)
    if (object === undefined || !Object.hasOwn(object, 'benchmarks')) return false
    return Object.hasOwn(object, 'machine_info') || hasItem(object['benchmarks'], ['fullname', 'stats'])
  },
  read,
}

const params = z.custom<JsonObject>(isJsonObject, 'an object')
const positive = z.int('a whole number, 1 or more').check(z.positive('a whole number, 1 or more'))
const benchmarkShape = z.object({
  fullname: name,
  /** What the brackets behind the name hold. */
  param: z.optional(z.nullable(z.string())),
  params: z.optional(z.nullable(params)),
  stats: z.object({
    rounds: positive,
    iterations: positive,
    data: z.optional(z.nullable(z.array(z.unknown()))),
  }),
})
const benchmarksShape = z.array(benchmarkShape)

type Benchmark = z.infer<typeof benchmarkShape>

function* read({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  yield* machineOf(document)
  yield* distinctMetrics(measurementsOf(document))
}

function* measurementsOf(document: JsonDocument): Generator<PerformanceRecord> {
  const benchmarks = readShape(document, benchmarksShape, ['benchmarks'])
  const lines = document.linesOfItems(['benchmarks'])
  for (const [index, benchmark] of benchmarks.entries()) {
    const line = lines[index]
    const measurement = measurementOf(document, ['benchmarks', index, 'stats'], benchmark)
    yield { kind: 'measurement', measurement: line === undefined ? measurement : { ...measurement, line } }
  }
}

function machineOf(document: JsonDocument): Iterable<PerformanceRecord> {
  const description = new Description(document)
  const text = (...keys: readonly string[]) => description.text(['machine_info', ...keys])
  const joined = (keys: readonly string[], separator: string) =>
    keys.flatMap((key) => text(key) ?? []).join(separator)
  // Versions up to 4 write no zone, and mean UTC.
  return description.records(description.instant(['datetime']), {
    // `brand` up to version 3.
    cpu: text('cpu', 'brand_raw') ?? text('cpu', 'brand'),
    cores: description.count(['machine_info', 'cpu', 'count']),
    os: joined(['system', 'machine'], '/'),
    toolchain: joined(['python_implementation', 'python_version'], ' '),
  })
}

function measurementOf(document: JsonDocument, path: JsonPath, benchmark: Benchmark): Measurement {
  const { rounds, iterations, data } = benchmark.stats
  const stated = (key: 'min' | 'max' | 'mean' | 'median') => {
    const place = [...path, key]
    return amount(valueAt(document.value, place), 's', placeOf(document, place)).value
  }
  const samples = data?.map((each, index) => sample(each, 's', placeOf(document, [...path, 'data', index])))
  if (samples !== undefined && samples.length !== rounds) {
    const message = `${benchmark.fullname} has ${rounds} rounds, and ${samples.length} samples`
    throw contradiction(document, [...path, 'data'], message)
  }
  const statistics = {
    min: stated('min'),
    max: stated('max'),
    mean: stated('mean'),
    median: stated('median'),
  }
  const measured = { statistics, ...(samples === undefined ? {} : { samples }) }
  checkStatistics(document, path, measured)
  return {
    ...identityOf(benchmark),
    unit: 'ns',
    sampling: iterations === 1 ? 'observation' : 'batch-mean',
    sampleCount: rounds,
    ...marginsOf({
      mean: marginOfDeviation(valueAt(document.value, [...path, 'stddev']), rounds, 's'),
    }),
    ...measured,
  }
}

/** `tests/b.py::test_x[10-fast]` with its two parameters is `tests/b.py::test_x` with these. */
function identityOf({ fullname, param, params: given }: Benchmark): MetricIdentity {
  const values = Object.entries(given ?? {})
  const suffix = typeof param === 'string' ? `[${param}]` : ''
  if (values.length === 0 || suffix === '' || !fullname.endsWith(suffix)) {
    return { metric: fullname, parameters: {} }
  }
  const texts = values.flatMap(([key, value]) => {
    const text = textOf(value)
    return text === undefined ? [] : [[key, text] as const]
  })
  return {
    metric: fullname.slice(0, -suffix.length),
    parameters: texts.length === values.length ? Object.fromEntries(texts) : { id: param ?? '' },
  }
}

/** What pytest-benchmark writes of objects that JSON has no place for; often it has their address in it. */
const UNSERIALIZABLE = 'UNSERIALIZABLE['

/** A value as Python writes it; undefined where it may differ from one run to the next, or has parts. */
function textOf(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return value.startsWith(UNSERIALIZABLE) ? undefined : value
    case 'number':
      return String(value)
    case 'boolean':
      return value ? 'True' : 'False'
    default:
      return value === null ? 'None' : undefined
  }
}
