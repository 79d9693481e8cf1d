import type * as z from 'zod/mini'
import { choice } from './choice.ts'

/** What becomes of an excused failure in the rates of a campaign, the strictest first. */
export const EXCEPTION_EFFECTS = ['forbidden', 'report', 'leave-out', 'count-as-pass'] as const
export type ExceptionEffect = (typeof EXCEPTION_EFFECTS)[number]

export const exceptionEffect: z.ZodMiniType<ExceptionEffect> = choice(EXCEPTION_EFFECTS)
