import {
  atLeast,
  type Check,
  type CheckStatus,
  checkOf,
  compareDecimals,
  type Decimal,
  decimalOfDouble,
  decimalToNumber,
  decimalToText,
  type Expected,
  exactly,
  type Finding,
  type Instant,
  measured,
} from '@governance-gates/core'
import type { OneZeroPolicy } from '@governance-gates/policy'
import type { Verdict } from '@governance-gates/verdict'
import { oneZeroPassRate } from '../../rules/one-zero.ts'
import { type CampaignRate, campaignRates } from './campaign-rate.ts'
import { failureDoubts } from './failure-doubts.ts'

/** What the campaigns are held against, and when. */
export interface PassRateInput {
  readonly policy: Pick<OneZeroPolicy, 'min-pass-rate' | 'campaigns'>
  readonly conformance: readonly Verdict[]
  readonly now: Instant
}

/**
 * The rate of every campaign, of which the lowest counts, and every failure in it has an exception that has not expired. A campaign
 * without a rate is not measured: the rates of its tiers, and of what its baseline is compared by, leave subjects out. So does the
 * rate that a campaign is judged by where some are quarantined or excused: the one with all of them counts.
 */
export function checkPassRate({ policy, conformance, now }: PassRateInput): Check {
  const expected = expectedBy(policy)
  const campaigns = conformance.flatMap((verdict) =>
    campaignRates(verdict).flatMap((each) => {
      const minimum = minimumOf(each.campaign, policy)
      return minimum === undefined ? [] : [{ ...each, verdict, minimum }]
    }),
  )
  const rates = campaigns.flatMap(({ rate }) => rate ?? [])
  if (rates.length === 0) return checkOf(oneZeroPassRate, {}, { ...WITHOUT_RATE, expected })
  const doubts = campaigns.flatMap((each) => failureDoubts(each, each.verdict, now))
  const low = campaigns.filter(({ rate, minimum }) => rate !== undefined && isBelow(rate, minimum))
  const expired = conformance.flatMap(({ exceptions }) => exceptions.expired)
  const failed: readonly Finding[] = [
    ...low.map(lowRate),
    ...expired.map((subject) => ({ message: 'its exception has expired', subject })),
    ...doubts.flatMap(({ status, finding }) => (status === 'fail' ? [finding] : [])),
  ]
  const unproved = doubts.filter(({ status }) => status === 'inconclusive')
  const known = new Set(campaigns.map(({ campaign }) => campaign))
  const unmeasured: readonly Finding[] = [
    ...campaigns.filter(({ rate }) => rate === undefined).map(withoutRate),
    ...Object.keys(policy.campaigns ?? {}).flatMap((campaign) =>
      known.has(campaign) ? [] : [withoutRate({ campaign })],
    ),
  ]
  const remedy = unmeasured.length > 0 ? WITHOUT_RATE.remedy : doubts[0]?.remedy
  return checkOf(
    oneZeroPassRate,
    {},
    {
      status: statusOf(failed, [...unmeasured, ...unproved]),
      actual: measured(Math.min(...rates), '%'),
      expected,
      ...(low.length + expired.length > 0 || remedy === undefined ? {} : { remedy }),
      findings: [...failed, ...unmeasured, ...unproved.map(({ finding }) => finding)],
    },
  )
}

const WITHOUT_RATE = {
  status: 'inconclusive',
  actual: null,
  remedy:
    'set min-pass-rate in every campaign of conformance.campaigns, and run conformance-gate on this commit',
  findings: [{ message: 'no verdict of conformance-gate for this commit has the pass rate of a campaign' }],
} as const

/** Undefined for a campaign that nobody asks about. */
function minimumOf(campaign: string, policy: PassRateInput['policy']): Decimal | undefined {
  const { campaigns = {} } = policy
  return Object.hasOwn(campaigns, campaign) ? campaigns[campaign] : policy['min-pass-rate']
}

function expectedBy({ 'min-pass-rate': minimum, campaigns = {} }: PassRateInput['policy']): Expected {
  const named = Object.entries(campaigns).map(([campaign, rate]) => `${campaign} ≥ ${limitOf(rate)}%`)
  if (named.length === 0 && minimum !== undefined) return atLeast(limitOf(minimum), '%')
  return exactly([...named, ...(minimum === undefined ? [] : [`others ≥ ${limitOf(minimum)}%`])].join(', '))
}

function isBelow(rate: number, minimum: Decimal): boolean {
  return compareDecimals(decimalOfDouble(rate), minimum) < 0
}

/** As a number where a double holds it exactly. */
function limitOf(minimum: Decimal): number | string {
  const [text, number] = [decimalToText(minimum), decimalToNumber(minimum)]
  return String(number) === text ? number : text
}

function lowRate({ campaign, rate, included }: CampaignRate): Finding {
  return { message: `${rate}% of the executed subjects passed${included}`, subject: campaign }
}

function withoutRate({ campaign }: Pick<CampaignRate, 'campaign'>): Finding {
  return { message: 'its pass rate was not measured', subject: campaign }
}

function statusOf(failed: readonly Finding[], unknown: readonly unknown[]): CheckStatus {
  if (failed.length > 0) return 'fail'
  return unknown.length > 0 ? 'inconclusive' : 'pass'
}
