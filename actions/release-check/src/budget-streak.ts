import type { Finding } from '@governance-gates/core'

/** For how many days in a row every budget has been met, the last of them today. */
export type BudgetStreak =
  | { readonly kind: 'met'; readonly days: number }
  | {
      readonly kind: 'not-met'
      readonly days: number
      /** Days on which a budget was exceeded. */
      readonly failed: readonly Finding[]
      /** Days of which nothing is known. They are no success. */
      readonly missing: readonly Finding[]
    }
  | { readonly kind: 'unknown'; readonly finding: Finding }
