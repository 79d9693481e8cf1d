import type { MetricIdentity } from '@governance-gates/core'
import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import {
  count,
  EvidenceError,
  isJsonObject,
  name,
  pathText,
  readMembers,
  readShape,
  valueAt,
} from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import type { BenchmarkFormat } from '../benchmark-format.ts'
import { Description } from '../description.ts'
import { distinctMetrics } from '../distinct-metrics.ts'
import type { PerformanceFile, PerformanceRecord } from '../record.ts'
import { orUnreadable } from '../unknown-unit.ts'
import { type JmhMode, metricShape, primaryNumbers, secondaryNumbers } from './jmh-metric.ts'

/**
 * Reads the JSON of JMH (`-rf json`). A metric is the benchmark; what it was run with and its mode are parameters. In
 * the modes `sample` and `ss` single executions are timed, in `thrpt` and `avgt` batches. What a profiler or a part of
 * a group measures besides is a metric of its own, `<benchmark> <name>`.
 *
 * A benchmark that failed in one of its forks lacks it, and has crashed; one that failed in all of them has no row.
 *
 * https://github.com/openjdk/jmh
 */
export const jmhFormat: BenchmarkFormat = {
  id: 'jmh',
  title: 'JMH',
  tool: 'JMH',
  docs: 'https://github.com/openjdk/jmh',
  command: '`-rf json`',
  metric:
    'the benchmark; `mode` and `@Param` are parameters (`jmh-mode` beside a `@Param mode`); also `… <secondary>`',
  statistics: 'all in modes `sample` and `ss`; mean, median in the others',
  recognises: ({ content }) =>
    content.kind === 'json' &&
    Array.isArray(content.document.value) &&
    content.document.value.some((item) => isJsonObject(item) && Object.hasOwn(item, 'primaryMetric')),
  read,
}

const MODES = ['thrpt', 'avgt', 'sample', 'ss'] as const satisfies readonly JmhMode[]

const resultShape = z.object({
  benchmark: name,
  mode: z.enum(MODES),
  forks: z.optional(count),
  measurementIterations: z.optional(count),
  jmhVersion: z.optional(z.unknown()),
  primaryMetric: metricShape,
})
const resultsShape = z.array(resultShape)

type Result = z.infer<typeof resultShape>

function* read({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  const results = readShape(document, resultsShape)
  const description = new Description(document)
  const machines = results.map((_, index) =>
    ['vmName', 'jdkVersion'].flatMap((key) => description.text([index, key]) ?? []).join(' '),
  )
  const toolchain = [...new Set(machines)].filter((each) => each !== '').join(', ')
  yield* description.records(undefined, { toolchain })
  yield* distinctMetrics(recordsOf(document, results))
}

function* recordsOf(document: JsonDocument, results: readonly Result[]): Generator<PerformanceRecord> {
  const lines = document.linesOfItems([])
  for (const [index, result] of results.entries()) {
    const line = lines[index]
    const at = line === undefined ? {} : { line }
    const identity = { metric: result.benchmark, parameters: parametersOf(document, index, result.mode) }
    checkSettings(result, line)
    const lost = lostPart(result)
    if (lost !== undefined) {
      yield { kind: 'crash', ...identity, message: lost, ...at }
      continue
    }
    const placed = { document, path: [index, 'primaryMetric'], metric: result.primaryMetric }
    yield* orUnreadable({ ...identity, ...at }, () => [
      { kind: 'measurement', measurement: { ...identity, ...primaryNumbers(placed, result.mode), ...at } },
    ])
    yield* secondaryRecords(document, [index, 'secondaryMetrics'], { ...identity, mode: result.mode, ...at })
  }
}

/** Each metric of a benchmark has all of its parameters: no file takes their product to read. */
const MAX_PARAMETERS = 100

/** What they are called in Java keeps them apart from the mode, unless one is called so: no field has a dash. */
function parametersOf(document: JsonDocument, index: number, mode: JmhMode): MetricIdentity['parameters'] {
  const path = [index, 'params']
  const given = valueAt(document.value, path) === undefined ? [] : readMembers(document, z.string(), path)
  const parameters = Object.fromEntries(given)
  if (Object.keys(parameters).length > MAX_PARAMETERS) {
    throw new EvidenceError(`${pathText(path)}: no benchmark has more than ${MAX_PARAMETERS} parameters`, {
      line: document.lineOf(path),
      remedy: 'give the file that JMH wrote with -rf json',
    })
  }
  return { ...parameters, [Object.hasOwn(parameters, 'mode') ? 'jmh-mode' : 'mode']: mode }
}

/** JMH writes its settings together: without one of them nobody knows whether a part of the benchmark failed. */
function checkSettings(result: Result, line: number | undefined): void {
  const { benchmark, forks, measurementIterations, jmhVersion, primaryMetric } = result
  const settings = [forks, measurementIterations, jmhVersion]
  if (settings.every((each) => each === undefined)) return
  const data = primaryMetric.rawDataHistogram ?? primaryMetric.rawData
  if (forks !== undefined && measurementIterations !== undefined && data !== undefined) return
  throw new EvidenceError(`${benchmark} does not say how many forks and iterations it has, and should have`, {
    line,
    remedy: 'give the file that JMH wrote with -rf json',
  })
}

/** Without forks everything runs in one virtual machine. */
function lostPart({ forks, measurementIterations, primaryMetric }: Result): string | undefined {
  const { rawData, rawDataHistogram } = primaryMetric
  const data: readonly (readonly unknown[])[] | undefined = rawDataHistogram ?? rawData
  if (data === undefined) return undefined
  const wanted = Math.max(forks ?? data.length, 1)
  if (data.length !== wanted) return `it ended well in ${data.length} of ${wanted} forks`
  const short = data.find(({ length }) => length !== (measurementIterations ?? length))
  return short && `a fork has ${short.length} of ${measurementIterations} iterations`
}

/** The percentiles of the mode `sample`, which the benchmark's own metric has. Up to JMH 1.36 `<name>·p0.95`. */
const OWN_PERCENTILE = /(?:^|·)p[01]\.\d+$/

function* secondaryRecords(
  document: JsonDocument,
  path: JsonPath,
  { metric, mode, ...identity }: MetricIdentity & { readonly mode: JmhMode; readonly line?: number },
): Generator<PerformanceRecord> {
  if (valueAt(document.value, path) === undefined) return
  for (const [key, found] of readMembers(document, metricShape, path)) {
    if (mode === 'sample' && OWN_PERCENTILE.test(key)) continue
    const part = { metric: `${metric} ${key}`, ...identity }
    const numbers = secondaryNumbers({ document, path: [...path, key], metric: found })
    yield numbers === undefined
      ? { kind: 'no-data', ...part, reason: 'JMH wrote NaN for it' }
      : { kind: 'measurement', measurement: { ...part, ...numbers } }
  }
}
