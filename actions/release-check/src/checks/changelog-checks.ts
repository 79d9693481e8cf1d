import { type Check, type Finding, type Instant, startOfDay } from '@governance-gates/core'
import type { ChangelogEntry } from '@governance-gates/evidence/changelog'
import { type BreakingChange, numberOf } from '../breaking-change.ts'
import { compareVersions, isStable, parseVersion, type Version } from '../version.ts'

/** The change log as far as it could be read. */
export type ChangelogReading =
  | { readonly kind: 'read'; readonly path: string; readonly entries: readonly ChangelogEntry[] }
  | { readonly kind: 'missing'; readonly path: string }
  | { readonly kind: 'unreadable'; readonly path: string; readonly finding: Finding }

export interface ChangelogInput {
  readonly version: Version
  readonly reading: ChangelogReading
  /** Since the version before; undefined where the history could not be read. */
  readonly breaking: readonly BreakingChange[] | undefined
  readonly now: Instant
}

const RULE = 'release.changelog'

/** Whether the change log tells users what they get. */
export function checkChangelog({ version, reading, breaking, now }: ChangelogInput): readonly Check[] {
  if (reading.kind !== 'read') return [unreadable(version, reading)]
  const { path, entries } = reading
  const own = entries.filter((entry) => entry.version === version.text)
  return [
    checkEntry({ version, path, now }, own, entries),
    checkOrder(path, entries),
    checkUnreleased(version, path, entries),
    checkBreaking(path, own[0], breaking),
  ]
}

/** What the entry of a version says, as Markdown; undefined where there is none. */
export function releaseNotes(version: Version, reading: ChangelogReading): string | undefined {
  if (reading.kind !== 'read') return undefined
  return reading.entries.find((entry) => entry.version === version.text)?.body
}

function unreadable(version: Version, reading: Exclude<ChangelogReading, { kind: 'read' }>): Check {
  const { path } = reading
  return {
    id: 'changelog.entry',
    title: 'The change log has this version',
    rule: RULE,
    status: reading.kind === 'missing' ? 'fail' : 'inconclusive',
    actual: null,
    expected: `an entry for ${version.text}`,
    remedy: `write ${path} as in keepachangelog.com`,
    findings: [
      reading.kind === 'missing' ? { message: `there is no file ${path}`, file: path } : reading.finding,
    ],
  }
}

function checkEntry(
  { version, path, now }: { readonly version: Version; readonly path: string; readonly now: Instant },
  own: readonly ChangelogEntry[],
  entries: readonly ChangelogEntry[],
): Check {
  const findings =
    own.length === 0
      ? [absent(version, path, entries)]
      : own.flatMap((entry, index) => faultsOf(entry, index, now)).map((fault) => ({ ...fault, file: path }))
  return {
    id: 'changelog.entry',
    title: 'The change log has this version',
    rule: RULE,
    ...standing(findings, `write "## [${version.text}] - YYYY-MM-DD" with what changed under it`),
    actual: own.length === 0 ? 'none' : `line ${own[0]?.line ?? 0}`,
    expected: `one dated entry for ${version.text} that says something`,
  }
}

function absent({ text }: Version, path: string, entries: readonly ChangelogEntry[]): Finding {
  const near = entries.find((entry) => entry.version?.startsWith(text) === true)
  const hint = near?.version === undefined ? '' : `; ${near.version} on line ${near.line} is another version`
  return { message: `there is no entry for ${text}${hint}`, file: path, line: near?.line ?? 1 }
}

/** Where people write it, the day may have begun already. */
const TIME_ZONES = 14 * 3_600_000

function faultsOf(entry: ChangelogEntry, index: number, now: Instant): readonly Finding[] {
  const faults = [
    index > 0 && 'the version has an entry already: keep one of the two',
    entry.date === undefined && 'the entry has no date, as in 2026-01-31',
    entry.date !== undefined &&
      startOfDay(entry.date) > now + TIME_ZONES &&
      `the entry is dated ${entry.date}, which is not yet`,
    entry.isYanked && 'the entry is marked as yanked: what is withdrawn is not released',
    entry.sections.every(({ items }) => items.length === 0) && 'the entry says nothing',
  ]
  return faults.flatMap((message) => (message === false ? [] : [{ message, line: entry.line }]))
}

/** Newest first, with a date that is not older than that of the entry below. Entries without a readable version stay where they are. */
function checkOrder(path: string, entries: readonly ChangelogEntry[]): Check {
  const dated = entries.flatMap((entry) => {
    const version = parseVersion(entry.version ?? '')
    return version === undefined ? [] : [{ version, entry }]
  })
  const findings = dated.flatMap(({ version, entry }, index) => {
    const above = dated[index - 1]
    const message = above === undefined ? undefined : disorderOf(above, { version, entry })
    return message === undefined ? [] : [{ message, file: path, line: entry.line }]
  })
  return {
    id: 'changelog.order',
    title: 'The newest version comes first',
    rule: RULE,
    // Old entries do not change, and a maintained older version may stand where it was written.
    ...warning(findings, 'put the newest version on top, and every version once'),
    actual: findings.length,
    expected: '0 entries out of order',
  }
}

interface DatedVersion {
  readonly version: Version
  readonly entry: ChangelogEntry
}

function disorderOf(above: DatedVersion, below: DatedVersion): string | undefined {
  if (compareVersions(above.version, below.version) <= 0) {
    return `${below.version.text} stands below ${above.version.text}, which is not newer`
  }
  const [newer, older] = [above.entry.date, below.entry.date]
  return newer !== undefined && older !== undefined && newer < older
    ? `${below.version.text} is dated ${older}, after ${above.version.text} above it`
    : undefined
}

function checkUnreleased(version: Version, path: string, entries: readonly ChangelogEntry[]): Check {
  const unreleased = entries.filter((entry) => entry.version === undefined)
  const findings = unreleased.flatMap(({ sections, line }) => {
    const items = sections.reduce((sum, each) => sum + each.items.length, 0)
    const message = `${items} ${items === 1 ? 'change is' : 'changes are'} still under Unreleased`
    return items === 0 || !isStable(version) ? [] : [{ message, file: path, line }]
  })
  return {
    id: 'changelog.unreleased',
    title: 'Nothing is left under Unreleased',
    rule: RULE,
    ...standing(findings, `move what is under Unreleased to the entry of ${version.text}`),
    actual: findings.length === 0 ? 'empty' : 'not empty',
    expected: isStable(version) ? 'empty' : 'anything: this is a pre-release',
  }
}

function checkBreaking(
  path: string,
  entry: ChangelogEntry | undefined,
  breaking: readonly BreakingChange[] | undefined,
): Check {
  const check = { id: 'changelog.breaking', title: 'Every breaking change is documented', rule: RULE }
  if (breaking === undefined) {
    return {
      ...check,
      status: 'inconclusive',
      actual: null,
      expected: 'every breaking change in the entry',
      remedy: 'check out the whole history and its tags: actions/checkout with fetch-depth: 0',
      findings: [{ message: 'the commits since the version before cannot be read' }],
    }
  }
  const items = entry === undefined ? [] : breakingItems(entry)
  const findings = undocumented(items, breaking).map(({ sha, text }) => ({
    message: `commit ${sha.slice(0, 7)} breaks something, and no item about breaking changes names it: ${text}`,
    subject: sha,
    file: path,
    line: entry?.line ?? 1,
  }))
  const remedy =
    'write an item under "Breaking changes", or one that begins with BREAKING, and cite the commit, its number (#12) or its words'
  return {
    ...check,
    ...standing(findings, remedy),
    actual: `${breaking.length - findings.length} of ${breaking.length}`,
    expected: `${breaking.length} of ${breaking.length}`,
  }
}

/** Says that something breaks, and not that nothing does. */
function tellsOfBreaks(text: string): boolean {
  return /\bbreaking\b/i.test(
    text.replace(/\b(?:non|not|no|nothing|never|without)[\s-]+(?:\w+[\s-]+)?breaking\b/gi, ''),
  )
}

/** Items under a heading about breaking changes, and items that say it themselves. */
function breakingItems({ sections }: ChangelogEntry): readonly string[] {
  return sections.flatMap(({ title, items }) =>
    tellsOfBreaks(title) ? items : items.filter((item) => tellsOfBreaks(item)),
  )
}

/**
 * The changes that no item is about. An item that cites a commit or its number is about that one, however many it cites;
 * one that only has its words is about one change.
 */
function undocumented(
  items: readonly string[],
  breaking: readonly BreakingChange[],
): readonly BreakingChange[] {
  const left = new Set(items.slice(0, MAX_ITEMS).map((item) => ({ item, words: wordsOf(item) })))
  const uncited = breaking.filter((change) => !items.some((item) => cites(item, change)))
  return uncited.filter(({ text }) => {
    const words = wordsOf(text)
    // Short names and other scripts have no words here: the same text is the same.
    const same = text.trim().toLowerCase()
    const found = [...left].find(
      (each) => (same !== '' && each.item.toLowerCase().includes(same)) || sharesWords(words, each.words),
    )
    if (found !== undefined) left.delete(found)
    return found === undefined
  })
}

/** Nobody reads more, and each is compared with each change. */
const MAX_ITEMS = 2_000

const MIN_SHA = 7

/** Whether an item names the commit, or the number that its subject ends in or merges. */
function cites(item: string, { sha, subject }: BreakingChange): boolean {
  const cited = item.match(/\b[0-9a-f]{7,64}\b/gi)?.map((each) => each.toLowerCase()) ?? []
  if (cited.some((each) => each.length >= MIN_SHA && sha.startsWith(each))) return true
  const number = numberOf(subject)
  return number !== undefined && new RegExp(`#${number}(?!\\d)`).test(item)
}

/** Two thirds of the words by which a commit tells what it breaks: one verb is no description. */
function sharesWords(words: ReadonlySet<string>, own: ReadonlySet<string>): boolean {
  const shared = [...words].filter((word) => own.has(word)).length
  return words.size > 0 && shared * 3 >= words.size * 2
}

const SHORTEST_WORD = 3

/** Words that tell something, in lower case. */
function wordsOf(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word)))
}

const COMMON: ReadonlySet<string> = new Set([
  'the',
  'and',
  'now',
  'not',
  'for',
  'with',
  'from',
  'are',
  'has',
  'was',
  'this',
  'that',
  'breaking',
  'change',
  'changes',
])

type Standing = Pick<Check, 'status' | 'findings' | 'remedy'>

function standing(findings: readonly Finding[], remedy: string): Standing {
  return findings.length === 0 ? { status: 'pass', findings } : { status: 'fail', findings, remedy }
}

function warning(findings: readonly Finding[], remedy: string): Standing {
  return findings.length === 0 ? { status: 'pass', findings } : { status: 'warn', findings, remedy }
}
