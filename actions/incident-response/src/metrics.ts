import { isWaiting } from './checks/deadline-checks.ts'
import { reopenings } from './incident/clock.ts'
import type { Incident } from './incident/incident.ts'
import type { IncidentInput } from './incident-input.ts'
import { SUMMARY_IDENTITY } from './plan/incident-actions.ts'

/** How incidents are handled. */
export interface Metrics {
  /** Open issues, and incidents that have none yet. */
  readonly open: number
  /** Of them: past the time for triage without one, or past the deadline of the fix. */
  readonly overdue: number
  readonly untriaged: number
  /** Issues that were opened again. */
  readonly reopened: number
  /** Medians, in hours; undefined where there was none in the last 90 days. */
  readonly hoursToTriage: number | undefined
  readonly hoursToFix: number | undefined
}

const HOUR = 3_600_000
const RECENT = 90 * 24 * HOUR

/** Counts what there is. */
export function metricsOf(incidents: readonly Incident[], { issues, now }: IncidentInput): Metrics {
  const waiting = incidents.filter(isWaiting)
  const own =
    issues.kind === 'read'
      ? issues.issues.filter(({ marker }) => marker.identity !== SUMMARY_IDENTITY.current)
      : []
  const known = new Set(incidents.map(({ found }) => found?.issue.number))
  const others = own.filter(({ issue }) => issue.state === 'open' && !known.has(issue.number))
  const closed = own.flatMap(({ issue }) =>
    issue.stateReason === 'completed' && issue.closedAt !== undefined && now - issue.closedAt <= RECENT
      ? [issue.closedAt - issue.createdAt]
      : [],
  )
  const triaged = incidents.flatMap(({ clock }) =>
    clock.triage === undefined ? [] : [Math.max(0, clock.triage.at - clock.start)],
  )
  return {
    open: waiting.length + others.length,
    overdue: waiting.filter(({ clock }) => clock.isTriageOverdue || clock.isFixOverdue).length,
    untriaged: waiting.filter(({ clock }) => clock.triage === undefined).length,
    reopened: own.filter((each) => reopenings(each) > 0).length,
    hoursToTriage: medianHours(triaged),
    hoursToFix: medianHours(closed),
  }
}

function medianHours(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((left, right) => left - right)
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]]
  if (low === undefined || high === undefined) return undefined
  return Math.round(((low + high) / 2 / HOUR) * 10) / 10
}
