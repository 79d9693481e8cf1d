import type * as z from 'zod/mini'
import { choice } from './choice.ts'

/** What follows from a change that asks for less than the branch that it goes to. */
export type Weakening = 'fail' | 'warn'

export const weakening: z.ZodMiniType<Weakening> = choice(['fail', 'warn'])
