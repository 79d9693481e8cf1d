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
  type Finding,
  measured,
} from '@governance-gates/core'
import type { Verdict } from '@governance-gates/verdict'
import { oneZeroPassRate } from '../rules/one-zero.ts'
import { PASS_RATE, QUARANTINED, RAW_PASS_RATE } from '../rules-of-other-gates.ts'

/**
 * The rate of every campaign, of which the lowest counts. A campaign without one is not measured: the rates of its tiers, and
 * of what its baseline is compared by, leave subjects out. So does the pass rate that a campaign is judged by where some are
 * quarantined: the one with all of them counts. Exceptions must not have expired.
 */
export function checkPassRate(conformance: readonly Verdict[], minimum: Decimal): Check {
  const campaigns = conformance.flatMap(campaignsOf)
  const rates = campaigns.flatMap(({ rate }) => (rate === undefined ? [] : [rate]))
  const expected = atLeast(limitOf(minimum), '%')
  if (rates.length === 0) {
    return checkOf(
      oneZeroPassRate,
      {},
      {
        status: 'inconclusive',
        actual: null,
        expected,
        remedy: REMEDY_WITHOUT_RATE,
        findings: [
          { message: 'no verdict of conformance-gate for this commit has the pass rate of a campaign' },
        ],
      },
    )
  }
  const failed: readonly Finding[] = [
    ...campaigns.filter(({ rate }) => rate !== undefined && isBelow(rate, minimum)).map(lowRate),
    ...conformance
      .flatMap(({ exceptions }) => exceptions.expired)
      .map((subject) => ({ message: 'its exception has expired', subject })),
  ]
  const unmeasured = campaigns.filter(({ rate }) => rate === undefined).map(withoutRate)
  return checkOf(
    oneZeroPassRate,
    {},
    {
      status: statusOf(failed, unmeasured),
      actual: measured(Math.min(...rates), '%'),
      expected,
      ...(failed.length === 0 ? { remedy: REMEDY_WITHOUT_RATE } : {}),
      findings: [...failed, ...unmeasured],
    },
  )
}

const REMEDY_WITHOUT_RATE =
  'set min-pass-rate in every campaign of conformance.campaigns, and run conformance-gate on this commit'

/** A campaign as one verdict has it, with its rate in percent where that was measured. */
interface CampaignRate {
  readonly campaign: string
  readonly rate: number | undefined
  /** What is said of subjects that the gate did not judge. */
  readonly included: '' | ', quarantined ones included'
}

function campaignsOf({ checks }: Verdict): readonly CampaignRate[] {
  const names = new Set(checks.flatMap(({ scope }) => scope.campaign ?? []))
  return [...names].map((campaign) => {
    const own = checks.filter(({ scope }) => scope.campaign === campaign)
    const ratesBy = (name: string) => own.filter(({ rule }) => rule === name).flatMap(rateOf)
    const raw = ratesBy(RAW_PASS_RATE)
    const rates = raw.length === 0 && own.some(leavesOut) ? [] : [...ratesBy(PASS_RATE), ...raw]
    const included = raw.length === 0 ? '' : ', quarantined ones included'
    return { campaign, rate: rates.length === 0 ? undefined : Math.min(...rates), included }
  })
}

/** Whether subjects are quarantined; how many of them fail is then to be seen in the rate that includes them. */
function leavesOut({ rule, actual }: Check): boolean {
  return rule === QUARANTINED && actual?.value !== 0
}

function rateOf({ actual }: Check): readonly number[] {
  return actual?.unit === '%' && typeof actual.value === 'number' ? [actual.value] : []
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

function withoutRate({ campaign }: CampaignRate): Finding {
  return { message: 'its pass rate was not measured', subject: campaign }
}

function statusOf(failed: readonly Finding[], unmeasured: readonly Finding[]): CheckStatus {
  if (failed.length > 0) return 'fail'
  return unmeasured.length > 0 ? 'inconclusive' : 'pass'
}
