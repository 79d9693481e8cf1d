import type { Check, Verdict } from '@governance-gates/core'
import { formatActual, formatExpected } from '@governance-gates/report'

/** One line that says what to do. */
export function headlineOf({ status, mode, blocking, checks }: Verdict): string {
  const blockers = [...withStatus(checks, 'fail'), ...withStatus(checks, 'inconclusive')]
  const [first] = blockers
  if (first === undefined) {
    const warnings = withStatus(checks, 'warn').length
    const aside = warnings === 0 ? '' : `; ${counted(warnings, 'warning')} to look at`
    return status === 'pass'
      ? `The suites are in order: ${counted(withStatus(checks, 'pass').length, 'check')} passed${aside}.`
      : 'Nothing was judged.'
  }
  const more = blockers.length === 1 ? '' : ` (and ${blockers.length - 1} more)`
  return `${verbOf(mode, blocking)}: ${factOf(first)}${more}. To do: ${first.remedy ?? 'see the check'}.`
}

function verbOf(mode: Verdict['mode'], blocking: boolean): string {
  if (blocking) return 'Blocked'
  return mode === 'rollback' ? 'Failing, not blocking in rollback mode' : 'Failing'
}

function factOf(check: Check): string {
  if (check.status === 'inconclusive') return `${check.title} – could not be judged`
  return `${check.title}: ${formatActual(check)}, wanted ${formatExpected(check)}`
}

function withStatus(checks: readonly Check[], status: Check['status']): readonly Check[] {
  return checks.filter((check) => check.status === status)
}

function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
