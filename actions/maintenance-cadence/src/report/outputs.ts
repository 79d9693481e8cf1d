import type { MaintenanceDecision } from '../gate.ts'

/** The gate's own outputs. */
export function outputsOf({ duties, schedules }: MaintenanceDecision): Readonly<Record<string, string>> {
  const named = (kind: string) =>
    duties.filter(({ state }) => state.kind === kind).map(({ duty }) => duty.name)
  const stopped = schedules
    .filter(({ state }) => state.kind === 'stopped')
    .map(({ workflow }) => workflow.path)
  return {
    due: JSON.stringify(named('due')),
    overdue: JSON.stringify(named('overdue')),
    'stopped-schedules': JSON.stringify(stopped),
  }
}
