/** `inconclusive`: could not be measured. It blocks like `fail`, but nobody may wave it through. */
export type CheckStatus = 'pass' | 'fail' | 'warn' | 'inconclusive' | 'skipped'

/** One concrete fact that supports a check: a subject, a place, a number. */
export interface Finding {
  readonly message: string
  readonly subject?: string
  /** Workspace-relative path of the evidence (or governance file) that shows it. */
  readonly file?: string
  /** 1-based. */
  readonly line?: number
}

/** One evaluated rule inside a gate. */
export interface Check {
  /** Stable and unique in the gate: `corpus.pass-rate`. */
  readonly id: string
  readonly title: string
  readonly status: CheckStatus
  /** What was measured, unrounded; null when it could not be. */
  readonly actual: number | string | null
  /** What the rule asks for, as people write it: `>= 80`. */
  readonly expected: string
  readonly unit?: string
  /** Where the rule stands in the policy: its keys joined with dots. */
  readonly rule?: string
  readonly detail?: string
  /** What to do about it; on everything that does not pass. */
  readonly remedy?: string
  readonly findings: readonly Finding[]
}
