import type { Attributes, Result } from '@governance-gates/core'
import type { JsonObject } from '@governance-gates/document/strict'
import { EvidenceError } from '@governance-gates/document/strict'
import { type Fault, type RowReader, readRows, rowError } from '../../rows/json-rows.ts'
import { readRowBytes } from '../../rows/read-row-bytes.ts'
import type { RowColumns } from '../../rows/row-columns.ts'
import { messageOf } from '../excerpt.ts'
import type { ConformanceReader } from '../record.ts'
import { StatusWords } from '../status-words.ts'
import { type Columns, DEFAULT_COLUMNS, type JsonLinesOptions } from './columns.ts'

const RERUN = 'rerun'
const MAX_ATTRIBUTES = 1_000
const MAX_ATTRIBUTE_LENGTH = 200

/**
 * Reads generic JSON Lines: one object per line with a subject and a status. `"rerun": true` says that a line repeats an
 * earlier one. Other columns with short values become attributes, which a policy can select by.
 */
export function createJsonLinesReader(options: JsonLinesOptions): ConformanceReader {
  return {
    format: 'json-lines',
    subjectKind: 'subject',
    read: (text) => readRows(text, new ColumnReader(options)),
    readBytes: (bytes) => readRowBytes(bytes, new ColumnReader(options)),
  }
}

class ColumnReader implements RowReader {
  readonly #columns: Columns
  readonly #words: StatusWords
  readonly columns: RowColumns

  constructor({ columns = DEFAULT_COLUMNS, statuses = {} }: JsonLinesOptions) {
    this.#columns = columns
    this.#words = new StatusWords(statuses)
    const { subject, status, tier } = columns
    this.columns = {
      subject,
      status,
      tier,
      statusOf: (word) => this.#words.find(word),
      checked: [],
    }
  }

  read(row: JsonObject, line: number): Result {
    const columns = this.#columns
    const subject = row[columns.subject]
    if (typeof subject !== 'string' || subject === '')
      throw fault(row, { line, column: columns.subject, expected: NAME })
    const status = this.#words.find(row[columns.status])
    if (status === undefined)
      throw fault(row, { line, column: columns.status, expected: 'a known word for a status' })
    const result: Draft = { subject, status, evidenceLine: line }
    this.#addTier(result, row, line)
    if (status !== 'pass') this.#addMessage(result, row)
    const rerun = row[RERUN]
    if (rerun !== undefined && typeof rerun !== 'boolean')
      throw fault(row, { line, column: RERUN, expected: 'true or false' })
    if (rerun !== undefined) result.rerun = rerun
    this.#addAttributes(result, row, line)
    return result
  }

  #addTier(result: Draft, row: JsonObject, line: number): void {
    const column = this.#columns.tier
    if (column === undefined) return
    const tier = row[column]
    if (tier === undefined || tier === null) return
    if (typeof tier !== 'string' || tier === '') throw fault(row, { line, column, expected: NAME })
    result.tier = tier
  }

  #addMessage(result: Draft, row: JsonObject): void {
    const text = this.#columns.message === undefined ? undefined : row[this.#columns.message]
    const message = typeof text === 'string' ? messageOf(text) : undefined
    if (message !== undefined) result.message = message
  }

  #addAttributes(result: Draft, row: JsonObject, line: number): void {
    let attributes: Record<string, string> | undefined
    let room = MAX_ATTRIBUTES
    for (const key in row) {
      const value = this.#isColumn(key) ? undefined : attributeOf(row[key])
      if (value === undefined) continue
      if (room-- === 0) throw tooManyColumns(line)
      attributes ??= {}
      attributes[key] = value
    }
    if (attributes !== undefined) result.attributes = attributes
  }

  /** Comparing is faster here than looking up in a set: the keys of parsed JSON are interned. */
  #isColumn(key: string): boolean {
    const { subject, status, tier, message } = this.#columns
    return key === subject || key === status || key === tier || key === message || key === RERUN
  }
}

type Draft = { -readonly [Key in keyof Result]: Result[Key] } & { attributes?: Attributes }

const NAME = 'text that is not empty'

/** The value of a column as an attribute; undefined where it is not a scalar, empty, or too long to select by. */
function attributeOf(value: unknown): string | undefined {
  switch (typeof value) {
    case 'string':
      return value !== '' && value.length <= MAX_ATTRIBUTE_LENGTH ? value : undefined
    case 'number':
    case 'boolean':
      return String(value)
    default:
      return undefined
  }
}

function fault(row: JsonObject, what: Omit<Fault, 'remedy'>): EvidenceError {
  return rowError(row, {
    ...what,
    remedy: 'in the policy, set columns and statuses to what the file has',
  })
}

/** Dropping some would make a policy's selection miss results without a trace. */
function tooManyColumns(line: number): EvidenceError {
  return new EvidenceError(`the line has more than ${MAX_ATTRIBUTES} columns besides the known ones`, {
    line,
    remedy: 'write only the columns that select uses',
  })
}
