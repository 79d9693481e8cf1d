import type { Finding } from '@governance-gates/core'

export const FAILURE_SCHEMA = 'governance.failure/v1'

/** Why a gate stopped without a verdict. Its file is beside the place of the verdict: `<gate>.failure.json`. */
export interface GateFailure {
  readonly schema: typeof FAILURE_SCHEMA
  readonly gate: string
  /** `configuration`: the user's mistake. `defect`: the gate's own. */
  readonly kind: 'configuration' | 'defect'
  /** Of each mistake what is wrong, and where. */
  readonly findings: readonly Finding[]
  readonly subject: { readonly repository: string; readonly commit: string }
}
