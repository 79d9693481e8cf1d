import type { Environment, Measurement } from '@governance-gates/core'
import * as z from 'zod/mini'
import { EvidenceError } from '../evidence-error.ts'
import type { JsonDocument, JsonPath } from '../json-document.ts'
import { count, name, readInstant, readShape } from '../json-shape.ts'
import { isJsonObject } from '../json-value.ts'
import { amount, sample } from './amount.ts'
import { objectOf } from './content.ts'
import { distinctMetrics } from './distinct-metrics.ts'
import { placeOf } from './json-place.ts'
import type { PerformanceFile, PerformanceReader, PerformanceRecord } from './record.ts'

/**
 * Reads the JSON of pytest-benchmark, seconds. A metric is the full name of the test without its parameters, which are
 * parameters here too. A round of several iterations is a mean; a test that failed has no row in the file.
 *
 * https://pytest-benchmark.readthedocs.io/en/latest/usage.html
 */
export const pytestBenchmarkReader: PerformanceReader = {
  format: 'pytest-benchmark',
  recognises: (file) => {
    const object = objectOf(file)
    return (
      object !== undefined && Object.hasOwn(object, 'machine_info') && Object.hasOwn(object, 'benchmarks')
    )
  },
  read,
}

const machineShape = z.object({
  system: z.optional(z.string()),
  machine: z.optional(z.string()),
  python_implementation: z.optional(z.string()),
  python_version: z.optional(z.string()),
  cpu: z.optional(z.object({ brand_raw: z.optional(z.string()), count: z.optional(z.int()) })),
})

const benchmarksShape = z.array(
  z.object({
    fullname: name,
    params: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
    stats: z.object({
      rounds: count,
      iterations: count,
      min: z.unknown(),
      max: z.unknown(),
      mean: z.unknown(),
      median: z.unknown(),
      data: z.optional(z.array(z.unknown())),
    }),
  }),
)

type Benchmark = z.infer<typeof benchmarksShape>[number]

function* read({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  const machine = readShape(document, machineShape, ['machine_info'])
  const benchmarks = readShape(document, benchmarksShape, ['benchmarks'])
  const instant = readInstant(document, ['datetime'])
  if (instant !== undefined) yield { kind: 'generated-at', instant }
  yield { kind: 'environment', environment: environmentOf(machine) }
  const lines = document.linesOfItems(['benchmarks'])
  yield* distinctMetrics(
    benchmarks.map((benchmark, index) => {
      const measurement = measurementOf(document, ['benchmarks', index, 'stats'], benchmark)
      const line = lines[index]
      return { kind: 'measurement', measurement: line === undefined ? measurement : { ...measurement, line } }
    }),
  )
}

function environmentOf({ cpu, system, machine, ...python }: z.infer<typeof machineShape>): Environment {
  const toolchain = [python.python_implementation, python.python_version]
    .filter((part) => part !== undefined)
    .join(' ')
  const os = [system, machine].filter((part) => part !== undefined).join('/')
  return {
    ...(cpu?.brand_raw === undefined ? {} : { cpu: cpu.brand_raw }),
    ...(cpu?.count === undefined || cpu.count < 1 ? {} : { cores: cpu.count }),
    ...(os === '' ? {} : { os }),
    ...(toolchain === '' ? {} : { toolchain }),
  }
}

const STATED = ['min', 'max', 'mean', 'median'] as const

function measurementOf(
  document: JsonDocument,
  path: JsonPath,
  { fullname, params, stats }: Benchmark,
): Measurement {
  const { rounds, iterations, data } = stats
  if (rounds === 0 || iterations === 0 || (data !== undefined && data.length !== rounds)) {
    throw new EvidenceError(
      `${fullname} has ${rounds} rounds of ${iterations} iterations, and ${data?.length ?? 'no'} samples`,
      {
        line: document.lineOf(path),
        remedy: 'see why the benchmark did not run to its end',
      },
    )
  }
  const stated = STATED.map((each) => [
    each,
    amount(stats[each], 's', placeOf(document, [...path, each])).value,
  ])
  return {
    ...identityOf(fullname, params ?? {}),
    unit: 'ns',
    statistics: Object.fromEntries(stated),
    sampling: iterations === 1 ? 'observation' : 'batch-mean',
    sampleCount: rounds,
    ...(data === undefined
      ? {}
      : {
          samples: data.map((each, index) => sample(each, 's', placeOf(document, [...path, 'data', index]))),
        }),
  }
}

/** `tests/b.py::test_x[10-fast]` with its two parameters is `tests/b.py::test_x` with these. */
function identityOf(
  fullname: string,
  params: Readonly<Record<string, unknown>>,
): Pick<Measurement, 'metric' | 'parameters'> {
  const names = Object.keys(params)
  const bracket = fullname.indexOf('[')
  if (names.length === 0 || bracket === -1 || !fullname.endsWith(']'))
    return { metric: fullname, parameters: {} }
  const parameters = Object.fromEntries(names.map((each) => [each, parameterText(params[each])]))
  // Objects have no text of their own; there the id of the case tells the variants apart.
  const id = fullname.slice(bracket + 1, -1)
  const isTold = Object.values(parameters).every((value) => value !== undefined)
  return {
    metric: fullname.slice(0, bracket),
    parameters: isTold ? (parameters as Record<string, string>) : { id },
  }
}

function parameterText(value: unknown): string | undefined {
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return String(value)
  return value === null || (!isJsonObject(value) && !Array.isArray(value)) ? String(value) : undefined
}
