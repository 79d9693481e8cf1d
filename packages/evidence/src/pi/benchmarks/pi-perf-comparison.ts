import type { JsonDocument } from '@governance-gates/document/strict'
import {
  count,
  EvidenceError,
  type JsonObject,
  name,
  readShape,
  showValue,
} from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import type { BenchmarkFormat } from '../../benchmarks/benchmark-format.ts'
import { objectOf, rowsOf } from '../../benchmarks/content.ts'
import { ageOf, ageOfText } from '../../benchmarks/description.ts'
import type { JsonLine, PerformanceFile, PerformanceRecord } from '../../benchmarks/record.ts'
import { PI, piSchemaName } from '../pi-family.ts'

/**
 * Reads `pi.ext.perf_comparison.v1` and its events: the times of two programs, as text for people (`103.3ms`, `102x`).
 * They are not measurements; what its tool judges to be slower is reported.
 */
export const piPerfComparisonFormat: BenchmarkFormat = {
  id: 'pi.ext.perf_comparison.v1',
  title: 'pi.ext.perf_comparison.v1',
  tool: 'the comparison of two programs',
  docs: PI.docs,
  family: PI,
  metric: '`<category>: <metric>`',
  statistics: 'none: the numbers are text for people',
  recognises: (file) => {
    const schema = objectOf(file)?.['schema']
    if (typeof schema === 'string') return piSchemaName(schema) === 'ext.perf_comparison.v1'
    const [first] = rowsOf(file)
    return (
      first !== undefined && Object.hasOwn(first.value, 'rust_value') && Object.hasOwn(first.value, 'verdict')
    )
  },
  read,
}

const rowShape = z.object({
  category: z.string(),
  metric: name,
  rust_value: z.string(),
  legacy_value: z.string(),
  delta: z.string(),
  verdict: z.enum(['FASTER', 'COMPARABLE', 'SLOWER', 'PASS', 'FAIL', 'INFO']),
})

type Row = z.infer<typeof rowShape>

const OUTCOMES = {
  FASTER: 'pass',
  COMPARABLE: 'pass',
  PASS: 'pass',
  SLOWER: 'fail',
  FAIL: 'fail',
  INFO: 'no-data',
} as const satisfies Record<Row['verdict'], string>

const comparisonShape = z.object({
  summary: z.object({ faster_count: count, slower_count: count, comparable_count: count }),
  rows: z.array(rowShape),
})

const eventsSummaryShape = z.object({
  generated_at: z.optional(z.unknown()),
  faster: count,
  slower: count,
  comparable: count,
})

function read(file: PerformanceFile): Iterable<PerformanceRecord> {
  const { content } = file
  return content.kind === 'json' && Object.hasOwn(content.document.value ?? {}, 'rows')
    ? readReport(content.document)
    : readEvents(rowsOf(file))
}

function* readReport(document: JsonDocument): Generator<PerformanceRecord> {
  const { rows, summary } = readShape(document, comparisonShape)
  const { faster_count: faster, slower_count: slower, comparable_count: comparable } = summary
  checkCounts({ faster, slower, comparable }, rows, document.lineOf(['summary']))
  yield* ageOf(document, ['generated_at'])
  const lines = document.linesOfItems(['rows'])
  yield* claims(rows.map((row, index) => ({ row, line: lines[index] ?? 1 })))
}

/** A comparison a line, and at the end how many there are of each kind: without it the file was cut off. */
function* readEvents(lines: readonly JsonLine[]): Generator<PerformanceRecord> {
  const last = lines.at(-1)
  const rows = lines.slice(0, -1).map(({ value, number }) => ({ row: readRow(value, number), line: number }))
  const schema = last?.value['schema']
  if (typeof schema !== 'string' || piSchemaName(schema) !== 'ext.perf_comparison_summary.v1') {
    throw new EvidenceError('the last line is not a summary: the file is truncated', {
      line: last?.number,
      remedy: 'let the tool finish, and keep its whole file',
    })
  }
  const summary = eventsSummaryShape.safeParse(last?.value)
  if (!summary.success) throw noComparison(summary.error.issues[0]?.path.join('.'), last?.number)
  checkCounts(
    summary.data,
    rows.map(({ row }) => row),
    last?.number,
  )
  yield* ageOfText(summary.data.generated_at, 'generated_at', last?.number)
  yield* claims(rows)
}

function readRow(value: JsonObject, line: number): Row {
  const parsed = rowShape.safeParse(value)
  if (parsed.success) return parsed.data
  throw noComparison(parsed.error.issues[0]?.path.join('.'), line)
}

function noComparison(place: string | undefined, line: number | undefined): EvidenceError {
  return new EvidenceError(`${place ?? 'the line'}: not a comparison`, {
    line,
    remedy: 'write category, metric, rust_value, legacy_value, delta and verdict',
  })
}

type Counts = Pick<z.infer<typeof eventsSummaryShape>, 'faster' | 'slower' | 'comparable'>

function checkCounts(declared: Counts, rows: readonly Row[], line: number | undefined): void {
  const counted = (wanted: Row['verdict']) => rows.filter(({ verdict }) => verdict === wanted).length
  const found: Counts = {
    faster: counted('FASTER'),
    slower: counted('SLOWER'),
    comparable: counted('COMPARABLE'),
  }
  for (const kind of ['faster', 'slower', 'comparable'] as const) {
    if (declared[kind] === found[kind]) continue
    throw new EvidenceError(`${kind} is ${declared[kind]}, and ${found[kind]} are listed`, {
      line,
      remedy: 'find out why the tool that wrote the file contradicts itself',
    })
  }
}

interface LocatedRow {
  readonly row: Row
  readonly line: number
}

function* claims(rows: readonly LocatedRow[]): Generator<PerformanceRecord> {
  const seen = new Set<string>()
  for (const { row, line } of rows) {
    const key = JSON.stringify([row.category, row.metric])
    if (seen.has(key)) {
      throw new EvidenceError(`the comparison ${showValue(row.metric)} is in the file more than once`, {
        line,
        remedy: 'overwrite the file instead of appending to it',
      })
    }
    seen.add(key)
    yield claimOf(row, line)
  }
}

function claimOf(
  { category, metric, rust_value: value, legacy_value: legacy, verdict }: Row,
  line: number,
): PerformanceRecord {
  return {
    kind: 'claim',
    metric: `${category}: ${metric}`,
    parameters: {},
    outcome: OUTCOMES[verdict],
    text: `${verdict}: ${value}, formerly ${legacy}`,
    line,
  }
}
