import {
  type CalendarDate,
  type Check,
  daysBetween,
  endOfDay,
  type Finding,
  type Instant,
  startOfDay,
} from '@governance-gates/core'
import type { Permission, Quarantine, UnreadKey, Waiver } from '@governance-gates/evidence'
import type { ReadClassification } from '../classification/classification-reading.ts'
import type { TestFiles } from '../classification/test-files.ts'
import { TestNames } from '../classification/test-names.ts'
import { unreadFinding } from './classification-checks.ts'
import type { GrantedPermission } from './granted-permissions.ts'

/** How long a test may stay in quarantine, in days. */
const QUARANTINE_DAYS = 14
/** How long a gate may stay waived. */
const WAIVER_DAYS = 30
/** The day that has just begun in the east of the world is tomorrow in UTC. */
const CLOCK_DAYS = 1

/** A permission with the day from which it counts. */
interface Granted {
  readonly name: string
  readonly permission: Permission
  readonly since: Instant
  /** The last day that counts. */
  readonly until: CalendarDate
  readonly problems: readonly string[]
  /** What the change does to it. */
  readonly change: string | undefined
}

/** Quarantined tests are tests, and come back in time. */
export function checkQuarantine(
  quarantines: readonly GrantedPermission<Quarantine>[],
  reading: ReadClassification,
  { files, now }: { readonly files: TestFiles; readonly now: Instant },
): Check {
  const names = new TestNames(files)
  const granted = quarantines.map(
    ({ permission, until, change }): Granted => ({
      name: permission.test,
      permission,
      since: startOfDay(permission.quarantined),
      problems: namesTests(permission.test, names, files) ? [] : ['names no test'],
      until,
      change,
    }),
  )
  const check = {
    id: 'quarantine',
    title: `Tests leave quarantine within ${QUARANTINE_DAYS} days`,
    maxDays: QUARANTINE_DAYS,
  } as const
  return checkPermissions(check, granted, reading, now)
}

/** Waived gates are enforced again in time. */
export function checkWaivers(
  waived: readonly GrantedPermission<Waiver>[],
  reading: ReadClassification,
  now: Instant,
): Check {
  const granted = waived.map(
    ({ permission, until, change }): Granted => ({
      name: permission.gate,
      permission,
      since: startOfDay(permission.created),
      problems: [],
      until,
      change,
    }),
  )
  const check = {
    id: 'waivers',
    title: `Waivers end within ${WAIVER_DAYS} days`,
    maxDays: WAIVER_DAYS,
  } as const
  return checkPermissions(check, granted, reading, now)
}

/** Whether a permission has run out: it holds through its last day. */
export function isExpired({ until }: { readonly until: CalendarDate }, now: Instant): boolean {
  return now >= endOfDay(until)
}

/** A case of a test file (`tests/a.rs::case`) is quarantined by the name of its file. */
function namesTests(name: string, names: TestNames, files: TestFiles): boolean {
  const [path = ''] = name.split('::')
  const named = names.find(path)
  switch (named.kind) {
    case 'path':
      return files.isTest(named.file)
    case 'glob':
      return named.files.some((each) => files.isTest(each))
    case 'stem':
      return true
    case 'nothing':
      return false
  }
}

interface PermissionRule {
  readonly id: 'quarantine' | 'waivers'
  readonly title: string
  readonly maxDays: number
}

const SECTIONS = { quarantine: 'quarantine', waivers: 'waiver' } as const

function checkPermissions(
  { id, title, maxDays }: PermissionRule,
  granted: readonly Granted[],
  { file, classification }: ReadClassification,
  now: Instant,
): Check {
  const faulty = granted
    .map((each) => ({ ...each, problems: [...each.problems, ...problemsOf(each, maxDays, now)] }))
    .filter(({ problems }) => problems.length > 0)
  const findings = faulty.map(({ name, permission: { owner, line }, problems }): Finding => {
    return { subject: name, message: `${problems.join('; ')} (owner ${owner})`, file, line }
  })
  const unread = unreadIn(classification.unread, SECTIONS[id]).map((key) => unreadFinding(key, file))
  const changes = granted.flatMap(({ name, change, permission: { line } }): readonly Finding[] =>
    change === undefined ? [] : [{ subject: name, message: change, file, line }],
  )
  const check = {
    id,
    title,
    rule: 'suites.classification',
    actual: `${faulty.length} of ${granted.length}`,
    expected: '0 overdue or wrong',
    findings: [...findings, ...unread, ...changes],
  }
  if (faulty.length > 0) {
    const owners = [...new Set(faulty.map(({ permission: { owner } }) => owner))].sort()
    return {
      ...check,
      status: 'fail',
      remedy: `fix what is permitted and remove the entry: ${owners.join(', ')}`,
    }
  }
  if (unread.length > 0) {
    return {
      ...check,
      status: 'warn',
      remedy: 'remove the keys that have no meaning, or correct their names',
    }
  }
  return changes.length === 0
    ? { ...check, status: 'pass' }
    : { ...check, status: 'warn', remedy: 'review the permission as a decision of its own' }
}

function problemsOf({ permission, since, until }: Granted, maxDays: number, now: Instant): readonly string[] {
  const { expires } = permission
  const days = daysBetween(since, startOfDay(expires))
  return [
    ...(isExpired({ until }, now) ? [`expired: its last day was ${until}`] : []),
    ...(days > maxDays ? [`is granted for ${days} days, ${maxDays} are allowed`] : []),
    // Who dates a permission ahead would have it for longer.
    ...(daysBetween(now, since) > CLOCK_DAYS ? ['begins in the future'] : []),
  ]
}

function unreadIn(unread: readonly UnreadKey[], section: string): readonly UnreadKey[] {
  return unread.filter(({ key }) => key.startsWith(`${section}.`))
}
