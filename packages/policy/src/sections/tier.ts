import { type Decimal, decimalOf, TIER_LEVELS } from '@governance-gates/core'
import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import { choice } from '../values/choice.ts'
import { percentage } from '../values/scalars.ts'

/** How strictly the subjects of one tier are judged. Only a best-effort tier may do without a rate. */
export type TierPolicy =
  | { readonly level: 'required' | 'target'; readonly 'min-pass-rate': Decimal }
  | { readonly level: 'best-effort'; readonly 'min-pass-rate'?: Decimal }

export function tierSchema(): z.ZodMiniType<TierPolicy> {
  return z.pipe(
    z.strictObject({ level: choice(TIER_LEVELS), 'min-pass-rate': z.exactOptional(percentage) }),
    z.transform((written, payload): TierPolicy => {
      const { level, 'min-pass-rate': rate } = written
      if (level === 'best-effort') return rate === undefined ? { level } : { level, 'min-pass-rate': rate }
      if (rate !== undefined) return { level, 'min-pass-rate': rate }
      if (level === 'required') return { level, 'min-pass-rate': decimalOf(100) }
      payload.issues.push({
        code: 'custom',
        input: written,
        path: ['min-pass-rate'],
        message: 'is missing: a target tier needs a target, such as 90%',
      })
      return z.NEVER
    }),
  )
}

export const TIER_KEYS: Keys<TierPolicy> = {
  level: {
    meaning: '`required` blocks, `target` warns, `best-effort` only reports.',
    stricter: ['required', 'target', 'best-effort'],
  },
  'min-pass-rate': {
    meaning: 'The share of the executed subjects of this tier that must pass. A `target` tier has to set it.',
    stricter: 'higher',
    default: '`100%` for `required`, none for `best-effort`',
    unset: 'depends',
  },
}
