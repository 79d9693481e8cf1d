import type { Check } from './check.ts'
import { formatInstant, type Instant } from './instant.ts'

export const VERDICT_SCHEMA = 'governance.verdict/v1'

export type Mode = 'strict' | 'rollback'
export type VerdictStatus = 'pass' | 'fail' | 'inconclusive'

/** What was judged: facts about the run, never a part of the decision. */
export interface VerdictSubject {
  readonly repository: string
  readonly commit: string
  readonly ref: string
  readonly os: string
}

/** A file that was read as evidence. `records` counts what it told: results, or rows of counts. */
export interface EvidenceFile {
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  readonly format: string
  readonly records: number
  readonly generatedAt?: string
}

/** What became of each exception or waiver, by subject. */
export interface ExceptionUse {
  readonly applied: readonly string[]
  readonly expired: readonly string[]
  readonly unused: readonly string[]
}

/** The decision with all its reasons. Its JSON form is published as verdict.schema.json. */
export interface Verdict {
  readonly schema: typeof VERDICT_SCHEMA
  readonly gate: string
  readonly status: VerdictStatus
  readonly mode: Mode
  readonly blocking: boolean
  readonly thresholdsVersion: string
  readonly evaluatedAt: string
  readonly subject: VerdictSubject
  readonly policy: { readonly path: string; readonly sha256: string }
  /** Where the policy and the files that it names come from, as far as it is known. */
  readonly rules?: { readonly branch?: string; readonly commit?: string }
  readonly evidence: readonly EvidenceFile[]
  readonly checks: readonly Check[]
  readonly exceptions: ExceptionUse
}

/** Everything a verdict records besides what follows from its checks. */
export interface Judgement extends Omit<Verdict, 'schema' | 'status' | 'blocking' | 'evaluatedAt'> {
  readonly now: Instant
}

/** The verdict of a set of checks: `fail` if any fails, else `inconclusive` if any is, else `pass`. */
export function statusOf(checks: readonly Check[]): VerdictStatus {
  // A gate without a single judged check measured nothing.
  if (!checks.some(({ status }) => status !== 'skipped')) return 'inconclusive'
  if (checks.some(({ status }) => status === 'fail')) return 'fail'
  return checks.some(({ status }) => status === 'inconclusive') ? 'inconclusive' : 'pass'
}

/** Rollback forgives failing checks and nothing else: what could not be measured blocks in both modes (GATE-1). */
export function isBlocking(checks: readonly Check[], mode: Mode): boolean {
  const status = statusOf(checks)
  if (status === 'pass') return false
  return (
    mode === 'strict' || status === 'inconclusive' || checks.some((check) => check.status === 'inconclusive')
  )
}

/** Draws the verdict from its checks. */
export function conclude({ now, ...judgement }: Judgement): Verdict {
  return {
    schema: VERDICT_SCHEMA,
    gate: judgement.gate,
    status: statusOf(judgement.checks),
    mode: judgement.mode,
    blocking: isBlocking(judgement.checks, judgement.mode),
    thresholdsVersion: judgement.thresholdsVersion,
    evaluatedAt: formatInstant(now),
    subject: judgement.subject,
    policy: judgement.policy,
    ...(judgement.rules === undefined ? {} : { rules: judgement.rules }),
    evidence: judgement.evidence,
    checks: judgement.checks,
    exceptions: judgement.exceptions,
  }
}
