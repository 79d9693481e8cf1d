import type { Instant } from '@governance-gates/core'
import type { SeenSymptom, Symptom } from '../symptom.ts'

/** What one verdict of the default branch adds to the history. */
export interface HistoryRow {
  readonly gate: string
  readonly evaluatedAt: Instant
  /** When the newest of its evidence was made, where the evidence says so. */
  readonly evidenceAt: Instant | undefined
  readonly commit: string
  /** The number of the run, where it is known. */
  readonly run: string | undefined
  /** From 2 on the run was run again; undefined where it was not, or where that is not known. */
  readonly attempt: number | undefined
  readonly symptoms: readonly SeenSymptom[]
  /** Symptoms of earlier verdicts that this one contains, and that are gone: see `isGreen`. */
  readonly green: readonly Symptom[]
  /** Symptoms that only an issue knows of: the history before it was lost. */
  readonly known: readonly SeenSymptom[]
}

/** The moment that a row speaks of: what was measured before an issue was closed says nothing about the time since. */
export function seenAt({ evaluatedAt, evidenceAt }: HistoryRow): Instant {
  return evidenceAt === undefined || evidenceAt > evaluatedAt ? evaluatedAt : evidenceAt
}

/** Clocks of runners differ a little. */
const SKEW = 3_600_000

/** Whether something is dated later than clocks may differ. */
export function isAhead(instant: Instant, now: Instant): boolean {
  return instant - now > SKEW
}

/**
 * The rows of one gate in their order, each once. A verdict of a commit that others came after is left out: to run an old
 * commit again shows nothing about the branch. A slow run of an older commit shows what fails, and not what is green by now.
 */
export function orderedRows(rows: readonly HistoryRow[], gate: string): readonly HistoryRow[] {
  const own = rows.filter((row) => row.gate === gate)
  const distinct = new Map(own.map((row) => [`${row.evaluatedAt} ${row.commit}`, row]))
  const ordered = [...distinct.values()].sort(
    (left, right) => left.evaluatedAt - right.evaluatedAt || (left.commit < right.commit ? -1 : 1),
  )
  const superseded = new Set<string>()
  let head: HistoryRow | undefined
  return ordered.flatMap((row) => {
    if (superseded.has(row.commit)) return []
    if (head !== undefined && isOlder(row, head)) {
      if (row.commit === head.commit) return [row]
      return row.attempt === undefined ? [{ ...row, green: [] }] : []
    }
    if (head !== undefined && head.commit !== row.commit) superseded.add(head.commit)
    head = row
    return [row]
  })
}

/** GitHub numbers runs in the order in which they are created; a run that is run again keeps its number. */
function isOlder({ run: one = '' }: HistoryRow, { run: other = '' }: HistoryRow): boolean {
  return RUN.test(one) && RUN.test(other) && Number(one) < Number(other)
}

const RUN = /^\d{1,15}$/
