import {
  atLeast,
  type ChangeProposal,
  type Check,
  checkOf,
  type DeclaredChanges,
  type Exception,
  type Finding,
  type Instant,
  type IntendedChange,
  measured,
  type Permissions,
  type StepOutcomes,
} from '@governance-gates/core'
import type { ConformancePolicy } from '@governance-gates/policy'
import type { ExceptionUse } from '@governance-gates/verdict'
import type { BaselineReading } from './baseline-reading.ts'
import { checkAge } from './checks/age-check.ts'
import { checkEvidence } from './checks/evidence-check.ts'
import { type ExceptionJudgement, judgeExceptions, permissionsIn } from './checks/exception-checks.ts'
import { type EntryProposal, entryProposal } from './checks/exception-entry.ts'
import { checkInventory } from './checks/inventory-check.ts'
import { checkMaking, checkOverallOutcome } from './checks/outcome-checks.ts'
import { checkExpiredQuarantines, checkQuarantined } from './checks/quarantine-checks.ts'
import { quarantineNotes } from './checks/quarantine-notes.ts'
import { checkRawPassRate } from './checks/raw-rate-check.ts'
import {
  type CampaignComparison,
  NOTHING_COMPARED,
  type RegressionJudge,
  type RegressionJudgement,
} from './checks/regression-judgement.ts'
import { checkThresholds } from './checks/threshold-checks.ts'
import { checkTiers, type TierStanding, tierStandings } from './checks/tier-checks.ts'
import { withExcused } from './excused-subject.ts'
import type { GatheredCampaign } from './gathered-campaign.ts'
import type { QuarantineRegister } from './quarantine-register.ts'
import {
  type QuarantinedSubject,
  quarantinedIn,
  subjectsOf,
  withoutQuarantined,
} from './quarantined-subject.ts'
import { campaigns as campaignsRule } from './rules/campaign.ts'

/** Everything that the decision depends on. */
export interface ConformanceInput {
  readonly policy: ConformancePolicy
  readonly campaigns: readonly GatheredCampaign[]
  /** Undefined where the policy names none. */
  readonly baseline: BaselineReading | undefined
  readonly exceptions: readonly Exception[]
  readonly changes: DeclaredChanges
  /** Undefined where there is no baseline and nothing is declared: then it is not loaded. */
  readonly judgeRegressions: RegressionJudge | undefined
  /** What they are after the change that is judged; the same where this is absent. */
  readonly proposedExceptions?: readonly Exception[]
  readonly quarantine: QuarantineRegister
  /** How the steps ended that ran the campaigns, as far as the workflow says. */
  readonly outcomes: StepOutcomes
  readonly now: Instant
}

/** The decision, and what its summary shows. */
export interface ConformanceDecision {
  /** Regressions first, then campaign by campaign, then the exceptions and quarantines. */
  readonly checks: readonly Check[]
  readonly notes: readonly Finding[]
  readonly exceptionUse: ExceptionUse
  readonly comparisons: readonly CampaignComparison[]
  /** What to declare of subjects that are gone, where somebody wants that. */
  readonly proposals: readonly ChangeProposal[]
  /** The entries of the register without which something would be absent. */
  readonly covering: readonly IntendedChange[]
  readonly standings: readonly CampaignStanding[]
}

export interface CampaignStanding {
  readonly campaign: GatheredCampaign
  /** The campaign without its quarantined subjects: what its rules are applied to. */
  readonly judged: GatheredCampaign
  readonly quarantined: readonly QuarantinedSubject[]
  /** Whether its evidence can be judged. */
  readonly isUsable: boolean
  readonly tiers: readonly TierStanding[]
}

/** Decides whether the platform conforms. Pure: the same input gives the same decision. */
export function judgeConformance(input: ConformanceInput): ConformanceDecision {
  const { policy, campaigns, baseline, exceptions, quarantine, outcomes, now } = input
  const quarantines = quarantine.entries
  const permitted = (campaign: GatheredCampaign) => permissionsIn(campaign, exceptions, now)
  const propose = entryProposal(policy, now)
  const overall = checkOverallOutcome(outcomes, campaigns)
  const judged = campaigns.map((campaign) => {
    const making = checkMaking(campaign, outcomes)
    const isWhole = [overall, ...making].every((check) => check?.status !== 'inconclusive')
    const quarantined = quarantinedIn(campaign, quarantines, now)
    const circumstances = { isWhole, quarantined, permissions: permitted(campaign), propose, now }
    return { making, ...judgeCampaign(campaign, circumstances) }
  })
  const standings = judged.map(({ standing }) => standing)
  const usable = standings.filter(({ isUsable }) => isUsable).map(({ campaign }) => campaign)
  const regressions = judgeBaseline(input, { usable, permitted, propose })
  const register = judgeRegister(input)
  return {
    checks: [
      ...nothingJudged(judged.flatMap(({ evidence, rules }) => [evidence, ...rules])),
      ...regressions.checks,
      ...(overall === undefined ? [] : [overall]),
      ...judged.flatMap(({ evidence, making, rules }) => [evidence, ...making, ...rules]),
      ...register.checks,
      ...quarantineChecks(input, standings),
    ],
    notes: [...quarantineNotes(quarantines, { campaigns, baseline, now }), ...regressions.notes],
    exceptionUse: register.use,
    comparisons: regressions.comparisons,
    proposals: regressions.proposals,
    covering: regressions.covering,
    standings,
  }
}

/** What the judgement of a baseline shares with the rest. */
interface BaselineCircumstances {
  readonly usable: readonly GatheredCampaign[]
  permitted(campaign: GatheredCampaign): Permissions
  readonly propose: EntryProposal
}

/** What got worse since the baseline, and what is declared. */
function judgeBaseline(
  { policy, campaigns, baseline, changes, judgeRegressions, quarantine, now }: ConformanceInput,
  { usable, permitted, propose }: BaselineCircumstances,
): RegressionJudgement {
  if (judgeRegressions === undefined) return NOTHING_COMPARED
  return judgeRegressions({
    policy: policy.baseline,
    reading: baseline,
    campaigns: usable,
    declared: campaigns,
    permitted,
    propose,
    changes: { register: changes, now },
    unjudged: (campaign) => subjectsOf(quarantinedIn(campaign, quarantine.entries, now)),
  })
}

/** What the exceptions are good for; nothing where the policy names no register. */
function judgeRegister({
  policy,
  campaigns,
  exceptions,
  proposedExceptions: proposed = exceptions,
  now,
}: ConformanceInput): ExceptionJudgement {
  if (policy.exceptions === undefined) return { checks: [], use: { applied: [], expired: [], unused: [] } }
  return judgeExceptions(policy.exceptions, { campaigns, exceptions, proposed }, now)
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

/** What is not judged, and until when; nothing where the policy names no register. */
function quarantineChecks(
  { policy, quarantine, now }: ConformanceInput,
  standings: readonly CampaignStanding[],
): readonly Check[] {
  if (policy.quarantine === undefined) return []
  const usable = standings.filter(({ isUsable }) => isUsable)
  return [
    ...usable.flatMap(({ campaign, quarantined }) => checkQuarantined(campaign, quarantined)),
    checkExpiredQuarantines(quarantine, now),
  ]
}

interface CampaignCircumstances {
  /** False where its steps may have left less than they found. */
  readonly isWhole: boolean
  readonly quarantined: readonly QuarantinedSubject[]
  readonly permissions: Permissions
  readonly propose: EntryProposal
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
  { isWhole, quarantined, permissions, propose, now }: CampaignCircumstances,
): JudgedCampaign {
  const evidence = checkEvidence(campaign)
  const isUsable = isWhole && campaign.paths.length > 0 && evidence.status !== 'inconclusive'
  const judged = withoutQuarantined(campaign, quarantined)
  const tiers = tierStandings(campaign, judged, permissions)
  const standing = { campaign, judged, quarantined, isUsable, tiers }
  if (!isUsable) return { evidence, rules: [], standing }
  const rules = [
    checkAge(campaign, now),
    ...checkThresholds(judged, permissions, propose),
    ...checkTiers(judged, tiers, propose),
    checkInventory(campaign),
    checkRawPassRate(campaign, {
      quarantined: quarantined.length,
      excused: withExcused(judged, permissions).excused ?? 0,
    }),
  ].filter((check) => check !== undefined)
  return { evidence, rules, standing }
}
