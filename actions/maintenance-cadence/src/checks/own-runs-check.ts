import { type Check, checkOf, formatInstant, type Instant, measured } from '@governance-gates/core'
import type { PeriodIssue } from '../issue/records.ts'
import { lastWrittenRun } from '../issue/records.ts'
import type { MaintenanceInput } from '../maintenance-input.ts'
import { ownRuns } from '../rules.ts'

const DAY = 86_400_000

/** Whether this gate was silent for longer than it should be. Nobody else would notice. */
export function checkOwnRuns(input: MaintenanceInput, issues: readonly PeriodIssue[]): Check {
  const { now, silentAfter, previousRun } = input
  const expected = { operator: 'at-most', limit: silentAfter / DAY, unit: 'days' } as const
  const open = issues.filter(({ issue }) => issue.state === 'open')
  const last = latest(previousRun.kind === 'given' ? previousRun.value : undefined, lastWrittenRun(open, now))
  if (last === undefined) {
    const detail = previousRun.kind === 'given' ? 'this is its first run' : previousRun.why
    return checkOf(ownRuns, {}, { status: 'skipped', actual: null, expected, detail })
  }
  const days = Math.floor(((now - last) / DAY) * 10) / 10
  const detail = `the run before this one was ${formatInstant(last)}`
  const isSilent = now - last > silentAfter
  const status = isSilent ? 'warn' : 'pass'
  return checkOf(ownRuns, {}, { status, actual: measured(days, 'days'), expected, detail })
}

function latest(left: Instant | undefined, right: Instant | undefined): Instant | undefined {
  if (left === undefined || right === undefined) return left ?? right
  return left > right ? left : right
}
