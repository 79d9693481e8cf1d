import type { Decimal, Duration } from '@governance-gates/core'
import * as z from 'zod/mini'
import { list } from './collections.ts'
import { duration, percentage } from './scalars.ts'
import { fieldName, label, path } from './texts.ts'

/** A document that must exist, and may not be stale. */
export interface DocumentPolicy {
  readonly path: string
  readonly title: string
  readonly 'max-age'?: Duration
}

export interface TraceabilityPolicy {
  readonly matrix: string
  /** The categories of evidence that every requirement must name. */
  readonly require?: readonly string[]
  /** Percent of the classified tests that must be traced to a requirement. */
  readonly 'min-coverage'?: Decimal
  readonly documents?: readonly DocumentPolicy[]
}

export function traceabilitySchema(): z.ZodMiniType<TraceabilityPolicy> {
  return z.strictObject({
    matrix: path,
    require: z.exactOptional(list(fieldName)),
    'min-coverage': z.exactOptional(percentage),
    documents: z.exactOptional(
      list(z.strictObject({ path, title: label, 'max-age': z.exactOptional(duration) })),
    ),
  })
}
