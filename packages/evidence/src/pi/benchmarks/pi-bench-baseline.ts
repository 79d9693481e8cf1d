import { amountOf, type Decimal, type Measurement, type Statistic } from '@governance-gates/core'
import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import {
  count,
  EvidenceError,
  name,
  readMembers,
  readShape,
  valueAt,
} from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { amount } from '../../benchmarks/amount.ts'
import type { BenchmarkFormat } from '../../benchmarks/benchmark-format.ts'
import { objectOf } from '../../benchmarks/content.ts'
import { Description } from '../../benchmarks/description.ts'
import { distinctMetrics } from '../../benchmarks/distinct-metrics.ts'
import { linesOf } from '../../benchmarks/json-place.ts'
import type { PerformanceFile, PerformanceRecord } from '../../benchmarks/record.ts'
import { PI, piSchemaName } from '../pi-family.ts'
import { aggregateCheck, type BenchRows, checkOutliers, checkWorst } from './pi-bench-consistency.ts'
import { recordsOfBudget } from './pi-budget-events.ts'

/**
 * Reads `pi.bench.baseline.v1`, microseconds: cold and warm loading of every extension, what is aggregated of them, the
 * budgets that its tool checks, and the extensions that could not be measured. A percentile of percentiles is a number
 * of its own (`cold_load.p95_of_p99s`) and no percentile of the loads.
 */
export const piBenchBaselineFormat: BenchmarkFormat = {
  id: 'pi.bench.baseline.v1',
  title: 'pi.bench.baseline.v1',
  tool: 'the benchmarks of extension loading',
  docs: PI.docs,
  family: PI,
  metric:
    '`cold_load` and `warm_load` of each extension, their aggregates (`cold_load.p95_of_p99s`), and the budgets',
  statistics: 'as in the file',
  recognises: (file) => {
    const schema = objectOf(file)?.['schema']
    return typeof schema === 'string' && SCHEMAS.has(piSchemaName(schema))
  },
  read,
}

const REGISTRY = 'bench.schema_registry.v1'
/** The registry lies beside the baseline and is refused in words of its own. */
const SCHEMAS: ReadonlySet<string | undefined> = new Set(['bench.baseline.v1', REGISTRY])

const microseconds = z.number().check(z.nonnegative('0 or more'))

const baselineShape = z.object({
  config: z.object({ iterations: count }),
  aggregate: z.object({ extensions_tested: count, extensions_failed: count }),
  budget_checks: z.array(
    z.object({
      budget_name: name,
      threshold_us: microseconds,
      actual_us: z.nullable(microseconds),
      status: z.enum(['PASS', 'FAIL', 'NO_DATA']),
      worst_extension: z.optional(z.nullable(name)),
    }),
  ),
  outliers: z._default(
    z.array(
      z.object({
        extension: name,
        cold_p50_us: microseconds,
        cold_p99_us: microseconds,
        warm_p99_us: microseconds,
      }),
    ),
    [],
  ),
  failures: z._default(z.array(z.object({ extension: name, scenario: name, error: z.string() })), []),
})

type Baseline = z.infer<typeof baselineShape>

const extensionShape = z.object({
  cold_p50_us: microseconds,
  cold_p95_us: microseconds,
  cold_p99_us: microseconds,
  warm_p50_us: microseconds,
  warm_p95_us: microseconds,
  warm_p99_us: microseconds,
})

const SCENARIOS = ['cold', 'warm'] as const
const PERCENTILES = ['p50', 'p95', 'p99'] as const satisfies readonly Statistic[]

function* read({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  refuseRegistry(document)
  const baseline = readShape(document, baselineShape)
  const rows = readRows(document, baseline)
  checkOutliers(document, baseline.outliers, rows)
  checkWorst(document, baseline.budget_checks, rows)
  yield* machineOf(document)
  yield* distinctMetrics([
    ...budgetRecords(document, baseline),
    ...aggregates(document, rows),
    ...extensions(rows, baseline),
    ...crashes(document, baseline),
  ])
}

function refuseRegistry(document: JsonDocument): void {
  const schema = valueAt(document.value, ['schema'])
  if (typeof schema !== 'string' || piSchemaName(schema) !== REGISTRY) return
  throw new EvidenceError(`this is ${schema}, a list of schemas without measurements`, {
    line: document.lineOf(['schema']),
    remedy: 'remove it from the evidence, and add the files that it lists',
  })
}

function machineOf(document: JsonDocument): Iterable<PerformanceRecord> {
  const description = new Description(document)
  const profile = description.text(['build_profile'])
  return description.records(description.instant(['generated_at']), {
    cpu: description.text(['cpu']),
    cores: description.count(['cpu_cores']),
    os: description.text(['os']),
    ...(profile === undefined ? {} : { toolchain: `build profile ${profile}` }),
  })
}

function budgetRecords(
  document: JsonDocument,
  { budget_checks: checks }: Baseline,
): readonly PerformanceRecord[] {
  const lines = document.linesOfItems(['budget_checks'])
  return checks.flatMap(
    ({ budget_name: budget, threshold_us: threshold, actual_us: actual, status }, index) =>
      recordsOfBudget(
        {
          budget_name: budget,
          threshold,
          unit: 'us',
          actual,
          status,
          source: 'not measured',
        },
        lines[index] ?? 1,
      ),
  )
}

/** `aggregate.cold_load.p95_of_p99s_us` → `cold_load.p95_of_p99s`. */
function aggregates(document: JsonDocument, rows: BenchRows): readonly PerformanceRecord[] {
  const check = aggregateCheck(document, rows)
  return SCENARIOS.flatMap((scenario) => {
    const path = ['aggregate', `${scenario}_load`]
    const members = [...readMembers(document, microseconds, path)]
    const lines = linesOf(
      document,
      members.map(([key]): JsonPath => [...path, key]),
    )
    return members.map(([key, value], index) => {
      const metric = `${scenario}_load.${key.replace(/_us$/, '')}`
      const line = lines[index]
      const measured = amount(value, 'us', { what: metric, line })
      check(scenario, key, value)
      return measurementRecord({
        metric,
        parameters: {},
        ...measured,
        statistics: {},
        sampling: 'observation',
        ...(line === undefined ? {} : { line }),
      })
    })
  })
}

type Rows = ReadonlyMap<string, z.infer<typeof extensionShape>>

function readRows(document: JsonDocument, { aggregate, failures }: Baseline): Rows {
  const rows = readMembers(document, extensionShape, ['per_extension'])
  const failed = new Set(failures.map(({ extension }) => extension))
  checkCount(document, 'extensions_tested', { declared: aggregate.extensions_tested, listed: rows.size })
  checkCount(document, 'extensions_failed', { declared: aggregate.extensions_failed, listed: failed.size })
  return rows
}

function checkCount(
  document: JsonDocument,
  key: string,
  { declared, listed }: { readonly declared: number; readonly listed: number },
): void {
  if (declared === listed) return
  throw new EvidenceError(`${key} is ${declared}, and ${listed} are listed`, {
    line: document.lineOf(['aggregate', key]),
    remedy: 'find out why the tool that wrote the file contradicts itself',
  })
}

function extensions(rows: Rows, { config }: Baseline): readonly PerformanceRecord[] {
  return [...rows].flatMap(([extension, row]) =>
    SCENARIOS.map((scenario) =>
      measurementRecord({
        metric: `${scenario}_load`,
        parameters: { extension },
        unit: 'ns',
        statistics: Object.fromEntries(
          PERCENTILES.map((percentile) => [percentile, nanoseconds(row[`${scenario}_${percentile}_us`])]),
        ),
        sampling: 'observation',
        sampleCount: config.iterations,
      }),
    ),
  )
}

function nanoseconds(value: number): Decimal {
  const found = amountOf(value, 'us')
  if (found === undefined) throw new RangeError('us is a unit')
  return found.value
}

function crashes(document: JsonDocument, { failures }: Baseline): readonly PerformanceRecord[] {
  const lines = document.linesOfItems(['failures'])
  return failures.map(({ extension, scenario, error }, index) => ({
    kind: 'crash',
    metric: scenario,
    parameters: { extension },
    message: error,
    line: lines[index] ?? 1,
  }))
}

function measurementRecord(measurement: Measurement): PerformanceRecord {
  return { kind: 'measurement', measurement }
}
