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
  type Permissions,
  passRate,
  percentOf,
  type Rule,
  type Tally,
  totalOf,
} from '@governance-gates/core'
import { excusedIn, withExcused } from '../excused-subject.ts'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import {
  coverage as coverageRule,
  executed,
  failures,
  flaky,
  notApplicable,
  passRate as passRateRule,
} from '../rules/campaign.ts'
import { type EntryProposal, withEntry } from './exception-entry.ts'
import { limitOf } from './limit.ts'

/**
 * The campaign's own thresholds, on raw results (CONF-1 to CONF-6): an exception touches only its pass rate and its failures, and
 * only where the policy says so.
 */
export function checkThresholds(
  campaign: GatheredCampaign,
  permissions: Permissions,
  propose: EntryProposal,
): readonly Check[] {
  const { tally } = campaign.evidence
  const { policy } = campaign
  const counted = withExcused(campaign, permissions)
  const checks = [
    checkExecuted(campaign),
    policy['min-pass-rate'] &&
      withEntry(checkPassRate(counted, policy['min-pass-rate'], permissions), campaign, propose),
    policy['min-coverage'] &&
      checkRate(campaign, 'min-coverage', { rate: coverage(tally), minimum: policy['min-coverage'] }),
    withEntry(checkMaximum(counted, 'max-failures', failuresOf(counted.evidence.tally)), campaign, propose),
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
  const excused = excusedIn(campaign, permissions).size
  if (check.status !== 'fail' || excused === 0) return check
  const some =
    excused === 1 ? '1 failing subject has an exception' : `${excused} failing subjects have exceptions`
  return {
    ...check,
    detail: `${check.detail}; ${some}, but with exceptions: report an exception excuses a failure only in its tier and against the baseline`,
    remedy: `fix the failing subjects, or write exceptions: count-as-pass or leave-out in campaign ${campaign.name} of the policy`,
  }
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
function asideOf(
  { policy, evidence, rawTally, excused = 0 }: GatheredCampaign,
  key: keyof typeof RATES,
): string {
  if (rawTally === undefined) return ''
  const raw = formatRate(RATES[key].rate(rawTally))
  const missing = totalOf(rawTally) - totalOf(evidence.tally)
  const quarantined = policy.exceptions === 'leave-out' ? missing - excused : missing
  const parts = [
    ...(excused === 0
      ? []
      : [`${excused} excused${policy.exceptions === 'leave-out' ? '' : ' and counted as passed'}`]),
    ...(quarantined === 0 ? [] : [`${quarantined} quarantined`]),
  ]
  return `; ${parts.join(', ')}, raw rate ${raw}`
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
