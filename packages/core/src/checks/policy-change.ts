/** What a change does to the rules; `other` where it may be either, and where no verdict depends on it. */
export type RulesDirection = 'stricter' | 'looser' | 'other'

/** Something that a proposed change gives another value, in the policy or in a register that it names. */
export interface PolicyChange {
  /** Workspace-relative. */
  readonly file: string
  /** A key of the policy, or an entry of a register: `conformance.campaigns.corpus.min-pass-rate`, `exception core/x`. */
  readonly key: string
  /** As it is written; absent where it is not there. */
  readonly before?: string
  readonly after?: string
  readonly direction: RulesDirection
}
