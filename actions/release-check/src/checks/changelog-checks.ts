import {
  type Check,
  checkOf,
  exactly,
  type Finding,
  type Instant,
  measured,
  noneOf,
  startOfDay,
} from '@governance-gates/core'
import type { ChangelogDates } from '@governance-gates/policy'
import type { ChangelogEntry } from '@governance-gates/project-files/changelog'
import type { BreakingChange } from '../breaking-change.ts'
import type { ChangelogReading } from '../release-evidence.ts'
import { changelogEntry, changelogOrder } from '../rules/changelog.ts'
import { compareVersions, parseVersion, type Version } from '../version.ts'
import { checkBreaking } from './breaking-checks.ts'
import { firstFindings } from './first-findings.ts'
import { checkLeftovers } from './leftover-check.ts'
import { isUndated, isUndatedByHabit, ownEntries, type Released } from './own-entries.ts'

export interface ChangelogInput extends Released {
  readonly reading: ChangelogReading
  /** Since the version before; undefined where the history could not be read. */
  readonly breaking: readonly BreakingChange[] | undefined
  /** Whether its entries must have dates. */
  readonly dates: ChangelogDates
  readonly now: Instant
}

/** Whether the change log says what users get. */
export function checkChangelog(input: ChangelogInput): readonly Check[] {
  const { version, reading, breaking, dates, now } = input
  if (reading.kind !== 'read') return [unreadable(version, reading)]
  const { path, entries } = reading
  const own = ownEntries(input, entries)
  return [
    checkEntry({ version, path, dates, now }, own, entries),
    checkOrder(path, entries),
    checkLeftovers(version, reading),
    checkBreaking(path, own[0], breaking),
  ]
}

/** What the entry of a version says, as it is written; undefined where there is none. */
export function releaseNotes(released: Released, reading: ChangelogReading): string | undefined {
  return reading.kind === 'read' ? ownEntries(released, reading.entries)[0]?.body : undefined
}

const NO_PROBLEMS = exactly(0, 'problems')

function unreadable({ text }: Version, reading: Exclude<ChangelogReading, { kind: 'read' }>): Check {
  const { path } = reading
  const isMissing = reading.kind === 'missing'
  return checkOf(
    changelogEntry,
    {},
    {
      status: isMissing ? 'fail' : 'inconclusive',
      actual: null,
      expected: NO_PROBLEMS,
      remedy: isMissing
        ? `write ${path} in the form of keepachangelog.com, with a dated entry for ${text}`
        : `fix ${path} so that it can be read`,
      findings: [isMissing ? { message: `${path} does not exist`, file: path } : reading.finding],
    },
  )
}

interface EntryInput {
  readonly version: Version
  readonly path: string
  readonly dates: ChangelogDates
  readonly now: Instant
}

function checkEntry(
  input: EntryInput,
  own: readonly ChangelogEntry[],
  entries: readonly ChangelogEntry[],
): Check {
  const { version, path, now } = input
  const [first] = own
  const needsDate = input.dates === 'required' && first !== undefined && !isUndatedByHabit(first, entries)
  const findings =
    first === undefined
      ? [absent(version, path, entries)]
      : own
          .flatMap((entry, index) => [
            ...faultsOf(entry, index, { needsDate, now }),
            ...(index === 0 ? olderThanBelow(entry, entries) : []),
          ])
          .map((fault) => ({ ...fault, file: path }))
  if (findings.length === 0) return staleOrRight(own, { path, now })
  const isUndatedLog = needsDate && first.date === undefined && isUndated(entries)
  return checkOf(
    changelogEntry,
    {},
    {
      status: 'fail',
      actual: measured(findings.length, 'problems'),
      expected: NO_PROBLEMS,
      remedy: `write ${headingIn(path, version)} in ${path}, with what changed under it${isUndatedLog ? '; or set changelog-dates: optional under release in the policy if the log has no dates' : ''}`,
      findings: firstFindings(findings, path),
    },
  )
}

/** The heading of an entry, as the log would have it. */
function headingIn(path: string, { text }: Version): string {
  if (/\.(?:rst|rest)$/i.test(path)) return `the title "${text} (YYYY-MM-DD)"`
  if (/\.(?:adoc|asciidoc|asc)$/i.test(path)) return `"== ${text} (YYYY-MM-DD)"`
  if (/(?:^|\/)debian\/changelog$/.test(path)) return `an entry for ${text} that is not UNRELEASED`
  return `"## [${text}] - YYYY-MM-DD"`
}

/** An entry that was dated weeks ago may have been copied, or have last year's number in it. */
function staleOrRight(
  own: readonly ChangelogEntry[],
  { path, now }: { readonly path: string; readonly now: Instant },
): Check {
  const findings = own.flatMap(({ date, line }) =>
    date !== undefined && now - startOfDay(date) > STALE
      ? [{ message: `the entry is dated ${date}, weeks before the release`, file: path, line }]
      : [],
  )
  return checkOf(
    changelogEntry,
    {},
    {
      status: findings.length === 0 ? 'pass' : 'warn',
      actual: measured(findings.length, 'problems'),
      expected: NO_PROBLEMS,
      remedy: `write the day of the release in ${path}`,
      findings,
    },
  )
}

/** Two weeks, and the day itself: a release may wait for its approval. */
const STALE = 15 * 86_400_000

/** What came before has an earlier date, or the same. */
function olderThanBelow(
  entry: ChangelogEntry,
  entries: readonly ChangelogEntry[],
): readonly { readonly message: string; readonly line: number }[] {
  const version = parseVersion(entry.version ?? '')
  const below = entries.slice(entries.indexOf(entry) + 1).find(({ version: text, date }) => {
    const other = parseVersion(text ?? '')
    return version && other && date !== undefined && compareVersions(other, version) < 0
  })
  if (entry.date === undefined || below?.date === undefined || entry.date >= below.date) return []
  const message = `the entry is dated ${entry.date}, before ${below.version} below it, which is dated ${below.date}`
  return [{ message, line: entry.line }]
}

function absent({ text }: Version, path: string, entries: readonly ChangelogEntry[]): Finding {
  const near = entries.find((entry) => entry.version?.startsWith(text) === true)
  const hint = near?.version === undefined ? '' : `; ${near.version} on line ${near.line} is another version`
  return { message: `has no entry for ${text}${hint}`, file: path, line: near?.line ?? 1 }
}

/** Where people write it, the day may have begun already. */
const TIME_ZONES = 14 * 3_600_000

function faultsOf(
  entry: ChangelogEntry,
  index: number,
  { needsDate, now }: { readonly needsDate: boolean; readonly now: Instant },
): readonly Finding[] {
  const { date, dateProblem, isPending } = entry
  const faults = [
    index > 0 && 'the version already has an entry: keep one of the two',
    isPending && 'the entry says that the version is not released yet',
    dateProblem,
    needsDate &&
      date === undefined &&
      dateProblem === undefined &&
      !isPending &&
      'the entry has no date, as in 2026-01-31',
    date !== undefined &&
      startOfDay(date) > now + TIME_ZONES &&
      `the entry is dated ${date}, which is in the future`,
    entry.isYanked && 'the entry is marked as yanked: a withdrawn version is not released',
    entry.sections.every(({ items }) => items.length === 0) && 'the entry is empty',
  ]
  return faults.flatMap((message) =>
    message === false || message === undefined ? [] : [{ message, line: entry.line }],
  )
}

/**
 * Newest first, with a date that is not older than that of the entry below. Entries without a readable version may be
 * anywhere.
 */
function checkOrder(path: string, entries: readonly ChangelogEntry[]): Check {
  const findings: Finding[] = []
  let above: DatedVersion | undefined
  // One by one: a log may have hundreds of thousands.
  for (const entry of entries) {
    const version = parseVersion(entry.version ?? '')
    if (version === undefined) continue
    const message = above === undefined ? undefined : disorderOf(above, { version, entry })
    if (message !== undefined) findings.push({ message, file: path, line: entry.line })
    above = { version, entry }
  }
  return checkOf(
    changelogOrder,
    {},
    {
      // Old entries do not change, and a maintained older version may be where it was written.
      status: findings.length === 0 ? 'pass' : 'warn',
      ...noneOf(findings, 'entries out of order'),
      findings: firstFindings(findings, path),
    },
  )
}

interface DatedVersion {
  readonly version: Version
  readonly entry: ChangelogEntry
}

function disorderOf(above: DatedVersion, below: DatedVersion): string | undefined {
  if (compareVersions(above.version, below.version) <= 0) {
    return `${below.version.text} is below ${above.version.text}, which is not newer`
  }
  const [newer, older] = [above.entry.date, below.entry.date]
  return newer !== undefined && older !== undefined && newer < older
    ? `${below.version.text} is dated ${older}, which is later than ${above.version.text} above it`
    : undefined
}
