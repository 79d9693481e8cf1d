import { type CalendarDate, endOfDay, type Instant } from '@governance-gates/core'
import type { Classification, Quarantine, Waiver } from '@governance-gates/project-files'
import type { SuitesBefore } from '../suites-before.ts'

/** A permission of the classification, and what a change does to it. */
export interface GrantedPermission<Kind> {
  readonly permission: Kind
  /** The last day that counts: a change cannot give itself a later one. */
  readonly until: CalendarDate
  /** What the change does, which has no effect before it is merged. */
  readonly change?: string
  /** Only the change has it. */
  readonly isNew?: true
}

export interface GrantedPermissions {
  readonly quarantines: readonly GrantedPermission<Quarantine>[]
  readonly waivers: readonly GrantedPermission<Waiver>[]
}

const ADDED = 'is added by this change and counts when it is merged'

/** The permissions of a classification. Those that only the change has do not count yet. */
export function grantedPermissions(
  { quarantines, waivers }: Pick<Classification, 'quarantines' | 'waivers'>,
  before: SuitesBefore | undefined,
  now: Instant,
): GrantedPermissions {
  if (before === undefined || before.kind === 'unreadable') {
    return {
      quarantines: quarantines.map((permission) => ({ permission, until: permission.expires })),
      waivers: waivers.map((permission) => ({ permission, until: permission.expires })),
    }
  }
  const known = before.kind === 'read' ? before : { quarantines: [], waivers: [] }
  const given = new Map(known.quarantines.map((each) => [each.test, each]))
  const waived = new Map(known.waivers.map((each) => [each.gate, each]))
  return {
    quarantines: quarantines.map((each) => granted(each, given.get(each.test), now)),
    waivers: waivers.map((each) => granted(each, waived.get(each.gate), now)),
  }
}

function granted<Kind extends Quarantine | Waiver>(
  permission: Kind,
  before: Kind | undefined,
  now: Instant,
): GrantedPermission<Kind> {
  const { expires: until } = permission
  if (before === undefined) return { permission, until, change: ADDED, isNew: true }
  if (until <= before.expires) return { permission, until }
  const effect =
    now >= endOfDay(before.expires) ? 'does not renew what has expired' : 'counts when it is merged'
  const change = `is extended from ${before.expires} to ${until} by this change, which ${effect}`
  return { permission, until: before.expires, change }
}
