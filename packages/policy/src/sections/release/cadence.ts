import type { CalendarInterval } from '@governance-gates/core'
import * as z from 'zod/mini'
import type { Keys } from '../../key.ts'
import { calendarInterval } from '../../values/scalars.ts'

/** How often releases come; a kind that is absent comes as needed. */
export interface CadencePolicy {
  readonly major?: CalendarInterval
  readonly minor?: CalendarInterval
  readonly patch?: CalendarInterval
}

/** The schema of `release.cadence`. */
export function cadenceSchema(): z.ZodMiniType<CadencePolicy> {
  return z.strictObject({
    major: z.exactOptional(calendarInterval),
    minor: z.exactOptional(calendarInterval),
    patch: z.exactOptional(calendarInterval),
  })
}

/** The facts of its keys. */
export const CADENCE_KEYS: Keys<CadencePolicy> = {
  major: { meaning: 'How often major versions are due.', stricter: 'lower', default: 'as needed' },
  minor: { meaning: 'How often minor versions are due.', stricter: 'lower', default: 'as needed' },
  patch: { meaning: 'How often patches are due.', stricter: 'lower', default: 'as needed' },
}
