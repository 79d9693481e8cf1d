import {
  type Check,
  type CheckScope,
  checkMadeBy,
  checkOutcome,
  type OutcomeEvidence,
  outcomesOf,
  type StepOutcome,
  type StepOutcomes,
} from '@governance-gates/core'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import { madeBy, outcome } from '../rules/campaign.ts'

/** Whether the exit status of the steps that ran all campaigns agrees with what the reports show. */
export function checkOverallOutcome(
  { everything }: StepOutcomes,
  campaigns: readonly GatheredCampaign[],
): Check | undefined {
  return checkEnding({}, everything, campaigns)
}

/** Whether a campaign's evidence is what its steps made of it: how they ended, and that they wrote it. */
export function checkMaking(campaign: GatheredCampaign, outcomes: StepOutcomes): readonly Check[] {
  const scope = { campaign: campaign.name }
  const checks = [
    checkEnding(scope, outcomesOf(outcomes, campaign.name), [campaign]),
    checkMadeBy(madeBy, scope, campaign.origin),
  ]
  return checks.filter((check) => check !== undefined)
}

function checkEnding(
  scope: CheckScope,
  outcomes: readonly StepOutcome[],
  campaigns: readonly GatheredCampaign[],
): Check | undefined {
  const rule = { rule: outcome, scope, explanation: 'a failing result', ...hintOf(campaigns) }
  return checkOutcome(rule, outcomes, evidenceOf(campaigns))
}

/**
 * Campaigns may read one file, and a step may write the files of several. What comes from elsewhere does not explain how
 * a step ended that ran other campaigns.
 */
function evidenceOf(campaigns: readonly GatheredCampaign[]): OutcomeEvidence {
  const bound = campaigns.filter(({ origin }) => origin.madeBy !== 'anywhere')
  return {
    files: new Set(campaigns.flatMap(({ paths }) => paths)),
    failing: new Set((bound.length === 0 ? campaigns : bound).flatMap(({ failingPaths }) => failingPaths)),
    mayComeFromElsewhere: bound.every(({ paths }) => paths.length === 0),
  }
}

/** Most tools exit 0 after a test that passed at last, so that it explains nothing. */
function hintOf(campaigns: readonly GatheredCampaign[]): { readonly hint?: string } {
  const flaky = campaigns.some(({ evidence }) => evidence.tally.flaky > 0)
  return flaky
    ? {
        hint: 'flaky results do not count as failing: if the tool is set to fail on them, turn that off and set max-flaky in the policy',
      }
    : {}
}
