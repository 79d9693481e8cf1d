import type { Instant } from '@governance-gates/core'

/** When a duty is judged. */
export interface Moment {
  readonly now: Instant
  /** The first moment of the period that it is judged in. */
  readonly start: Instant
}
