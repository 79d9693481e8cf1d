import type { MetricIdentity } from '@governance-gates/core'
import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import { isJsonObject, name, readShape, valueAt } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { portablePaths } from '../../results/source-path.ts'
import { amount } from '../amount.ts'
import type { BenchmarkFormat } from '../benchmark-format.ts'
import { objectOf } from '../content.ts'
import { distinctMetrics } from '../distinct-metrics.ts'
import { linesOf, placeOf } from '../json-place.ts'
import type { PerformanceFile, PerformanceRecord } from '../record.ts'
import { marginOfPercent, marginsOf } from '../stated-margin.ts'
import { readTinybenchStatistics } from '../tinybench/tinybench-statistics.ts'

/**
 * Reads what `vitest bench --outputJson` writes up to Vitest 4: `files[].groups[]{fullName, benchmarks[]}`. The times
 * are milliseconds of single calls, and the list of samples is always empty. The name of a metric is its file, its
 * `describe` blocks and its own: `bench/sort.bench.ts > sort > native` is the time of a call, and the same name followed by
 * ` throughput` the calls per second.
 *
 * A benchmark that threw has neither a mean nor a message; a file that did not load, or skips everything, has no group.
 */
export const vitestBench4Format: BenchmarkFormat = {
  id: 'vitest-bench-4',
  title: 'vitest bench --outputJson',
  tool: 'Vitest up to 4',
  docs: 'https://vitest.dev/guide/features.html#benchmarking',
  command: '`vitest bench --outputJson bench.json`',
  metric: '`<file> > <group> > <name>`; also `… throughput`',
  statistics: 'mean, median, min, max, p75, p99, p999',
  recognises: (file) => isReport(objectOf(file)),
  read,
}

function isReport(value: unknown): boolean {
  const files = isJsonObject(value) ? value['files'] : undefined
  return (
    Array.isArray(files) && files.some((file) => isJsonObject(file) && 'filepath' in file && 'groups' in file)
  )
}

const reportShape = z.object({
  files: z.array(
    z.object({
      filepath: name,
      groups: z.array(z.object({ fullName: name, benchmarks: z.array(z.object({ name })) })),
    }),
  ),
})

type ReportFile = z.infer<typeof reportShape>['files'][number]

function* read({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  const { files } = readShape(document, reportShape)
  yield* distinctMetrics(recordsOf(document, files))
}

function* recordsOf(document: JsonDocument, files: readonly ReportFile[]): Generator<PerformanceRecord> {
  const places = files.flatMap((file, index) => placesOf(file, index, rootOf(files)))
  const lines = linesOf(
    document,
    places.map(({ path }) => path),
  )
  for (const [index, { metric, path, isEmpty }] of places.entries()) {
    const at = lines[index] === undefined ? {} : { line: lines[index] }
    const identity = { metric, parameters: {} }
    if (isEmpty) yield { kind: 'crash', ...identity, message: NOTHING, ...at }
    else yield* recordsOfBenchmark(document, path, { ...identity, ...at })
  }
}

const NOTHING = 'nothing was measured: it did not load, or everything in it is skipped'
const THROWN = 'the benchmark threw an error, or was stopped: Vitest writes no numbers for it'

interface Placed {
  readonly metric: string
  readonly path: JsonPath
  /** Whether it represents a file or a group without a benchmark. */
  readonly isEmpty: boolean
}

function placesOf({ filepath, groups }: ReportFile, file: number, root: string): readonly Placed[] {
  if (groups.length === 0) {
    return [{ metric: relativePath(filepath, root), path: ['files', file], isEmpty: true }]
  }
  return groups.flatMap(({ fullName, benchmarks }, group): readonly Placed[] => {
    const metric = portableName(filepath, fullName)
    const path = ['files', file, 'groups', group]
    if (benchmarks.length === 0) return [{ metric, path, isEmpty: true }]
    return benchmarks.map((benchmark, index) => ({
      metric: `${metric} > ${benchmark.name}`,
      path: [...path, 'benchmarks', index],
      isEmpty: false,
    }))
  })
}

function* recordsOfBenchmark(
  document: JsonDocument,
  path: JsonPath,
  { metric, parameters, ...at }: MetricIdentity & { readonly line?: number },
): Generator<PerformanceRecord> {
  if (!MEASURED.some((key) => valueAt(document.value, [...path, key]) !== undefined)) {
    yield { kind: 'crash', metric, parameters, message: THROWN, ...at }
    return
  }
  const latency = readTinybenchStatistics(document, path, 'ms')
  yield { kind: 'measurement', measurement: { metric, parameters, ...latency, ...at } }
  const place = [...path, 'hz']
  const { value, unit } = amount(valueAt(document.value, place), 'ops/s', placeOf(document, place))
  yield {
    kind: 'measurement',
    measurement: {
      metric: `${metric} throughput`,
      parameters,
      unit,
      statistics: { mean: value },
      // One over the mean: it is off by the same part.
      ...marginsOf({ mean: marginOfPercent(value, valueAt(document.value, [...path, 'rme'])) }),
      derivedFrom: metric,
      sampling: 'observation',
      ...(latency.sampleCount === undefined ? {} : { sampleCount: latency.sampleCount }),
      ...at,
    },
  }
}

/** What a benchmark that ran to its end has; one of them alone is a broken file, not a crash. */
const MEASURED = ['mean', 'hz', 'min', 'max', 'totalTime'] as const

/** The file as a group's name begins with it: its path below the root of the Vitest project. */
function ownPath(fullName: string): string {
  return fullName.split(' > ', 1)[0] ?? fullName
}

/**
 * A group's name with the path of its file from the checkout on, where that is known: in a repository of several
 * packages, two of them may well have a `bench/index.bench.ts`.
 */
function portableName(filepath: string, fullName: string): string {
  const own = ownPath(fullName)
  const portable = portablePaths([filepath]).get(filepath) ?? own
  return portable.endsWith(`/${own}`) ? portable + fullName.slice(own.length) : fullName
}

/** The directory in which the files of a report lie, as far as the names of groups tell it. */
function rootOf(files: readonly ReportFile[]): string {
  for (const { filepath, groups } of files) {
    const own = groups[0] === undefined ? undefined : ownPath(groups[0].fullName)
    if (own !== undefined && filepath.endsWith(`/${own}`)) return filepath.slice(0, -own.length)
  }
  return ''
}

function relativePath(filepath: string, root: string): string {
  const portable = portablePaths([filepath]).get(filepath) ?? filepath
  if (root === '' || !filepath.startsWith(root)) return portable
  const below = filepath.slice(root.length)
  return portable.endsWith(below) ? portable : below
}
