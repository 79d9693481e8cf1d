import {
  atLeast,
  atMost,
  type CampaignEvidence,
  type Check,
  checkOf,
  coverage,
  type Decimal,
  executedOf,
  type Finding,
  type Fraction,
  failuresOf,
  formatRate,
  isAtLeast,
  measured,
  passRate,
  percentOf,
  type Rule,
} from '@governance-gates/core'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import {
  coverage as coverageRule,
  executed,
  failures,
  flaky,
  notApplicable,
  passRate as passRateRule,
} from '../rules/campaign.ts'
import { limitOf } from './limit.ts'

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

/** A campaign that runs nothing proves nothing. */
function checkExecuted({ name, evidence, policy }: GatheredCampaign): Check {
  const count = executedOf(evidence.tally)
  const minimum = policy['min-executed']
  return checkOf(
    executed,
    { campaign: name },
    {
      status: count >= minimum ? 'pass' : count === 0 ? 'inconclusive' : 'fail',
      actual: measured(count, 'subjects'),
      expected: atLeast(minimum, 'subjects'),
    },
  )
}

const RATES = {
  'min-pass-rate': { rule: passRateRule, of: 'executed subjects passed' },
  'min-coverage': { rule: coverageRule, of: 'subjects were executed' },
} as const satisfies Record<string, { readonly rule: Rule; readonly of: string }>

function checkRate(
  campaign: GatheredCampaign,
  key: keyof typeof RATES,
  rate: Fraction,
  minimum: Decimal,
): Check {
  const { rule, of } = RATES[key]
  const percent = percentOf(rate)
  const facts = {
    actual: percent === null ? null : measured(percent, '%'),
    expected: atLeast(limitOf(minimum), '%'),
    detail: `${rate.part} of ${rate.whole} ${of} (${formatRate(rate)})`,
  }
  const scope = { campaign: campaign.name }
  if (isAtLeast(rate, minimum)) return checkOf(rule, scope, { ...facts, status: 'pass' })
  if (rate.whole === 0) {
    return checkOf(rule, scope, { ...facts, status: 'inconclusive', remedy: executed.remedy })
  }
  const findings = key === 'min-pass-rate' ? failureFindings(campaign) : []
  return checkOf(rule, scope, { ...facts, status: 'fail', findings })
}

const MAXIMA = {
  'max-failures': failures,
  'max-not-applicable': notApplicable,
  'max-flaky': flaky,
} as const satisfies Record<string, Rule>

function checkMaximum(
  campaign: GatheredCampaign,
  key: keyof typeof MAXIMA,
  count: number,
): Check | undefined {
  const limit = campaign.policy[key]
  if (limit === undefined) return undefined
  const isWithin = count <= limit
  return checkOf(
    MAXIMA[key],
    { campaign: campaign.name },
    {
      status: isWithin ? 'pass' : 'fail',
      actual: measured(count, 'subjects'),
      expected: atMost(limit, 'subjects'),
      findings: !isWithin && key === 'max-failures' ? failureFindings(campaign) : [],
    },
  )
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
