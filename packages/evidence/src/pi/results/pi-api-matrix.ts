import type { Result, ResultStatus } from '@governance-gates/core'
import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import { count, isJsonObject, name, readShape } from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import { checkSome, checkTotal } from '../../consistency.ts'
import { messageOf } from '../../results/excerpt.ts'
import type { ConformanceReader, ConformanceRecord } from '../../results/record.ts'
import { parsePiDocument, readGeneratedAt } from './pi-document.ts'

const entryShape = z.object({
  surface: name,
  module: name,
  api: name,
  status: z.enum(['pass', 'fail', 'skip', 'error', 'PASS', 'FAIL', 'SKIP', 'ERROR']),
  diagnostics: z.optional(z.unknown()),
})

const STATUSES: Readonly<Record<z.infer<typeof entryShape>['status'], ResultStatus>> = {
  pass: 'pass',
  PASS: 'pass',
  fail: 'fail',
  FAIL: 'fail',
  skip: 'skip',
  SKIP: 'skip',
  error: 'error',
  ERROR: 'error',
}

const totalsShape = z.object({ total: z.optional(count), pass: count, fail: count })

const matrixShape = z.object({
  entries: z.array(z.unknown()),
  summary: z.object({ total: count, pass: count, fail: count }),
})

interface Entry {
  readonly surface: string
  readonly result: Result
}

/**
 * Reads `*.runtime.compat-matrix.v1`: one result for each API of each runtime surface. The declared totals, overall and
 * by surface, are checked against the entries.
 */
export function createPiApiMatrixReader(schema: string): ConformanceReader {
  return { format: schema, subjectKind: 'api', read: (text) => readMatrix(parsePiDocument(text, schema)) }
}

function* readMatrix(document: JsonDocument): Generator<ConformanceRecord> {
  const matrix = readShape(document, matrixShape)
  const entries = readEntries(document, matrix.entries.length)
  checkSome(document, ['entries'], entries.length)
  checkTotals(document, ['summary'], entries)
  for (const surface of surfacesIn(document)) {
    const inSurface = entries.filter((entry) => entry.surface === surface)
    checkTotals(document, ['summary', surface], inSurface)
  }
  yield* readGeneratedAt(document)
  for (const { result } of entries) yield { kind: 'result', result }
}

function readEntries(document: JsonDocument, length: number): readonly Entry[] {
  const lines = document.linesOfItems(['entries'])
  return Array.from({ length }, (_, index) => {
    const { surface, module, api, status, diagnostics } = readShape(document, entryShape, ['entries', index])
    const line = lines[index]
    const message = typeof diagnostics === 'string' ? messageOf(diagnostics) : undefined
    const result: Result = {
      subject: [surface, module, api].join(' > '),
      status: STATUSES[status],
      attributes: { surface, module },
      ...(message === undefined ? {} : { message }),
      ...(line === undefined ? {} : { evidenceLine: line }),
    }
    return { surface, result }
  })
}

/** The surfaces that the summary has totals of: its members that are objects themselves. */
function surfacesIn(document: JsonDocument): readonly string[] {
  const summary = readShape(document, z.custom<Readonly<Record<string, unknown>>>(isJsonObject), ['summary'])
  return Object.keys(summary).filter((key) => isJsonObject(summary[key]))
}

function checkTotals(document: JsonDocument, path: JsonPath, entries: readonly Entry[]): void {
  const declared = readShape(document, totalsShape, path)
  const having = (...statuses: ResultStatus[]) =>
    entries.filter(({ result }) => statuses.includes(result.status)).length
  const pass = having('pass')
  const notPassed = entries.length - pass
  // Some versions count as failed whatever did not pass, others what failed or could not be run.
  const meansOfFailed = [having('fail'), having('fail', 'error')]
  const fail = meansOfFailed.includes(declared.fail) ? declared.fail : notPassed
  const leaves = 'the entries'
  checkTotal(document, { path: [...path, 'pass'], declared: declared.pass, counted: pass, leaves })
  checkTotal(document, { path: [...path, 'fail'], declared: declared.fail, counted: fail, leaves })
  checkTotal(document, {
    path: [...path, 'total'],
    declared: declared.total,
    counted: entries.length,
    leaves,
  })
}
