import {
  formatInstant,
  HISTORY_SCHEMA,
  type HistoryRow,
  HistoryTable,
  metricName,
  parseInstant,
} from '@governance-gates/core'
import {
  type Bytes,
  EvidenceError,
  type JsonObject,
  name,
  parseJsonLine,
  pathText,
  showValue,
  textLines,
  valueAt,
} from '@governance-gates/document/strict'
import * as z from 'zod/mini'
import {
  baseUnit,
  environment,
  environmentJson,
  exactNumber,
  numberJson,
  parameters,
  parametersJson,
  statistics,
  statisticsJson,
} from '../benchmarks/measured-numbers.ts'
import { type NamedRow, PlainLines } from './history-line.ts'

/** Writes rows of a history as JSON Lines, each with its schema, so that a file may be put together from several. */
export function writeHistoryRows(rows: readonly HistoryRow[]): string {
  return rows.map((row) => `${JSON.stringify(rowJson(row))}\n`).join('')
}

function rowJson(row: HistoryRow): object {
  const { at, commit, metric, unit, better, value } = row
  return {
    schema: HISTORY_SCHEMA,
    at: formatInstant(at),
    commit,
    metric,
    ...(Object.keys(row.parameters).length === 0 ? {} : { parameters: parametersJson(row.parameters) }),
    unit,
    ...(better === undefined ? {} : { better }),
    ...(value === undefined ? {} : { value: numberJson(value) }),
    statistics: statisticsJson(row.statistics),
    environment: environmentJson(row.environment),
    ...(row.accepted === undefined ? {} : { accepted: row.accepted }),
  }
}

const rowShape = z.strictObject({
  schema: z.literal(HISTORY_SCHEMA),
  at: z.string(),
  commit: z.string(),
  metric: name,
  parameters: z._default(parameters, {}),
  unit: baseUnit,
  better: z.exactOptional(z.enum(['lower', 'higher'])),
  value: z.exactOptional(exactNumber),
  statistics,
  environment,
  accepted: z.exactOptional(z.literal(true)),
})

const REMEDY = 'restore the history as the runs before wrote it, or take the line out'

/**
 * Reads a history, JSON Lines of `governance.performance-history/v1`, in any order, as its bytes come. White space alone is a
 * history of no run.
 *
 * @throws EvidenceError with the line where a line is not a row, a run has a metric more than once, or the last line was
 * cut off: it has no line break.
 */
export function readPerformanceHistory(bytes: Bytes): HistoryTable {
  const reading = new HistoryReading()
  const rest = textLines(bytes, (line) => reading.add(line))
  return reading.end(rest)
}

class HistoryReading {
  readonly #table = new HistoryTable()
  readonly #plain = new PlainLines()
  #lines = 0
  #isBlank = true
  /** Of the first line that is not a row. Where the file was cut off, that comes first. */
  #fault: unknown

  add(text: string): void {
    this.#lines++
    if (this.#isBlank) this.#isBlank = text.trim() === ''
    if (this.#fault !== undefined) return
    try {
      this.#read(text, this.#lines)
    } catch (error) {
      this.#fault = error
    }
  }

  /** @param rest what is behind the last line break */
  end(rest: string): HistoryTable {
    if (this.#isBlank && rest.trim() === '') return new HistoryTable()
    if (rest !== '') throw fault('the last line has no line break: it is truncated', this.#lines + 1)
    if (this.#fault !== undefined) throw this.#fault
    return this.#table
  }

  #read(text: string, line: number): void {
    const { row, name } = this.#plain.read(text, line) ?? this.#readSlowly(text, line)
    if (this.#table.add(row, name)) return
    throw fault(`the metric ${showValue(row.metric)} is in one run more than once`, line)
  }

  #readSlowly(text: string, line: number): NamedRow {
    const row = readRow(parseJsonLine(text, line), line)
    this.#plain.learn(text, row)
    return { row, name: metricName(row) }
  }
}

function readRow(value: JsonObject, line: number): HistoryRow {
  const parsed = rowShape.safeParse(value)
  if (!parsed.success) throw fault(describe(parsed.error.issues[0], value), line)
  const { schema: _, at, ...row } = parsed.data
  const instant = parseInstant(at)
  if (instant === undefined) throw fault(`at: expected an ISO 8601 instant, found ${showValue(at)}`, line)
  if (row.value === undefined && Object.keys(row.statistics).length === 0)
    throw fault('the row has no number', line)
  return { ...row, at: instant, line }
}

/** What differs from a row, and what was found there. */
function describe(issue: z.core.$ZodIssue | undefined, value: JsonObject): string {
  const path = (issue?.path ?? []).filter((key) => typeof key !== 'symbol')
  const place = path.length === 0 ? `a row of ${HISTORY_SCHEMA}` : pathText(path)
  if (issue?.code === 'unrecognized_keys') return `${place}: the key ${showValue(issue.keys[0])} is not known`
  const found = valueAt(value, path)
  if (found === undefined) return `${place}: it is missing`
  const known = issue === undefined || issue.message === 'Invalid input' ? undefined : issue.message
  return known === undefined
    ? `${place}: ${HISTORY_SCHEMA} has no ${showValue(found)} there`
    : `${place}: expected ${known}, found ${showValue(found)}`
}

function fault(message: string, line: number): EvidenceError {
  return new EvidenceError(message, { line, remedy: REMEDY })
}
