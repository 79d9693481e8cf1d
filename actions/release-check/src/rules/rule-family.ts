import type { Rule } from '@governance-gates/core'

/** The dimensions of a release, in the order in which people read them. */
export const DIMENSIONS = [
  'Tag and version',
  'Change log',
  'Deprecations',
  'Cadence',
  'CI',
  'Open blockers',
  'Verdicts of the gates',
  'Criteria of 1.0',
] as const

/** What a part of the readiness report is about. */
export type Dimension = (typeof DIMENSIONS)[number]

/** Rules that belong together. Each rule of a release is in one family, and so in one dimension. */
export interface RuleFamily {
  readonly dimension: Dimension
  readonly rules: readonly Rule[]
}
