import type { Instant } from '@governance-gates/core'
import type { ExceptionUse } from '@governance-gates/verdict'
import { type Allowance, allowedName } from './allowance.ts'
import type { GrantedPermission, GrantedPermissions } from './granted-permissions.ts'
import { isExpired } from './permission-checks.ts'

/** What became of every permission in the classification and in the rules. */
export function permissionUse(
  granted: GrantedPermissions,
  allowances: readonly Allowance[],
  now: Instant,
): ExceptionUse {
  const [quarantines, waivers] = [counting(granted.quarantines), counting(granted.waivers)]
  const dated = [
    ...quarantines.map((each) => ({
      name: `quarantine ${each.permission.test}`,
      expired: isExpired(each, now),
    })),
    ...waivers.map((each) => ({
      name: `waiver ${each.permission.gate}`,
      expired: isExpired(each, now),
    })),
  ]
  const allowed = allowances.map(({ suite, allowed, isExpired: expired, use }) => ({
    name: `allow ${allowedName(allowed)} in ${suite}`,
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

/** What only the change has does not count yet. */
function counting<Kind>(granted: readonly GrantedPermission<Kind>[]): readonly GrantedPermission<Kind>[] {
  return granted.filter(({ isNew }) => isNew !== true)
}
