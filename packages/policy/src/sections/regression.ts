import {
  type Decimal,
  type Direction,
  type Quantity,
  STATISTICS,
  type Statistic,
} from '@governance-gates/core'
import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import { choice } from '../values/choice.ts'
import { type IfMissing, ifMissing } from '../values/if-missing.ts'
import { increase, quantity } from '../values/scalars.ts'
import { label, path } from '../values/texts.ts'

const DIRECTIONS = ['lower', 'higher'] as const satisfies readonly Direction[]

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

function metricRegressionSchema(): z.ZodMiniType<MetricRegressionPolicy> {
  return z.strictObject({
    metric: label,
    'max-worsening': z.exactOptional(increase),
    'ignore-below': z.exactOptional(quantity),
    statistic: z.exactOptional(choice(STATISTICS)),
    better: z.exactOptional(choice(DIRECTIONS)),
  })
}

export function regressionSchema(): z.ZodMiniType<RegressionPolicy> {
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

const METRIC_KEYS: Keys<MetricRegressionPolicy> = {
  metric: {
    meaning: 'The name of the metric. `*` matches any characters.',
    stricter: 'depends',
  },
  'max-worsening': {
    meaning: 'How much worse it may become, in percent of the recorded value.',
    stricter: 'lower',
    default: "the section's",
    unset: 'depends',
  },
  'ignore-below': {
    meaning: 'Differences smaller than this are noise.',
    stricter: 'lower',
    default: "the section's",
    unset: 'depends',
  },
  statistic: { meaning: 'Which statistic is compared.', stricter: 'depends', default: "the section's" },
  better: {
    meaning:
      'Which direction is an improvement. By default, less time and fewer bytes are better, and more per second is. For counts and percentages a budget can tell.',
    stricter: 'depends',
    default: 'by the unit',
  },
}

export const REGRESSION_KEYS: Keys<RegressionPolicy> = {
  baseline: {
    meaning:
      'The file with the recorded reference: a baseline candidate, or any result file that can be read.',
    stricter: 'depends',
  },
  'max-worsening': {
    meaning: 'How much worse a measurement may become, in percent of the recorded value.',
    stricter: 'lower',
  },
  'ignore-below': {
    meaning: 'Differences smaller than this are noise. Applies to metrics of the same kind of unit.',
    stricter: 'lower',
    unset: 'strictest',
  },
  statistic: {
    meaning: 'Which statistic is compared.',
    stricter: 'depends',
    default: 'the first of `median`, `mean` and the single value that both sides have',
  },
  'when-noisy': {
    meaning: 'What happens if a worsening exceeds the limit but chance could explain it.',
    stricter: ['fail', 'warn'],
  },
  'when-vanished': {
    meaning: 'What happens if a metric of the baseline is missing from the run.',
    stricter: ['fail', 'warn'],
  },
  'if-missing': {
    meaning: 'What happens if the file does not exist. `fail` makes the check inconclusive.',
    stricter: ['fail', 'warn'],
  },
  metrics: {
    meaning:
      'Settings for some metrics that replace those of the section. The first pattern that matches counts.',
    stricter: 'depends',
    each: { meaning: 'The settings of some metrics.', keys: METRIC_KEYS },
  },
}
