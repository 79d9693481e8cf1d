import { type Decimal, TIER_LEVELS, type TierLevel } from '@governance-gates/core'
import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import { choice } from '../values/choice.ts'
import { list } from '../values/collections.ts'
import { count, percentage } from '../values/scalars.ts'
import { licence } from '../values/texts.ts'

/** What the extensions of one tier must fulfil. */
export interface ExtensionTierPolicy {
  readonly count?: number
  readonly 'min-count'?: number
  /** In place of those of `add.licences`. */
  readonly licences?: readonly string[]
  readonly review: 'required' | 'optional'
  /** The share of an extension's executed tests that must pass. */
  readonly conformance?: Decimal
  readonly level: TierLevel
}

export function extensionTierSchema(): z.ZodMiniType<ExtensionTierPolicy> {
  return z
    .strictObject({
      count: z.exactOptional(count),
      'min-count': z.exactOptional(count),
      licences: z.exactOptional(list(licence)),
      review: z._default(choice(['required', 'optional']), 'optional'),
      conformance: z.exactOptional(percentage),
      level: z._default(choice(TIER_LEVELS), 'required'),
    })
    .check(
      z.superRefine((tier, context) => {
        if (tier.count === undefined || tier['min-count'] === undefined) return
        const message = 'is set beside count: keep one of the two'
        context.addIssue({ code: 'custom', path: ['min-count'], message })
      }),
    )
}

export const EXTENSION_TIER_KEYS: Keys<ExtensionTierPolicy> = {
  count: {
    meaning: 'How many extensions the tier has. A change to the list changes this number as well.',
    stricter: 'depends',
  },
  'min-count': { meaning: 'How many extensions the tier has at least.', stricter: 'higher' },
  licences: {
    meaning: 'The licences that are accepted in this tier.',
    stricter: 'absent',
    default: '`add.licences`',
    unset: 'depends',
  },
  review: {
    meaning: '`required`: a review of its pin is needed for an extension to enter this tier.',
    stricter: ['required', 'optional'],
  },
  conformance: {
    meaning: 'The share of its executed tests that an extension must pass to enter this tier.',
    stricter: 'higher',
  },
  level: {
    meaning: 'What follows if it does not: `required` blocks, `target` warns, `best-effort` only reports.',
    stricter: ['required', 'target', 'best-effort'],
  },
}
