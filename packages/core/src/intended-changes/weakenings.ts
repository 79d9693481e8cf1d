import type { Check, Finding } from '../checks/check.ts'
import type { ChangeProposal } from './change-proposal.ts'
import type { IntendedChange } from './intended-change.ts'

/** What a change weakens, less what it declares and somebody accepted. */
export interface Weakenings {
  /** What is neither declared nor accepted. */
  readonly open: readonly Finding[]
  /** What to declare, where somebody wants that. */
  readonly proposals: readonly ChangeProposal[]
  /** How to get through with what is open: `otherwise` is what to do where it was not meant. */
  remedy(otherwise: string): string
  checks(): readonly Check[]
  /** The entries without which something would be open. */
  covering(): readonly IntendedChange[]
  /** Entries that cover nothing, and those that are over. */
  notes(): readonly Finding[]
}

/** Holds what a change weakens against what it declares. */
export type WeakeningJudge = (findings: readonly Finding[]) => Weakenings

/** Where nothing is compared, and nothing is declared. */
export const NO_WEAKENINGS: Weakenings = {
  open: [],
  proposals: [],
  remedy: (otherwise) => otherwise,
  checks: () => [],
  covering: () => [],
  notes: () => [],
}
