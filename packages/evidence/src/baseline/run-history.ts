import { formatInstant, parseInstant, RUN_RECORD_SCHEMA, type RunRecord } from '@governance-gates/core'
import { EvidenceError, parseJsonLine, showValue } from '@governance-gates/document/strict'
import * as z from 'zod/mini'

const names = z.array(z.string())

const shape = z.strictObject({
  schema: z.literal(RUN_RECORD_SCHEMA),
  campaign: z.string(),
  system: z.string(),
  code: z.string(),
  at: z.string(),
  executed: z.int().check(z.nonnegative()),
  failed: names,
  flaky: names,
  passed: names,
})

/** Writes records of runs as JSON Lines, each with its schema, so that a file may hold other rows as well. */
export function writeRunRecords(records: readonly RunRecord[]): string {
  return records
    .map((each) => `${JSON.stringify({ schema: RUN_RECORD_SCHEMA, ...each, at: formatInstant(each.at) })}\n`)
    .join('')
}

/**
 * Reads records of runs, JSON Lines of `governance.run-record/v1`. An empty text is a history of no run.
 *
 * @throws EvidenceError with the line where one is not a record, or the last one was cut off: it has no line break.
 */
export function readRunRecords(text: string): readonly RunRecord[] {
  if (text.trim() === '') return []
  const lines = text.split('\n')
  if (lines.pop() !== '') throw fault('the last line has no line break: it is truncated', lines.length + 1)
  return lines.map((line, index) => readRecord(line, index + 1))
}

function readRecord(text: string, line: number): RunRecord {
  const parsed = shape.safeParse(parseJsonLine(text, line))
  if (!parsed.success) {
    const place = parsed.error.issues[0]?.path.join('.') ?? ''
    throw fault(`not a record of ${RUN_RECORD_SCHEMA}${place === '' ? '' : `: ${place}`}`, line)
  }
  const { schema: _, at, ...record } = parsed.data
  const instant = parseInstant(at)
  if (instant === undefined) throw fault(`at: expected an ISO 8601 instant, found ${showValue(at)}`, line)
  return { ...record, at: instant }
}

function fault(message: string, line: number): EvidenceError {
  return new EvidenceError(message, {
    line,
    remedy: 'restore the history as the runs before wrote it, or take the line out',
  })
}
