import type { Duration } from '@governance-gates/core'
import * as z from 'zod/mini'
import { choice } from './choice.ts'
import { list, oneOrMore } from './collections.ts'
import { type Approver, approver } from './owners.ts'
import { MAX_RULE_DEPTH, oneKeyOf, tooDeep } from './rule-tree.ts'
import { count, duration, positiveCount } from './scalars.ts'
import { label, path, pathOrGlob, word } from './texts.ts'

/** The mildest first. */
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof SEVERITIES)[number]

/** What follows from a licence that nothing says. */
const UNKNOWN_LICENCES = ['fail', 'allow'] as const
export type UnknownLicences = (typeof UNKNOWN_LICENCES)[number]

/** What a decision asks for where it applies. It holds no conditions: nothing in a group can be skipped. */
export type Requirement =
  | { readonly kind: 'all' | 'any'; readonly of: readonly Requirement[] }
  | { readonly kind: 'approvals'; readonly from: readonly Approver[]; readonly count: number }
  /** A new item among what is not released yet. */
  | { readonly kind: 'changelog'; readonly path: string }
  /** A passing verdict of this commit. */
  | { readonly kind: 'verdict'; readonly gate: string }
  /** No advisory of this severity or above for what the change adds. */
  | {
      readonly kind: 'audit'
      readonly evidence: readonly string[]
      readonly failFrom: Severity
      readonly maxDatabaseAge: Duration | undefined
    }
  | {
      readonly kind: 'unsafe'
      readonly evidence: readonly string[]
      readonly max: number
      readonly waivers: string | undefined
    }
  | {
      readonly kind: 'licences'
      readonly allow: readonly string[]
      readonly unknown: UnknownLicences
      readonly evidence: readonly string[]
      readonly waivers: string | undefined
    }
  /** A check run or commit status of an app, for the head. */
  | { readonly kind: 'status'; readonly name: string; readonly app: string }

const CHANGELOG = 'CHANGELOG.md'

/** A requirement of a policy. */
export const requirement: z.ZodMiniType<Requirement> = requirementAt(1)

function requirementAt(depth: number): z.ZodMiniType<Requirement> {
  if (depth > MAX_RULE_DEPTH) return tooDeep('a requirement')
  const group = (kind: 'all' | 'any') => () => as(list(requirementAt(depth + 1)), (of) => ({ kind, of }))
  return oneKeyOf<Requirement>('a requirement', {
    approvals: approvalsSchema,
    changelog: changelogSchema,
    verdict: () => as(word, (gate) => ({ kind: 'verdict', gate })),
    audit: auditSchema,
    unsafe: unsafeSchema,
    licences: licencesSchema,
    status: () => as(z.strictObject({ name: label, app: word }), (status) => ({ kind: 'status', ...status })),
    all: group('all'),
    any: group('any'),
  })
}

function as<Input>(
  schema: z.ZodMiniType<Input>,
  build: (input: Input) => Requirement,
): z.ZodMiniType<Requirement> {
  return z.pipe(
    schema,
    z.transform((input: Input) => build(input)),
  )
}

function approvalsSchema(): z.ZodMiniType<Requirement> {
  const written = z.strictObject({ from: oneOrMore(approver), count: z._default(positiveCount, 1) })
  return as(written, ({ from, count: wanted }) => ({ kind: 'approvals', from, count: wanted }))
}

/** `entry` is one in CHANGELOG.md; another file is named. */
function changelogSchema(): z.ZodMiniType<Requirement> {
  const file = z.pipe(
    z.transform((input: unknown): unknown => (input === 'entry' ? CHANGELOG : input)),
    path,
  )
  return as(file, (each) => ({ kind: 'changelog', path: each }))
}

function auditSchema(): z.ZodMiniType<Requirement> {
  const written = z.strictObject({
    evidence: oneOrMore(pathOrGlob),
    'fail-from': z._default(choice(SEVERITIES), 'low'),
    'max-database-age': z.exactOptional(duration),
  })
  return as(written, ({ evidence, 'fail-from': failFrom, 'max-database-age': maxDatabaseAge }) => ({
    kind: 'audit',
    evidence,
    failFrom,
    maxDatabaseAge,
  }))
}

function unsafeSchema(): z.ZodMiniType<Requirement> {
  const written = z.strictObject({
    evidence: oneOrMore(pathOrGlob),
    max: z._default(count, 0),
    waivers: z.exactOptional(path),
  })
  return as(written, ({ evidence, max, waivers }) => ({ kind: 'unsafe', evidence, max, waivers }))
}

function licencesSchema(): z.ZodMiniType<Requirement> {
  const written = z.strictObject({
    allow: oneOrMore(label),
    unknown: z._default(choice(UNKNOWN_LICENCES), 'fail'),
    evidence: z.exactOptional(oneOrMore(pathOrGlob)),
    waivers: z.exactOptional(path),
  })
  return as(written, ({ evidence = [], waivers, ...rest }) => ({
    kind: 'licences',
    ...rest,
    evidence,
    waivers,
  }))
}
