import {
  type Check,
  compareDecimals,
  type Decimal,
  decimalOf,
  multiply,
  parseDecimal,
} from '@governance-gates/core'
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

/** An overrun by more than this is fixed before the release; one of less is documented. In percent of the limit. */
const OVERRUN = 20

function ratingOfBudget({ actual, expected }: Check): Rating {
  const isBeyond = isBeyondOverrun(actual?.value, expected)
  if (isBeyond === undefined) {
    return { severity: undefined, because: 'the verdict does not say by how much it is exceeded' }
  }
  return isBeyond
    ? { severity: 'high', because: `the budget is exceeded by more than ${OVERRUN}%` }
    : { severity: 'medium', because: `the budget is exceeded by at most ${OVERRUN}%` }
}

/** Exact, as everywhere: 1.2 times 0.3 is 0.36, and not a little more. */
function isBeyondOverrun(
  actual: number | string | undefined,
  { operator, limit }: Check['expected'],
): boolean | undefined {
  const [value, bound] = [decimalIn(actual), decimalIn(limit)]
  if (value === undefined || bound === undefined) return undefined
  const isUpper = operator === 'at-most' || operator === 'below'
  if (!isUpper && operator !== 'at-least' && operator !== 'above') return undefined
  const [larger, smaller] = isUpper ? [value, bound] : [bound, value]
  return compareDecimals(multiply(larger, decimalOf(100)), multiply(smaller, decimalOf(100 + OVERRUN))) > 0
}

function decimalIn(value: number | string | undefined): Decimal | undefined {
  return typeof value === 'number' ? parseDecimal(String(value)) : undefined
}
