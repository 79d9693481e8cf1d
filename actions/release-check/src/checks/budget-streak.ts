import type { Check, Finding, Verdict } from '@governance-gates/core'

/** For how many days in a row every budget has been met, the last of them today. */
export type BudgetStreak =
  | { readonly kind: 'met'; readonly days: number }
  | {
      readonly kind: 'not-met'
      readonly days: number
      /** Budgets that were exceeded on one of the days. */
      readonly failed: readonly Finding[]
      /** Budgets of which nothing is known on one of them. That is no success. */
      readonly missing: readonly Finding[]
    }
  | { readonly kind: 'unknown'; readonly finding: Finding }

const PREFIX = 'history.met-on-days.'
const DAYS = /^(\d{1,4}) days$/

/**
 * What the verdicts of perf-budget prove: it judges its history by the limits of today, and tells days without a run
 * from those on which a budget was exceeded.
 */
export function budgetStreak(verdicts: readonly Verdict[], wanted: number): BudgetStreak {
  const checks = verdicts.flatMap((verdict) => verdict.checks.filter(({ id }) => id.startsWith(PREFIX)))
  const asked = checks.map(({ expected }) => Number(DAYS.exec(expected)?.[1] ?? 0))
  const shortest = Math.min(...asked)
  if (checks.length === 0 || shortest < wanted) {
    const found = checks.length === 0 ? 'no days in a row' : `${shortest} days in a row`
    const message = `the verdict of perf-budget for this commit proves ${found}, and ${wanted} are wanted: write performance.history.met-on-days: ${wanted}`
    return { kind: 'unknown', finding: { message } }
  }
  const failed = checks.filter(({ status }) => status === 'fail')
  const missing = checks.filter(({ status }) => status !== 'fail' && status !== 'pass')
  if (failed.length + missing.length === 0) return { kind: 'met', days: shortest }
  const fewest = Math.min(...checks.map(({ actual }) => Number(DAYS.exec(String(actual))?.[1] ?? 0)))
  return { kind: 'not-met', days: fewest, failed: failed.map(findingOf), missing: missing.map(findingOf) }
}

function findingOf({ id, title, actual }: Check): Finding {
  return { message: `${title}: ${actual}`, subject: id.slice(PREFIX.length) }
}
