import type { Decimal, Duration } from '@governance-gates/core'
import * as z from 'zod/mini'
import type { Keys } from '../../key.ts'
import { list, named } from '../../values/collections.ts'
import { duration, percentage } from '../../values/scalars.ts'
import { word } from '../../values/texts.ts'

/** The criteria of 1.0.0. */
export interface OneZeroPolicy {
  readonly 'min-pass-rate'?: Decimal
  /** The minimum of single campaigns, by name, in place of `min-pass-rate`. */
  readonly campaigns?: Readonly<Record<string, Decimal>>
  readonly 'budgets-met-for'?: Duration
  readonly attestations?: readonly string[]
  readonly 'attestation-max-age'?: Duration
}

/** The schema of `release.one-zero`. */
export function oneZeroSchema(): z.ZodMiniType<OneZeroPolicy> {
  const shape: z.ZodMiniType<OneZeroPolicy> = z.strictObject({
    'min-pass-rate': z.exactOptional(percentage),
    campaigns: z.exactOptional(named(word, percentage)),
    'budgets-met-for': z.exactOptional(duration),
    attestations: z.exactOptional(list(word)),
    'attestation-max-age': z.exactOptional(duration),
  })
  return shape.check(z.superRefine(refuseMeasured))
}

/** Criteria that are measured, and that nobody declares. */
const MEASURED: ReadonlySet<string> = new Set(['pass-rate', 'budgets', 'documents'])

function refuseMeasured({ attestations = [] }: OneZeroPolicy, context: z.core.$RefinementCtx): void {
  for (const [index, name] of attestations.entries()) {
    if (!MEASURED.has(name)) continue
    const message = 'is measured, so nobody can attest it: give the attestation another name'
    context.addIssue({ code: 'custom', path: ['attestations', index], message })
  }
}

/** The facts of its keys. */
export const ONE_ZERO_KEYS: Keys<OneZeroPolicy> = {
  'min-pass-rate': {
    meaning:
      'The share of executed subjects that must pass in every campaign, exceptions not counted. Every subject that fails must have an exception.',
    stricter: 'higher',
  },
  campaigns: {
    meaning: 'The same for single campaigns, by name, in place of `min-pass-rate`.',
    stricter: 'depends',
    each: { meaning: 'The share for one campaign.', stricter: 'higher' },
  },
  'budgets-met-for': { meaning: 'How long every budget must have been met.', stricter: 'higher' },
  attestations: { meaning: 'The attestations that somebody must have made.', stricter: 'present' },
  'attestation-max-age': {
    meaning: 'How long ago each of them may have been made, also where it is valid for longer.',
    stricter: 'lower',
  },
}
