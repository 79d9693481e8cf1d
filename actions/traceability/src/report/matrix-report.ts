import type { RequirementStanding } from '../checks/requirement-standing.ts'
import type { TraceabilityDecision } from '../gate.ts'
import type { Tag } from '../traceability-input.ts'

/** What the tables for people are made of. */
export interface MatrixReport {
  readonly platform: string
  readonly commit: string
  /** ISO 8601. */
  readonly evaluatedAt: string
  readonly categories: readonly string[]
  readonly standings: readonly RequirementStanding[]
  readonly coverage: TraceabilityDecision['coverage']
  /** Names of classified tests that no requirement names. */
  readonly untraced: readonly string[]
  /** Tags whose requirement there is not. */
  readonly orphaned: readonly Tag[]
}

/** A category as a heading: `unit_tests` is how a machine writes it. */
export function categoryTitle(name: string): string {
  const words = name.replace(/[_-]+/g, ' ').trim()
  return words === '' ? name : words.charAt(0).toUpperCase() + words.slice(1)
}

/** What a cell of a requirement shows that names nothing of a category nobody asks for. */
export const NOT_ASKED = '–'
