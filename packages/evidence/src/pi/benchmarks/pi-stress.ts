import type { Measurement } from '@governance-gates/core'
import { count, EvidenceError, type JsonObject, readShape } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { amount, sample } from '../../benchmarks/amount.ts'
import type { BenchmarkFormat } from '../../benchmarks/benchmark-format.ts'
import { objectOf, rowsOf } from '../../benchmarks/content.ts'
import { ageOf, ageOfText } from '../../benchmarks/description.ts'
import type { JsonLine, PerformanceFile, PerformanceRecord } from '../../benchmarks/record.ts'
import { PI, piSchemaName } from '../pi-family.ts'

const latency = z.object({
  count,
  min: z.unknown(),
  mean: z.unknown(),
  p50: z.unknown(),
  p95: z.unknown(),
  p99: z.unknown(),
  max: z.unknown(),
})

type Latency = z.infer<typeof latency>

/** The latency of events under load, microseconds as its neighbour `p99_first_us` says. */
function latencyRecord(found: Latency, line: number): PerformanceRecord {
  const names = ['min', 'mean', 'p50', 'p95', 'p99', 'max'] as const
  const statistics = Object.fromEntries(
    names.map((each) => [each, amount(found[each], 'us', { what: `latency ${each}`, line }).value]),
  )
  return measured({ metric: 'stress_event_latency', unit: 'ns', statistics, sampleCount: found.count, line })
}

function measured(parts: Omit<Measurement, 'parameters' | 'sampling'>): PerformanceRecord {
  return { kind: 'measurement', measurement: { parameters: {}, sampling: 'observation', ...parts } }
}

/** The memory of a run as it states it, in whatever unit. */
interface Memory {
  readonly initial: number
  readonly max: number
  /** Null where the run began with nothing. */
  readonly growth: number | null
}

/** Doubles that were divided and printed differ in their last digits. */
const ROUNDING = 1e-9

/**
 * The growth in percent, from the memory itself. `growth_pct` in the file is a fraction: 0.1 is 10%. A percentage
 * there would be understood as well; anything else contradicts the memory.
 */
function growthRecord({ initial, max, growth }: Memory, line: number): PerformanceRecord {
  const identity = { metric: 'stress_rss_growth', parameters: {}, line }
  if (max < initial) throw contradiction(`the memory is ${initial} at first, and ${max} at most`, line)
  if (initial === 0) {
    return {
      kind: 'no-data',
      ...identity,
      reason: 'the run began with no memory, so its growth is not defined',
    }
  }
  const fraction = (max - initial) / initial
  const isStated = [fraction, fraction * 100].some(
    (each) => growth !== null && Math.abs(each - growth) <= ROUNDING * Math.max(1, each),
  )
  if (!isStated)
    throw contradiction(`growth is ${growth}, and from ${initial} to ${max} it is ${fraction}`, line)
  const { unit, value } = amount(fraction * 100, 'percent', { what: 'rss growth', line })
  return measured({ metric: identity.metric, unit, better: 'lower', value, statistics: {}, line })
}

/** What the tool holds of the run: its memory and its latency are within the tool's own limits, or one is not. */
function claimRecord(
  limits: { readonly rss: boolean; readonly latency: boolean },
  line: number,
): PerformanceRecord {
  const missed = [...(limits.rss ? [] : ['memory']), ...(limits.latency ? [] : ['latency'])]
  return {
    kind: 'claim',
    metric: 'stress',
    parameters: {},
    outcome: missed.length === 0 ? 'pass' : 'fail',
    text: missed.length === 0 ? 'the stress run passed' : `the stress run failed: ${missed.join(' and ')}`,
    line,
  }
}

function contradiction(message: string, line: number): EvidenceError {
  return new EvidenceError(message, {
    line,
    remedy: 'find out why the tool that wrote the file contradicts itself',
  })
}

function checkEvents(events: number, { count: timed }: Latency, line: number): void {
  if (events !== timed) throw contradiction(`event_count is ${events}, and ${timed} were timed`, line)
}

function errorsRecord(errors: number, line: number): PerformanceRecord {
  const { unit, value } = amount(errors, 'count', { what: 'error_count', line })
  return measured({ metric: 'stress_errors', unit, better: 'lower', value, statistics: {}, line })
}

/** Reads `pi.ext.stress_triage.v1`: latency, growth of memory and errors of a run under load. */
export const piStressTriageFormat: BenchmarkFormat = {
  id: 'pi.ext.stress_triage.v1',
  title: 'pi.ext.stress_triage.v1',
  tool: 'stress runs',
  docs: PI.docs,
  family: PI,
  metric: '`stress_event_latency`, `stress_errors`, `stress_rss_growth`',
  statistics: 'min, mean, p50, p95, p99, max of the latency; one number',
  recognises: (file) => schemaOf(objectOf(file)) === 'ext.stress_triage.v1',
  read: readTriage,
}

const growth = z.nullable(z.number().check(z.nonnegative('0 or more')))

const triageShape = z.object({
  pass: z.boolean(),
  results: z.object({
    event_count: count,
    error_count: count,
    latency: z.object({ ok: z.boolean(), summary: latency }),
    rss: z.object({ ok: z.boolean(), initial_kb: count, max_kb: count, growth_pct: growth }),
  }),
})

function* readTriage({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  const { pass, results } = readShape(document, triageShape)
  const { event_count: events, latency: timed, rss } = results
  const line = document.lineOf(['pass'])
  if (pass !== (rss.ok && timed.ok)) throw contradiction(`pass is ${pass}, but its parts disagree`, line)
  checkEvents(events, timed.summary, document.lineOf(['results', 'event_count']))
  yield* ageOf(document, ['generated_at'])
  yield latencyRecord(timed.summary, document.lineOf(['results', 'latency', 'summary']))
  const memory = { initial: rss.initial_kb, max: rss.max_kb, growth: rss.growth_pct }
  yield growthRecord(memory, document.lineOf(['results', 'rss', 'growth_pct']))
  yield errorsRecord(results.error_count, document.lineOf(['results', 'error_count']))
  yield claimRecord({ rss: rss.ok, latency: timed.ok }, line)
}

/**
 * Reads the events of a stress run, `pi.ext.stress_rss.v1` with `pi.ext.stress_summary.v1` at the end. The memory is
 * called `rss_kb` and is read as a plain number: in real files it would be 58 GB if it were kB, and whether it is bytes
 * depends on the library that the tool was built with.
 */
export const piStressEventsFormat: BenchmarkFormat = {
  id: 'pi.ext.stress_rss.v1',
  title: 'pi.ext.stress_rss.v1',
  tool: 'stress runs, an event a line',
  docs: PI.docs,
  family: PI,
  metric: '`stress_event_latency`, `stress_rss_kb`, `stress_errors`, `stress_rss_growth`',
  statistics: 'min, mean, p50, p95, p99, max of the latency; one number',
  recognises: (file) => schemaOf(rowsOf(file)[0]?.value) === 'ext.stress_rss.v1',
  read: readEvents,
}

const summaryShape = z.object({
  ts: z.optional(z.unknown()),
  event_count: count,
  error_count: count,
  initial_rss_kb: count,
  max_rss_kb: count,
  rss_growth_pct: growth,
  rss_ok: z.boolean(),
  latency_ok: z.boolean(),
  latency_summary: latency,
})

function* readEvents(file: PerformanceFile): Generator<PerformanceRecord> {
  const samples: number[] = []
  let summary: JsonLine | undefined
  for (const row of rowsOf(file)) {
    const schema = schemaOf(row.value)
    if (summary !== undefined) throw fault('nothing comes after the summary', row.number)
    if (schema === 'ext.stress_summary.v1') summary = row
    else if (schema !== 'ext.stress_rss.v1') throw fault('not an event of a stress run', row.number)
    else samples.push(sample(row.value['rss_kb'], 'count', { what: 'rss_kb', line: row.number }))
  }
  if (summary === undefined) throw fault('there is no summary: the run did not end', undefined)
  const memory = measured({
    metric: 'stress_rss_kb',
    unit: 'count',
    better: 'lower',
    statistics: {},
    samples,
    line: 1,
  })
  yield* summaryRecords(summary, samples, memory)
}

function* summaryRecords(
  { value, number }: JsonLine,
  samples: readonly number[],
  memory: PerformanceRecord,
): Generator<PerformanceRecord> {
  const parsed = summaryShape.safeParse(value)
  if (!parsed.success) throw fault(`${parsed.error.issues[0]?.path.join('.') ?? ''}: not a summary`, number)
  const { initial_rss_kb: initial, max_rss_kb: max, latency_summary: timed, ts, ...run } = parsed.data
  const largest = samples.reduce((left, right) => Math.max(left, right))
  if (samples[0] !== initial)
    throw contradiction(`initial_rss_kb is ${initial}, and ${samples[0]} came first`, number)
  if (largest > max) throw contradiction(`max_rss_kb is ${max}, and ${largest} is listed`, number)
  checkEvents(run.event_count, timed, number)
  yield* ageOfText(ts, 'ts', number)
  yield memory
  yield latencyRecord(timed, number)
  yield growthRecord({ initial, max, growth: run.rss_growth_pct }, number)
  yield errorsRecord(run.error_count, number)
  yield claimRecord({ rss: run.rss_ok, latency: run.latency_ok }, number)
}

function schemaOf(value: JsonObject | undefined): string | undefined {
  const schema = value?.['schema']
  return typeof schema === 'string' ? piSchemaName(schema) : undefined
}

function fault(message: string, line: number | undefined): EvidenceError {
  return new EvidenceError(message, { line, remedy: 'let the stress run finish, and keep its whole file' })
}
