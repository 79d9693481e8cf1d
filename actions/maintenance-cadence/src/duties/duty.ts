import { type CalendarDate, type Duration, type Instant, parseDuration } from '@governance-gates/core'
import type {
  DutyOwner,
  DutyPolicy,
  MaintenancePolicy,
  OwnershipPolicy,
  Period,
  Verification,
} from '@governance-gates/policy'
import { type LocalDay, startOfLocalDay } from '../calendar/local-day.ts'

/** A duty as the policy has it, with what it leaves out. */
export interface Duty {
  readonly name: string
  readonly title: string
  readonly every: Period
  /** `@dana` or `@orbit/reviewers`. */
  readonly owner: string
  readonly backup: string | undefined
  /** The first moment at which it counts; undefined where nothing says so. */
  readonly since: Instant | undefined
  /** Milliseconds. */
  readonly grace: number
  readonly verification: Verification
  readonly proposesTighter: boolean
}

const GRACE = '2d'
const DAY = 86_400_000

/** The duties of a policy, in its order. */
export function dutiesOf(policy: MaintenancePolicy, ownership: OwnershipPolicy | undefined): readonly Duty[] {
  return Object.entries(policy.duties).map(([name, duty]) => ({
    name,
    title: duty.title ?? titleOf(name),
    every: duty.every,
    owner: personOf(duty.owner, ownership, 'owner'),
    backup: backupOf(duty, ownership),
    since: startOf(duty.since ?? policy.since, policy['time-zone']),
    grace: millisecondsOf(duty.grace, GRACE),
    verification: duty['verified-by'],
    proposesTighter: duty.propose === 'tighter',
  }))
}

/** A duration of the policy, or what holds where it says none. */
export function millisecondsOf(written: Duration | undefined, otherwise: string): number {
  return (written ?? parseDuration(otherwise))?.milliseconds ?? DAY
}

function backupOf(duty: DutyPolicy, ownership: OwnershipPolicy | undefined): string | undefined {
  if (duty.backup !== undefined) return personOf(duty.backup, ownership, 'backup')
  return duty.owner.kind === 'area' ? personOf(duty.owner, ownership, 'backup') : undefined
}

/** The policy has every area that a duty names: its schema refuses others. */
function personOf(who: DutyOwner, ownership: OwnershipPolicy | undefined, role: 'owner' | 'backup'): string {
  if (who.kind !== 'area') return who.text
  return ownership?.areas[who.area]?.[role].text ?? who.text
}

function startOf(date: CalendarDate | undefined, zone: string): Instant | undefined {
  if (date === undefined) return undefined
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const local: LocalDay = { year, month, day }
  return startOfLocalDay(local, zone)
}

function titleOf(name: string): string {
  const words = name.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
