import {
  atLeast,
  type Baseline,
  type BaselineCampaign,
  type ChangeProposal,
  type Check,
  checkOf,
  comparedWithout,
  compareWithBaseline,
  exactly,
  measured,
} from '@governance-gates/core'
import type { BaselinePolicy } from '@governance-gates/policy'
import type { BaselineReading } from '../baseline-reading.ts'
import { exceptionsCount, excusedIn } from '../excused-subject.ts'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import {
  baselineCampaigns,
  baselineCompared,
  baselineRecord,
  baseline as baselineRule,
} from '../rules/baseline.ts'
import { checkComparison } from './comparison-checks.ts'
import { absenceOf, DeclaredEffects } from './declared-absence.ts'
import {
  type CampaignComparison,
  NOTHING_COMPARED,
  type RegressionInput,
  type RegressionJudgement,
} from './regression-judgement.ts'

type GivenBaseline = RegressionInput & {
  readonly policy: BaselinePolicy
  readonly reading: BaselineReading
}

/**
 * Compares every campaign that the baseline knows. Where the policy names none, an entry that nobody accepted is all that can
 * be wrong.
 */
export function judgeRegressions(input: RegressionInput): RegressionJudgement {
  const { policy, reading, campaigns, declared, changes } = input
  const effects = new DeclaredEffects(changes, declared)
  if (policy === undefined || reading === undefined) {
    return { ...NOTHING_COMPARED, checks: effects.checks() }
  }
  const given = { ...input, policy, reading }
  if (reading.kind !== 'read') {
    const checks = [unusableBaseline(policy, reading), ...effects.checks()]
    return { ...NOTHING_COMPARED, checks, notes: effects.notes() }
  }
  const { baseline, path } = reading
  const compared = campaigns.map((campaign) => {
    const before = baselineOf(campaign, baseline)
    if (before !== undefined) return compareCampaign(given, { campaign, before, effects })
    return { checks: baseline.holdsEveryCampaign ? [notInBaseline(campaign, path)] : [] }
  })
  const comparisons = compared.flatMap(({ comparison }) => comparison ?? [])
  return {
    checks: [
      ...compared.flatMap(({ checks }) => checks),
      ...vanishedCampaigns(input, baseline),
      ...nothingCompared(given, comparisons),
      ...effects.checks(),
    ],
    comparisons,
    proposals: compared.flatMap(({ proposals = [] }) => proposals),
    covering: effects.covering(),
    notes: effects.notes(),
  }
}

interface CampaignJudgement {
  readonly checks: readonly Check[]
  /** Both are absent where the baseline does not have the campaign. */
  readonly comparison?: CampaignComparison
  readonly proposals?: readonly ChangeProposal[]
}

interface Campaigns {
  readonly campaign: GatheredCampaign
  readonly before: BaselineCampaign
  readonly effects: DeclaredEffects
}

function compareCampaign(input: GivenBaseline, { campaign, before, effects }: Campaigns): CampaignJudgement {
  const { policy, changes, declared } = input
  const compared = comparedWithout(
    { now: campaign.evidence, before: effects.apply(campaign, before) },
    input.unjudged(campaign),
  )
  const comparison = compareWithBaseline(compared.now, compared.before, {
    tiers: tiersToCompare(input, campaign),
    permissions: input.permitted(campaign),
  })
  const limits = { ...policy, ...campaign.policy.baseline }
  const isOnly = declared.length === 1
  const absence = absenceOf(campaign, compared, { comparison, limits, changes, isOnly })
  const propose = campaign.policy.exceptions === 'forbidden' ? undefined : input.propose
  const excused = exceptionsCount(campaign)
    ? [...excusedIn(campaign, input.permitted(campaign))].toSorted()
    : []
  return {
    checks: checkComparison(limits, campaign, { comparison, absence, excused, propose }),
    comparison: { campaign, comparison },
    proposals: absence.proposals,
  }
}

/** Formats that know no campaign names record kinds of subjects; a campaign that selects a part is not the whole kind. */
function baselineOf(
  { name, policy, evidence }: GatheredCampaign,
  { campaigns }: Baseline,
): BaselineCampaign | undefined {
  const byName = campaigns.get(name)
  if (byName !== undefined || policy.select !== undefined) return byName
  const [kind, ...others] = evidence.subjectKinds
  return kind === undefined || others.length > 0 ? undefined : campaigns.get(`kind:${kind}`)
}

function unusableBaseline(
  policy: BaselinePolicy,
  reading: Exclude<BaselineReading, { kind: 'read' }>,
): Check {
  const expected = exactly('readable')
  if (reading.kind === 'unreadable') {
    return checkOf(
      baselineRule,
      {},
      {
        status: 'inconclusive',
        actual: measured('unreadable'),
        expected,
        detail: `${reading.path} could not be read`,
        remedy: 'restore the baseline, or record a new one from a good run',
        findings: [reading.finding],
      },
    )
  }
  const status = policy['if-missing'] === 'warn' ? 'warn' : 'inconclusive'
  const detail = `${reading.path} does not exist`
  return checkOf(baselineRule, {}, { status, actual: measured('missing'), expected, detail })
}

function notInBaseline({ name }: GatheredCampaign, path: string): Check {
  return checkOf(
    baselineRecord,
    { campaign: name },
    {
      status: 'warn',
      actual: measured('not recorded'),
      expected: exactly('recorded'),
      detail: `${path} has no record of this campaign, so nothing protects it from regressions`,
    },
  )
}

/** Tiers are compared where the policy declares them; where no campaign declares any, those of the evidence are meant. */
function tiersToCompare(
  { policy, declared }: GivenBaseline,
  campaign: GatheredCampaign,
): readonly string[] | undefined {
  const own = campaign.policy.baseline?.tiers
  if (own !== undefined) return own
  const hasTiers = (each: GatheredCampaign) => each.policy.tiers !== undefined
  return hasTiers(campaign) || !declared.some(hasTiers) ? policy.tiers : undefined
}

function vanishedCampaigns({ declared }: RegressionInput, { campaigns }: Baseline): readonly Check[] {
  const names = new Set(declared.map(({ name }) => name))
  const vanished = [...campaigns.keys()].filter((name) => !name.startsWith('kind:') && !names.has(name))
  if (vanished.length === 0) return []
  return [
    checkOf(
      baselineCampaigns,
      {},
      {
        status: 'warn',
        actual: measured(vanished.length, 'campaigns'),
        expected: exactly(0, 'campaigns'),
        findings: vanished.map((name) => ({
          message: `campaign ${name} is in the baseline but not in the policy`,
        })),
      },
    ),
  ]
}

function nothingCompared(
  { policy, reading, campaigns }: GivenBaseline,
  comparisons: readonly CampaignComparison[],
): readonly Check[] {
  if (comparisons.length > 0 || campaigns.length === 0) return []
  return [
    checkOf(
      baselineCompared,
      {},
      {
        status: policy['if-missing'] === 'warn' ? 'warn' : 'inconclusive',
        actual: measured(0, 'campaigns'),
        expected: atLeast(1, 'campaigns'),
        detail: `${reading.path} has nothing to compare the campaigns of this run with`,
      },
    ),
  ]
}
