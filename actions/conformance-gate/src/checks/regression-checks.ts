import {
  type Baseline,
  type BaselineCampaign,
  type Change,
  type Check,
  type Comparison,
  compareWithBaseline,
  type Decimal,
  decimalToText,
  type Finding,
  type Fraction,
  fellByMoreThan,
  formatRate,
  type Permissions,
  percentOf,
} from '@governance-gates/core'
import type { BaselinePolicy } from '@governance-gates/policy'
import { type GatheredCampaign, titleOf } from '../gathered-campaign.ts'

/** The baseline as it was found. */
export type BaselineReading =
  | { readonly kind: 'read'; readonly path: string; readonly baseline: Baseline }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly finding: Finding }

/** One campaign beside its baseline. */
export interface CampaignComparison {
  readonly campaign: GatheredCampaign
  readonly comparison: Comparison
}

/** Regressions against the baseline: the checks, and the comparisons for whoever shows them. */
export interface RegressionJudgement {
  readonly checks: readonly Check[]
  readonly comparisons: readonly CampaignComparison[]
}

const RULE = 'conformance.baseline'

export interface RegressionInput {
  readonly policy: BaselinePolicy
  readonly reading: BaselineReading
  /** Campaigns whose evidence can be judged. */
  readonly campaigns: readonly GatheredCampaign[]
  /** All campaigns of the policy, those without usable evidence included. */
  readonly declared: readonly GatheredCampaign[]
  /** What exceptions permit in a campaign. */
  permitted(campaign: GatheredCampaign): Permissions
}

/** Compares every campaign that the baseline knows. */
export function judgeRegressions(input: RegressionInput): RegressionJudgement {
  const { policy, reading, campaigns } = input
  if (reading.kind !== 'read') return { checks: [unusableBaseline(policy, reading)], comparisons: [] }
  const { baseline, path } = reading
  const checks: Check[] = []
  const comparisons: CampaignComparison[] = []
  for (const campaign of campaigns) {
    const then = baselineOf(campaign, baseline)
    if (then === undefined) {
      if (baseline.holdsEveryCampaign) checks.push(notInBaseline(campaign, path))
      continue
    }
    const comparison = compareWithBaseline(campaign.evidence, then, {
      tiers: tiersToCompare(input, campaign),
      permissions: input.permitted(campaign),
    })
    comparisons.push({ campaign, comparison })
    checks.push(...checkComparison(policy, campaign, comparison))
  }
  return {
    checks: [...checks, ...vanishedCampaigns(input, baseline), ...nothingCompared(input, comparisons)],
    comparisons,
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
  const check = {
    id: 'baseline',
    title: 'The baseline can be read',
    rule: `${RULE}.path`,
    expected: reading.path,
  }
  if (reading.kind === 'unreadable') {
    const remedy = 'restore the baseline, or record a new one from a good run'
    return { ...check, status: 'inconclusive', actual: 'unreadable', remedy, findings: [reading.finding] }
  }
  const status = policy['if-missing'] === 'warn' ? 'warn' : 'inconclusive'
  const remedy = 'commit the baseline candidate of a good run (output `baseline-candidate`) at this path'
  return { ...check, status, actual: 'no file', remedy, findings: [] }
}

function notInBaseline(campaign: GatheredCampaign, path: string): Check {
  return {
    id: `${campaign.name}.baseline`,
    title: `${titleOf(campaign)}: is in the baseline`,
    rule: RULE,
    status: 'warn',
    actual: 'not recorded',
    expected: 'recorded',
    detail: `${path} does not know this campaign: nothing in it is protected from regressions`,
    remedy: 'record a new baseline from a good run',
    findings: [],
  }
}

/** Tiers are compared where the policy declares them; where no campaign declares any, those of the evidence are meant. */
function tiersToCompare(
  { policy, declared }: RegressionInput,
  campaign: GatheredCampaign,
): readonly string[] | undefined {
  const hasTiers = (each: GatheredCampaign) => each.policy.tiers !== undefined
  return hasTiers(campaign) || !declared.some(hasTiers) ? policy.tiers : undefined
}

function vanishedCampaigns({ declared }: RegressionInput, { campaigns }: Baseline): readonly Check[] {
  const names = new Set(declared.map(({ name }) => name))
  const vanished = [...campaigns.keys()].filter((name) => !name.startsWith('kind:') && !names.has(name))
  if (vanished.length === 0) return []
  return [
    {
      id: 'baseline.campaigns',
      title: 'Every campaign of the baseline is still run',
      rule: RULE,
      status: 'warn',
      actual: vanished.length,
      expected: '0',
      unit: 'vanished',
      remedy: 'restore the campaign in the policy, or record a new baseline',
      findings: vanished.map((name) => ({
        message: `campaign ${name} is in the baseline and not in the policy`,
      })),
    },
  ]
}

function nothingCompared(
  { policy, reading, campaigns }: RegressionInput,
  comparisons: readonly CampaignComparison[],
): readonly Check[] {
  if (comparisons.length > 0 || campaigns.length === 0) return []
  return [
    {
      id: 'baseline',
      title: 'The baseline covers a campaign',
      rule: RULE,
      status: policy['if-missing'] === 'warn' ? 'warn' : 'inconclusive',
      actual: 0,
      expected: '>= 1',
      detail: `no campaign of this run has anything to be compared with in ${reading.path}`,
      remedy: 'record a new baseline from a good run',
      findings: [],
    },
  ]
}

function checkComparison(
  policy: BaselinePolicy,
  campaign: GatheredCampaign,
  comparison: Comparison,
): readonly Check[] {
  const drop = policy['max-pass-rate-drop']
  const coverageDrop = policy['max-coverage-drop']
  return [
    ...emptyScope(campaign, comparison),
    ...(drop === undefined ? [] : [checkDrop(campaign, 'pass-rate', comparison.passRate, drop)]),
    ...(coverageDrop === undefined
      ? []
      : [checkDrop(campaign, 'coverage', comparison.coverage, coverageDrop)]),
    checkChange(campaign, 'new-failures', comparison.newFailures, policy['max-new-failures']),
    checkChange(
      campaign,
      'new-not-applicable',
      comparison.newNotApplicable,
      policy['max-new-not-applicable'],
    ),
    checkChange(campaign, 'absent', comparison.absent, policy['max-absent']),
  ]
}

/** A baseline without a single subject in scope would find no regression, ever. */
function emptyScope(campaign: GatheredCampaign, { coverage: { before } }: Comparison): readonly Check[] {
  if (before.whole > 0) return []
  return [
    {
      id: `${campaign.name}.baseline`,
      title: `${titleOf(campaign)}: the baseline has subjects to compare with`,
      rule: RULE,
      status: 'inconclusive',
      actual: 0,
      expected: '>= 1',
      remedy: 'record a new baseline from a good run, or correct the tiers that are compared',
      findings: [],
    },
  ]
}

interface Rates {
  readonly before: Fraction
  readonly after: Fraction
}

function checkDrop(
  campaign: GatheredCampaign,
  what: 'pass-rate' | 'coverage',
  rates: Rates,
  limit: Decimal,
): Check {
  const { before, after } = rates
  const check = {
    id: `${campaign.name}.baseline.${what}`,
    title: `${titleOf(campaign)}: ${what === 'pass-rate' ? 'pass rate' : 'coverage'} against the baseline`,
    rule: `${RULE}.max-${what}-drop`,
    actual: percentOf(after),
    expected: `>= ${formatRate(before)} - ${decimalToText(limit)} points`,
    unit: '%',
    detail: `${before.part} of ${before.whole} (${formatRate(before)}) in the baseline, ${after.part} of ${after.whole} (${formatRate(after)}) now`,
    findings: [],
  }
  const remedy = 'mend what regressed, or record a new baseline in a change of its own'
  if (before.whole === 0 || after.whole === 0) {
    return { ...check, status: 'inconclusive', remedy: `${remedy}: one side executed nothing` }
  }
  return fellByMoreThan(before, after, limit)
    ? { ...check, status: 'fail', remedy }
    : { ...check, status: 'pass' }
}

/** So many regressions are named; the number counts all of them. */
const MAX_NAMED = 1_000

const CHANGES = {
  'new-failures': { title: 'new failures', was: 'fails, and did not in the baseline' },
  'new-not-applicable': {
    title: 'newly not applicable',
    was: 'is no longer executed, and was in the baseline',
  },
  absent: { title: 'absent subjects', was: 'is in the baseline and has no result' },
} as const

function checkChange(
  campaign: GatheredCampaign,
  kind: keyof typeof CHANGES,
  { count, subjects, details }: Change,
  limit: number,
): Check {
  const { title, was } = CHANGES[kind]
  const check = {
    id: `${campaign.name}.baseline.${kind}`,
    title: `${titleOf(campaign)}: ${title}`,
    rule: `${RULE}.max-${kind}`,
    actual: count,
    expected: `<= ${limit}`,
    ...(subjects === undefined ? { detail: 'by counts: one side does not name its subjects' } : {}),
    findings: (subjects ?? []).slice(0, MAX_NAMED).map((subject) => ({
      subject,
      message: details?.get(subject) ?? was,
    })),
  }
  if (count <= limit) return { ...check, status: 'pass' }
  return {
    ...check,
    status: 'fail',
    remedy: 'mend what regressed, or record an exception with an owner and a review date',
  }
}
