import {
  type CampaignEvidence,
  type Check,
  coverage,
  type Decimal,
  decimalToText,
  executedOf,
  type Finding,
  type Fraction,
  failuresOf,
  formatRate,
  isAtLeast,
  passRate,
  percentOf,
} from '@governance-gates/core'
import { type GatheredCampaign, ruleOf, titleOf } from '../gathered-campaign.ts'

/** The campaign's own thresholds, on raw results: no exception touches them (CONF-1 to CONF-6). */
export function checkThresholds(campaign: GatheredCampaign): readonly Check[] {
  const { tally } = campaign.evidence
  const { policy } = campaign
  const checks = [
    checkExecuted(campaign),
    policy['min-pass-rate'] && checkRate(campaign, 'min-pass-rate', passRate(tally), policy['min-pass-rate']),
    policy['min-coverage'] && checkRate(campaign, 'min-coverage', coverage(tally), policy['min-coverage']),
    checkMaximum(campaign, 'max-failures', failuresOf(tally)),
    checkMaximum(campaign, 'max-not-applicable', tally['not-applicable']),
    checkMaximum(campaign, 'max-flaky', tally.flaky),
  ]
  return checks.filter((check) => check !== undefined)
}

const NOTHING_EXECUTED =
  'see why the campaign skipped its subjects: a filter, a missing tool, a set-up that failed'

/** A campaign that runs nothing proves nothing. */
function checkExecuted(campaign: GatheredCampaign): Check {
  const executed = executedOf(campaign.evidence.tally)
  const minimum = campaign.policy['min-executed']
  const check = {
    id: `${campaign.name}.executed`,
    title: `${titleOf(campaign)}: subjects executed`,
    rule: ruleOf(campaign, 'min-executed'),
    actual: executed,
    expected: `>= ${minimum}`,
    findings: [],
  }
  if (executed >= minimum) return { ...check, status: 'pass' }
  return { ...check, status: executed === 0 ? 'inconclusive' : 'fail', remedy: NOTHING_EXECUTED }
}

const RATES = {
  'min-pass-rate': {
    id: 'pass-rate',
    title: 'pass rate',
    of: 'executed subjects pass',
    remedy: 'mend the failing subjects',
  },
  'min-coverage': {
    id: 'coverage',
    title: 'coverage',
    of: 'subjects were executed',
    remedy: 'execute more of the subjects',
  },
} as const

function checkRate(
  campaign: GatheredCampaign,
  key: keyof typeof RATES,
  rate: Fraction,
  minimum: Decimal,
): Check {
  const { id, title, of, remedy } = RATES[key]
  const check = {
    id: `${campaign.name}.${id}`,
    title: `${titleOf(campaign)}: ${title}`,
    rule: ruleOf(campaign, key),
    actual: percentOf(rate),
    expected: `>= ${decimalToText(minimum)}`,
    unit: '%',
    detail: `${rate.part} of ${rate.whole} ${of} (${formatRate(rate)})`,
  }
  if (isAtLeast(rate, minimum)) return { ...check, status: 'pass', findings: [] }
  if (rate.whole === 0) return { ...check, status: 'inconclusive', remedy: NOTHING_EXECUTED, findings: [] }
  return {
    ...check,
    status: 'fail',
    remedy,
    findings: key === 'min-pass-rate' ? failureFindings(campaign) : [],
  }
}

const MAXIMA = {
  'max-failures': { id: 'failures', title: 'failures', remedy: 'mend the failing subjects' },
  'max-not-applicable': {
    id: 'not-applicable',
    title: 'not-applicable subjects',
    remedy: 'make the subjects runnable, or take out of the corpus what cannot be judged',
  },
  'max-flaky': { id: 'flaky', title: 'flaky subjects', remedy: 'mend what passes only on a rerun' },
} as const

function checkMaximum(
  campaign: GatheredCampaign,
  key: keyof typeof MAXIMA,
  actual: number,
): Check | undefined {
  const limit = campaign.policy[key]
  if (limit === undefined) return undefined
  const { id, title, remedy } = MAXIMA[key]
  const check = {
    id: `${campaign.name}.${id}`,
    title: `${titleOf(campaign)}: ${title}`,
    rule: ruleOf(campaign, key),
    actual,
    expected: `<= ${limit}`,
  }
  if (actual <= limit) return { ...check, status: 'pass', findings: [] }
  return {
    ...check,
    status: 'fail',
    remedy,
    findings: key === 'max-failures' ? failureFindings(campaign) : [],
  }
}

/** The failing subjects with what their runs said, and where and how often they failed if that is not plain. */
export function failureFindings({ evidence }: GatheredCampaign): readonly Finding[] {
  return evidence.failures.map(({ subject, status, message, file, line }) => {
    const ending = `${status}${placesOf(subject, evidence)}`
    return {
      subject,
      message: message === undefined ? ending : `${ending}: ${message}`,
      ...(file === undefined ? {} : { file }),
      ...(line === undefined ? {} : { line }),
    }
  })
}

function placesOf(subject: string, { naming, shards }: CampaignEvidence): string {
  if (naming.kind === 'counts') return ''
  const failing = naming.standings(subject).filter(({ fail, error }) => fail + error > 0)
  const results = failing.reduce((sum, { fail, error }) => sum + fail + error, 0)
  const places = failing.map(({ shard }) => shard.label).join(', ')
  const where = shards.length > 1 ? ` in ${places}` : ''
  return results > failing.length ? `${where} (${results} results)` : where
}
