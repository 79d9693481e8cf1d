import type { IncidentDecision } from '../gate.ts'

/** The gate's own outputs; empty where nothing was counted. */
export function outputsOf({ metrics, flaky }: IncidentDecision): Readonly<Record<string, string>> {
  const text = (value: number | undefined) => (value === undefined ? '' : String(value))
  return {
    open: text(metrics?.open),
    overdue: text(metrics?.overdue),
    untriaged: text(metrics?.untriaged),
    reopened: text(metrics?.reopened),
    'hours-to-triage': text(metrics?.hoursToTriage),
    'hours-to-fix': text(metrics?.hoursToFix),
    flaky: text(flaky?.subjects.length),
  }
}
