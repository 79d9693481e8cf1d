import { decimalOfDouble, type Measurement, parseInstant } from '@governance-gates/core'
import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import {
  count,
  EvidenceError,
  isJsonObject,
  name,
  readShape,
  showValue,
  valueAt,
} from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { sample } from '../amount.ts'
import type { BenchmarkFormat } from '../benchmark-format.ts'
import { hasItem, objectOf } from '../content.ts'
import { Description } from '../description.ts'
import { distinctMetrics } from '../distinct-metrics.ts'
import { placeOf } from '../json-place.ts'
import type { PerformanceFile, PerformanceRecord } from '../record.ts'
import { type Margin, marginOfDeviation, marginsOf } from '../stated-margin.ts'
import { orUnreadable } from '../unknown-unit.ts'

/**
 * Reads the JSON of Google Benchmark. Repetitions of a run are samples, each the mean of its iterations. Aggregates are
 * not benchmarks; only without repetitions do the mean and the median come from them. A row with an error is a crash, and
 * its 0 is not a number. CPU time and rates are metrics of their own.
 *
 * https://github.com/google/benchmark/blob/main/docs/user_guide.md#output-formats
 */
export const googleBenchmarkFormat: BenchmarkFormat = {
  id: 'google-benchmark',
  title: 'Google Benchmark',
  tool: 'Google Benchmark',
  docs: 'https://github.com/google/benchmark/blob/main/docs/user_guide.md#output-formats',
  command: '`--benchmark_format=json`',
  metric: 'the run name; also `… cpu` and rates',
  statistics: 'mean, median',
  recognises: (file) => {
    const object = objectOf(file)
    if (object === undefined || !Object.hasOwn(object, 'benchmarks')) return false
    // Whatever the machine is described as, the rows have two times.
    return isJsonObject(object['context']) || hasItem(object['benchmarks'], ['name', 'real_time', 'cpu_time'])
  },
  read,
}

const rowShape = z.object({
  name,
  run_name: z.optional(name),
  run_type: z.optional(z.enum(['iteration', 'aggregate'])),
  aggregate_name: z.optional(z.string()),
  repetitions: z.optional(count),
  iterations: z.optional(count),
  real_time: z.optional(z.unknown()),
  cpu_time: z.optional(z.unknown()),
  time_unit: z.optional(z.string()),
  items_per_second: z.optional(z.unknown()),
  bytes_per_second: z.optional(z.unknown()),
  error_occurred: z.optional(z.boolean()),
  error_message: z.optional(z.unknown()),
  skipped: z.optional(z.boolean()),
  skip_message: z.optional(z.unknown()),
})

type Row = z.infer<typeof rowShape> & { readonly path: JsonPath; readonly line: number }

function* read({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  yield* contextOf(document)
  const lines = document.linesOfItems(['benchmarks'])
  const rows = readShape(document, z.array(rowShape), ['benchmarks']).map((row, index) => ({
    ...row,
    path: ['benchmarks', index],
    line: lines[index] ?? 1,
  }))
  yield* distinctMetrics(
    [...Map.groupBy(rows, runOf)].flatMap(([run, own]) => recordsOfRun(document, run, own)),
  )
}

function contextOf(document: JsonDocument): Iterable<PerformanceRecord> {
  const description = new Description(document)
  // Up to version 1.5 the date is that of the machine's locale.
  const date = valueAt(document.value, ['context', 'date'])
  const instant = typeof date === 'string' ? parseInstant(date) : description.instant(['context', 'date'])
  const build = description.text(['context', 'library_build_type'])
  return description.records(instant, {
    cores: description.count(['context', 'num_cpus']),
    ...(build === undefined ? {} : { toolchain: `Google Benchmark, ${build}` }),
  })
}

function runOf(row: Row): string {
  return row.run_name ?? row.name
}

function recordsOfRun(
  document: JsonDocument,
  metric: string,
  rows: readonly Row[],
): readonly PerformanceRecord[] {
  const line = rows[0]?.line ?? 1
  const broken = rows.find((row) => row.error_occurred === true || row.error_message !== undefined)
  if (broken !== undefined) {
    return [
      {
        kind: 'crash',
        metric,
        parameters: {},
        message: said(broken.error_message) ?? 'it reports an error',
        line: broken.line,
      },
    ]
  }
  if (rows.every((row) => row.skipped === true)) {
    return [
      {
        kind: 'no-data',
        metric,
        parameters: {},
        reason: said(rows[0]?.skip_message) ?? 'it was skipped',
        line,
      },
    ]
  }
  const repetitions = rows.filter(({ run_type: type, skipped }) => type !== 'aggregate' && skipped !== true)
  checkRepetitions(metric, repetitions)
  checkAggregates(metric, rows)
  const make = repetitions.length > 0 ? ofRepetitions(document, repetitions) : ofAggregates(document, rows)
  return FIGURES.flatMap((figure) => {
    const named = figure.suffix === '' ? metric : `${metric} ${figure.suffix}`
    const identity = { metric: named, parameters: {}, line }
    const derived = isTime(figure) ? {} : { derivedFrom: metric }
    return orUnreadable(identity, () => {
      const numbers = make(figure)
      return numbers === undefined
        ? []
        : [{ kind: 'measurement', measurement: { ...identity, ...numbers, ...derived } }]
    })
  })
}

function said(message: unknown): string | undefined {
  return typeof message === 'string' ? message : undefined
}

/** Two benchmarks by one name look like repetitions, which have their number in each row. */
function checkRepetitions(metric: string, rows: readonly Row[]): void {
  const [first] = rows
  if (first === undefined || rows.every((row) => runsOf(row) === rows.length)) return
  throw new EvidenceError(`${showValue(metric)} has ${rows.length} rows and ${runsOf(first)} repetitions`, {
    line: rows.at(-1)?.line,
    remedy: 'give each benchmark its own name, and keep the file as the tool wrote it',
  })
}

/** Version 1.5 writes 0 for a benchmark that is not repeated: it runs once. */
function runsOf({ repetitions = 1 }: Row): number {
  return Math.max(repetitions, 1)
}

function checkAggregates(metric: string, rows: readonly Row[]): void {
  const seen = new Set<string>()
  for (const { aggregate_name: aggregate, line } of rows) {
    if (aggregate === undefined) continue
    if (seen.has(aggregate)) {
      throw new EvidenceError(`the ${aggregate} of ${showValue(metric)} is listed more than once`, {
        line,
        remedy: 'give each benchmark its own name, and keep the file as the tool wrote it',
      })
    }
    seen.add(aggregate)
  }
}

interface Figure {
  readonly key: 'real_time' | 'cpu_time' | 'items_per_second' | 'bytes_per_second'
  readonly suffix: string
  /** Undefined: the row's own. */
  readonly unit: string | undefined
}

const FIGURES: readonly Figure[] = [
  { key: 'real_time', suffix: '', unit: undefined },
  { key: 'cpu_time', suffix: 'cpu', unit: undefined },
  { key: 'items_per_second', suffix: 'items_per_second', unit: '/s' },
  { key: 'bytes_per_second', suffix: 'bytes_per_second', unit: '/s' },
]

type Numbers = Pick<Measurement, 'unit' | 'statistics' | 'margins' | 'sampling' | 'samples'>

function numberAt(document: JsonDocument, row: Row, { key, unit }: Figure): number {
  return sample(row[key], unit ?? row.time_unit ?? '', placeOf(document, [...row.path, key]))
}

function isTime({ unit }: Figure): boolean {
  return unit === undefined
}

function ofRepetitions(
  document: JsonDocument,
  rows: readonly Row[],
): (figure: Figure) => Numbers | undefined {
  const isSingle = rows.every(({ iterations }) => iterations === 1)
  return (figure) => {
    if (!isTime(figure) && rows.every((row) => row[figure.key] === undefined)) return undefined
    return {
      unit: isTime(figure) ? 'ns' : 'per-second',
      statistics: {},
      sampling: isSingle ? 'observation' : 'batch-mean',
      samples: rows.map((row) => numberAt(document, row, figure)),
    }
  }
}

function marginOfRepetitions(rows: readonly Row[], { key, unit }: Figure): Margin {
  const row = rows.find(({ aggregate_name: aggregate }) => aggregate === 'stddev')
  return row && marginOfDeviation(row[key], row.repetitions, unit ?? row.time_unit ?? '')
}

/** With `--benchmark_report_aggregates_only` there is nothing else. */
function ofAggregates(document: JsonDocument, rows: readonly Row[]): (figure: Figure) => Numbers | undefined {
  const stated = rows.filter(
    ({ aggregate_name: aggregate }) => aggregate === 'mean' || aggregate === 'median',
  )
  return (figure) => {
    const own = stated.filter((row) => row[figure.key] !== undefined)
    if (own.length === 0) return undefined
    const statistics = own.map((row) => [row.aggregate_name, numberAt(document, row, figure)] as const)
    return {
      unit: isTime(figure) ? 'ns' : 'per-second',
      statistics: Object.fromEntries(statistics.map(([key, value]) => [key, decimalOfDouble(value)])),
      ...marginsOf({ mean: marginOfRepetitions(rows, figure) }),
      sampling: 'batch-mean',
    }
  }
}
