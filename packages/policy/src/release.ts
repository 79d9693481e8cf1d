import type { CalendarInterval, Decimal, Duration } from '@governance-gates/core'
import * as z from 'zod/mini'
import { choice } from './choice.ts'
import { list } from './collections.ts'
import { calendarInterval, duration, percentage } from './scalars.ts'
import { path, tagPattern, word } from './texts.ts'

const OPERATING_SYSTEMS = ['linux', 'macos', 'windows'] as const
export type OperatingSystem = (typeof OPERATING_SYSTEMS)[number]

/** How often releases come; a kind that is absent comes as needed. */
export interface CadencePolicy {
  readonly major?: CalendarInterval
  readonly minor?: CalendarInterval
  readonly patch?: CalendarInterval
}

/** The criteria of 1.0.0. */
export interface OneZeroPolicy {
  readonly 'min-pass-rate'?: Decimal
  readonly 'budgets-met-for'?: Duration
  readonly attestations?: readonly string[]
}

export interface ReleasePolicy {
  /** The file whose version is the source of truth. */
  readonly manifest: string
  /** Has `{version}` once. */
  readonly tag?: string
  readonly changelog?: string
  readonly 'required-os'?: readonly OperatingSystem[]
  readonly 'evidence-max-age'?: Duration
  /** Names of gates. */
  readonly 'required-verdicts'?: readonly string[]
  readonly cadence?: CadencePolicy
  readonly 'one-zero'?: OneZeroPolicy
  readonly deprecations?: string
}

export function releaseSchema(): z.ZodMiniType<ReleasePolicy> {
  return z.strictObject({
    manifest: path,
    tag: z.exactOptional(tagPattern),
    changelog: z.exactOptional(path),
    'required-os': z.exactOptional(list(choice(OPERATING_SYSTEMS))),
    'evidence-max-age': z.exactOptional(duration),
    'required-verdicts': z.exactOptional(list(word)),
    cadence: z.exactOptional(cadenceSchema()),
    'one-zero': z.exactOptional(
      z.strictObject({
        'min-pass-rate': z.exactOptional(percentage),
        'budgets-met-for': z.exactOptional(duration),
        attestations: z.exactOptional(list(word)),
      }),
    ),
    deprecations: z.exactOptional(path),
  })
}

function cadenceSchema(): z.ZodMiniType<CadencePolicy> {
  return z.strictObject({
    major: z.exactOptional(calendarInterval),
    minor: z.exactOptional(calendarInterval),
    patch: z.exactOptional(calendarInterval),
  })
}
