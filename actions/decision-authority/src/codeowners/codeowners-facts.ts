import type { CodeownersError, Known } from '@governance-gates/github'
import type { OwnershipPolicy } from '@governance-gates/policy'
import type { Matcher } from '../decision-input.ts'

/** What the check of CODEOWNERS depends on. */
export interface CodeownersFacts {
  /** Of the checkout: areas and file arrive together. */
  readonly areas: OwnershipPolicy['areas']
  /** Where the policy wants the file. */
  readonly path: string
  readonly policyFile: string
  /** Undefined where there is none. */
  readonly current: string | undefined
  /** The file that GitHub reads: the first of its three places that has one. */
  readonly effective: string | undefined
  /** Every file of the checkout. */
  readonly files: readonly string[]
  readonly matcher: Matcher
  /** Lines that GitHub skips; none where it was not asked. */
  readonly skipped: Known<readonly CodeownersError[]>
}

/** The places where GitHub looks, in its order. */
export const CODEOWNERS_PLACES = ['.github/CODEOWNERS', 'CODEOWNERS', 'docs/CODEOWNERS'] as const
