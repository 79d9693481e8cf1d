import type { Result } from '@governance-gates/core'
import {
  EvidenceError,
  type JsonObject,
  lineBlocks,
  parseJsonLine,
  showValue,
  type Text,
} from '@governance-gates/document/strict'
import type { ConformanceRecord } from '../results/record.ts'
import { zeroResults } from '../zero-results.ts'
import type { RowColumns } from './row-columns.ts'

/** Makes results of the rows of a JSON Lines file. */
export interface RowReader {
  /** Runs a million times for a large file: no copies, no regular expressions, no shape checks by library. */
  read(row: JsonObject, line: number): Result
  /** What `read` looks at in a row that did not fail. */
  readonly columns: RowColumns
  /** What is known once every row is read. */
  end?(): ConformanceRecord | undefined
}

/** Reads JSON Lines row by row. Blank lines are nothing; a file without a row is an error. */
export function* readRows(text: Text, rows: RowReader): Generator<ConformanceRecord> {
  let isEmpty = true
  for (const { first, lines } of lineBlocks(text)) {
    for (let index = 0; index < lines.length; index++) {
      const result = readRow(lines[index] ?? '', first + index, rows)
      if (result === undefined) continue
      isEmpty = false
      yield { kind: 'result', result }
    }
  }
  if (isEmpty) throw zeroResults()
  const last = rows.end?.()
  if (last !== undefined) yield last
}

/** The result of one line; undefined for a blank one. */
export function readRow(text: string, number: number, rows: RowReader): Result | undefined {
  const line = trimmed(text)
  return line === '' ? undefined : rows.read(parseJsonLine(line, number), number)
}

const SPACE = 32

function trimmed(line: string): string {
  const isPlain = line.charCodeAt(0) > SPACE && line.charCodeAt(line.length - 1) > SPACE
  return isPlain ? line : line.trim()
}

/** What is wrong with a column of a row. */
export interface Fault {
  readonly line: number
  readonly column: string
  readonly expected: string
  readonly remedy: string
}

/** The error for a column that is missing or has a value that is not allowed. */
export function rowError(row: JsonObject, { line, column, expected, remedy }: Fault): EvidenceError {
  const found = Object.hasOwn(row, column) ? row[column] : undefined
  return new EvidenceError(`${column}: expected ${expected}, found ${showValue(found)}`, { line, remedy })
}
