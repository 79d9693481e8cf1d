import type { Check } from '@governance-gates/core'
import type { Verdict } from '@governance-gates/verdict'
import { FAILURES, PASS_RATE, QUARANTINED, RAW_PASS_RATE } from '../../rules-of-other-gates.ts'

/** A campaign as one verdict has it. */
export interface CampaignRate {
  readonly campaign: string
  /** In percent, of all executed subjects; undefined where that was not measured. */
  readonly rate: number | undefined
  /** What is said of subjects that the gate did not judge, or counted as passed. */
  readonly included: '' | ', excused and quarantined failures counted'
  /** How many subjects fail without those that are excused or quarantined; undefined where the verdict does not say. */
  readonly failures: number | undefined
}

/** The campaigns that a verdict has checks of. */
export function campaignRates({ checks }: Verdict): readonly CampaignRate[] {
  const names = new Set(checks.flatMap(({ scope }) => scope.campaign ?? []))
  return [...names].map((campaign) => {
    const own = checks.filter(({ scope }) => scope.campaign === campaign)
    const amountsBy = (name: string, unit: string) =>
      own.filter(({ rule }) => rule === name).flatMap((check) => amountOf(check, unit))
    const raw = amountsBy(RAW_PASS_RATE, '%')
    const rates = raw.length === 0 && own.some(leavesOut) ? [] : [...amountsBy(PASS_RATE, '%'), ...raw]
    const failures = amountsBy(FAILURES, 'subjects')
    return {
      campaign,
      rate: rates.length === 0 ? undefined : Math.min(...rates),
      included: raw.length === 0 ? '' : ', excused and quarantined failures counted',
      failures: failures.length === 0 ? undefined : Math.max(...failures),
    }
  })
}

/** Whether subjects are quarantined; how many of them fail is then to be seen in the rate that includes them. */
function leavesOut({ rule, actual }: Check): boolean {
  return rule === QUARANTINED && actual?.value !== 0
}

function amountOf({ actual }: Check, unit: string): readonly number[] {
  return actual?.unit === unit && typeof actual.value === 'number' ? [actual.value] : []
}
