import type { CalendarDate } from '@governance-gates/core'
import * as z from 'zod/mini'
import type { Keys } from '../key.ts'
import type { SectionReader } from '../section-reader.ts'
import { choice } from '../values/choice.ts'
import { list, named, oneOrMore } from '../values/collections.ts'
import { calendarDate } from '../values/scalars.ts'
import { label, path, pathOrGlob, prose, word } from '../values/texts.ts'
import { type Weakening, weakening } from '../values/weakening.ts'

/** An identifier that is permitted although a rule forbids its pattern, or a helper that may have what a rule forbids. */
export interface AllowedUse {
  /** It, or a file. */
  readonly identifier?: string
  /** Of a helper, relative to the working directory. */
  readonly file?: string
  readonly reason: string
  readonly 'review-by'?: CalendarDate
}

/**
 * What a rule is applied to: the tests alone; with the test helpers that they import; or with everything that they import,
 * product code too.
 */
export type LookAt = 'tests' | 'helpers' | 'imports'

/** What the tests of one suite may not contain. */
export interface SuiteRule {
  readonly 'forbid-content'?: readonly string[]
  readonly 'forbid-identifiers'?: readonly string[]
  readonly allow?: readonly AllowedUse[]
  readonly 'look-at': LookAt
}

export interface ForbiddenDependencies {
  readonly names: readonly string[]
  readonly manifests: readonly string[]
}

export interface SuitesPolicy {
  readonly classification: string
  readonly tests: readonly string[]
  readonly rules?: Readonly<Record<string, SuiteRule>>
  /** Which files are test helpers, besides those that their place shows; with `!` in front, which are not. */
  readonly helpers?: readonly string[]
  /** What an import does that could be of a test helper and was not looked at. */
  readonly 'unfollowed-imports': Weakening
  readonly 'forbid-dependencies'?: ForbiddenDependencies
  /** Lists of what the test runners select: every classified file must be in one. */
  readonly 'runner-lists'?: readonly string[]
  /** What a change does that puts a test under fewer rules. */
  readonly weakening: Weakening
}

function suiteRuleSchema(): z.ZodMiniType<SuiteRule> {
  const allowed: z.ZodMiniType<AllowedUse> = z
    .strictObject({
      identifier: z.exactOptional(label),
      file: z.exactOptional(path),
      reason: prose,
      'review-by': z.exactOptional(calendarDate),
    })
    .check(z.superRefine(requireOne))
  return z.strictObject({
    'forbid-content': z.exactOptional(list(label)),
    'forbid-identifiers': z.exactOptional(list(label)),
    allow: z.exactOptional(list(allowed)),
    'look-at': z._default(choice(['tests', 'helpers', 'imports']), 'helpers'),
  })
}

function requireOne({ identifier, file }: AllowedUse, context: z.core.$RefinementCtx): void {
  if ((identifier === undefined) !== (file === undefined)) return
  const message =
    file === undefined
      ? 'names nothing: write identifier, or file for what a helper has'
      : 'names an identifier and a file: write an entry for each'
  context.addIssue({ code: 'custom', message })
}

export const suitesReader: SectionReader<SuitesPolicy> = {
  schema: suitesSchema,
}

function suitesSchema(): z.ZodMiniType<SuitesPolicy> {
  return z.strictObject({
    classification: path,
    tests: oneOrMore(pathOrGlob),
    rules: z.exactOptional(named(word, suiteRuleSchema())),
    helpers: z.exactOptional(oneOrMore(pathOrGlob)),
    'unfollowed-imports': z._default(choice(['fail', 'warn']), 'warn'),
    'forbid-dependencies': z.exactOptional(
      z.strictObject({ names: list(label), manifests: oneOrMore(pathOrGlob) }),
    ),
    'runner-lists': z.exactOptional(oneOrMore(pathOrGlob)),
    weakening: z._default(weakening, 'fail'),
  })
}

const ALLOWED_KEYS: Keys<AllowedUse> = {
  identifier: {
    meaning: 'The identifier; or `file`. `{a,b}` and `*` work as in paths.',
    stricter: 'depends',
    unset: 'depends',
  },
  file: {
    meaning:
      'A helper that may contain what the rules of the suite forbid, by its path. A test that contains it itself still fails.',
    stricter: 'depends',
    unset: 'depends',
  },
  reason: { meaning: 'Why it is justified.', stricter: 'neither' },
  'review-by': { meaning: 'The last day on which it is allowed.', stricter: 'lower' },
}

const RULE_KEYS: Keys<SuiteRule> = {
  'forbid-content': { meaning: 'Text that must not occur.', stricter: 'present' },
  'forbid-identifiers': {
    meaning: 'Identifiers that must not occur. `*` matches any letters.',
    stricter: 'present',
  },
  allow: {
    meaning:
      'Identifiers that are allowed although a pattern forbids them, and helpers that may contain what is forbidden.',
    stricter: 'absent',
    each: { meaning: 'One allowed identifier or helper.', keys: ALLOWED_KEYS },
  },
  'look-at': {
    meaning:
      'What the rules are applied to: only the `tests`; with the test `helpers` that they import; or with everything that they import (`imports`), product code too.',
    stricter: ['imports', 'helpers', 'tests'],
  },
}

export const SUITES_KEYS: Keys<SuitesPolicy> = {
  classification: { meaning: 'The file that assigns each test to a suite.', stricter: 'depends' },
  tests: { meaning: 'The test files.', stricter: 'present' },
  rules: {
    meaning: 'What the tests of a suite must not contain, by suite.',
    stricter: 'present',
    each: { meaning: 'The rules of one suite.', keys: RULE_KEYS },
  },
  helpers: {
    meaning:
      'Files that are test helpers although their place does not show it; with `!` in front, files that are product code although their place says otherwise.',
    stricter: 'depends',
    unset: 'depends',
  },
  'unfollowed-imports': {
    meaning: 'What happens if a test imports what may be a test helper, and the gate cannot look at it.',
    stricter: ['fail', 'warn'],
  },
  'forbid-dependencies': {
    meaning: 'Packages that must not be dependencies.',
    stricter: 'present',
    keys: {
      names: { meaning: 'The names of the packages.', stricter: 'present' },
      manifests: { meaning: 'The files that declare dependencies.', stricter: 'present' },
    },
  },
  'runner-lists': {
    meaning:
      'Which tests the test runners select, as they list them themselves. Every classified file must be in one of the lists.',
    stricter: 'present',
  },
  weakening: {
    meaning: 'What happens if a change puts a test under fewer rules, or out of `tests`.',
    stricter: ['fail', 'warn'],
  },
}
