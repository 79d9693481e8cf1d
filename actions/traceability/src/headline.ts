import type { Check, Verdict } from '@governance-gates/core'
import { formatActual, formatExpected } from '@governance-gates/report'

/** One line that says what to do. */
export function headlineOf({ status, mode, blocking, checks }: Verdict): string {
  const blockers = [...withStatus(checks, 'fail'), ...withStatus(checks, 'inconclusive')]
  const [first] = blockers
  if (first === undefined) return status === 'pass' ? passing(checks) : 'Nothing was judged.'
  const failing = mode === 'rollback' ? 'Failing, not blocking in rollback mode' : 'Failing'
  const more = blockers.length === 1 ? '' : ` (and ${blockers.length - 1} more)`
  return `${blocking ? 'Blocked' : failing}: ${factOf(first)}${more}. To do: ${first.remedy ?? 'see the check'}.`
}

function passing(checks: readonly Check[]): string {
  const warnings = withStatus(checks, 'warn').length
  const aside = warnings === 0 ? '' : `; ${warnings} ${warnings === 1 ? 'warning' : 'warnings'} to look at`
  const passed = withStatus(checks, 'pass').length
  return `Requirements are traced: ${passed} ${passed === 1 ? 'check' : 'checks'} passed${aside}.`
}

function factOf(check: Check): string {
  if (check.status === 'inconclusive') return `${check.title} – could not be judged`
  return `${check.title}: ${formatActual(check)}, wanted ${formatExpected(check)}`
}

function withStatus(checks: readonly Check[], status: Check['status']): readonly Check[] {
  return checks.filter((check) => check.status === status)
}
