import type { Duration } from '@governance-gates/core'
import * as z from 'zod/mini'
import { structureMessage, unknownKeyMessage } from '../structure-message.ts'
import { choice } from './choice.ts'
import { oneOrMore } from './collections.ts'
import { SEVERITIES, type Severity } from './requirement.ts'
import { complaint } from './scalar.ts'
import { count, duration, flag, positiveCount } from './scalars.ts'
import { label, path, pathOrGlob, word } from './texts.ts'

/** What proves that a duty was done. A ticked box proves nothing. */
export type Verification =
  /** A verdict of the default branch from this period. */
  | { readonly kind: 'verdict'; readonly gate: string; readonly status: 'pass' | 'any' }
  /** A successful run of a workflow on the default branch. */
  | {
      readonly kind: 'workflow'
      readonly file: string
      readonly event: string | undefined
      /** The job that must have run; where undefined, no job may be skipped. `*` matches any characters. */
      readonly job: string | undefined
    }
  /** A commit of this period that changes more than how a file is laid out, or one that is young enough. */
  | { readonly kind: 'file'; readonly path: string; readonly maxAge: Duration | undefined }
  /** Documents that are not much older than what they describe. */
  | {
      readonly kind: 'documents'
      readonly paths: readonly string[]
      readonly describes: readonly string[]
      readonly maxLag: Duration
    }
  | { readonly kind: 'attestation'; readonly name: string }
  /** No open incident waits for somebody. */
  | { readonly kind: 'incidents' }
  | {
      readonly kind: 'audit'
      readonly evidence: readonly string[]
      readonly maxAge: Duration
      readonly failFrom: Severity
    }
  /** Dependencies that are a major version behind. */
  | { readonly kind: 'outdated'; readonly evidence: readonly string[]; readonly max: number }
  /** An issue or a milestone that was closed in this period. */
  | { readonly kind: 'issue'; readonly number: number }
  | { readonly kind: 'milestone'; readonly title: string }
  /** How many issues with a label are open. */
  | { readonly kind: 'open-issues'; readonly label: string; readonly max: number }

type Reader = () => z.ZodMiniType<Verification>

/** By the key that says which kind of proof it is. Other keys go with it. */
const READERS: Readonly<Record<string, Reader>> = {
  verdict: () =>
    as(
      z.strictObject({ verdict: word, status: z._default(choice(['pass', 'any']), 'pass') }),
      ({ verdict, status }) => ({ kind: 'verdict', gate: verdict, status }),
    ),
  workflow: () =>
    as(
      z.strictObject({
        workflow: label,
        event: z.exactOptional(label),
        job: z.exactOptional(label),
      }),
      ({ workflow, event, job }) => ({ kind: 'workflow', file: workflowPath(workflow), event, job }),
    ),
  file: () =>
    as(
      z
        .strictObject({
          file: path,
          changed: z.exactOptional(flag),
          'max-age': z.exactOptional(duration),
        })
        .check(z.superRefine(oneDemand)),
      ({ file, ...rest }) => ({ kind: 'file', path: file, maxAge: rest['max-age'] }),
    ),
  documents: () =>
    as(
      z.strictObject({
        documents: oneOrMore(pathOrGlob),
        describes: oneOrMore(pathOrGlob),
        'max-lag': duration,
      }),
      ({ documents, describes, ...rest }) => ({
        kind: 'documents',
        paths: documents,
        describes,
        maxLag: rest['max-lag'],
      }),
    ),
  attestation: () =>
    as(z.strictObject({ attestation: word }), ({ attestation }) => ({
      kind: 'attestation',
      name: attestation,
    })),
  incidents: () => as(z.strictObject({ incidents: choice(['triaged']) }), () => ({ kind: 'incidents' })),
  audit: () =>
    as(
      z.strictObject({
        audit: oneOrMore(pathOrGlob),
        'max-age': duration,
        'fail-from': z._default(choice(SEVERITIES), 'low'),
      }),
      ({ audit, ...rest }) => ({
        kind: 'audit',
        evidence: audit,
        maxAge: rest['max-age'],
        failFrom: rest['fail-from'],
      }),
    ),
  outdated: () =>
    as(
      z.strictObject({ outdated: oneOrMore(pathOrGlob), max: z._default(count, 0) }),
      ({ outdated, max }) => ({
        kind: 'outdated',
        evidence: outdated,
        max,
      }),
    ),
  issue: () =>
    as(z.strictObject({ issue: positiveCount }), ({ issue }) => ({ kind: 'issue', number: issue })),
  milestone: () =>
    as(z.strictObject({ milestone: label }), ({ milestone }) => ({ kind: 'milestone', title: milestone })),
  'open-issues': () =>
    as(z.strictObject({ 'open-issues': label, max: z._default(count, 0) }), ({ max, ...rest }) => ({
      kind: 'open-issues',
      label: rest['open-issues'],
      max,
    })),
}

/** The keys that say which kind of proof it is. */
export const VERIFICATION_KEYS: readonly string[] = Object.keys(READERS)

const NOUN = 'a verification'

/** How a duty is verified: a mapping with one of the keys above, and what goes with it. */
export const verification: z.ZodMiniType<Verification> = z.transform(
  (input: unknown, payload): Verification => {
    const refuse = (problems: readonly Problem[]) => {
      for (const { path: place, message } of problems) {
        payload.issues.push({ code: 'custom', input, message, path: [...place] })
      }
      return z.NEVER
    }
    if (typeof input !== 'object' || input === null || Array.isArray(input)) {
      return refuse([
        { path: [], message: `${complaint(input, NOUN)}: write { verdict: <gate> }, for example` },
      ])
    }
    const kinds = Object.keys(input).filter((key) => VERIFICATION_KEYS.includes(key))
    const [kind = ''] = kinds
    if (kinds.length !== 1) return refuse([noKind(Object.keys(input), kinds)])
    const reading = READERS[kind]?.().safeParse(input, { jitless: true, error: structureMessage })
    if (reading === undefined) return z.NEVER
    return reading.success ? reading.data : refuse(reading.error.issues.flatMap(problemsOf))
  },
)

interface Problem {
  readonly path: readonly (string | number)[]
  readonly message: string
}

function noKind(keys: readonly string[], kinds: readonly string[]): Problem {
  if (kinds.length > 1) {
    return { path: [], message: `${kinds.join(' and ')} are not ${NOUN} together: keep one of them` }
  }
  const [key] = keys
  return key === undefined
    ? { path: [], message: `is an empty mapping and not ${NOUN}: write { verdict: <gate> }, for example` }
    : { path: [key], message: unknownKeyMessage(key, VERIFICATION_KEYS) }
}

function problemsOf(issue: z.core.$ZodIssue): readonly Problem[] {
  const place = issue.path.filter((each) => typeof each !== 'symbol')
  if (issue.code !== 'unrecognized_keys') return [{ path: place, message: issue.message }]
  const messages = issue.message.split('\n')
  return issue.keys.map((each, index) => ({
    path: [...place, each],
    message: messages[index] ?? issue.message,
  }))
}

function as<Input>(
  schema: z.ZodMiniType<Input>,
  build: (input: Input) => Verification,
): z.ZodMiniType<Verification> {
  return z.pipe(
    schema,
    z.transform((input: Input) => build(input)),
  )
}

/** `changed: true` and an age contradict each other: one is about this period, the other about today. */
function oneDemand(
  written: { readonly changed?: boolean; readonly 'max-age'?: Duration },
  context: z.core.$RefinementCtx,
): void {
  const demands = [written.changed === true, written['max-age'] !== undefined].filter(Boolean)
  if (demands.length === 1) return
  const message = 'needs one of changed: true and max-age'
  context.addIssue({ code: 'custom', path: ['file'], message })
}

function workflowPath(written: string): string {
  return written.includes('/') ? written : `.github/workflows/${written}`
}
