import type { Measurement } from '@governance-gates/core'
import * as z from 'zod/mini'
import { EvidenceError } from '../evidence-error.ts'
import { count, readInstant, readShape } from '../json-shape.ts'
import type { JsonObject } from '../json-value.ts'
import { piSchemaName } from '../pi-schema.ts'
import { amount, sample } from './amount.ts'
import { objectOf, rowsOf } from './content.ts'
import type { JsonLine, PerformanceFile, PerformanceReader, PerformanceRecord } from './record.ts'

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

function growthRecord(value: unknown, line: number): PerformanceRecord {
  const { unit, value: percent } = amount(value, 'percent', { what: 'rss growth', line })
  return measured({
    metric: 'stress_rss_growth',
    unit,
    better: 'lower',
    value: percent,
    statistics: {},
    line,
  })
}

function errorsRecord(errors: number, line: number): PerformanceRecord {
  const { unit, value } = amount(errors, 'count', { what: 'error_count', line })
  return measured({ metric: 'stress_errors', unit, better: 'lower', value, statistics: {}, line })
}

/** Reads `pi.ext.stress_triage.v1`: latency, growth of memory and errors of a run under load. */
export const piStressTriageReader: PerformanceReader = {
  format: 'pi.ext.stress_triage.v1',
  recognises: (file) => schemaOf(objectOf(file)) === 'ext.stress_triage.v1',
  read: readTriage,
}

const triageShape = z.object({
  pass: z.boolean(),
  results: z.object({
    error_count: count,
    latency: z.object({ summary: latency }),
    rss: z.object({ growth_pct: z.unknown() }),
  }),
})

function* readTriage({ content }: PerformanceFile): Generator<PerformanceRecord> {
  if (content.kind !== 'json') return
  const { document } = content
  const { pass, results } = readShape(document, triageShape)
  const instant = readInstant(document, ['generated_at'])
  if (instant !== undefined) yield { kind: 'generated-at', instant }
  yield latencyRecord(results.latency.summary, document.lineOf(['results', 'latency', 'summary']))
  yield growthRecord(results.rss.growth_pct, document.lineOf(['results', 'rss', 'growth_pct']))
  yield errorsRecord(results.error_count, document.lineOf(['results', 'error_count']))
  const line = document.lineOf(['pass'])
  const text = pass ? 'the stress run passed' : 'the stress run failed'
  yield { kind: 'claim', metric: 'stress', parameters: {}, outcome: pass ? 'pass' : 'fail', text, line }
}

/**
 * Reads the events of a stress run, `pi.ext.stress_rss.v1` with `pi.ext.stress_summary.v1` at the end. The memory is
 * called `rss_kb` and is read as a plain number: in real files it would be 58 GB if it were kB.
 */
export const piStressEventsReader: PerformanceReader = {
  format: 'pi.ext.stress_rss.v1',
  recognises: (file) => schemaOf(rowsOf(file)[0]?.value) === 'ext.stress_rss.v1',
  read: readEvents,
}

const summaryShape = z.object({ error_count: count, latency_summary: latency, rss_growth_pct: z.unknown() })

function* readEvents(file: PerformanceFile): Generator<PerformanceRecord> {
  const samples: number[] = []
  let summary: JsonLine | undefined
  for (const row of rowsOf(file)) {
    const schema = schemaOf(row.value)
    if (summary !== undefined) throw fault('nothing comes after the summary', row.number)
    if (schema === 'ext.stress_summary.v1') summary = row
    else if (schema !== 'ext.stress_rss.v1') throw fault('this is no event of a stress run', row.number)
    else samples.push(sample(row.value['rss_kb'], 'count', { what: 'rss_kb', line: row.number }))
  }
  if (summary === undefined) throw fault('there is no summary: the run did not end', undefined)
  yield measured({
    metric: 'stress_rss_kb',
    unit: 'count',
    better: 'lower',
    statistics: {},
    samples,
    line: 1,
  })
  yield* summaryRecords(summary)
}

function* summaryRecords({ value, number }: JsonLine): Generator<PerformanceRecord> {
  const parsed = summaryShape.safeParse(value)
  if (!parsed.success)
    throw fault(`${parsed.error.issues[0]?.path.join('.') ?? ''}: this is no summary`, number)
  yield latencyRecord(parsed.data.latency_summary, number)
  yield growthRecord(parsed.data.rss_growth_pct, number)
  yield errorsRecord(parsed.data.error_count, number)
}

function schemaOf(value: JsonObject | undefined): string | undefined {
  const schema = value?.['schema']
  return typeof schema === 'string' ? piSchemaName(schema) : undefined
}

function fault(message: string, line: number | undefined): EvidenceError {
  return new EvidenceError(message, { line, remedy: 'let the stress run finish, and give its whole file' })
}
