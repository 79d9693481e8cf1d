import * as z from 'zod/mini'
import { EvidenceError } from '../evidence-error.ts'
import { name, readInstant, readShape } from '../json-shape.ts'
import { piSchemaName } from '../pi-schema.ts'
import { objectOf, rowsOf } from './content.ts'
import type { PerformanceFile, PerformanceReader, PerformanceRecord } from './record.ts'

/**
 * Reads `pi.ext.perf_comparison.v1` and its events: what two programs were said to take, as text for people (`103.3ms`,
 * `102x`). Nothing can be measured by that; that its tool calls something slower is told.
 */
export const piPerfComparisonReader: PerformanceReader = {
  format: 'pi.ext.perf_comparison.v1',
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
  verdict: z.string(),
})

type Row = z.infer<typeof rowShape>

const comparisonShape = z.object({ rows: z.array(rowShape) })

function* read(file: PerformanceFile): Generator<PerformanceRecord> {
  const { content } = file
  if (content.kind === 'json' && Object.hasOwn(objectOf(file) ?? {}, 'rows')) {
    const { rows } = readShape(content.document, comparisonShape)
    const instant = readInstant(content.document, ['generated_at'])
    if (instant !== undefined) yield { kind: 'generated-at', instant }
    const lines = content.document.linesOfItems(['rows'])
    yield* rows.map((row, index) => claimOf(row, lines[index] ?? 1))
    return
  }
  for (const { value, number } of rowsOf(file)) {
    // The last line counts what the others say.
    const schema = value['schema']
    if (typeof schema === 'string' && piSchemaName(schema) === 'ext.perf_comparison_summary.v1') continue
    const parsed = rowShape.safeParse(value)
    if (!parsed.success) {
      throw new EvidenceError(
        `${parsed.error.issues[0]?.path.join('.') ?? 'the line'}: this is no comparison`,
        {
          line: number,
          remedy: 'write category, metric, rust_value, legacy_value, delta and verdict',
        },
      )
    }
    yield claimOf(parsed.data, number)
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
    outcome: verdict === 'SLOWER' ? 'fail' : verdict === 'INFO' ? 'no-data' : 'pass',
    text: `${verdict}: ${value}, formerly ${legacy}`,
    line,
  }
}
