import { posix } from 'node:path'
import { findingOf } from '@governance-gates/document/strict'
import type { ChangelogReading } from '../release-evidence.ts'
import { parseVersion } from '../version.ts'
import type { CommitReader } from './manifests.ts'

/** Reads the files of a commit, and lists those in a folder. */
export interface ChangelogSource extends CommitReader {
  readonly filesIn: (folder: string) => readonly string[]
  /** `release.changelog-fragments`. */
  readonly fragments: readonly string[] | undefined
  /** Whether the whole repository is released, or a package with a folder of its own. */
  readonly target: 'platform' | 'package'
}

/** The change log as a commit has it, with the fragments that no release has collected. */
export async function readChangelogFile(path: string, source: ChangelogSource): Promise<ChangelogReading> {
  const text = source.readText(path)
  const shown = source.display(path)
  if (text === undefined) return { kind: 'missing', path: shown }
  // Loaded when used: it is only for those who have a change log.
  const changelog = await import('@governance-gates/project-files/changelog')
  try {
    const isVersion = (word: string) => parseVersion(word) !== undefined
    const read = changelog.readWholeChangelog(text, { path, isVersion })
    const beside = posix.dirname(path).replace(/^\.$/, '')
    // Changes at the root may be of any package.
    const folders = source.target === 'platform' ? [...new Set(['', beside])] : [beside].filter(Boolean)
    const fragments = changelog
      .fragmentFolders(folders, source.fragments ?? [])
      .flatMap((folder) => source.filesIn(folder.path).filter((file) => changelog.isFragment(folder, file)))
    return { kind: 'read', path: shown, ...read, fragments: fragments.map(source.display) }
  } catch (error) {
    return { kind: 'unreadable', path: shown, finding: findingOf(error, shown) }
  }
}
