import { addTallies, EMPTY_TALLY, type Result, type Tally, tallyOf, totalOf } from '@governance-gates/core'
import type { JsonDocument } from '@governance-gates/document/strict'
import { count, name, rate, readShape } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { checkRate, checkSome, checkTotal } from '../../consistency.ts'
import { messageOf } from '../../results/excerpt.ts'
import type { ConformanceReader, ConformanceRecord } from '../../results/record.ts'
import { parsePiDocument, readGeneratedAt } from './pi-document.ts'

const reportShape = z.object({
  counts: z.object({
    total: count,
    pass: count,
    fail: count,
    skip: z.optional(count),
    error: z.optional(count),
  }),
  pass_rate_pct: z.nullable(rate),
  results: z.optional(z.array(z.unknown())),
})
type Report = z.infer<typeof reportShape>

const resultShape = z.object({
  scenario_id: name,
  extension_id: name,
  kind: name,
  source_tier: name,
  status: z.enum(['pass', 'fail', 'skip', 'error']),
  // Only shown: whatever these are, they do not make a result unusable.
  error: z.optional(z.unknown()),
  skip_reason: z.optional(z.unknown()),
  diffs: z.optional(z.unknown()),
})

/**
 * Reads `*.ext.scenario_conformance.v1`: scenarios by name, or only their counts where the report has no results. The
 * declared counts and the rate are checked against the results.
 */
export function createPiScenariosReader(schema: string): ConformanceReader {
  return {
    format: schema,
    subjectKind: 'scenario',
    read: (text) => readReport(parsePiDocument(text, schema)),
  }
}

function* readReport(document: JsonDocument): Generator<ConformanceRecord> {
  const report = readShape(document, reportShape)
  const results = report.results && readResults(document, report.results.length)
  const tally = results === undefined ? declaredTally(report) : tallyOfResults(results)
  checkSome(document, ['counts', 'total'], Math.max(report.counts.total, totalOf(tally)))
  checkCounts(document, report, tally)
  yield* readGeneratedAt(document)
  if (results === undefined) yield { kind: 'counts', tally }
  else for (const result of results) yield { kind: 'result', result }
}

function readResults(document: JsonDocument, length: number): readonly Result[] {
  const lines = document.linesOfItems(['results'])
  return Array.from({ length }, (_, index) => {
    const row = readShape(document, resultShape, ['results', index])
    const message = reasonOf(row)
    const line = lines[index]
    return {
      subject: row.scenario_id,
      status: row.status,
      tier: row.source_tier,
      attributes: { kind: row.kind, extension: row.extension_id },
      ...(message === undefined ? {} : { message }),
      ...(line === undefined ? {} : { evidenceLine: line }),
    }
  })
}

function reasonOf({ error, skip_reason, diffs }: z.infer<typeof resultShape>): string | undefined {
  const reason = [error, skip_reason].find((text) => typeof text === 'string' && text !== '')
  const shown = reason ?? (Array.isArray(diffs) ? diffs[0] : undefined)
  if (shown === undefined || shown === null) return undefined
  return messageOf(typeof shown === 'string' ? shown : JSON.stringify(shown))
}

function tallyOfResults(results: readonly Result[]): Tally {
  return results.reduce((sum, { status }) => addTallies(sum, tallyOf(status)), EMPTY_TALLY)
}

function declaredTally({ counts: { pass, fail, skip = 0, error = 0 } }: Report): Tally {
  return { ...EMPTY_TALLY, pass, fail, skip, error }
}

function checkCounts(document: JsonDocument, { counts, pass_rate_pct }: Report, tally: Tally): void {
  const total = totalOf(tally)
  const leaves = 'the results'
  for (const key of ['pass', 'fail', 'skip', 'error'] as const) {
    checkTotal(document, { path: ['counts', key], declared: counts[key], counted: tally[key], leaves })
  }
  checkTotal(document, { path: ['counts', 'total'], declared: counts.total, counted: total, leaves })
  checkRate(document, {
    path: ['pass_rate_pct'],
    declared: pass_rate_pct,
    meanings: [
      { part: tally.pass, whole: total - tally.skip },
      { part: tally.pass, whole: total },
    ],
  })
}
