import type { CalendarDate } from '@governance-gates/core'
import * as z from 'zod/mini'
import { choice } from '../values/choice.ts'
import { type ReleaseScheme, stableVersionOf } from '../values/release-scheme.ts'
import { calendarDate } from '../values/scalars.ts'
import { label } from '../values/texts.ts'
import { readRegister } from './register.ts'

const KINDS = ['api', 'cli-flag', 'capability'] as const
export type DeprecationKind = (typeof KINDS)[number]

/** Something that users should stop using. */
export interface Deprecation {
  readonly id: string
  readonly kind: DeprecationKind
  /** The first version that warns. */
  readonly deprecatedIn: string
  /** The version that no longer has it; undefined while that is not decided. */
  readonly removedIn: string | undefined
  /** What to use instead. */
  readonly replacement: string
  /** The day on which it was announced to users. */
  readonly announced: CalendarDate
  readonly file: string
  /** 1-based. */
  readonly line: number
}

interface Entry {
  readonly id: string
  readonly kind: DeprecationKind
  readonly 'deprecated-in': string
  readonly 'removed-in'?: string
  readonly replacement: string
  readonly announced: CalendarDate
}

function entryIn(scheme: ReleaseScheme): z.ZodMiniType<Entry> {
  const version = stableVersionOf(scheme)
  return z.strictObject({
    id: label,
    kind: choice(KINDS),
    'deprecated-in': version,
    'removed-in': z.exactOptional(version),
    replacement: label,
    announced: calendarDate,
  })
}

/**
 * Reads a register of deprecations, YAML or JSON: a list `deprecations`. Throws PolicyError, which lists every problem.
 * @param path how to name the file in messages; it is not opened.
 * @param scheme of the versions in it.
 */
export function readDeprecationRegister(
  text: string,
  path: string,
  scheme: ReleaseScheme,
): readonly Deprecation[] {
  const entry = entryIn(scheme)
  return readRegister({ text, path, list: 'deprecations', entry, nameOf: ({ id }) => id }).map(
    ({ value, line }) => ({
      id: value.id,
      kind: value.kind,
      deprecatedIn: value['deprecated-in'],
      removedIn: value['removed-in'],
      replacement: value.replacement,
      announced: value.announced,
      file: path,
      line,
    }),
  )
}
