import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import {
  EvidenceError,
  isJsonObject,
  type JsonObject,
  pathText,
  showValue,
  valueAt,
} from '@governance-gates/document/strict'
import type { BenchmarkFormat } from '../benchmark-format.ts'
import { distinctMetrics } from '../distinct-metrics.ts'
import type { PerformanceFile, PerformanceRecord } from '../record.ts'
import { readTinybenchRow } from './tinybench-row.ts'
import { readTinybenchStatistics } from './tinybench-statistics.ts'

/**
 * Reads what people write of a tinybench `Bench`, 2 to 6, as JSON. Tinybench has no report of its own, so a list is
 * read of any of
 *
 * - `bench.tasks`, up to tinybench 5: `{name, result}`; with 6, whose tasks hide what they know from `JSON.stringify`,
 *   `bench.tasks.map(({ name, result }) => ({ name, result }))`;
 * - the same with the result spread beside the name: `{name, ...result}`;
 * - `bench.table()`: numbers rounded for people.
 *
 * The time of a call is the metric with the task's name; the same name followed by ` throughput` is the calls per
 * second. `bench.results` has no names, and is refused.
 */
export const tinybenchFormat: BenchmarkFormat = {
  id: 'tinybench',
  title: 'tinybench',
  tool: 'tinybench',
  docs: 'https://github.com/tinylibs/tinybench',
  command: '`JSON.stringify` of the tasks with their names, or of `bench.table()`',
  metric: 'the task; also `… throughput`',
  statistics: 'as in the file',
  recognises: ({ content }) =>
    content.kind === 'json' && Array.isArray(content.document.value) && isList(content.document.value),
  read,
}

function isList(list: readonly unknown[]): boolean {
  return list.some(isOfTinybench) || (list.length > 0 && list.every(isEmptyTask))
}

/** What is left of a task of tinybench 6. */
function isEmptyTask(item: unknown): boolean {
  return isJsonObject(item) && Object.keys(item).length === 0
}

function isOfTinybench(item: unknown): boolean {
  if (!isJsonObject(item)) return false
  return 'Task name' in item || isResult(item['result']) || isResult(item)
}

function isResult(value: unknown): boolean {
  if (!isJsonObject(value)) return false
  if (isJsonObject(value['latency']) || isJsonObject(value['error'])) return true
  const isFlat = 'hz' in value && 'period' in value && 'rme' in value
  return isFlat || ('state' in value && 'runtime' in value)
}

function* read({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json' || !Array.isArray(content.document.value)) return
  const { document } = content
  yield* distinctMetrics(recordsOf(document, content.document.value))
  const toolchain = toolchainOf(content.document.value)
  if (toolchain !== '') yield { kind: 'environment', environment: { toolchain } }
}

function* recordsOf(document: JsonDocument, list: readonly unknown[]): Generator<PerformanceRecord> {
  const lines = document.linesOfItems([])
  for (const [index, item] of list.entries()) {
    const line = lines[index]
    const at = line === undefined ? {} : { line }
    if (!isJsonObject(item)) throw unlike([index], item, at)
    if ('Task name' in item) yield* readTinybenchRow(document, index, at)
    else yield* recordsOfTask(document, [index], { task: item, ...at })
  }
}

type At = { readonly line?: number }

function* recordsOfTask(
  document: JsonDocument,
  path: JsonPath,
  { task, ...at }: At & { readonly task: JsonObject },
): Generator<PerformanceRecord> {
  const { name } = task
  if (typeof name !== 'string' || name === '') throw nameless(path, at)
  const hasResult = Object.hasOwn(task, 'result')
  const place = hasResult ? [...path, 'result'] : path
  const identity = { metric: name, parameters: {} }
  const result = hasResult ? resultIn(task) : task
  const ended = isJsonObject(result) ? endOf(result) : NOT_RUN
  switch (ended.kind) {
    case 'crash':
      yield { kind: 'crash', ...identity, message: ended.text, ...at }
      break
    case 'no-data':
      yield { kind: 'no-data', ...identity, reason: ended.text, ...at }
      break
    case 'completed':
      yield* measurementsOf(document, place, { metric: name, ...at })
  }
}

/** Of a task that was not run JSON has no result. In an empty one there was something that JSON left out, as it does with errors. */
function resultIn({ result }: JsonObject): unknown {
  return isJsonObject(result) && Object.keys(result).length === 0 ? { error: result } : result
}

type End = { readonly kind: 'crash' | 'no-data'; readonly text: string } | { readonly kind: 'completed' }

const NOT_RUN: End = { kind: 'no-data', text: 'the task has no result: it was not run' }

/** How a task ended. Only tinybench 6 has a state. */
function endOf(result: JsonObject): End {
  const { state, error, aborted } = result
  if (error !== undefined || state === 'errored') return { kind: 'crash', text: errorText(error) }
  if (aborted === true || state === 'aborted' || state === 'aborted-with-statistics') {
    return { kind: 'crash', text: 'the task was aborted' }
  }
  if (state === 'not-started' || Object.keys(result).every((key) => key === 'name')) {
    return NOT_RUN
  }
  if (state === undefined || state === 'completed') return { kind: 'completed' }
  return { kind: 'crash', text: `the task ended as ${showValue(state)}` }
}

/** `JSON.stringify` makes `{}` of an error. */
function errorText(error: unknown): string {
  const said = isJsonObject(error) ? error['message'] : error
  return typeof said === 'string' && said !== '' ? said : 'the task threw an error, which JSON leaves out'
}

function* measurementsOf(
  document: JsonDocument,
  path: JsonPath,
  { metric, ...at }: At & { readonly metric: string },
): Generator<PerformanceRecord> {
  // Tinybench 2 has the latencies in the result itself, and the throughput only as `hz`, which is 1000 / mean.
  const has = (key: string) => valueAt(document.value, [...path, key]) !== undefined
  const place = has('latency') ? [...path, 'latency'] : path
  const latency = readTinybenchStatistics(document, place, 'ms')
  yield { kind: 'measurement', measurement: { metric, parameters: {}, ...latency, ...at } }
  if (!has('throughput')) return
  const throughput = readTinybenchStatistics(document, [...path, 'throughput'], 'ops/s')
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

function toolchainOf(list: readonly unknown[]): string {
  const runtimes = list.flatMap((item) => {
    const result = isJsonObject(item) && isJsonObject(item['result']) ? item['result'] : item
    if (!isJsonObject(result)) return []
    const { runtime, runtimeVersion } = result
    return typeof runtime === 'string' && typeof runtimeVersion === 'string'
      ? [`${runtime} ${runtimeVersion}`]
      : []
  })
  return [...new Set(runtimes)].sort().join(', ')
}

function nameless(path: JsonPath, { line }: At): EvidenceError {
  return new EvidenceError(`${pathText(path)}: the task has no name`, {
    line,
    remedy: 'write JSON.stringify(bench.tasks.map(({ name, result }) => ({ name, result })))',
  })
}

function unlike(path: JsonPath, item: unknown, { line }: At): EvidenceError {
  return new EvidenceError(`${pathText(path)}: expected a task, found ${showValue(item)}`, {
    line,
    remedy: 'write JSON.stringify(bench.tasks.map(({ name, result }) => ({ name, result })))',
  })
}
