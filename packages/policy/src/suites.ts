import type { CalendarDate } from '@governance-gates/core'
import * as z from 'zod/mini'
import { list, named, oneOrMore } from './collections.ts'
import { calendarDate } from './scalars.ts'
import { label, path, pathOrGlob, prose, word } from './texts.ts'
import { type Weakening, weakening } from './weakening.ts'

/** An identifier that is permitted although a rule forbids its pattern. */
export interface AllowedIdentifier {
  readonly identifier: string
  readonly reason: string
  readonly 'review-by'?: CalendarDate
}

/** What the tests of one suite may not contain. */
export interface SuiteRule {
  readonly 'forbid-content'?: readonly string[]
  readonly 'forbid-identifiers'?: readonly string[]
  readonly allow?: readonly AllowedIdentifier[]
}

export interface ForbiddenDependencies {
  readonly names: readonly string[]
  readonly manifests: readonly string[]
}

export interface SuitesPolicy {
  readonly classification: string
  readonly tests: readonly string[]
  readonly rules?: Readonly<Record<string, SuiteRule>>
  readonly 'forbid-dependencies'?: ForbiddenDependencies
  /** Lists of what the test runners select: every classified file must be in one. */
  readonly 'runner-lists'?: readonly string[]
  /** What a change does that puts a test under fewer rules. */
  readonly weakening: Weakening
}

function suiteRuleSchema(): z.ZodMiniType<SuiteRule> {
  const allowed = z.strictObject({
    identifier: label,
    reason: prose,
    'review-by': z.exactOptional(calendarDate),
  })
  return z.strictObject({
    'forbid-content': z.exactOptional(list(label)),
    'forbid-identifiers': z.exactOptional(list(label)),
    allow: z.exactOptional(list(allowed)),
  })
}

export function suitesSchema(): z.ZodMiniType<SuitesPolicy> {
  return z.strictObject({
    classification: path,
    tests: oneOrMore(pathOrGlob),
    rules: z.exactOptional(named(word, suiteRuleSchema())),
    'forbid-dependencies': z.exactOptional(
      z.strictObject({ names: list(label), manifests: oneOrMore(pathOrGlob) }),
    ),
    'runner-lists': z.exactOptional(oneOrMore(pathOrGlob)),
    weakening: z._default(weakening, 'fail'),
  })
}
