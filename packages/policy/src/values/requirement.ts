import type { Duration } from '@governance-gates/core'
import * as z from 'zod/mini'
import { choice } from './choice.ts'
import { list, oneOrMore } from './collections.ts'
import { type Approver, approver } from './owners.ts'
import { MAX_RULE_DEPTH, oneKeyOf, tooDeep } from './rule-tree.ts'
import { count, duration, positiveCount } from './scalars.ts'
import { label, licence, path, pathOrGlob, word } from './texts.ts'

/** The mildest first. */
export const SEVERITIES = ['low', 'medium', 'high', 'critical'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Advisories that are not about a flaw. */
const INFORMATIONAL = ['unmaintained', 'unsound', 'yanked', 'notice'] as const
type Informational = (typeof INFORMATIONAL)[number]

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
  | ({
      readonly kind: 'audit'
      readonly failFrom: Severity
      /** What is not a flaw, and may be. */
      readonly allow: readonly Informational[]
      readonly maxDatabaseAge: Duration | undefined
    } & Reported)
  | ({ readonly kind: 'unsafe'; readonly max: number; readonly waivers: string | undefined } & Reported)
  | ({
      readonly kind: 'licences'
      readonly allow: readonly string[]
      readonly unknown: UnknownLicences
      readonly waivers: string | undefined
    } & Reported)
  /** A check run or commit status of an app, for the head. */
  | { readonly kind: 'status'; readonly name: string; readonly app: string }

/** Reports of tools. */
interface Reported {
  readonly evidence: readonly string[]
  /** What the tool wrote to standard error while it wrote the one report. */
  readonly log: string | undefined
}

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
  const written = z
    .strictObject({
      evidence: oneOrMore(pathOrGlob),
      log: z.exactOptional(path),
      'fail-from': z._default(choice(SEVERITIES), 'low'),
      allow: z.exactOptional(oneOrMore(choice(INFORMATIONAL))),
      'max-database-age': z.exactOptional(duration),
    })
    .check(z.superRefine(oneReportForLog))
  return as(written, ({ evidence, log, allow = [], ...rest }) => ({
    kind: 'audit',
    evidence,
    log,
    allow,
    failFrom: rest['fail-from'],
    maxDatabaseAge: rest['max-database-age'],
  }))
}

/** Of several reports nothing would say which one the log is about. */
function oneReportForLog(
  { evidence = [], log }: { readonly evidence?: readonly string[]; readonly log?: string },
  context: z.core.$RefinementCtx,
): void {
  if (log === undefined || (evidence.length === 1 && !/[*?{}[\]!()]/.test(evidence.join()))) return
  const message = 'is about one report: name that one in evidence, without wildcards'
  context.addIssue({ code: 'custom', path: ['log'], message })
}

function unsafeSchema(): z.ZodMiniType<Requirement> {
  const written = z
    .strictObject({
      evidence: oneOrMore(pathOrGlob),
      log: z.exactOptional(path),
      max: z._default(count, 0),
      waivers: z.exactOptional(path),
    })
    .check(z.superRefine(oneReportForLog))
  return as(written, ({ evidence, log, max, waivers }) => ({ kind: 'unsafe', evidence, log, max, waivers }))
}

function licencesSchema(): z.ZodMiniType<Requirement> {
  const written = z
    .strictObject({
      allow: oneOrMore(licence),
      unknown: z._default(choice(UNKNOWN_LICENCES), 'fail'),
      evidence: z.exactOptional(oneOrMore(pathOrGlob)),
      log: z.exactOptional(path),
      waivers: z.exactOptional(path),
    })
    .check(z.superRefine(oneReportForLog))
  return as(written, ({ evidence = [], log, waivers, ...rest }) => ({
    kind: 'licences',
    ...rest,
    evidence,
    log,
    waivers,
  }))
}
