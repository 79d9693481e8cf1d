import {
  formatInstant,
  type Instant,
  keptRecords,
  parseInstant,
  RUN_RECORD_SCHEMA,
  type RunRecord,
} from '@governance-gates/core'
import { EvidenceError } from '@governance-gates/document/strict'
import { readRunRecords, writeRunRecords } from '@governance-gates/evidence'
import { SEVERITIES } from '@governance-gates/policy'
import * as z from 'zod/mini'
import type { SeenSymptom, Symptom } from '../symptom.ts'
import type { HistoryRow } from './history-row.ts'

const HISTORY_SCHEMA = 'governance.incident-history/v1'

const text = z.string()
const instant = z.iso.datetime()
const symptom = { check: text, subject: z.exactOptional(text), kind: z.enum(['failing', 'unmeasured']) }
const seen = z.strictObject({
  ...symptom,
  severity: z.exactOptional(z.enum(SEVERITIES)),
  because: text,
  file: z.exactOptional(text),
  group: text,
})
const row = z.strictObject({
  schema: z.literal(HISTORY_SCHEMA),
  gate: text,
  evaluatedAt: instant,
  evidenceAt: z.exactOptional(instant),
  commit: text,
  run: z.exactOptional(text),
  attempt: z.exactOptional(z.int().check(z.minimum(2))),
  symptoms: z.array(seen),
  green: z.array(z.strictObject(symptom)),
  known: z.exactOptional(z.array(seen)),
})

type WrittenRow = z.output<typeof row>
type WrittenSymptom = WrittenRow['symptoms'][number]

/**
 * Reads a history: JSON Lines, a row for each verdict.
 *
 * @throws EvidenceError with the line of what is not one.
 */
export function readHistory(content: string): readonly HistoryRow[] {
  return content
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' || isRecord(line) ? [] : [rowOf(parsed(line, index + 1))]))
}

/**
 * Reads the records of runs that the same file has beside the rows.
 *
 * @throws EvidenceError where one is cut off, or is something else.
 */
export function readRecords(content: string): readonly RunRecord[] {
  const lines = content.split('\n').filter(isRecord)
  return readRunRecords(lines.map((line) => `${line}\n`).join(''))
}

function isRecord(line: string): boolean {
  return line.startsWith(`{"schema":"${RUN_RECORD_SCHEMA}"`)
}

const REMEDY = 'delete the artifact that it came from, so that the history of the run before is restored'

function parsed(line: string, number: number): WrittenRow {
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    throw new EvidenceError('a row of the history is cut off or not JSON', { line: number, remedy: REMEDY })
  }
  const result = row.safeParse(value)
  if (result.success) return result.data
  const place = result.error.issues[0]?.path.join('.') ?? ''
  throw new EvidenceError(`a row of the history is not of ${HISTORY_SCHEMA}: ${place}`, {
    line: number,
    remedy: REMEDY,
  })
}

function rowOf({
  gate,
  evaluatedAt,
  evidenceAt,
  commit,
  run,
  attempt,
  symptoms,
  green,
  known = [],
}: WrittenRow): HistoryRow {
  return {
    gate,
    evaluatedAt: instantOf(evaluatedAt),
    evidenceAt: evidenceAt === undefined ? undefined : instantOf(evidenceAt),
    commit,
    run,
    attempt,
    symptoms: symptoms.map((each) => seenOf(gate, each)),
    green: green.map(({ check, subject, kind }) => ({ gate, check, subject, kind })),
    known: known.map((each) => seenOf(gate, each)),
  }
}

function seenOf(
  gate: string,
  { check, subject, kind, severity, because, file, group }: WrittenSymptom,
): SeenSymptom {
  return { gate, check, subject, kind, rating: { severity, because }, file, group }
}

function instantOf(written: string): Instant {
  const value = parseInstant(written)
  if (value === undefined) throw new EvidenceError(`${written} is not an instant`, { remedy: REMEDY })
  return value
}

const DAY = 86_400_000
const KEPT = 180 * DAY
/** Of each gate. */
const MOST_ROWS = 500

/** The records of runs that are kept, as the lines behind those rows. */
export function writeRecords(records: readonly RunRecord[], now: Instant): string {
  return writeRunRecords(keptRecords(records, now))
}

/** The rows that are kept, as a file: one row a line, the oldest first. */
export function writeHistory(rows: readonly HistoryRow[], now: Instant): string {
  const distinct = new Map(rows.map((each) => [`${each.gate} ${each.evaluatedAt} ${each.commit}`, each]))
  const recent = [...distinct.values()]
    .filter(({ evaluatedAt }) => now - evaluatedAt <= KEPT)
    .toSorted((left, right) => left.evaluatedAt - right.evaluatedAt)
  const counts = new Map<string, number>()
  const kept = recent.toReversed().filter(({ gate }) => {
    const count = (counts.get(gate) ?? 0) + 1
    counts.set(gate, count)
    return count <= MOST_ROWS
  })
  return kept
    .toReversed()
    .map((each) => `${JSON.stringify(writtenRow(each))}\n`)
    .join('')
}

function writtenRow({
  gate,
  evaluatedAt,
  evidenceAt,
  commit,
  run,
  attempt,
  symptoms,
  green,
  known,
}: HistoryRow): WrittenRow {
  return {
    schema: HISTORY_SCHEMA,
    gate,
    evaluatedAt: formatInstant(evaluatedAt),
    ...(evidenceAt === undefined ? {} : { evidenceAt: formatInstant(evidenceAt) }),
    commit,
    ...(run === undefined ? {} : { run }),
    ...(attempt === undefined ? {} : { attempt }),
    symptoms: symptoms.map(writtenSeen),
    green: green.map(writtenSymptom),
    ...(known.length === 0 ? {} : { known: known.map(writtenSeen) }),
  }
}

function writtenSymptom({ check, subject, kind }: Symptom): WrittenRow['green'][number] {
  return { check, ...(subject === undefined ? {} : { subject }), kind }
}

function writtenSeen(each: SeenSymptom): WrittenSymptom {
  const { severity, because } = each.rating
  return {
    ...writtenSymptom(each),
    ...(severity === undefined ? {} : { severity }),
    because,
    ...(each.file === undefined ? {} : { file: each.file }),
    group: each.group,
  }
}
