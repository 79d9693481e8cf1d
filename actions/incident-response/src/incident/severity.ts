import { type Check, decimalOf, decimalToText } from '@governance-gates/core'
import { type LoadedPolicy, SEVERITIES, type Severity } from '@governance-gates/policy'
import type { Rating } from '../symptom.ts'

type Policy = LoadedPolicy['policy']

/** How severe something is that nobody has rated: as bad as it may be, until somebody has looked. */
const UNRATED: Severity = 'high'

/** What counts: an unknown severity is high. */
export function countedSeverity({ severity = UNRATED }: Rating): Severity {
  return severity
}

/** The worst first: 0 for critical. */
export function severityRank(rating: Rating): number {
  return SEVERITIES.length - 1 - SEVERITIES.indexOf(countedSeverity(rating))
}

/** The worst of some ratings. One that is known counts before one of the same weight that is not. */
export function worstRating(ratings: readonly Rating[]): Rating {
  const [worst] = ratings.toSorted(
    (left, right) =>
      severityRank(left) - severityRank(right) ||
      Number(left.severity === undefined) - Number(right.severity === undefined),
  )
  return worst ?? { severity: undefined, because: 'nothing says how severe it is' }
}

const BY_LEVEL = { required: 'high', target: 'medium', 'best-effort': 'low' } as const

/** The tier of a subject, as the results say it. */
export type TierOf = (subject: string) => string | undefined

/** Rates a failing check by what the policy says of it. */
export function ratingOf(policy: Policy, check: Check, tier: string | undefined = check.scope.tier): Rating {
  if (check.status === 'inconclusive') {
    return { severity: 'medium', because: 'nothing could be measured, so that nothing is known to fail' }
  }
  if (check.scope.budget !== undefined) return ratingOfBudget(check)
  const campaign = policy.conformance?.campaigns[check.scope.campaign ?? '']
  const level = tier === undefined ? undefined : campaign?.tiers?.[tier]?.level
  if (level === undefined || tier === undefined) {
    return { severity: undefined, because: 'no tier says how severe it is' }
  }
  return { severity: BY_LEVEL[level], because: `the tier ${tier} is ${level}` }
}

/** An overrun by more than this is fixed before the release; one of less is documented. */
const OVERRUN = 1.2

function ratingOfBudget({ actual, expected }: Check): Rating {
  const ratio = overrunOf(actual?.value, expected)
  if (ratio === undefined) {
    return { severity: undefined, because: 'the verdict does not say by how much it is exceeded' }
  }
  const percent = decimalToText(decimalOf(20))
  return ratio > OVERRUN
    ? { severity: 'high', because: `the budget is exceeded by more than ${percent}%` }
    : { severity: 'medium', because: `the budget is exceeded by at most ${percent}%` }
}

function overrunOf(actual: number | string | undefined, { operator, limit }: Check['expected']) {
  if (typeof actual !== 'number' || typeof limit !== 'number' || limit <= 0 || actual <= 0) return undefined
  if (operator === 'at-most' || operator === 'below') return actual / limit
  return operator === 'at-least' || operator === 'above' ? limit / actual : undefined
}
