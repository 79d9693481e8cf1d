import {
  type Check,
  checkMadeBy,
  checkOutcome,
  type OutcomeEvidence,
  outcomesOf,
  type StepOutcomes,
} from '@governance-gates/core'
import { type GatheredCampaign, ruleOf, titleOf } from '../gathered-campaign.ts'

const EXPLANATION = 'a failing result'
const REMEDY =
  'look in the log of the step for an error outside the tests, a coverage threshold or a crash, and fix it; give commands that are not about these tests a step of their own'

/** Whether the exit status of the steps that ran all campaigns agrees with what the reports show. */
export function checkOverallOutcome(
  { everything }: StepOutcomes,
  campaigns: readonly GatheredCampaign[],
): Check | undefined {
  const rule = {
    id: 'outcome',
    title: 'Outcome of the step that ran the campaigns',
    explanation: EXPLANATION,
    remedy: REMEDY,
  }
  return checkOutcome({ ...rule, ...hintOf(campaigns) }, everything, evidenceOf(campaigns))
}

/** Whether a campaign's evidence is what its steps made of it: how they ended, and that they wrote it. */
export function checkMaking(campaign: GatheredCampaign, outcomes: StepOutcomes): readonly Check[] {
  const rule = {
    id: `${campaign.name}.outcome`,
    title: `${titleOf(campaign)}: outcome of its step`,
    explanation: EXPLANATION,
    remedy: REMEDY,
  }
  const ended = checkOutcome(
    { ...rule, ...hintOf([campaign]) },
    outcomesOf(outcomes, campaign.name),
    evidenceOf([campaign]),
  )
  const made = checkMadeBy(
    {
      id: `${campaign.name}.made-by`,
      title: `${titleOf(campaign)}: evidence of this run`,
      rule: ruleOf(campaign, 'made-by'),
    },
    campaign.origin,
  )
  return [ended, made].filter((check) => check !== undefined)
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
        hint: 'flaky results do not count as failing: where the tool is set to fail on them, turn that off and use max-flaky',
      }
    : {}
}
