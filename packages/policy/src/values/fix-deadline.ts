import { type Duration, parseDuration } from '@governance-gates/core'
import type * as z from 'zod/mini'
import { scalar } from './scalar.ts'

/** Until when an incident must be fixed: some time after it began, or before the next release. */
export type FixDeadline =
  | { readonly kind: 'within'; readonly duration: Duration }
  | { readonly kind: 'next-release' }

/** `48h` or `next-release`. */
export const fixDeadline: z.ZodMiniType<FixDeadline> = scalar({
  noun: 'a deadline',
  read: (input) => {
    if (input === 'next-release') return { kind: 'next-release' }
    const duration = typeof input === 'string' ? parseDuration(input) : undefined
    return duration === undefined ? undefined : { kind: 'within', duration }
  },
  fix: () => 'write a duration such as 48h, or next-release',
})
