import {
  addTallies,
  atLeast,
  type Check,
  checkOf,
  EMPTY_TALLY,
  exactly,
  type Finding,
  failuresOf,
  formatRate,
  isAtLeast,
  isFailure,
  measured,
  type Permissions,
  passRate,
  percentOf,
  statusAtLevel,
  subtractTallies,
  type Tally,
  tallyOf,
  totalOf,
} from '@governance-gates/core'
import type { TierPolicy } from '@governance-gates/policy'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import { tierPassRate, tiers } from '../rules/campaign.ts'
import type { EntryProposal } from './exception-entry.ts'
import { limitOf } from './limit.ts'
import { failureFindings } from './threshold-checks.ts'

/** One tier as judged and shown: with and without the subjects that are quarantined, or that an exception excuses. */
export interface TierStanding {
  readonly tier: string
  readonly policy: TierPolicy
  readonly raw: Tally
  readonly judged: Tally
  /** How many subjects an exception leaves out, and how many a quarantine. */
  readonly excused: number
  readonly quarantined: number
}

/**
 * The standing of every tier that the policy declares.
 *
 * @param judged the campaign without its quarantined subjects.
 */
export function tierStandings(
  campaign: GatheredCampaign,
  judged: GatheredCampaign,
  permissions: Permissions,
): readonly TierStanding[] {
  const { naming, tiers } = judged.evidence
  const left = new Map<string, Tally>()
  for (const subject of permissions.subjects()) {
    const state = naming.kind === 'counts' ? undefined : naming.find(subject)
    if (naming.kind === 'counts' || state?.tier === undefined) continue
    const isExcused = isFailure(state.status)
      ? permissions.unpermitted(subject, naming.standings(subject)).length === 0
      : permissions.permitsAnything(subject)
    if (!isExcused) continue
    left.set(state.tier, addTallies(left.get(state.tier) ?? EMPTY_TALLY, tallyOf(state.status)))
  }
  return Object.entries(campaign.policy.tiers ?? {}).map(([tier, policy]) => {
    const raw = campaign.evidence.tiers.get(tier) ?? EMPTY_TALLY
    const own = tiers.get(tier) ?? EMPTY_TALLY
    const excused = left.get(tier) ?? EMPTY_TALLY
    return {
      tier,
      policy,
      raw,
      judged: subtractTallies(own, excused),
      excused: totalOf(excused),
      quarantined: totalOf(raw) - totalOf(own),
    }
  })
}

/** Each tier at its level (TIER-1 to TIER-4), and the tiers that the policy does not know. */
export function checkTiers(
  campaign: GatheredCampaign,
  standings: readonly TierStanding[],
  propose: EntryProposal,
): readonly Check[] {
  if (standings.length === 0) return []
  const checks = standings.map((standing) => checkTier(campaign, standing, propose))
  return [...checks, checkUnknownTiers(campaign)].filter((check) => check !== undefined)
}

function checkTier(
  campaign: GatheredCampaign,
  standing: TierStanding,
  propose: EntryProposal,
): Check | undefined {
  const { tier, policy, raw, judged } = standing
  const minimum = policy['min-pass-rate']
  if (minimum === undefined) return undefined
  const rate = passRate(judged)
  const percent = percentOf(rate)
  const aside = asideOf(standing)
  const scope = { campaign: campaign.name, tier }
  const facts = {
    actual: percent === null ? null : measured(percent, '%'),
    expected: atLeast(limitOf(minimum), '%'),
    detail: `${rate.part} of ${rate.whole} executed subjects of this ${policy.level} tier passed${aside === '' ? '' : ` (${aside}, raw rate ${formatRate(passRate(raw))})`}`,
  }
  if (isAtLeast(rate, minimum)) return checkOf(tierPassRate, scope, { ...facts, status: 'pass' })
  if (rate.whole > 0) {
    const status = statusAtLevel(policy.level, 'fail')
    const findings = failuresIn(campaign, tier)
    const subject = campaign.policy.exceptions === 'forbidden' ? undefined : findings[0]?.subject
    const remedy =
      subject === undefined ? {} : { remedy: `${tierPassRate.remedy} ${propose(subject, campaign)}` }
    return checkOf(tierPassRate, scope, { ...facts, status, findings, ...remedy })
  }
  return checkOf(tierPassRate, scope, {
    ...facts,
    status: statusAtLevel(policy.level, 'inconclusive'),
    detail: emptyTier(standing),
    remedy: 'run subjects of this tier, or remove the tier from the policy',
  })
}

/** What a rate leaves out: `1 excused, 2 quarantined`. */
function asideOf({ excused, quarantined }: TierStanding): string {
  const parts = [
    ...(excused === 0 ? [] : [`${excused} excused`]),
    ...(quarantined === 0 ? [] : [`${quarantined} quarantined`]),
  ]
  return parts.join(', ')
}

/** Why a tier has no rate. */
function emptyTier(standing: TierStanding): string {
  const { raw } = standing
  if (totalOf(raw) === 0) return 'the evidence has no subject of this tier'
  const aside = asideOf(standing)
  const others = aside === '' ? '' : ` apart from the ${aside}`
  return `none of its ${totalOf(raw)} subjects were executed${others}`
}

function failuresIn(campaign: GatheredCampaign, tier: string): readonly Finding[] {
  const { evidence } = campaign
  return failureFindings({
    ...campaign,
    evidence: { ...evidence, failures: evidence.failures.filter((result) => result.tier === tier) },
  })
}

/** A tier that was renamed, or subjects without one, would slip past every tier's rule. */
function checkUnknownTiers(campaign: GatheredCampaign): Check | undefined {
  const declared = campaign.policy.tiers ?? {}
  const { tiers: found, tally } = campaign.evidence
  const unknown = [...found].filter(([tier]) => !Object.hasOwn(declared, tier))
  const inTiers = [...found.values()].reduce((sum, each) => sum + totalOf(each), 0)
  const without = totalOf(tally) - inTiers
  if (unknown.length === 0 && without === 0) return undefined
  // A failure outside every declared tier might belong to a required one: a renamed tier must not open the gate.
  const failuresInside = [...found]
    .filter(([tier]) => Object.hasOwn(declared, tier))
    .reduce((sum, [, each]) => sum + failuresOf(each), 0)
  const mightBlock =
    failuresOf(tally) > failuresInside && Object.values(declared).some(({ level }) => level === 'required')
  const outside = [...unknown].reduce((sum, [, each]) => sum + totalOf(each), without)
  return checkOf(
    tiers,
    { campaign: campaign.name },
    {
      status: mightBlock ? 'inconclusive' : 'warn',
      actual: measured(outside, 'subjects'),
      expected: exactly(0, 'subjects'),
      findings: [
        ...unknown.map(([tier, each]) => ({
          message: `tier ${tier} has ${subjects(totalOf(each))} but no rule`,
        })),
        ...(without === 0 ? [] : [{ message: `${subjects(without)} without a tier` }]),
      ],
    },
  )
}

function subjects(count: number): string {
  return `${count} ${count === 1 ? 'subject' : 'subjects'}`
}
