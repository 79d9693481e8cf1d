import { type GateContext, openRestored } from '@governance-gates/action-kit'
import { findingOf } from '@governance-gates/document/strict'
import { readPerformanceHistory } from '@governance-gates/evidence'
import type { PerformancePolicy } from '@governance-gates/policy'
import type { HistoryFile } from '../performance-input.ts'

/** The history is judged like a rule: rows that only the change has do not count. */
export function readHistory(context: GateContext, { history }: PerformancePolicy): HistoryFile | undefined {
  const { workspace } = context
  const restored = openRestored(context, 'history', { key: 'performance.history', value: history })
  if (history === undefined) return undefined
  const path = restored?.path ?? history.path
  const bytes = restored === undefined ? context.governance.readHistory(path) : restored.chunks
  const missing: HistoryFile = { reading: { kind: 'missing', path }, bytes: [] }
  if (bytes === undefined) return missing
  try {
    const rows = readPerformanceHistory(bytes)
    // White space alone is the history of no run.
    return rows.length === 0 ? missing : { reading: { kind: 'read', path, rows }, bytes }
  } catch (error) {
    return {
      reading: { kind: 'unreadable', path, finding: findingOf(error, workspace.display(path)) },
      bytes: [],
    }
  }
}
