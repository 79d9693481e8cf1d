import type { ExceptionUse, Instant } from '@governance-gates/core'
import type { Allowance } from './allowance.ts'
import type { ReadClassification } from './classification-reading.ts'
import { isExpired } from './permission-checks.ts'

/** What became of every permission in the classification and in the rules. */
export function permissionUse(
  { classification }: ReadClassification,
  allowances: readonly Allowance[],
  now: Instant,
): ExceptionUse {
  const dated = [
    ...classification.quarantines.map((each) => ({
      name: `quarantine ${each.test}`,
      expired: isExpired(each, now),
    })),
    ...classification.waivers.map((each) => ({ name: `waiver ${each.gate}`, expired: isExpired(each, now) })),
  ]
  const allowed = allowances.map(({ suite, allowed: { identifier }, isExpired: expired, use }) => ({
    name: `allow ${identifier} in ${suite}`,
    expired,
    use,
  }))
  return {
    applied: [
      ...dated.filter(({ expired }) => !expired),
      ...allowed.filter(({ expired, use }) => !expired && use === 'used'),
    ].map(({ name }) => name),
    expired: [...dated, ...allowed].filter(({ expired }) => expired).map(({ name }) => name),
    unused: allowed.filter(({ expired, use }) => !expired && use === 'unused').map(({ name }) => name),
  }
}
