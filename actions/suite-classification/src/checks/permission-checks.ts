import {
  type CalendarDate,
  type Check,
  checkOf,
  daysBetween,
  endOfDay,
  exactly,
  type Finding,
  type Instant,
  measured,
  type Outcome,
  type Rule,
  startOfDay,
} from '@governance-gates/core'
import type { Permission, Quarantine, UnreadKey, Waiver } from '@governance-gates/project-files'
import type { ReadClassification } from '../classification/classification-reading.ts'
import type { TestFiles } from '../classification/test-files.ts'
import { TestNames } from '../classification/test-names.ts'
import { quarantine, waivers } from '../rules.ts'
import { UNREAD_REMEDY, unreadFinding } from './classification-checks.ts'
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
      problems: namesTests(permission.test, names, files) ? [] : ['does not name a test'],
      until,
      change,
    }),
  )
  return checkPermissions({ ...QUARANTINES, granted }, reading, now)
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
  return checkPermissions({ ...WAIVERS, granted }, reading, now)
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

/** What differs between the two kinds of permission. */
interface PermissionKind {
  readonly rule: Rule
  /** The section of the classification that holds them. */
  readonly section: string
  readonly noun: string
  readonly maxDays: number
}

const QUARANTINES: PermissionKind = {
  rule: quarantine,
  section: 'quarantine',
  noun: 'quarantines',
  maxDays: QUARANTINE_DAYS,
}

const WAIVERS: PermissionKind = { rule: waivers, section: 'waiver', noun: 'waivers', maxDays: WAIVER_DAYS }

function checkPermissions(
  { rule, section, noun, maxDays, granted }: PermissionKind & { readonly granted: readonly Granted[] },
  { file, classification }: ReadClassification,
  now: Instant,
): Check {
  const faulty = granted
    .map((each) => ({ ...each, problems: [...each.problems, ...problemsOf(each, maxDays, now)] }))
    .filter(({ problems }) => problems.length > 0)
  const findings = faulty.map(({ name, permission: { owner, line }, problems }): Finding => {
    return { subject: name, message: `${problems.join('; ')} (owner ${owner})`, file, line }
  })
  const unread = unreadIn(classification.unread, section).map((key) => unreadFinding(key, file))
  const changes = granted.flatMap(({ name, change, permission: { line } }): readonly Finding[] =>
    change === undefined ? [] : [{ subject: name, message: change, file, line }],
  )
  const renewed = granted.filter((each) => each.change !== undefined && isExpired(each, now))
  const outcome = {
    actual: measured(faulty.length, noun),
    expected: exactly(0, noun),
    detail: `${faulty.length} of ${granted.length} ${noun} are overdue or invalid; the longest may last ${maxDays} days`,
    findings: [...findings, ...unread, ...changes],
  }
  return checkOf(rule, {}, { ...outcome, ...concluded({ faulty, renewed, unread, changes }, file) })
}

interface PermissionFaults {
  readonly faulty: readonly Granted[]
  readonly renewed: readonly Granted[]
  readonly unread: readonly Finding[]
  readonly changes: readonly Finding[]
}

function concluded(
  { faulty, renewed, unread, changes }: PermissionFaults,
  file: string,
): Pick<Outcome, 'status' | 'remedy'> {
  if (faulty.length > 0) {
    const owners = [...new Set(faulty.map(({ permission: { owner } }) => owner))].sort()
    return {
      status: 'fail',
      remedy: `fix what each entry is about and remove it from ${file}; ask its owner: ${owners.join(', ')}${renewalText(renewed, file)}`,
    }
  }
  if (unread.length > 0) return { status: 'warn', remedy: UNREAD_REMEDY }
  if (changes.length === 0) return { status: 'pass' }
  return { status: 'warn', remedy: 'review the entry as a decision of its own' }
}

/** One that has run out fails until it is gone, so that a change which renews it in place is never merged. */
function renewalText(renewed: readonly Granted[], file: string): string {
  if (renewed.length === 0) return ''
  const names = renewed.map(({ name }) => name).join(', ')
  return `; an entry that has expired cannot be renewed in place: delete that of ${names} from ${file} and merge this, then add it again in a change of its own that passes without it`
}

function problemsOf({ permission, since, until }: Granted, maxDays: number, now: Instant): readonly string[] {
  const { expires } = permission
  const days = daysBetween(since, startOfDay(expires))
  return [
    ...(isExpired({ until }, now) ? [`expired: its last day was ${until}`] : []),
    ...(days > maxDays ? [`is granted for ${days} days, and the maximum is ${maxDays}`] : []),
    // Dated ahead, a permission would last longer.
    ...(daysBetween(now, since) > CLOCK_DAYS ? ['begins in the future'] : []),
  ]
}

function unreadIn(unread: readonly UnreadKey[], section: string): readonly UnreadKey[] {
  return unread.filter(({ key }) => key.startsWith(`${section}.`))
}
