import type { CalendarDate, Decimal, Duration, MadeBy, Quantity } from '@governance-gates/core'
import * as z from 'zod/mini'
import { closestWord } from '../closest-word.ts'
import type { Keys } from '../key.ts'
import type { SectionReader } from '../section-reader.ts'
import { shownValue } from '../shown-value.ts'
import { named, oneOrMore } from '../values/collections.ts'
import { type IfMissing, ifMissing } from '../values/if-missing.ts'
import { madeBy } from '../values/made-by.ts'
import { calendarDate, duration, increase, quantity } from '../values/scalars.ts'
import { label, pathOrGlob, prose, word } from '../values/texts.ts'
import { BUDGET_KEYS, type BudgetPolicy, budgetSchema } from './budget.ts'
import { HISTORY_KEYS, type HistoryPolicy, historySchema } from './history.ts'
import { REGRESSION_KEYS, type RegressionPolicy, regressionSchema } from './regression.ts'

/** What happens beyond a budget, in percent of the budget. */
export interface OverrunPolicy {
  readonly 'fail-above': Decimal
  readonly 'waiver-below': Decimal
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
  /** What it means that a file is missing that `evidence` names in full; `fail` where absent. */
  readonly 'if-missing'?: IfMissing
  /** Whether a step of the run must have written the evidence; as the workflow says where absent. */
  readonly 'made-by'?: MadeBy
  /** How old the oldest file of evidence may be. */
  readonly 'max-age'?: Duration
  readonly budgets: Readonly<Record<string, BudgetPolicy>>
  readonly overrun?: OverrunPolicy
  readonly regression?: RegressionPolicy
  readonly history?: HistoryPolicy
  readonly waivers: readonly WaiverPolicy[]
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

export const performanceReader: SectionReader<PerformancePolicy> = {
  schema: performanceSchema,
}

function performanceSchema(): z.ZodMiniType<PerformancePolicy> {
  return z
    .strictObject({
      evidence: z.exactOptional(oneOrMore(pathOrGlob)),
      'if-missing': z.exactOptional(ifMissing),
      'made-by': z.exactOptional(madeBy),
      'max-age': z.exactOptional(duration),
      budgets: named(word, budgetSchema()),
      overrun: z.exactOptional(z.strictObject({ 'fail-above': increase, 'waiver-below': increase })),
      regression: z.exactOptional(regressionSchema()),
      history: z.exactOptional(historySchema()),
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
    const meant = closestWord(budget, Object.keys(budgets))
    const fix = meant === undefined ? 'name a budget of this policy' : `did you mean ${meant}?`
    return [{ index, message: `no budget is named ${shownValue(budget)}: ${fix}` }]
  })
}

const WAIVER_KEYS: Keys<WaiverPolicy> = {
  budget: { meaning: 'The name of a budget in this policy.', stricter: 'depends' },
  // Of a budget with a lower limit, a higher ceiling is stricter.
  ceiling: { meaning: 'The value that the overrun must not exceed.', stricter: 'depends' },
  owner: { meaning: 'Who is responsible for it.', stricter: 'neither' },
  reason: { meaning: 'Why the overrun is justified.', stricter: 'neither' },
  'tracking-issue': { meaning: 'Where the work on it is tracked.', stricter: 'neither' },
  'review-by': { meaning: 'The last day on which it holds.', stricter: 'lower' },
}

export const PERFORMANCE_KEYS: Keys<PerformancePolicy> = {
  evidence: { meaning: 'The benchmark results.', stricter: 'present' },
  'if-missing': {
    meaning:
      'What happens if a file is missing that `evidence` names in full. Where every budget of a metric says `warn`, so does this.',
    stricter: ['fail', 'warn'],
    default: '`fail`',
  },
  'made-by': {
    meaning:
      'Whether a step of this run must have written the evidence: an unchanged committed file is then inconclusive. Sizes of files do not count.',
    stricter: ['this-run', 'anywhere'],
  },
  'max-age': {
    meaning: 'How old the oldest file may be. A file that does not say when it was measured is inconclusive.',
    stricter: 'lower',
  },
  budgets: {
    meaning: 'Limits by name.',
    stricter: 'present',
    each: { meaning: 'One limit, on a metric or on the size of a file.', keys: BUDGET_KEYS },
  },
  overrun: {
    meaning: 'How far over a budget a waiver can help.',
    stricter: 'depends',
    default: '`20%` for both',
    keys: {
      'fail-above': {
        meaning: 'Further over the budget than this always fails, in percent of the budget.',
        stricter: 'lower',
      },
      'waiver-below': {
        meaning: 'An overrun up to this fails too, unless a waiver documents it.',
        stricter: 'lower',
      },
    },
  },
  regression: {
    meaning: 'How much worse than the recorded reference a measurement may be.',
    stricter: 'present',
    keys: REGRESSION_KEYS,
  },
  history: { meaning: 'The record of past runs.', stricter: 'present', keys: HISTORY_KEYS },
  waivers: {
    meaning: 'Permissions to exceed a budget. Each has an owner, a reason and a last day.',
    stricter: 'absent',
    each: { meaning: 'One permission.', keys: WAIVER_KEYS },
  },
}
