import type { Quarantine } from '@governance-gates/core'

/** A register of quarantines. */
export interface QuarantineRegister {
  /** Those that count: a change cannot excuse itself. */
  readonly entries: readonly Quarantine[]
  /** What they are after the change that is judged; the same where none is. */
  readonly proposed: readonly Quarantine[]
}
