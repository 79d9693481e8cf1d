import * as z from 'zod/mini'
import { FAILURE_SCHEMA, type GateFailure } from './gate-failure.ts'

const MAX_FINDINGS = 1_000

const failure: z.ZodMiniType<GateFailure> = z.strictObject({
  schema: z.literal(FAILURE_SCHEMA),
  gate: z.string().check(z.minLength(1)),
  kind: z.enum(['configuration', 'defect']),
  findings: z
    .array(
      z.strictObject({
        message: z.string(),
        subject: z.exactOptional(z.string()),
        file: z.exactOptional(z.string()),
        line: z.exactOptional(z.int().check(z.positive())),
      }),
    )
    .check(z.maxLength(MAX_FINDINGS)),
  subject: z.strictObject({ repository: z.string(), commit: z.string() }),
})

/** Reads why a gate stopped; undefined where the text says it in no known form, so that nothing in it is believed. */
export function parseGateFailure(text: string): GateFailure | undefined {
  try {
    const parsed = failure.safeParse(JSON.parse(text))
    return parsed.success ? parsed.data : undefined
  } catch {
    return undefined
  }
}
