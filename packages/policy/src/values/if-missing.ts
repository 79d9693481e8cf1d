import type * as z from 'zod/mini'
import { choice } from './choice.ts'

/** What to do where evidence or a baseline is missing, or empty. */
export type IfMissing = 'fail' | 'warn'

export const ifMissing: z.ZodMiniType<IfMissing> = choice(['fail', 'warn'])
