import type { ChangeProposal, Check, Environment, Finding, IntendedChange } from '@governance-gates/core'
import type { PerformancePolicy } from '@governance-gates/policy'
import type { BaselineReading } from '../performance-input.ts'
import type { Declared } from './declared-changes.ts'
import type { MetricChange } from './metric-change.ts'
import type { MetricIndex } from './metric-index.ts'

/** What got worse since the baseline. */
export interface RegressionJudgement {
  readonly checks: readonly Check[]
  /** Worst first. */
  readonly changes: readonly MetricChange[]
  readonly environment: readonly string[]
  /** What to declare of what is worse or gone, where somebody wants that. */
  readonly proposals: readonly ChangeProposal[]
  /** The entries of the register without which something would be worse or gone. */
  readonly covering: readonly IntendedChange[]
  /** Entries that cover nothing, and those that are over. */
  readonly notes: readonly Finding[]
}

export interface RegressionInput {
  /** What is declared in the register of intended changes. */
  readonly changes: Declared
  readonly policy: PerformancePolicy
  readonly baseline: BaselineReading | undefined
  /** What this run measured, sizes of files included. */
  readonly index: MetricIndex
  readonly environment: Environment
}

/** How a run is compared with its baseline. */
export type RegressionJudge = (input: RegressionInput) => RegressionJudgement

/** Where there is nothing to compare with, and nothing is declared. */
export const NOTHING_COMPARED: RegressionJudgement = {
  checks: [],
  changes: [],
  environment: [],
  proposals: [],
  covering: [],
  notes: [],
}
