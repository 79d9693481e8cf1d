import type { Matcher } from './decision-input.ts'

/** A pattern of files, and where the policy has it. */
export interface PolicyPattern {
  /** `ownership.areas.runtime`, `decisions.api-break`. */
  readonly key: string
  readonly line: number
  readonly pattern: string
}

/** What the check of patterns depends on. */
export interface PatternFacts {
  readonly patterns: readonly PolicyPattern[]
  readonly policyFile: string
  /** Every file of the checkout, and every one that the change touches. */
  readonly files: readonly string[]
  readonly matcher: Matcher
}
