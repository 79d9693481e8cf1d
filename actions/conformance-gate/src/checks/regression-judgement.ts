import type {
  ChangeProposal,
  Check,
  Comparison,
  Finding,
  IntendedChange,
  Permissions,
} from '@governance-gates/core'
import type { BaselinePolicy } from '@governance-gates/policy'
import type { BaselineReading } from '../baseline-reading.ts'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import type { Declared } from './declared-absence.ts'
import type { EntryProposal } from './exception-entry.ts'

/** One campaign beside its baseline. */
export interface CampaignComparison {
  readonly campaign: GatheredCampaign
  readonly comparison: Comparison
}

/** Regressions against the baseline: the checks, and the comparisons for the summary. */
export interface RegressionJudgement {
  readonly checks: readonly Check[]
  readonly comparisons: readonly CampaignComparison[]
  /** What to declare of subjects that are gone, where somebody wants that. */
  readonly proposals: readonly ChangeProposal[]
  /** The entries of the register without which something would be absent. */
  readonly covering: readonly IntendedChange[]
  /** Entries that cover nothing, and those that are over. */
  readonly notes: readonly Finding[]
}

/** Where there is nothing to compare with, and nothing is declared. */
export const NOTHING_COMPARED: RegressionJudgement = {
  checks: [],
  comparisons: [],
  proposals: [],
  covering: [],
  notes: [],
}

export interface RegressionInput {
  /** Both are undefined where the policy names no baseline. */
  readonly policy: BaselinePolicy | undefined
  readonly reading: BaselineReading | undefined
  /** Campaigns whose evidence can be judged. */
  readonly campaigns: readonly GatheredCampaign[]
  /** All campaigns of the policy, those without usable evidence included. */
  readonly declared: readonly GatheredCampaign[]
  /** What exceptions permit in a campaign. */
  permitted(campaign: GatheredCampaign): Permissions
  /** What is declared in the register of intended changes. */
  readonly changes: Declared
  /** The quarantined subjects of a campaign. */
  unjudged(campaign: GatheredCampaign): ReadonlySet<string>
  readonly propose: EntryProposal
}

/** How a run is compared with its baseline. */
export type RegressionJudge = (input: RegressionInput) => RegressionJudgement
