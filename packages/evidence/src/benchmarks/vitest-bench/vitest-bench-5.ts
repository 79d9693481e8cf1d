import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import { isJsonObject, name, readShape, valueAt } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { portablePaths } from '../../results/source-path.ts'
import type { BenchmarkFormat } from '../benchmark-format.ts'
import { objectOf } from '../content.ts'
import { Description } from '../description.ts'
import { distinctMetrics } from '../distinct-metrics.ts'
import type { PerformanceFile, PerformanceRecord } from '../record.ts'
import { readTinybenchStatistics } from '../tinybench/tinybench-statistics.ts'

/**
 * Reads the benchmarks in what Vitest 5 writes with `--reporter=json`:
 * `testResults[].assertionResults[].benchmarks[]{name, tasks[]{name, latency, throughput}}`, latencies in milliseconds.
 * The name of a metric is its file, the titles around it, its test and its task: `bench/sort.bench.ts > sort > small >
 * native` is the time of a call, and the same name followed by ` throughput` the calls per second. The file has samples
 * with `benchmark.retainSamples`.
 *
 * Other tests of the report are passed over. A test of a benchmark that fails is a crash, and so is its file where it
 * does not load: neither says which of its tasks it would have measured.
 */
export const vitestBench5Format: BenchmarkFormat = {
  id: 'vitest-bench-5',
  title: 'vitest --reporter=json',
  tool: 'Vitest 5',
  docs: 'https://vitest.dev/guide/features.html#benchmarking',
  command: '`vitest bench --reporter=json`',
  metric: '`<file> > <titles> > <test> > <task>`; also `… throughput`',
  statistics: 'mean, median, min, max, p75, p99, p999',
  recognises: (file) => isReport(objectOf(file)),
  read,
}

function isReport(value: unknown): boolean {
  const files = isJsonObject(value) ? value['testResults'] : undefined
  return Array.isArray(files) && files.some(isOfVitest5)
}

function isOfVitest5(file: unknown): boolean {
  if (!isJsonObject(file) || !Array.isArray(file['assertionResults'])) return false
  const isNamedSo = typeof file['name'] === 'string' && BENCHMARK_FILE.test(file['name'])
  return isNamedSo || file['assertionResults'].some((test) => isJsonObject(test) && 'benchmarks' in test)
}

/** What Vitest takes for a file of benchmarks unless `benchmark.include` says otherwise. */
const BENCHMARK_FILE = /\.(?:bench|benchmark)\.[cm]?[jt]sx?$/

const testShape = z.object({
  title: z.string(),
  ancestorTitles: z.optional(z.array(z.string())),
  status: z.enum(['passed', 'failed', 'skipped', 'pending', 'todo', 'disabled']),
  failureMessages: z.optional(z.unknown()),
  benchmarks: z.optional(z.array(z.object({ name: z.string(), tasks: z.array(z.object({ name })) }))),
})
const fileShape = z.object({
  name,
  status: z.enum(['passed', 'failed', 'skipped', 'pending', 'todo']),
  message: z.optional(z.unknown()),
  assertionResults: z.array(testShape),
})
const reportShape = z.object({ testResults: z.array(fileShape) })

type BenchmarkTest = z.infer<typeof testShape>
type BenchmarkFile = z.infer<typeof fileShape>

function* read({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  const { testResults } = readShape(document, reportShape)
  const description = new Description(document)
  yield* description.records(description.epochInstant(['startTime']), {})
  yield* distinctMetrics(recordsOf(document, testResults))
}

function* recordsOf(document: JsonDocument, files: readonly BenchmarkFile[]): Generator<PerformanceRecord> {
  const paths = portablePaths(files.map((file) => file.name))
  const lines = document.linesOfItems(['testResults'])
  for (const [index, file] of files.entries()) {
    if (!hasBenchmarks(file)) continue
    const line = lines[index]
    const at = { names: [paths.get(file.name) ?? file.name], ...(line === undefined ? {} : { line }) }
    if (failedAsSuch(file)) yield crash(at, file.message)
    for (const [number, test] of file.assertionResults.entries()) {
      yield* recordsOfTest(document, ['testResults', index, 'assertionResults', number], { test, ...at })
    }
  }
}

function hasBenchmarks(file: BenchmarkFile): boolean {
  return BENCHMARK_FILE.test(file.name) || file.assertionResults.some((test) => measures(test))
}

function measures({ benchmarks = [] }: BenchmarkTest): boolean {
  return benchmarks.length > 0
}

function failedAsSuch({ status, assertionResults }: BenchmarkFile): boolean {
  return status === 'failed' && !assertionResults.some((test) => test.status === 'failed')
}

/** The place of something in the report, and its names there, beginning with its file. */
interface At {
  readonly names: readonly string[]
  readonly line?: number
}

function* recordsOfTest(
  document: JsonDocument,
  path: JsonPath,
  { test, names, ...at }: At & { readonly test: BenchmarkTest },
): Generator<PerformanceRecord> {
  const ofTest = { names: [...names, ...(test.ancestorTitles ?? []), test.title], ...at }
  if (test.status === 'failed') yield crash(ofTest, firstOf(test.failureMessages))
  for (const [index, { tasks }] of (test.benchmarks ?? []).entries()) {
    for (const [number, task] of tasks.entries()) {
      const place = [...path, 'benchmarks', index, 'tasks', number]
      yield* recordsOfTask(document, place, { ...at, names: [...ofTest.names, task.name] })
    }
  }
}

function* recordsOfTask(
  document: JsonDocument,
  path: JsonPath,
  { names, ...at }: At,
): Generator<PerformanceRecord> {
  const metric = names.join(' > ')
  const latency = readTinybenchStatistics(document, [...path, 'latency'], 'ms')
  yield { kind: 'measurement', measurement: { metric, parameters: {}, ...latency, ...at } }
  const place = [...path, 'throughput']
  if (valueAt(document.value, place) === undefined) return
  const throughput = readTinybenchStatistics(document, place, 'ops/s')
  yield {
    kind: 'measurement',
    measurement: {
      metric: `${metric} throughput`,
      parameters: {},
      ...throughput,
      derivedFrom: metric,
      ...at,
    },
  }
}

function firstOf(messages: unknown): unknown {
  return Array.isArray(messages) ? messages[0] : messages
}

function crash({ names, ...at }: At, message: unknown): PerformanceRecord {
  const said = typeof message === 'string' ? (message.split('\n', 1)[0]?.trim() ?? '') : ''
  return {
    kind: 'crash',
    metric: names.join(' > '),
    parameters: {},
    message: said === '' ? 'it failed, but the report does not say why' : said,
    ...at,
  }
}
