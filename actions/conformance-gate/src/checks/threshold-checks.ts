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
  isFailure,
  measured,
  type Permissions,
  passRate,
  percentOf,
  type Rule,
  type Tally,
  totalOf,
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
export function checkThresholds(campaign: GatheredCampaign, permissions: Permissions): readonly Check[] {
  const { tally } = campaign.evidence
  const { policy } = campaign
  const checks = [
    checkExecuted(campaign),
    policy['min-pass-rate'] && checkPassRate(campaign, policy['min-pass-rate'], permissions),
    policy['min-coverage'] &&
      checkRate(campaign, 'min-coverage', { rate: coverage(tally), minimum: policy['min-coverage'] }),
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

/** The author of an exception expects the failure to be excused: the check says why it is not. */
function checkPassRate(campaign: GatheredCampaign, minimum: Decimal, permissions: Permissions): Check {
  const check = checkRate(campaign, 'min-pass-rate', { rate: passRate(campaign.evidence.tally), minimum })
  const excused = excusedCount(campaign, permissions)
  if (check.status !== 'fail' || excused === 0) return check
  const some =
    excused === 1 ? '1 failing subject has an exception' : `${excused} failing subjects have exceptions`
  return {
    ...check,
    detail: `${check.detail}; ${some}, but an exception never excuses a failure in min-pass-rate, only in its tier and against the baseline`,
    remedy: "fix the failing subjects, lower min-pass-rate to today's rate, or declare tiers",
  }
}

/** How many of the failing subjects an active exception names and permits. */
function excusedCount({ evidence: { naming } }: GatheredCampaign, permissions: Permissions): number {
  if (naming.kind === 'counts') return 0
  return [...permissions.subjects()].filter((subject) => {
    const state = naming.find(subject)
    if (state === undefined || !isFailure(state.status)) return false
    return permissions.unpermitted(subject, naming.standings(subject)).length === 0
  }).length
}

const RATES = {
  'min-pass-rate': { rule: passRateRule, of: 'executed subjects passed', rate: passRate },
  'min-coverage': { rule: coverageRule, of: 'subjects were executed', rate: coverage },
} as const satisfies Record<string, { rule: Rule; of: string; rate(tally: Tally): Fraction }>

function checkRate(
  campaign: GatheredCampaign,
  key: keyof typeof RATES,
  { rate, minimum }: { readonly rate: Fraction; readonly minimum: Decimal },
): Check {
  const { rule, of } = RATES[key]
  const percent = percentOf(rate)
  const facts = {
    actual: percent === null ? null : measured(percent, '%'),
    expected: atLeast(limitOf(minimum), '%'),
    detail: `${rate.part} of ${rate.whole} ${of} (${formatRate(rate)})${asideOf(campaign, key)}`,
  }
  const scope = { campaign: campaign.name }
  if (isAtLeast(rate, minimum)) return checkOf(rule, scope, { ...facts, status: 'pass' })
  if (rate.whole === 0) {
    return checkOf(rule, scope, { ...facts, status: 'inconclusive', remedy: executed.remedy })
  }
  const findings = key === 'min-pass-rate' ? failureFindings(campaign) : []
  return checkOf(rule, scope, { ...facts, status: 'fail', findings })
}

/** How many subjects the rate leaves out, and what it would be with them. */
function asideOf({ evidence, rawTally }: GatheredCampaign, key: keyof typeof RATES): string {
  if (rawTally === undefined) return ''
  const raw = formatRate(RATES[key].rate(rawTally))
  return `; ${totalOf(rawTally) - totalOf(evidence.tally)} quarantined, raw rate ${raw}`
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
      findings: isWithin ? [] : findingsOf(campaign, key),
    },
  )
}

function findingsOf(campaign: GatheredCampaign, key: keyof typeof MAXIMA): readonly Finding[] {
  if (key === 'max-failures') return failureFindings(campaign)
  return key === 'max-flaky' ? flakyFindings(campaign) : []
}

const MAX_FLAKY_NAMED = 1_000

/** As many as failures have details: a report cannot use more. */
function flakyFindings({ evidence: { naming } }: GatheredCampaign): readonly Finding[] {
  if (naming.kind === 'counts') return []
  const found: Finding[] = []
  for (const [subject, { status }] of naming.entries()) {
    if (status !== 'flaky') continue
    found.push({ subject, message: 'passed only on a rerun' })
    if (found.length === MAX_FLAKY_NAMED) break
  }
  return found
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
