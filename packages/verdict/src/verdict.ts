import {
  type Check,
  type EvidenceFile,
  type Finding,
  formatInstant,
  type Instant,
  type Mode,
  type PolicyChange,
  worstStatus,
} from '@governance-gates/core'

export const VERDICT_SCHEMA = 'governance.verdict/v1'

export type VerdictStatus = 'pass' | 'fail' | 'inconclusive'

/** What was judged: facts about the run, never a part of the decision. */
export interface VerdictSubject {
  readonly repository: string
  readonly commit: string
  readonly ref: string
  readonly os: string
}

/** What became of each exception or waiver, by subject. */
export interface ExceptionUse {
  readonly applied: readonly string[]
  readonly expired: readonly string[]
  readonly unused: readonly string[]
}

/** Where the policy and the files that it names come from: branch and commit, where known. */
export interface RulesOrigin {
  readonly branch?: string
  readonly commit?: string
  readonly path: string
  /** Of the policy. */
  readonly sha256: string
}

/** The decision with all its reasons. Its JSON form is published as verdict.schema.json. */
export interface Verdict {
  readonly schema: typeof VERDICT_SCHEMA
  readonly gate: string
  readonly status: VerdictStatus
  readonly mode: Mode
  /** The last day of observing, where the policy or the workflow asks for `observe`, whatever came of it. */
  readonly observeUntil?: string
  readonly blocking: boolean
  readonly thresholdsVersion: string
  readonly evaluatedAt: string
  readonly subject: VerdictSubject
  readonly rules: RulesOrigin
  readonly evidence: readonly EvidenceFile[]
  /** Defects in the evidence that cannot hide a result: shown, never blocking. */
  readonly notes: readonly Finding[]
  readonly checks: readonly Check[]
  readonly exceptions: ExceptionUse
  /** What a proposed change does to its rules, which takes effect when it is merged; absent where it leaves them alone. */
  readonly policyChanges?: readonly PolicyChange[]
}

/** Everything a verdict records besides what follows from its checks. */
export interface Judgement extends Omit<Verdict, 'schema' | 'status' | 'blocking' | 'evaluatedAt'> {
  readonly now: Instant
}

/** The verdict of a set of checks: `fail` if any fails, else `inconclusive` if any is, else `pass`. */
export function statusOf(checks: readonly Check[]): VerdictStatus {
  const worst = worstStatus(checks.map(({ status }) => status))
  // A gate without a single judged check measured nothing.
  if (worst === undefined || worst === 'skipped') return 'inconclusive'
  return worst === 'warn' ? 'pass' : worst
}

/** Rollback forgives failing checks and nothing else: what could not be measured blocks all the same (GATE-1). */
export function isBlocking(checks: readonly Check[], mode: Mode): boolean {
  const status = statusOf(checks)
  if (status === 'pass' || mode === 'observe') return false
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
    ...(judgement.observeUntil === undefined ? {} : { observeUntil: judgement.observeUntil }),
    blocking: isBlocking(judgement.checks, judgement.mode),
    thresholdsVersion: judgement.thresholdsVersion,
    evaluatedAt: formatInstant(now),
    subject: judgement.subject,
    rules: judgement.rules,
    evidence: judgement.evidence,
    notes: judgement.notes,
    checks: judgement.checks,
    exceptions: judgement.exceptions,
    ...(judgement.policyChanges === undefined ? {} : { policyChanges: judgement.policyChanges }),
  }
}
