import {
  atLeast,
  type Check,
  checkOf,
  type Exception,
  type Instant,
  measured,
  type Permissions,
  type StepOutcomes,
} from '@governance-gates/core'
import type { ConformancePolicy } from '@governance-gates/policy'
import type { ExceptionUse } from '@governance-gates/verdict'
import type { BaselineReading } from './baseline-reading.ts'
import { checkAge } from './checks/age-check.ts'
import { checkEvidence } from './checks/evidence-check.ts'
import { judgeExceptions, permissionsIn } from './checks/exception-checks.ts'
import { checkInventory } from './checks/inventory-check.ts'
import { checkMaking, checkOverallOutcome } from './checks/outcome-checks.ts'
import { type CampaignComparison, judgeRegressions } from './checks/regression-checks.ts'
import { checkThresholds } from './checks/threshold-checks.ts'
import { checkTiers, type TierStanding, tierStandings } from './checks/tier-checks.ts'
import type { GatheredCampaign } from './gathered-campaign.ts'
import { campaigns as campaignsRule } from './rules/campaign.ts'

/** Everything that the decision depends on. */
export interface ConformanceInput {
  readonly policy: ConformancePolicy
  readonly campaigns: readonly GatheredCampaign[]
  /** Undefined where the policy names none. */
  readonly baseline: BaselineReading | undefined
  readonly exceptions: readonly Exception[]
  /** How the steps ended that ran the campaigns, as far as the workflow says. */
  readonly outcomes: StepOutcomes
  readonly now: Instant
}

/** The decision, and what its summary shows. */
export interface ConformanceDecision {
  /** Regressions first, then campaign by campaign, then the exceptions. */
  readonly checks: readonly Check[]
  readonly exceptionUse: ExceptionUse
  readonly comparisons: readonly CampaignComparison[]
  readonly standings: readonly CampaignStanding[]
}

export interface CampaignStanding {
  readonly campaign: GatheredCampaign
  /** Whether its evidence can be judged. */
  readonly isUsable: boolean
  readonly tiers: readonly TierStanding[]
}

/** Decides whether the platform conforms. Pure: the same input gives the same decision. */
export function judgeConformance(input: ConformanceInput): ConformanceDecision {
  const { policy, campaigns, baseline, exceptions, outcomes, now } = input
  const permitted = (campaign: GatheredCampaign) => permissionsIn(campaign, exceptions, now)
  const overall = checkOverallOutcome(outcomes, campaigns)
  const judged = campaigns.map((campaign) => {
    const making = checkMaking(campaign, outcomes)
    const isWhole = [overall, ...making].every((check) => check?.status !== 'inconclusive')
    return { making, ...judgeCampaign(campaign, { isWhole, permissions: permitted(campaign), now }) }
  })
  const usable = judged.filter(({ standing }) => standing.isUsable).map(({ standing }) => standing.campaign)
  const regressions =
    policy.baseline === undefined || baseline === undefined
      ? { checks: [], comparisons: [] }
      : judgeRegressions({
          policy: policy.baseline,
          reading: baseline,
          campaigns: usable,
          declared: campaigns,
          permitted,
        })
  const register =
    policy.exceptions === undefined
      ? { checks: [], use: { applied: [], expired: [], unused: [] } }
      : judgeExceptions(policy.exceptions, { campaigns, exceptions }, now)
  return {
    checks: [
      ...nothingJudged(judged.flatMap(({ evidence, rules }) => [evidence, ...rules])),
      ...regressions.checks,
      ...(overall === undefined ? [] : [overall]),
      ...judged.flatMap(({ evidence, making, rules }) => [evidence, ...making, ...rules]),
      ...register.checks,
    ],
    exceptionUse: register.use,
    comparisons: regressions.comparisons,
    standings: judged.map(({ standing }) => standing),
  }
}

/** Where each campaign may be missing, all of them together may not: a gate that judged nothing has no verdict. */
function nothingJudged(checks: readonly Check[]): readonly Check[] {
  if (checks.some(({ status }) => status !== 'warn')) return []
  return [
    checkOf(
      campaignsRule,
      {},
      {
        status: 'inconclusive',
        actual: measured(0, 'campaigns'),
        expected: atLeast(1, 'campaigns'),
      },
    ),
  ]
}

interface CampaignCircumstances {
  /** False where its steps may have left less than they found. */
  readonly isWhole: boolean
  readonly permissions: Permissions
  readonly now: Instant
}

interface JudgedCampaign {
  readonly evidence: Check
  /** Nothing where the evidence cannot be judged. */
  readonly rules: readonly Check[]
  readonly standing: CampaignStanding
}

function judgeCampaign(
  campaign: GatheredCampaign,
  { isWhole, permissions, now }: CampaignCircumstances,
): JudgedCampaign {
  const evidence = checkEvidence(campaign)
  const isUsable = isWhole && campaign.paths.length > 0 && evidence.status !== 'inconclusive'
  const tiers = tierStandings(campaign, permissions)
  const standing = { campaign, isUsable, tiers }
  if (!isUsable) return { evidence, rules: [], standing }
  const rules = [
    checkAge(campaign, now),
    ...checkThresholds(campaign, permissions),
    ...checkTiers(campaign, tiers),
    checkInventory(campaign),
  ].filter((check) => check !== undefined)
  return { evidence, rules, standing }
}
