import type { Actual, Check, Expected, Finding } from '@governance-gates/core'
import type { Verdict } from '@governance-gates/verdict'
import { MET_ON_DAYS } from '../../rules-of-other-gates.ts'

/** For how many days in a row every budget has been met, the last of them today. */
export type BudgetStreak =
  | { readonly kind: 'met'; readonly days: number }
  | {
      readonly kind: 'not-met'
      readonly days: number
      /** Budgets that were exceeded on one of the days. */
      readonly failed: readonly Finding[]
      /** Budgets about which nothing is known on one of them, which does not count as met. */
      readonly missing: readonly Finding[]
    }
  | { readonly kind: 'unknown'; readonly finding: Finding }

/** What one check says about one budget. */
interface MetBudget {
  readonly budget: string
  readonly status: Check['status']
  /** For how many days it had to be met, and for how many it was. */
  readonly asked: number
  readonly met: number
}

/**
 * What the verdicts of perf-budget prove: it judges its history by the limits of today, and distinguishes days without a run
 * from those on which a budget was exceeded.
 */
export function budgetStreak(verdicts: readonly Verdict[], wanted: number): BudgetStreak {
  const budgets = verdicts.flatMap(({ checks }) => checks.flatMap(metBudget))
  const shortest = Math.min(...budgets.map(({ asked }) => asked))
  if (budgets.length === 0 || shortest < wanted) {
    const found = budgets.length === 0 ? 'no days in a row' : `only ${shortest} days in a row`
    const message = `the verdict of perf-budget for this commit proves ${found}, but ${wanted} are required: set performance.history.met-on-days: ${wanted}`
    return { kind: 'unknown', finding: { message } }
  }
  const failed = budgets.filter(({ status }) => status === 'fail')
  const missing = budgets.filter(({ status }) => status !== 'fail' && status !== 'pass')
  if (failed.length + missing.length === 0) return { kind: 'met', days: shortest }
  const days = Math.min(...budgets.map(({ met }) => met))
  return { kind: 'not-met', days, failed: failed.map(findingOf), missing: missing.map(findingOf) }
}

function metBudget({ rule, scope, status, actual, expected }: Check): readonly MetBudget[] {
  if (rule !== MET_ON_DAYS || scope.budget === undefined) return []
  return [{ budget: scope.budget, status, asked: askedDays(expected), met: daysOf(actual) }]
}

/** A limit from above asks for no day at all. */
function askedDays({ operator, limit, unit }: Expected): number {
  return operator === 'at-least' || operator === 'is' ? daysOf({ value: limit, unit: unit ?? '' }) : 0
}

function daysOf(amount: Actual | null): number {
  return amount?.unit === 'days' && typeof amount.value === 'number' ? amount.value : 0
}

function findingOf({ budget, asked, met }: MetBudget): Finding {
  return { message: `met on ${met} of ${asked} days`, subject: budget }
}
