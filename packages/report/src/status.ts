import { CHECK_STATUSES, type Check, type CheckStatus } from '@governance-gates/core'

/** How a status looks where colours and emoji are shown. A verdict's statuses are among a check's. */
export const STATUS_ICONS: Readonly<Record<CheckStatus, string>> = {
  fail: '❌',
  inconclusive: '❓',
  warn: '⚠️',
  pass: '✅',
  skipped: '➖',
}

/** How a status looks in a log: one column wide in every terminal. */
export const STATUS_MARKS: Readonly<Record<CheckStatus, string>> = {
  fail: '✗',
  inconclusive: '?',
  warn: '!',
  pass: '✓',
  skipped: '–',
}

/** The checks with one of the statuses, the worst first, else in their own order. */
export function checksWith<Any extends Check>(
  checks: readonly Any[],
  ...statuses: readonly CheckStatus[]
): readonly Any[] {
  return CHECK_STATUSES.filter((status) => statuses.includes(status)).flatMap((status) =>
    checks.filter((check) => check.status === status),
  )
}

/** All checks, the worst first. */
export function ranked(checks: readonly Check[]): readonly Check[] {
  return checksWith(checks, ...CHECK_STATUSES)
}
