import * as z from 'zod/mini'
import { list } from './collections.ts'
import { positiveCount } from './scalars.ts'
import { label } from './texts.ts'

const shardNames: z.ZodMiniType<readonly string[]> = list(label)

/** A number of shards or their names; each says itself what is wrong with it. */
export const shards: z.ZodMiniType<number | readonly string[]> = z.transform(
  (input: unknown, payload): number | readonly string[] => {
    const reading = Array.isArray(input) ? shardNames.safeParse(input) : positiveCount.safeParse(input)
    if (reading.success) return reading.data
    for (const { message, path: where } of reading.error.issues) {
      payload.issues.push({ code: 'custom', input, message, path: where })
    }
    return z.NEVER
  },
)
