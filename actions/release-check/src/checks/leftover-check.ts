import { type Check, checkOf, exactly, type Finding, measured } from '@governance-gates/core'
import type { ChangelogEntry } from '@governance-gates/project-files/changelog'
import type { ChangelogReading } from '../release-evidence.ts'
import { changelogUnreleased } from '../rules/changelog.ts'
import { compareVersions, coreOf, isStable, parseVersion, type Version } from '../version.ts'
import { firstFindings } from './first-findings.ts'

type ReadChangelog = Extract<ChangelogReading, { kind: 'read' }>

/** Changes that are in no entry of a released version. */
interface Leftover {
  readonly items: number
  /** What they are under. */
  readonly title: string
  readonly line: number
  /** Of a later version: somebody may collect for it, as clap has for years. */
  readonly isLater: boolean
}

/** Whether every change has moved to the entry of the version, whatever the heading is called that they were collected under. */
export function checkLeftovers(version: Version, reading: ReadChangelog): Check {
  const left = leftoversIn(version, reading)
  const { fragments = [] } = reading
  const actual = measured(
    left.reduce((sum, { items }) => sum + items, fragments.length),
    'changes',
  )
  if (!isStable(version)) {
    const expected = exactly('any number of changes')
    const detail = 'a pre-release may leave changes there'
    return checkOf(changelogUnreleased, {}, { status: 'pass', actual, expected, detail })
  }
  const isWrong = fragments.length > 0 || left.some(({ isLater }) => !isLater)
  return checkOf(
    changelogUnreleased,
    {},
    {
      status: isWrong ? 'fail' : left.length > 0 ? 'warn' : 'pass',
      actual,
      expected: exactly(0, 'changes'),
      remedy: remedyOf(left, { fragments, path: reading.path, version: version.text }),
      findings: firstFindings(
        [
          ...left.map((each) => findingOf(each, reading.path)),
          ...fragments.map((file) => ({ message: 'holds a change that no release has collected', file })),
        ],
        reading.path,
      ),
    },
  )
}

interface Place {
  readonly fragments: readonly string[]
  readonly path: string
  readonly version: string
}

function remedyOf(left: readonly Leftover[], { fragments, path, version }: Place): string {
  const [first] = fragments
  const collected =
    first === undefined
      ? []
      : [
          `collect the changes in ${first.slice(0, first.lastIndexOf('/'))} in the entry for ${version} with the tool that reads them, and commit the result`,
        ]
  if (left.length === 0 && first !== undefined) return collected.join('')
  const isWrong = left.some(({ isLater }) => !isLater)
  const moved = `move ${isWrong ? remainderOf(left) : 'what this version brings'} in ${path} to the entry for ${version}`
  return [moved, ...collected].join('; ')
}

function remainderOf(left: readonly Leftover[]): string {
  const titles = new Set(left.filter(({ isLater }) => !isLater).map(({ title }) => title))
  const [first, ...more] = titles
  return first === '' || more.length > 0 ? 'what is above the newest version' : `what is under ${first}`
}

function findingOf({ items, title, line, isLater }: Leftover, file: string): Finding {
  const changes = items === 1 ? '1 change is' : `${items} changes are`
  const place = title === '' ? 'above the newest version' : `under ${title}`
  return {
    message: `${changes} ${isLater ? '' : 'still '}${place}${isLater ? ', a later version' : ''}`,
    file,
    line,
  }
}

function leftoversIn(version: Version, { entries, loose }: ReadChangelog): readonly Leftover[] {
  const newest = entries.findIndex((entry) => isReleased(entry, version))
  const above = newest === -1 ? [] : entries.slice(0, newest)
  const all = [
    ...entries
      .filter((entry) => entry.version === undefined)
      .map((entry) => ({ ...placeOf(entry), title: 'Unreleased', isLater: false })),
    ...above.flatMap((entry) => (entry.version === undefined ? [] : ofVersion(entry, version))),
    ...loose
      .filter(({ after }) => newest !== -1 && after <= newest)
      .map(({ title, line, items }) => ({ title, line, items, isLater: isLaterThan(title, version) })),
  ]
  return all.filter(({ items }) => items > 0).toSorted((left, right) => left.line - right.line)
}

/** The entry of the version itself, of an older one, or of one that was released elsewhere. */
function isReleased({ version: text, date, isPending }: ChangelogEntry, version: Version): boolean {
  if (text === version.text) return true
  if (text === undefined || isPending) return false
  const other = parseVersion(text)
  return date !== undefined || (other !== undefined && compareVersions(other, version) <= 0)
}

function placeOf({ line, sections }: ChangelogEntry): Pick<Leftover, 'line' | 'items'> {
  return { line, items: sections.reduce((sum, { items }) => sum + items.length, 0) }
}

function ofVersion(entry: ChangelogEntry, version: Version): readonly Leftover[] {
  const title = entry.version ?? ''
  return [{ ...placeOf(entry), title, isLater: isLaterThan(title, version) }]
}

/** A version may have fewer numbers here: `2.0 (in development)`. */
function isLaterThan(title: string, version: Version): boolean {
  const [, major, minor = '0', patch = '0'] = TITLE_VERSION.exec(title) ?? []
  const other = major === undefined ? undefined : parseVersion([major, minor, patch].map(Number).join('.'))
  const own = parseVersion(coreOf(version))
  return other !== undefined && own !== undefined && compareVersions(other, own) > 0
}

const TITLE_VERSION =
  /^\[?(?:v|version |release )?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?=$|[\s\](:,;+–—-])/i
