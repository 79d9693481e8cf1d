import type { Decimal } from '@governance-gates/core'

/** One piece of evidence that a requirement names: a file, a folder or a pattern of files. */
export interface MatrixEntry {
  /** Relative to the working directory, with slashes; it leads nowhere outside. May be a glob. */
  readonly path: string
  /** The test, or group of tests, in the file; absent where all of the file is meant. */
  readonly test?: string
  /** Whether a CI run makes the file, so that it need not be in the repository. */
  readonly isGenerated: boolean
  /** Whether a run may leave it out, for the reason that the justification gives. It shows nothing on its own. */
  readonly isOptional: boolean
  readonly justification?: string
  /** 1-based. */
  readonly line: number
}

/** What a requirement names of one kind: its `unit_tests`, its `e2e_scripts`. */
export interface MatrixCategory {
  readonly entries: readonly MatrixEntry[]
  /** 1-based. */
  readonly line: number
}

export interface Requirement {
  readonly id: string
  readonly title: string
  readonly acceptanceCriteria: string
  /** By name, in the order of the file; a category that the requirement does not have is absent. */
  readonly categories: ReadonlyMap<string, MatrixCategory>
  /** 1-based. */
  readonly line: number
}

/** Rules that a matrix brings along (`ci_policy`). They can add to those of the policy, never take away. */
export interface MatrixRules {
  readonly requiredCategories: readonly string[]
  /** Percent of the classified tests that must be traced. */
  readonly minCoverage?: Decimal
}

/** Which requirement is shown by which evidence. */
export interface Matrix {
  readonly requirements: readonly Requirement[]
  readonly rules: MatrixRules
}

/** Something in a matrix that is not what it must be. The message names the place, the value and the fix. */
export interface MatrixProblem {
  /** 1-based. */
  readonly line: number
  readonly message: string
}
