import type { GateContext, Judged } from '@governance-gates/action-kit'
import type { Environment, HistoryRow } from '@governance-gates/core'
import { writeHistoryRows, writePerformanceBaseline } from '@governance-gates/evidence'
import type { PerformanceDecision } from '../gate.ts'
import type { HistoryFile, HistoryReading } from '../performance-input.ts'

/** What a good run is recorded as; nothing where the evidence cannot be used. */
export function attachmentsOf(
  { inputs, policy, commit }: Pick<GateContext, 'inputs' | 'policy' | 'commit'>,
  { rows, recorded }: PerformanceDecision,
  { environment, history }: { readonly environment: Environment; readonly history: HistoryFile | undefined },
): Judged['attachments'] {
  if (rows.length === 0) return []
  const baseline = writePerformanceBaseline({
    generatedAt: inputs.now,
    commit,
    thresholdsVersion: policy.policy.thresholds,
    environment,
    measurements: recorded.map(({ measurement }) => measurement),
  })
  return [
    { output: 'baseline-candidate', kind: 'baseline', text: baseline },
    ...historyAttachments(rows, history),
  ]
}

function historyAttachments(
  rows: readonly HistoryRow[],
  history: HistoryFile | undefined,
): Judged['attachments'] {
  const added = writeHistoryRows(newRows(rows, history?.reading))
  const onlyRows = { output: 'history-rows', kind: 'history-rows', extension: 'jsonl', text: added }
  // Replacing a broken history with the output would lose the past, and hide the fault.
  if (history?.reading.kind === 'unreadable') return [onlyRows]
  const all = { output: 'history', kind: 'history', extension: 'jsonl', text: added }
  return [onlyRows, history === undefined ? all : { ...all, text: following(history.bytes, added) }]
}

/** The history as it is, byte for byte, and the rows of this run after it. */
function* following(history: Iterable<Uint8Array>, added: string): Generator<string | Uint8Array> {
  yield* history
  yield added
}

/** A run that is judged again adds nothing: a history with a metric twice in one run cannot be read. */
function newRows(rows: readonly HistoryRow[], reading: HistoryReading | undefined): readonly HistoryRow[] {
  return reading?.kind === 'read' ? rows.filter((row) => !reading.rows.has(row)) : rows
}
