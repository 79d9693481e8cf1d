import { MADE_BY, type MadeBy } from '@governance-gates/core'
import type * as z from 'zod/mini'
import { choice } from './choice.ts'

export const madeBy: z.ZodMiniType<MadeBy> = choice(MADE_BY)
