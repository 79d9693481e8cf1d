import type { Decimal } from '@governance-gates/core'
import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import { list } from '../values/collections.ts'
import { type IfMissing, ifMissing } from '../values/if-missing.ts'
import { count, points } from '../values/scalars.ts'
import { label, path } from '../values/texts.ts'

/** How far a run may fall behind the recorded reference. */
export interface BaselinePolicy extends BaselineLimits {
  readonly path: string
  readonly 'max-new-failures': number
  readonly 'max-new-not-applicable': number
  readonly 'max-absent': number
  readonly 'if-missing': IfMissing
}

/** The limits that one campaign sets for itself; for the others those of the section hold. */
export interface BaselineLimits {
  /** The tiers that are compared; all subjects where absent. */
  readonly tiers?: readonly string[]
  /** Percentage points. */
  readonly 'max-pass-rate-drop'?: Decimal
  readonly 'max-new-failures'?: number
  readonly 'max-new-not-applicable'?: number
  readonly 'max-absent'?: number
  /** Percentage points. */
  readonly 'max-coverage-drop'?: Decimal
}

export function baselineSchema(): z.ZodMiniType<BaselinePolicy> {
  return z.strictObject({
    path,
    tiers: z.exactOptional(list(label)),
    'max-pass-rate-drop': z.exactOptional(points),
    'max-new-failures': z._default(count, 0),
    'max-new-not-applicable': z._default(count, 0),
    'max-absent': z._default(count, 0),
    'max-coverage-drop': z.exactOptional(points),
    'if-missing': z._default(ifMissing, 'fail'),
  })
}

export function baselineLimitsSchema(): z.ZodMiniType<BaselineLimits> {
  return z.strictObject({
    tiers: z.exactOptional(list(label)),
    'max-pass-rate-drop': z.exactOptional(points),
    'max-new-failures': z.exactOptional(count),
    'max-new-not-applicable': z.exactOptional(count),
    'max-absent': z.exactOptional(count),
    'max-coverage-drop': z.exactOptional(points),
  })
}

const OF_THE_SECTION = { default: 'that of `conformance.baseline`', unset: 'depends' } as const

export const BASELINE_LIMIT_KEYS: Keys<BaselineLimits> = {
  tiers: {
    meaning: 'The tiers of this campaign to compare.',
    stricter: 'present',
    default: 'those of `conformance.baseline`',
    unset: 'depends',
  },
  'max-pass-rate-drop': { meaning: 'How far the pass rate may fall.', stricter: 'lower', ...OF_THE_SECTION },
  'max-new-failures': {
    meaning: 'How many subjects may fail that did not fail in the reference.',
    stricter: 'lower',
    ...OF_THE_SECTION,
  },
  'max-new-not-applicable': {
    meaning: 'How many subjects may no longer be executed.',
    stricter: 'lower',
    ...OF_THE_SECTION,
  },
  'max-absent': {
    meaning: 'How many subjects of the reference may be missing.',
    stricter: 'lower',
    ...OF_THE_SECTION,
  },
  'max-coverage-drop': { meaning: 'How far the coverage may fall.', stricter: 'lower', ...OF_THE_SECTION },
}

export const BASELINE_KEYS: Keys<BaselinePolicy> = {
  path: {
    meaning:
      'The file with the recorded reference: `governance.baseline/v1`, or the baseline of the platform family.',
    stricter: 'depends',
  },
  tiers: {
    meaning: 'The tiers to compare, in campaigns that declare tiers.',
    stricter: 'present',
    default: 'all subjects',
    unset: 'strictest',
  },
  'max-pass-rate-drop': { meaning: 'How far the pass rate may fall.', stricter: 'lower' },
  'max-new-failures': {
    meaning: 'How many subjects may fail that did not fail in the reference.',
    stricter: 'lower',
  },
  'max-new-not-applicable': {
    meaning:
      'How many subjects may no longer be executed. If the evidence has only counts, growth of the corpus is allowed for.',
    stricter: 'lower',
  },
  'max-absent': { meaning: 'How many subjects of the reference may be missing.', stricter: 'lower' },
  'max-coverage-drop': { meaning: 'How far the coverage may fall.', stricter: 'lower' },
  'if-missing': {
    meaning: 'What happens if the file does not exist. `fail` makes the check inconclusive.',
    stricter: ['fail', 'warn'],
  },
}
