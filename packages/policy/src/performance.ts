import {
  type CalendarDate,
  type Decimal,
  type Direction,
  type Duration,
  type MadeBy,
  type Quantity,
  STATISTICS,
  type Statistic,
} from '@governance-gates/core'
import * as z from 'zod/mini'
import { type IfMissing, ifMissing, madeBy } from './campaign.ts'
import { choice } from './choice.ts'
import { named, oneOrMore } from './collections.ts'
import { suggestKey } from './key-suggestion.ts'
import { calendarDate, days, duration, increase, quantity } from './scalars.ts'
import { shownValue } from './shown-value.ts'
import { label, path, pathOrGlob, prose, word } from './texts.ts'

const COMPRESSIONS = ['raw', 'gzip', 'brotli'] as const
const SIZES = ['largest', 'total'] as const
const DIRECTIONS = ['lower', 'higher'] as const satisfies readonly Direction[]

/** How a file is measured: as it is, or as a server would send it. */
export type Compression = (typeof COMPRESSIONS)[number]
/** What several files count: the largest of them, or all together. */
export type SizeOf = (typeof SIZES)[number]

/** A limit on one measured quantity: a metric, or the size of a file. `below` and `above` exclude the limit itself. */
export interface BudgetPolicy {
  /** A name, or a pattern of names with `*`; the worst of the matches decides. */
  readonly metric?: string
  /** Only measurements that have these parameters. */
  readonly parameters?: Readonly<Record<string, string>>
  /** Required where a measurement has more than one number. */
  readonly statistic?: Statistic
  readonly file?: string
  readonly compression?: Compression
  readonly 'size-of'?: SizeOf
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

/** What applies to a metric instead of the section's own settings; the first pattern that matches counts. */
export interface MetricRegressionPolicy {
  readonly metric: string
  readonly 'max-worsening'?: Decimal
  readonly 'ignore-below'?: Quantity
  readonly statistic?: Statistic
  readonly better?: Direction
}

export interface RegressionPolicy {
  readonly baseline: string
  /** Percent of the baseline's value. */
  readonly 'max-worsening': Decimal
  /** Differences smaller than this are noise; holds for metrics of the same kind of unit. */
  readonly 'ignore-below'?: Quantity
  /** The first of median, mean, and the single value that both sides have, where absent. */
  readonly statistic?: Statistic
  /** What a worsening beyond the limit means that chance explains as well. */
  readonly 'when-noisy': IfMissing
  /** What a metric means that only the baseline has. */
  readonly 'when-vanished': IfMissing
  readonly 'if-missing': IfMissing
  readonly metrics: readonly MetricRegressionPolicy[]
}

/** Slow drift, which no comparison of two runs shows. */
export interface DriftPolicy {
  /** Percent of the best level that the metric had. */
  readonly 'max-worsening': Decimal
  readonly 'when-found': IfMissing
}

/** The record of past runs. */
export interface HistoryPolicy {
  readonly path: string
  /** Every budget of a metric must have been met on so many consecutive days, this one included. */
  readonly 'met-on-days'?: number
  readonly drift?: DriftPolicy
  /** What a missing history means, and days without a run among those that must have met the budgets. */
  readonly 'if-missing': IfMissing
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

function budgetSchema(): z.ZodMiniType<BudgetPolicy> {
  return z
    .strictObject({
      metric: z.exactOptional(label),
      parameters: z.exactOptional(named(label, label)),
      statistic: z.exactOptional(choice(STATISTICS)),
      file: z.exactOptional(pathOrGlob),
      compression: z.exactOptional(choice(COMPRESSIONS)),
      'size-of': z.exactOptional(choice(SIZES)),
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

function metricRegressionSchema(): z.ZodMiniType<MetricRegressionPolicy> {
  return z.strictObject({
    metric: label,
    'max-worsening': z.exactOptional(increase),
    'ignore-below': z.exactOptional(quantity),
    statistic: z.exactOptional(choice(STATISTICS)),
    better: z.exactOptional(choice(DIRECTIONS)),
  })
}

function regressionSchema(): z.ZodMiniType<RegressionPolicy> {
  return z.strictObject({
    baseline: path,
    'max-worsening': increase,
    'ignore-below': z.exactOptional(quantity),
    statistic: z.exactOptional(choice(STATISTICS)),
    'when-noisy': z._default(ifMissing, 'warn'),
    'when-vanished': z._default(ifMissing, 'fail'),
    'if-missing': z._default(ifMissing, 'fail'),
    metrics: z._default(z.array(metricRegressionSchema()), []),
  })
}

function historySchema(): z.ZodMiniType<HistoryPolicy> {
  return z.strictObject({
    path,
    'met-on-days': z.exactOptional(days),
    drift: z.exactOptional(
      z.strictObject({ 'max-worsening': increase, 'when-found': z._default(ifMissing, 'warn') }),
    ),
    'if-missing': z._default(ifMissing, 'fail'),
  })
}

export function performanceSchema(): z.ZodMiniType<PerformancePolicy> {
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
    const meant = suggestKey(budget, Object.keys(budgets))
    const fix = meant === undefined ? 'name a budget of this policy' : `did you mean ${meant}?`
    return [{ index, message: `there is no budget ${shownValue(budget)}: ${fix}` }]
  })
}

function contradictionsIn(budget: BudgetPolicy): readonly string[] {
  return [...contradictionsOfKind(budget), ...contradictionsOfLimits(budget)]
}

/** A budget is of a metric or of a file, and each has keys of its own. */
function contradictionsOfKind(budget: BudgetPolicy): readonly string[] {
  const isOfFile = budget.file !== undefined
  if (isOfFile === (budget.metric !== undefined)) return ['measures nothing: write either metric or file']
  const strays = isOfFile ? (['statistic', 'parameters'] as const) : (['compression', 'size-of'] as const)
  return strays
    .filter((key) => budget[key] !== undefined)
    .map((key) => `a ${isOfFile ? 'file' : 'metric'} has no ${key}: delete ${key}`)
}

function contradictionsOfLimits(budget: BudgetPolicy): readonly string[] {
  const limits = [budget.below, budget.above, budget.max, budget.min].filter((limit) => limit !== undefined)
  const units = new Set(limits.map(({ unit }) => unit))
  const found: string[] = []
  if (limits.length === 0) found.push('has no limit: write below, above, max or min')
  if (budget.below && budget.max) found.push('has two upper limits: write either below or max')
  if (budget.above && budget.min) found.push('has two lower limits: write either above or min')
  if (units.size > 1) found.push(`has limits in ${[...units].join(' and ')}: write both in one unit`)
  if (budget.file !== undefined && limits.some(({ unit }) => unit !== 'bytes')) {
    found.push('limits the size of a file in something else: write it in B, kB, MB, KiB or MiB')
  }
  return found
}
