import type { ChangelogEntry } from '@governance-gates/project-files/changelog'
import type { Version } from '../version.ts'

/** What is released: a version of the platform, or of a package with a name in the policy. */
export interface Released {
  readonly version: Version
  readonly package: string | undefined
}

/**
 * The entries of a version. Where a log names several packages, those of the package that is released: the name in the policy
 * is that of the log, or the last part of it.
 */
export function ownEntries(
  { version, package: name }: Released,
  entries: readonly ChangelogEntry[],
): readonly ChangelogEntry[] {
  const own = entries.filter((entry) => entry.version === version.text)
  if (name === undefined || !namesSeveral(entries)) return own
  return own.filter((entry) => entry.name === undefined || isNamed(entry.name, name))
}

function namesSeveral(entries: readonly ChangelogEntry[]): boolean {
  const names = new Set(entries.map((entry) => entry.name?.toLowerCase()))
  names.delete(undefined)
  return names.size > 1
}

function isNamed(written: string, name: string): boolean {
  const [long, short] = [written.toLowerCase(), name.toLowerCase()]
  return long === short || long.endsWith(`/${short}`)
}

const CHANGESETS: ReadonlySet<string> = new Set(['Major Changes', 'Minor Changes', 'Patch Changes'])

/** Whether a log is one that changesets writes, without any date. */
export function isUndatedByHabit(own: ChangelogEntry, entries: readonly ChangelogEntry[]): boolean {
  const titles = own.sections.map(({ title }) => title).filter((title) => title !== '')
  return titles.length > 0 && titles.every((title) => CHANGESETS.has(title)) && isUndated(entries)
}

/** Whether no entry has a date, or what is meant as one. */
export function isUndated(entries: readonly ChangelogEntry[]): boolean {
  return entries.every(({ date, dateProblem }) => date === undefined && dateProblem === undefined)
}
