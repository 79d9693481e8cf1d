import type * as z from 'zod/mini'
import { choice } from './choice.ts'

/** What happens if a change asks for less than its target branch. */
export type Weakening = 'fail' | 'warn'

export const weakening: z.ZodMiniType<Weakening> = choice(['fail', 'warn'])
