import type { Finding } from '@governance-gates/core'
import type { TestList } from '@governance-gates/evidence'

/** One list of what a test runner selects, as far as it could be read. */
export type RunnerList =
  | { readonly kind: 'read'; readonly file: string; readonly list: TestList }
  | { readonly kind: 'unusable'; readonly finding: Finding }
