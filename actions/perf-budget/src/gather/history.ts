import { type GateContext, readRestored } from '@governance-gates/action-kit'
import { findingOf } from '@governance-gates/document/strict'
import { readPerformanceHistory } from '@governance-gates/evidence'
import type { PerformancePolicy } from '@governance-gates/policy'
import type { HistoryText } from '../performance-input.ts'

/** The history is judged like a rule: rows that only the change has do not count. */
export function readHistory(context: GateContext, { history }: PerformancePolicy): HistoryText | undefined {
  const { workspace } = context
  const restored = readRestored(context, 'history', { key: 'performance.history', value: history })
  if (history === undefined) return undefined
  const path = restored?.path ?? history.path
  const text = restored === undefined ? context.governance.read('history', path)?.text : restored.text
  // White space alone is the history of no run.
  if (text === undefined || text.trim() === '') return { reading: { kind: 'missing', path }, text: '' }
  try {
    return { reading: { kind: 'read', path, rows: readPerformanceHistory(text) }, text }
  } catch (error) {
    return {
      reading: { kind: 'unreadable', path, finding: findingOf(error, workspace.display(path)) },
      text: '',
    }
  }
}
