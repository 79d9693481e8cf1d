import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import { label } from '../values/texts.ts'

/** Where a generic JSON Lines file says what. */
export interface ColumnsPolicy {
  readonly subject: string
  readonly status: string
  readonly tier?: string
  readonly message?: string
}

export function columnsSchema(): z.ZodMiniType<ColumnsPolicy> {
  return z.strictObject({
    subject: label,
    status: label,
    tier: z.exactOptional(label),
    message: z.exactOptional(label),
  })
}

export const COLUMN_KEYS: Keys<ColumnsPolicy> = {
  subject: { meaning: 'The field with the name of the subject.', stricter: 'depends' },
  status: { meaning: 'The field with the result.', stricter: 'depends' },
  tier: { meaning: 'The field with the tier.', stricter: 'depends' },
  message: { meaning: 'The field with the reason for the result.', stricter: 'neither' },
}
