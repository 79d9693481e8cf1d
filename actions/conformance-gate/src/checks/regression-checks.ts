import {
  atLeast,
  type Baseline,
  type BaselineCampaign,
  type ChangeProposal,
  type Check,
  type Comparison,
  checkOf,
  comparedWithout,
  compareWithBaseline,
  exactly,
  type Finding,
  type IntendedChange,
  measured,
  type Permissions,
} from '@governance-gates/core'
import type { BaselinePolicy } from '@governance-gates/policy'
import type { BaselineReading } from '../baseline-reading.ts'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import {
  baselineCampaigns,
  baselineCompared,
  baselineRecord,
  baseline as baselineRule,
} from '../rules/baseline.ts'
import { checkComparison } from './comparison-checks.ts'
import { absenceOf, type Declared, DeclaredEffects } from './declared-absence.ts'
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

export interface RegressionInput {
  readonly policy: BaselinePolicy
  readonly reading: BaselineReading
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

/** Compares every campaign that the baseline knows. */
export function judgeRegressions(input: RegressionInput): RegressionJudgement {
  const { policy, reading, campaigns, declared, changes } = input
  const effects = new DeclaredEffects(changes, declared)
  if (reading.kind !== 'read') {
    const checks = [unusableBaseline(policy, reading), ...effects.checks()]
    return { checks, comparisons: [], proposals: [], covering: [], notes: effects.notes() }
  }
  const { baseline, path } = reading
  const checks: Check[] = []
  const comparisons: CampaignComparison[] = []
  const proposals: ChangeProposal[] = []
  for (const campaign of campaigns) {
    const then = baselineOf(campaign, baseline)
    if (then === undefined) {
      if (baseline.holdsEveryCampaign) checks.push(notInBaseline(campaign, path))
      continue
    }
    const before = effects.apply(campaign, then)
    const compared = comparedWithout({ now: campaign.evidence, before }, input.unjudged(campaign))
    const comparison = compareWithBaseline(compared.now, compared.before, {
      tiers: tiersToCompare(input, campaign),
      permissions: input.permitted(campaign),
    })
    comparisons.push({ campaign, comparison })
    const limits = { ...policy, ...campaign.policy.baseline }
    const absence = absenceOf(campaign, compared, {
      comparison,
      limits,
      changes,
      isOnly: declared.length === 1,
    })
    proposals.push(...absence.proposals)
    const propose = campaign.policy.exceptions === 'forbidden' ? undefined : input.propose
    checks.push(...checkComparison(limits, campaign, { comparison, absence, propose }))
  }
  return {
    checks: [
      ...checks,
      ...vanishedCampaigns(input, baseline),
      ...nothingCompared(input, comparisons),
      ...effects.checks(),
    ],
    comparisons,
    proposals,
    covering: effects.covering(),
    notes: effects.notes(),
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
  { policy, declared }: RegressionInput,
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
  { policy, reading, campaigns }: RegressionInput,
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
