import { readFileSync } from 'node:fs'
import {
  type Decimal,
  decimalOf,
  estimate,
  type Measurement,
  metricName,
  type Quantity,
  type Statistic,
} from '@governance-gates/core'
import { type PerformanceRecord, readPerformance } from '@governance-gates/evidence'
import type { BudgetPolicy, PerformancePolicy } from '@governance-gates/policy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { input } from './fixtures/load-budget.ts'
import { judgePerformance } from './gate.ts'

/** One file of each format and shape, as its tool wrote it. */
const FILES = new URL('../../../packages/evidence/src/', import.meta.url)
const JSON_FILES = [
  'benchmarks/bencher/fixtures/bmf.json',
  'benchmarks/benchmark-dotnet/fixtures/full.json',
  'benchmarks/cargo-criterion/fixtures/all.jsonl',
  'benchmarks/criterion/fixtures/sort/std/10/new/estimates.json',
  'benchmarks/github-action-benchmark/fixtures/smaller-is-better.json',
  'benchmarks/google-benchmark/fixtures/single.json',
  'benchmarks/google-benchmark/fixtures/repeated.json',
  'benchmarks/google-benchmark/fixtures/aggregates.json',
  'benchmarks/hyperfine/fixtures/plain.json',
  'benchmarks/hyperfine/fixtures/memory.json',
  'benchmarks/jmh/fixtures/modes.json',
  'benchmarks/pytest-benchmark/fixtures/saved-data.json',
  'benchmarks/tinybench/fixtures/tinybench-3-tasks.json',
  'benchmarks/tinybench/fixtures/tinybench-6-table.json',
  'benchmarks/vitest-bench/fixtures/vitest-4.json',
  'benchmarks/vitest-bench/fixtures/vitest-5.json',
  'pi/benchmarks/fixtures/budget_events.jsonl',
  'pi/benchmarks/fixtures/budget_summary_v2.json',
  'pi/benchmarks/fixtures/ext_bench_baseline.json',
  'pi/benchmarks/fixtures/idle_memory_rss.json',
  'pi/benchmarks/fixtures/binary_size.json',
  'pi/benchmarks/fixtures/pijs_workload.jsonl',
  'pi/benchmarks/fixtures/stress_events.jsonl',
  'pi/benchmarks/fixtures/stress_triage.json',
]
const TEXT_FILES = [
  'benchmarks/benchmark-js/fixtures/suite.txt',
  'benchmarks/go-bench/fixtures/count.txt',
  'benchmarks/go-bench/fixtures/packages.txt',
  'benchmarks/libtest/fixtures/ok.txt',
]
const textOf = (path: string) => readFileSync(new URL(path, FILES), 'utf8')

async function recordsOf(text: string, path: string): Promise<readonly PerformanceRecord[] | undefined> {
  const bytes = [new TextEncoder().encode(text)]
  try {
    return (await readPerformance({ path, bytes, sibling: () => undefined })).records
  } catch (error) {
    if (error instanceof Error && error.name === 'EvidenceError') return undefined
    throw error
  }
}

/** The first statistic of a measurement that is known. */
function numberOf(measurement: Measurement) {
  const statistics: readonly (Statistic | undefined)[] = ['median', 'mean', undefined, 'p50', 'p95', 'max']
  for (const statistic of statistics) {
    const found = estimate(measurement, statistic)
    if (found.kind === 'known') return { statistic, value: found.value }
  }
  return undefined
}

/** A budget that a measurement exceeds: half of it, or for nothing more than nothing. */
function exceeded(measurement: Measurement): readonly (readonly [string, BudgetPolicy])[] {
  const found = numberOf(measurement)
  if (found === undefined) return []
  const { statistic, value } = found
  const half: Decimal = { coefficient: value.coefficient * 5n, scale: value.scale + 1 }
  const limit: Quantity = {
    value: half,
    unit: measurement.unit,
    text: 'x',
    written: { amount: half, unit: '', size: decimalOf(1) },
  }
  const side = value.coefficient === 0n ? { above: limit } : { max: limit }
  const budget: BudgetPolicy = {
    metric: measurement.metric.replaceAll('*', '\\*'),
    parameters: measurement.parameters,
    ...(statistic === undefined ? {} : { statistic }),
    ...side,
    'if-missing': 'fail',
  }
  return [[metricName(measurement), budget]]
}

/** The measurements of a run that was ten times as good. */
function tenTimesAsGood(measurement: Measurement): readonly Measurement[] {
  const found = numberOf(measurement)
  if (found === undefined || found.value.coefficient === 0n || measurement.unit === 'per-second') return []
  const { statistic, value } = found
  const tenth: Decimal = { coefficient: value.coefficient, scale: value.scale + 1 }
  const { metric, parameters, unit, sampling } = measurement
  const numbers =
    statistic === undefined ? { value: tenth, statistics: {} } : { statistics: { [statistic]: tenth } }
  return [{ metric, parameters, unit, sampling, better: 'lower', ...numbers }]
}

interface Scene {
  readonly policy: PerformancePolicy
  readonly before: readonly Measurement[]
}

/** A policy by which every number of a file is over its budget, and a regression. */
function sceneOf(records: readonly PerformanceRecord[]): Scene {
  const measurements = records.flatMap((record) =>
    record.kind === 'measurement' ? [record.measurement] : [],
  )
  return {
    before: measurements.flatMap(tenTimesAsGood),
    policy: {
      budgets: Object.fromEntries(measurements.flatMap(exceeded)),
      waivers: [],
      regression: {
        baseline: 'b.json',
        'max-worsening': decimalOf(20),
        'when-noisy': 'warn',
        'when-vanished': 'warn',
        'if-missing': 'fail',
        metrics: [],
      },
    },
  }
}

/** What becomes of each budget, and of the regression; a file that is refused has no verdict but inconclusive. */
function verdictsOf(records: readonly PerformanceRecord[] | undefined, { policy, before }: Scene) {
  const refused = { message: 'refused', file: 'a.json' }
  const { checks } = judgePerformance(
    input({
      policy,
      input: {
        baseline: { kind: 'read', path: 'b.json', environment: {}, measurements: before },
        evidence: {
          ...input({}).evidence,
          files: records === undefined ? [] : [{ path: 'a.json', generatedAt: undefined, records }],
          problems: records === undefined ? [refused] : [],
        },
      },
    }),
  )
  const judged = checks.filter(
    ({ rule }) => rule === 'perf-budget/budget' || rule === 'perf-budget/regression',
  )
  return Object.fromEntries(judged.map(({ id, status }) => [id, status]))
}

type Json = unknown
type Path = readonly (string | number)[]

/** Every place of a document. */
function* placesOf(value: Json, path: Path = []): Generator<{ readonly path: Path; readonly value: Json }> {
  if (path.length > 0) yield { path, value }
  if (Array.isArray(value)) {
    // Of very long lists of samples the first ones are enough.
    for (const [index, item] of value.slice(0, 12).entries()) yield* placesOf(item, [...path, index])
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* placesOf(item, [...path, key])
  }
}

function replaced(value: Json, [first, ...rest]: Path, other: Json): Json {
  if (first === undefined) return other
  if (Array.isArray(value))
    return value.map((item, at) => (at === first ? replaced(item, rest, other) : item))
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
  return Object.fromEntries(
    entries.map(([key, item]) => [key, key === first ? replaced(item, rest, other) : item]),
  )
}

/** A document, or the rows of JSON Lines, and how to write it again. */
function parsed(path: string): { readonly value: Json; readonly write: (value: Json) => string } {
  const text = textOf(path)
  if (!path.endsWith('.jsonl')) return { value: JSON.parse(text), write: (value) => JSON.stringify(value) }
  return {
    value: text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line)),
    write: (value) => (Array.isArray(value) ? value : []).map((row) => `${JSON.stringify(row)}\n`).join(''),
  }
}

/** Shapes that no reader takes for a number, a known unit, or a name that it has already. */
const SHAPES: readonly Json[] = [{}, [], { Value: 'x' }, ['x'], true, null, 'cycles', '']

/** What only describes a run: machine, time, versions, remarks. */
const DESCRIPTIVE =
  /^(?:date|host_name|executable|num_cpus|mhz_per_cpu|caches|load_avg|library_build_type|machine_info|commit_info|datetime|version|system|cpu|os|cpu_cores|build_profile|generated_at|ts|bench_env|jdkVersion|vmName|vmVersion|jmhVersion|jvm|jvmArgs|ProcessorName|LogicalCoreCount|PhysicalCoreCount|OsVersion|RuntimeVersion|Architecture|HostEnvironmentInfo|BenchmarkDotNetVersion|Title|startTime|runtime|runtimeVersion|extra|range|rank|id|category|correlation_id|git_commit|kurtosis|Kurtosis|Skewness|variance|Variance)$/

describe.each(JSON_FILES)('%s, whose numbers are all too large', (path) => {
  const { value, write } = parsed(path)
  const places = [...placesOf(value)]
  const whole = async () => {
    const records = await recordsOf(write(value), path)
    if (records === undefined) throw new Error(`${path} is refused`)
    const scene = sceneOf(records)
    return { scene, verdicts: verdictsOf(records, scene) }
  }

  test('fails every budget, and the regression', async () => {
    const { scene, verdicts } = await whole()
    expect(Object.keys(scene.policy.budgets).length).toBeGreaterThan(0)
    const statuses = Object.entries(verdicts).filter(([id]) => id !== 'perf-budget/regression')
    expect(statuses.filter(([, status]) => status !== 'fail')).toEqual([])
    if (scene.before.length > 0) expect(verdicts['perf-budget/regression']).toBe('fail')
  })

  test('never passes because of what anything else in it says', async () => {
    const { scene, verdicts } = await whole()
    const others = places.filter((place) => typeof place.value !== 'number')
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...others), fc.constantFrom(...SHAPES), async (place, shape) => {
        const text = write(replaced(value, place.path, shape))
        const found = verdictsOf(await recordsOf(text, path), scene)
        const budgets = Object.keys(verdicts).filter((id) => id !== 'perf-budget/regression')
        for (const id of budgets) expect([id, found[id]]).not.toEqual([id, 'pass'])
        for (const id of budgets) expect([id, found[id]]).not.toEqual([id, 'warn'])
      }),
      { numRuns: 120 },
    )
  })

  test('has the same verdict whatever describes the run', async () => {
    const { scene, verdicts } = await whole()
    const described = places.filter(({ path: keys }) => {
      const key = keys.at(-1)
      return typeof key === 'string' && DESCRIPTIVE.test(key) && !isOfBenchmark(path, key)
    })
    for (const { path: keys } of described) {
      // A format is recognised by the key, which has to stay an object there.
      for (const shape of SHAPES) {
        const text = write(replaced(value, keys, shape))
        expect([keys.join('.'), shape, verdictsOf(await recordsOf(text, path), scene)]).toEqual([
          keys.join('.'),
          shape,
          verdicts,
        ])
      }
    }
  })
})

/** Keys that name or measure a benchmark in one format, and describe the run in others. */
function isOfBenchmark(path: string, key: string): boolean {
  return (
    (key === 'id' && path.includes('cargo-criterion')) || (key === 'system' && path.includes('hyperfine'))
  )
}

describe.each(TEXT_FILES)('%s, whose numbers are all too large', (path) => {
  const text = textOf(path)
  const whole = async () => {
    const records = await recordsOf(text, path)
    if (records === undefined) throw new Error(`${path} is refused`)
    const scene = sceneOf(records)
    return { scene, verdicts: verdictsOf(records, scene) }
  }
  const isPassed = (status: string | undefined) => status === 'pass' || status === 'warn'

  test('never passes with another line in between', async () => {
    const { scene } = await whole()
    const lines = text.split('\n')
    const other = fc.constantFrom(
      '',
      ' ',
      'matrix 3 x 3',
      'Done in 3 s',
      'warning: unused',
      'µ',
      'cpu: other',
      '\u001b[31mx',
    )
    await fc.assert(
      fc.asyncProperty(fc.nat(lines.length), other, async (at, line) => {
        const found = verdictsOf(await recordsOf(lines.toSpliced(at, 0, line).join('\n'), path), scene)
        expect(Object.values(found).filter(isPassed)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  test('never passes where it is cut', async () => {
    const { scene } = await whole()
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length), async (end) => {
        const found = verdictsOf(await recordsOf(text.slice(0, end), path), scene)
        expect(Object.values(found).filter(isPassed)).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  test('has the same verdict without its last line break', async () => {
    const { scene, verdicts } = await whole()
    const found = await recordsOf(text.trimEnd(), path)
    // Text that does not end with a result or the end of a suite may be cut.
    if (found === undefined) return
    expect(verdictsOf(found, scene)).toEqual(verdicts)
  })
})
