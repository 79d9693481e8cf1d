import {
  type Check,
  daysBetween,
  endOfDay,
  type Finding,
  type Instant,
  startOfDay,
} from '@governance-gates/core'
import type { Permission, UnreadKey } from '@governance-gates/evidence'
import { unreadFinding } from './classification-checks.ts'
import type { ReadClassification } from './classification-reading.ts'
import type { TestFiles } from './test-files.ts'
import { TestNames } from './test-names.ts'

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
  readonly problems: readonly string[]
}

/** Quarantined tests are tests, and come back in time. */
export function checkQuarantine(reading: ReadClassification, files: TestFiles, now: Instant): Check {
  const names = new TestNames(files)
  const granted = reading.classification.quarantines.map(
    (permission): Granted => ({
      name: permission.test,
      permission,
      since: startOfDay(permission.quarantined),
      problems: namesTests(permission.test, names, files) ? [] : ['names no test'],
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
export function checkWaivers(reading: ReadClassification, now: Instant): Check {
  const granted = reading.classification.waivers.map(
    (permission): Granted => ({
      name: permission.gate,
      permission,
      since: startOfDay(permission.created),
      problems: [],
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
export function isExpired({ expires }: Permission, now: Instant): boolean {
  return now >= endOfDay(expires)
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
  const check = {
    id,
    title,
    rule: 'suites.classification',
    actual: `${faulty.length} of ${granted.length}`,
    expected: '0 overdue or wrong',
    findings: [...findings, ...unread],
  }
  if (faulty.length > 0) {
    const owners = [...new Set(faulty.map(({ permission: { owner } }) => owner))].sort()
    return {
      ...check,
      status: 'fail',
      remedy: `mend what is permitted and remove the entry: ${owners.join(', ')}`,
    }
  }
  return unread.length === 0
    ? { ...check, status: 'pass' }
    : { ...check, status: 'warn', remedy: 'remove the keys that have no meaning, or correct their names' }
}

function problemsOf({ permission, since }: Granted, maxDays: number, now: Instant): readonly string[] {
  const { expires } = permission
  const days = daysBetween(since, startOfDay(expires))
  return [
    ...(isExpired(permission, now) ? [`expired: its last day was ${expires}`] : []),
    ...(days > maxDays ? [`is granted for ${days} days, ${maxDays} are allowed`] : []),
    // Who dates a permission ahead would have it for longer.
    ...(daysBetween(now, since) > CLOCK_DAYS ? ['begins in the future'] : []),
  ]
}

function unreadIn(unread: readonly UnreadKey[], section: string): readonly UnreadKey[] {
  return unread.filter(({ key }) => key.startsWith(`${section}.`))
}
