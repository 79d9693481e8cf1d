import { type Quantity, STATISTICS, type Statistic } from '@governance-gates/core'
import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import { choice } from '../values/choice.ts'
import { named } from '../values/collections.ts'
import { type IfMissing, ifMissing } from '../values/if-missing.ts'
import { quantity } from '../values/scalars.ts'
import { label, pathOrGlob } from '../values/texts.ts'

const COMPRESSIONS = ['raw', 'gzip', 'brotli'] as const
const SIZES = ['largest', 'total'] as const

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

export function budgetSchema(): z.ZodMiniType<BudgetPolicy> {
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
    .map((key) => `${key} does not apply to a ${isOfFile ? 'file' : 'metric'}: delete it`)
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
    found.push('limits the size of a file, but not in bytes: write B, kB, MB, KiB or MiB')
  }
  return found
}

export const BUDGET_KEYS: Keys<BudgetPolicy> = {
  metric: {
    meaning:
      'The name of the measured quantity in the evidence. `*` matches any characters; the worst match decides.',
    stricter: 'depends',
  },
  parameters: {
    meaning: 'Judges only measurements that were made with these parameters. Not for a file.',
    stricter: 'absent',
    each: { meaning: 'The value of the parameter.', stricter: 'depends' },
  },
  statistic: {
    meaning:
      'Which statistic of the metric is limited. It may be left out if the evidence has a single number. Not for a file.',
    stricter: 'depends',
  },
  file: { meaning: 'The file whose size in bytes is limited.', stricter: 'depends' },
  compression: {
    meaning: 'Whether to measure the file as it is (`raw`) or compressed. Only for a file.',
    stricter: 'depends',
    default: '`raw`',
  },
  'size-of': {
    meaning: 'Which size counts if there are several files: the largest, or the total. Only for a file.',
    stricter: 'depends',
    default: '`largest`',
  },
  below: { meaning: 'The value must be less than this.', stricter: 'lower' },
  above: { meaning: 'The value must be greater than this.', stricter: 'higher' },
  max: { meaning: 'The value must be at most this.', stricter: 'lower' },
  min: { meaning: 'The value must be at least this.', stricter: 'higher' },
  'if-missing': {
    meaning: 'What happens if there is no such measurement. `fail` makes the check inconclusive.',
    stricter: ['fail', 'warn'],
  },
}
