import type { Decimal } from '@governance-gates/core'
import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import { type IfMissing, ifMissing } from '../values/if-missing.ts'
import { days, increase } from '../values/scalars.ts'
import { path } from '../values/texts.ts'

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

export function historySchema(): z.ZodMiniType<HistoryPolicy> {
  return z.strictObject({
    path,
    'met-on-days': z.exactOptional(days),
    drift: z.exactOptional(
      z.strictObject({ 'max-worsening': increase, 'when-found': z._default(ifMissing, 'warn') }),
    ),
    'if-missing': z._default(ifMissing, 'fail'),
  })
}

export const HISTORY_KEYS: Keys<HistoryPolicy> = {
  path: {
    meaning: 'A JSON Lines file with one row for each run and metric, as in the output `history`.',
    stricter: 'depends',
  },
  'met-on-days': {
    meaning: 'On how many consecutive days (UTC) up to today every budget of a metric must have been met.',
    stricter: 'higher',
  },
  drift: {
    meaning: 'Slow drift, which no comparison of two runs shows.',
    stricter: 'present',
    keys: {
      'max-worsening': {
        meaning: 'How much worse a metric may become, in percent of its best level.',
        stricter: 'lower',
      },
      'when-found': { meaning: 'What happens if it becomes worse than that.', stricter: ['fail', 'warn'] },
    },
  },
  'if-missing': {
    meaning: 'What happens if the file does not exist, or if a day has no run.',
    stricter: ['fail', 'warn'],
  },
}
