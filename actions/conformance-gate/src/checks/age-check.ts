import {
  atMost,
  type Check,
  checkOf,
  type Duration,
  formatInstant,
  type Instant,
  measured,
} from '@governance-gates/core'
import type { GatheredCampaign } from '../gathered-campaign.ts'
import { age } from '../rules/campaign.ts'

/** The clocks of two machines may differ by this much. */
const CLOCK_TOLERANCE = 5 * 60_000

/** Whether the evidence is young enough; undefined where the policy does not ask. */
export function checkAge({ name, policy, evidence }: GatheredCampaign, now: Instant): Check | undefined {
  const limit = policy['max-age']
  if (limit === undefined) return undefined
  const scope = { campaign: name }
  const { unit, milliseconds } = unitOf(limit)
  const expected = atMost(limit.milliseconds / milliseconds, unit)
  const { generatedAt } = evidence
  if (generatedAt === undefined) {
    const detail = 'the evidence does not say when it was made'
    const remedy = 'remove max-age, or use a format that records the time'
    return checkOf(age, scope, { status: 'inconclusive', actual: null, expected, detail, remedy })
  }
  const made = `made at ${formatInstant(generatedAt)}`
  const found = now - generatedAt
  if (found < -CLOCK_TOLERANCE) {
    return checkOf(age, scope, {
      status: 'inconclusive',
      actual: null,
      expected,
      detail: `${made}, which is in the future`,
      remedy: 'correct the clock of the machine that made the evidence',
    })
  }
  return checkOf(age, scope, {
    status: found > limit.milliseconds ? 'fail' : 'pass',
    actual: measured(Math.max(0, found) / milliseconds, unit),
    expected,
    detail: made,
  })
}

const UNITS = [
  { unit: 'days', milliseconds: 86_400_000 },
  { unit: 'hours', milliseconds: 3_600_000 },
  { unit: 'minutes', milliseconds: 60_000 },
] as const

/** The largest unit of which the limit is a whole number, and more than one. */
function unitOf(limit: Duration): (typeof UNITS)[number] {
  const isWhole = ({ milliseconds }: (typeof UNITS)[number]) =>
    limit.milliseconds > milliseconds && limit.milliseconds % milliseconds === 0
  return UNITS.find(isWhole) ?? UNITS[2]
}
