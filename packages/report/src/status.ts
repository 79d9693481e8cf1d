import type { Check, CheckStatus } from '@governance-gates/core'

/** The statuses, most important first. */
const BY_IMPORTANCE: readonly CheckStatus[] = ['fail', 'inconclusive', 'warn', 'pass', 'skipped']

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

/** The checks with one of the statuses, the most important first, else in their own order. */
export function checksWith(checks: readonly Check[], ...statuses: readonly CheckStatus[]): readonly Check[] {
  return BY_IMPORTANCE.filter((status) => statuses.includes(status)).flatMap((status) =>
    checks.filter((check) => check.status === status),
  )
}

/** All checks, the most important first. */
export function ranked(checks: readonly Check[]): readonly Check[] {
  return checksWith(checks, ...BY_IMPORTANCE)
}
