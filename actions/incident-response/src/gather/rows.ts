import { type GateContext, readRestored } from '@governance-gates/action-kit'
import type { Check, RunRecord } from '@governance-gates/core'
import { EvidenceError } from '@governance-gates/document/strict'
import { isIdentity } from '@governance-gates/issue-plan'
import type { IncidentsPolicy } from '@governance-gates/policy'
import { readHistory, readRecords } from '../history/history-file.ts'
import { type HistoryRow, isAhead } from '../history/history-row.ts'
import { rowOfAll } from '../history/verdict-row.ts'
import { symptomIdentity } from '../incident/occurrence.ts'
import type { HistoryState } from '../incident-input.ts'
import { type SeenSymptom, type SymptomKind, symptomKey } from '../symptom.ts'
import type { RunVerdict } from './verdicts.ts'

/** The history as it was restored. */
export interface RestoredHistory {
  readonly state: HistoryState
  readonly rows: readonly HistoryRow[]
  readonly records: readonly RunRecord[]
}

/** Reads the history that an earlier step restored. */
export function gatherHistory(context: GateContext, policy: IncidentsPolicy): RestoredHistory {
  const file = readRestored(context, 'history', { key: 'incidents', value: policy })
  if (file?.text === undefined) return { state: { kind: 'absent' }, rows: [], records: [] }
  try {
    // A row that is ahead of the clock would come after everything that happens until then.
    const rows = readHistory(file.text).filter(({ evaluatedAt }) => !isAhead(evaluatedAt, context.inputs.now))
    return { state: { kind: 'restored', rows: rows.length }, rows, records: readRecords(file.text) }
  } catch (error) {
    if (!(error instanceof EvidenceError)) throw error
    const line = error.line === undefined ? '' : `:${error.line}`
    return {
      state: { kind: 'unreadable', why: `${file.path}${line}: ${error.message}` },
      rows: [],
      records: [],
    }
  }
}

/**
 * The history with the verdicts of this run behind it; those of one gate and commit are one row. What is there already is not
 * added again.
 */
export function withVerdicts(
  earlier: readonly HistoryRow[],
  verdicts: readonly RunVerdict[],
  openIdentities: readonly string[],
): readonly HistoryRow[] {
  const rows = [...withOpenLeads(earlier, openIdentities)]
  const groups = Map.groupBy(verdicts, ({ verdict: { gate, subject } }) => `${gate} ${subject.commit}`)
  for (const [first, ...others] of groups.values()) {
    if (first === undefined) continue
    const tracked = distinct(rows.flatMap(({ symptoms, known }) => [...symptoms, ...known]))
    const told = new Set(tracked.map((each) => symptomIdentity(each).current))
    const lost = openIdentities.filter((each) => !told.has(each))
    const known = lost.length === 0 ? [] : [first, ...others].flatMap((each) => knownIn(each, lost))
    rows.push(rowOfAll([first, ...others], { tracked, known: distinct(known) }))
  }
  return rows
}

/**
 * Where the rows before have been dropped, symptoms of several issues seem to begin together. Each open issue stays a cause of
 * its own.
 */
function withOpenLeads(
  rows: readonly HistoryRow[],
  openIdentities: readonly string[],
): readonly HistoryRow[] {
  const begun = new Set<string>()
  return rows.map((row) => {
    if (begun.has(row.gate)) return row
    begun.add(row.gate)
    const leads = row.symptoms.filter((each) => openIdentities.includes(symptomIdentity(each).current))
    return leads.length < 2 ? row : { ...row, known: distinct([...row.known, ...leads]) }
  })
}

function distinct(symptoms: readonly SeenSymptom[]): readonly SeenSymptom[] {
  return [...new Map(symptoms.map((each) => [symptomKey(each), each])).values()]
}

/** What open issues are about that the history does not know: found again by their identity, among all that it can be. */
function knownIn({ verdict, results, rate }: RunVerdict, lost: readonly string[]): readonly SeenSymptom[] {
  const symptomOf = (check: Check, kind: SymptomKind, subject: string | undefined): SeenSymptom => ({
    gate: verdict.gate,
    check: check.id,
    subject,
    kind,
    rating: rate(check, subject),
    file: undefined,
    group: verdict.gate,
  })
  return verdict.checks
    .flatMap((check) => [
      symptomOf(check, 'failing', undefined),
      symptomOf(check, 'unmeasured', undefined),
      ...results.subjects(check).map((subject) => symptomOf(check, 'failing', subject)),
    ])
    .filter((each) => {
      const identity = symptomIdentity(each)
      return lost.some((id) => isIdentity(identity, id))
    })
}
