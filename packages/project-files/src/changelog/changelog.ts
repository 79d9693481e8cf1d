import type { Changelog, ChangelogEntry } from './changelog-entry.ts'
import { ChangelogReader } from './changelog-reader.ts'
import { syntaxOf } from './changelog-syntax.ts'
import { isVersionLike, type VersionTest } from './release-heading.ts'

export type { Changelog, ChangelogEntry, ChangelogSection, LooseSection } from './changelog-entry.ts'
export { type FragmentFolder, fragmentFolders, isFragment } from './fragments.ts'

/** What helps to read a change log. */
export interface ChangelogOptions {
  /** Its name says which syntax it has. */
  readonly path?: string
  /** Says which words are versions; by default those of Semantic Versioning. */
  readonly isVersion?: VersionTest
}

/** Reads the entries of a change log, in their order. */
export function readChangelog(whole: string, options: ChangelogOptions = {}): readonly ChangelogEntry[] {
  return readWholeChangelog(whole, options).entries
}

/**
 * Reads a change log: its entries in their order, and the lists that are in none. An entry begins with a heading that
 * begins with a version (`## [1.2.3] - 2026-01-31`, `## v1.2.3`, `### 1.2.3 (2026-01-31)`) or that says `Unreleased`, and ends
 * before the next one or before a heading above it. The time it takes grows with the size of the text.
 */
export function readWholeChangelog(
  whole: string,
  { path = '', isVersion = isVersionLike }: ChangelogOptions = {},
): Changelog {
  const text = whole.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')
  return new ChangelogReader(text, isVersion).read(syntaxOf(path, text)(text))
}
