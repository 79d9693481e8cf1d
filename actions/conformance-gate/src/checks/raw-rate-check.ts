import {
  atLeast,
  type Check,
  checkOf,
  formatRate,
  isAtLeast,
  measured,
  passRate,
  percentOf,
} from '@governance-gates/core'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import { rawPassRate } from '../rules/quarantine.ts'
import { limitOf } from './limit.ts'

/** How many subjects the judged rate leaves out, or counts as passed. */
export interface SetAside {
  readonly quarantined: number
  readonly excused: number
}

/** Shown beside the rate that is judged; a release that counts every failure reads this one. */
export function checkRawPassRate(
  { name, policy, evidence }: GatheredCampaign,
  { quarantined, excused }: SetAside,
): Check | undefined {
  const minimum = policy['min-pass-rate']
  if (minimum === undefined || quarantined + excused === 0) return undefined
  const rate = passRate(evidence.tally)
  const percent = percentOf(rate)
  const told = [
    ...(quarantined === 0 ? [] : [`the ${quarantined} quarantined included`]),
    ...(excused === 0 ? [] : [`the ${excused} excused counted as failing`]),
  ]
  return checkOf(
    rawPassRate,
    { campaign: name },
    {
      status: isAtLeast(rate, minimum) ? 'pass' : 'warn',
      actual: percent === null ? null : measured(percent, '%'),
      expected: atLeast(limitOf(minimum), '%'),
      detail: `reported only: ${rate.part} of ${rate.whole} executed subjects passed (${formatRate(rate)}), ${told.join(', ')}`,
    },
  )
}
