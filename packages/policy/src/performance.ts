import type { CalendarDate, Decimal, Quantity } from '@governance-gates/core'
import * as z from 'zod/mini'
import { type IfMissing, ifMissing } from './campaign.ts'
import { choice } from './choice.ts'
import { named, oneOrMore } from './collections.ts'
import { suggestKey } from './key-suggestion.ts'
import { calendarDate, increase, quantity } from './scalars.ts'
import { shownValue } from './shown-value.ts'
import { label, path, pathOrGlob, prose, word } from './texts.ts'

const STATISTICS = ['mean', 'median', 'p50', 'p75', 'p90', 'p95', 'p99', 'min', 'max'] as const
export type Statistic = (typeof STATISTICS)[number]

/** A limit on one measured quantity: a metric, or the size of a file. `below` and `above` exclude the limit itself. */
export interface BudgetPolicy {
  readonly metric?: string
  readonly statistic?: Statistic
  readonly file?: string
  readonly below?: Quantity
  readonly above?: Quantity
  readonly max?: Quantity
  readonly min?: Quantity
  readonly 'if-missing': IfMissing
}

/** What follows from being over a budget, in percent of the budget. */
export interface OverrunPolicy {
  readonly 'fail-above': Decimal
  readonly 'waiver-below': Decimal
}

export interface RegressionPolicy {
  readonly baseline: string
  /** Percent of the baseline's value. */
  readonly 'max-worsening': Decimal
  /** Differences smaller than this are noise. */
  readonly 'ignore-below'?: Quantity
}

/** An owned, reasoned, expiring permission for a budget overrun. */
export interface WaiverPolicy {
  readonly budget: string
  /** As far as the overrun may go. */
  readonly ceiling: Quantity
  readonly owner: string
  readonly reason: string
  readonly 'tracking-issue': string
  readonly 'review-by': CalendarDate
}

export interface PerformancePolicy {
  readonly evidence?: readonly string[]
  readonly budgets: Readonly<Record<string, BudgetPolicy>>
  readonly overrun?: OverrunPolicy
  readonly regression?: RegressionPolicy
  readonly waivers: readonly WaiverPolicy[]
}

function budgetSchema(): z.ZodMiniType<BudgetPolicy> {
  return z
    .strictObject({
      metric: z.exactOptional(label),
      statistic: z.exactOptional(choice(STATISTICS)),
      file: z.exactOptional(pathOrGlob),
      below: z.exactOptional(quantity),
      above: z.exactOptional(quantity),
      max: z.exactOptional(quantity),
      min: z.exactOptional(quantity),
      'if-missing': z._default(ifMissing, 'fail'),
    })
    .check(
      z.superRefine((budget, context) => {
        for (const message of contradictionsIn(budget)) context.addIssue({ code: 'custom', message })
      }),
    )
}

function waiverSchema(): z.ZodMiniType<WaiverPolicy> {
  return z.strictObject({
    budget: word,
    ceiling: quantity,
    owner: label,
    reason: prose,
    'tracking-issue': label,
    'review-by': calendarDate,
  })
}

export function performanceSchema(): z.ZodMiniType<PerformancePolicy> {
  return z
    .strictObject({
      evidence: z.exactOptional(oneOrMore(pathOrGlob)),
      budgets: named(word, budgetSchema()),
      overrun: z.exactOptional(z.strictObject({ 'fail-above': increase, 'waiver-below': increase })),
      regression: z.exactOptional(
        z.strictObject({
          baseline: path,
          'max-worsening': increase,
          'ignore-below': z.exactOptional(quantity),
        }),
      ),
      waivers: z._default(z.array(waiverSchema()), []),
    })
    .check(
      z.superRefine((policy, context) => {
        for (const { index, message } of unknownBudgets(policy)) {
          context.addIssue({ code: 'custom', path: ['waivers', index, 'budget'], message })
        }
      }),
    )
}

/** Waivers for budgets that do not exist would permit nothing, and hide the slip. */
function unknownBudgets({
  budgets,
  waivers,
}: PerformancePolicy): readonly { readonly index: number; readonly message: string }[] {
  return waivers.flatMap(({ budget }, index) => {
    if (Object.hasOwn(budgets, budget)) return []
    const meant = suggestKey(budget, Object.keys(budgets))
    const fix = meant === undefined ? 'name a budget of this policy' : `did you mean ${meant}?`
    return [{ index, message: `there is no budget ${shownValue(budget)}: ${fix}` }]
  })
}

function contradictionsIn(budget: BudgetPolicy): readonly string[] {
  const { metric, statistic, file } = budget
  const limits = [budget.below, budget.above, budget.max, budget.min].filter((limit) => limit !== undefined)
  const units = new Set(limits.map(({ unit }) => unit))
  const found: string[] = []
  if ((metric === undefined) === (file === undefined))
    found.push('measures nothing: write either metric or file')
  if (file !== undefined && statistic !== undefined) found.push('a file has no statistic: delete statistic')
  if (limits.length === 0) found.push('has no limit: write below, above, max or min')
  if (budget.below && budget.max) found.push('has two upper limits: write either below or max')
  if (budget.above && budget.min) found.push('has two lower limits: write either above or min')
  if (units.size > 1) found.push(`has limits in ${[...units].join(' and ')}: write both in one unit`)
  if (file !== undefined && limits.some(({ unit }) => unit !== 'bytes')) {
    found.push('limits the size of a file in something else: write it in B, kB, MB, KiB or MiB')
  }
  return found
}
