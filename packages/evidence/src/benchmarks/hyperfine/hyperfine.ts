import type { Measurement, MetricIdentity } from '@governance-gates/core'
import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import { EvidenceError, isJsonObject, name, readMembers, readShape } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { amount, sample } from '../amount.ts'
import type { BenchmarkFormat } from '../benchmark-format.ts'
import { objectOf } from '../content.ts'
import { distinctMetrics } from '../distinct-metrics.ts'
import { placeOf } from '../json-place.ts'
import type { PerformanceFile, PerformanceRecord } from '../record.ts'
import { marginOfDeviation, marginsOf } from '../stated-margin.ts'

/**
 * Reads the JSON of hyperfine, seconds. Every time is one execution, so percentiles are exact. A command that ended
 * with an exit code other than 0 did not do its work, and has no time: times without their codes are refused. The metric is the command (or the name
 * that `--command-name` gave it); time in user and system mode and memory are metrics of their own.
 *
 * https://github.com/sharkdp/hyperfine
 */
export const hyperfineFormat: BenchmarkFormat = {
  id: 'hyperfine',
  title: 'hyperfine',
  tool: 'hyperfine',
  docs: 'https://github.com/sharkdp/hyperfine',
  command: '`hyperfine --export-json bench.json`',
  metric:
    'the command, or its `--command-name`; also `… user`, `… system`, `… memory`; `--parameter-list` gives parameters',
  statistics: 'all, of the samples',
  recognises: (file) => {
    const results = objectOf(file)?.['results']
    return (
      Array.isArray(results) && results.some((each) => isJsonObject(each) && Object.hasOwn(each, 'command'))
    )
  },
  read,
}

const resultsShape = z.array(
  z.object({
    command: name,
    mean: z.unknown(),
    stddev: z.optional(z.unknown()),
    median: z.unknown(),
    min: z.unknown(),
    max: z.unknown(),
    user: z.optional(z.unknown()),
    system: z.optional(z.unknown()),
    times: z.optional(z.nullable(z.array(z.unknown()))),
    memory_usage_byte: z.optional(z.nullable(z.array(z.unknown()))),
    exit_codes: z.optional(z.nullable(z.array(z.nullable(z.int())))),
    parameters: z.optional(z.unknown()),
  }),
)

type Result = z.infer<typeof resultsShape>[number]

function* read({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  const results = readShape(document, resultsShape, ['results'])
  const lines = document.linesOfItems(['results'])
  yield* distinctMetrics(
    results.flatMap((result, index) =>
      recordsOf({ document, path: ['results', index], result }, lines[index] ?? 1),
    ),
  )
}

/** A result, and where it is. */
interface Placed {
  readonly document: JsonDocument
  readonly path: JsonPath
  readonly result: Result
}

function recordsOf(placed: Placed, line: number): readonly PerformanceRecord[] {
  const { document, path, result } = placed
  const identity = {
    metric: result.command,
    parameters: parametersOf(document, [...path, 'parameters'], result),
    line,
  }
  const failed = (result.exit_codes ?? []).filter((code) => code !== 0)
  if (failed.length > 0) {
    const code = failed[0] === null ? 'a signal' : `exit code ${failed[0]}`
    const message = `${failed.length} of ${result.exit_codes?.length} runs ended with ${code}`
    return [{ kind: 'crash', ...identity, message }]
  }
  const wall = wallClock(placed, identity)
  if (wall.statistics.max?.coefficient === 0n) return [{ kind: 'no-data', ...identity, reason: NO_TIME }]
  return [measured(wall), ...cpu(placed, identity), ...memory(placed, identity)]
}

/** What it takes to start the shell is subtracted, and nothing may be left. */
const NO_TIME = 'no run took longer than starting the shell does: run it with --shell=none'

function parametersOf(
  document: JsonDocument,
  path: JsonPath,
  { parameters }: Result,
): Readonly<Record<string, string>> {
  if (parameters === undefined || parameters === null) return {}
  return Object.fromEntries(readMembers(document, z.string(), path))
}

function measured(measurement: Measurement): PerformanceRecord {
  return { kind: 'measurement', measurement }
}

type Identity = MetricIdentity & { readonly line: number }

const STATED = ['mean', 'median', 'min', 'max'] as const

function wallClock({ document, path, result }: Placed, identity: Identity): Measurement {
  const stated = STATED.map((each) => [
    each,
    amount(result[each], 's', placeOf(document, [...path, each])).value,
  ])
  const { times, exit_codes: codes } = result
  if (times && (times.length === 0 || codes?.length !== times.length)) {
    throw new EvidenceError(
      `${result.command} has ${times.length} times and ${codes?.length ?? 'no'} exit codes`,
      {
        line: identity.line,
        remedy: 'keep the file as hyperfine wrote it',
      },
    )
  }
  const samples = times?.map((time, index) => sample(time, 's', placeOf(document, [...path, 'times', index])))
  return {
    ...identity,
    unit: 'ns',
    statistics: Object.fromEntries(stated),
    ...marginsOf({ mean: marginOfDeviation(result.stddev, samples?.length ?? codes?.length, 's') }),
    sampling: 'observation',
    ...(samples === undefined ? {} : { samples }),
  }
}

/** Means over all runs. */
function cpu({ document, path, result }: Placed, identity: Identity): readonly PerformanceRecord[] {
  return (['user', 'system'] as const).flatMap((key) => {
    if (result[key] === undefined) return []
    const { unit, value } = amount(result[key], 's', placeOf(document, [...path, key]))
    const metric = `${identity.metric} ${key}`
    return [measured({ ...identity, metric, unit, statistics: { mean: value }, sampling: 'observation' })]
  })
}

function memory({ document, path, result }: Placed, identity: Identity): readonly PerformanceRecord[] {
  const bytes = result.memory_usage_byte
  if (!bytes || bytes.length === 0) return []
  if (result.times && result.times.length !== bytes.length) {
    throw new EvidenceError(
      `${result.command} has ${result.times.length} times and ${bytes.length} amounts of memory`,
      { line: identity.line, remedy: 'keep the file as hyperfine wrote it' },
    )
  }
  const samples = bytes.map((each, index) =>
    sample(each, 'B', placeOf(document, [...path, 'memory_usage_byte', index])),
  )
  const metric = `${identity.metric} memory`
  return [measured({ ...identity, metric, unit: 'bytes', statistics: {}, sampling: 'observation', samples })]
}
