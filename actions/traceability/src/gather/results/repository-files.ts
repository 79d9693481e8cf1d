import { indexOfPath } from '@governance-gates/core'

/** The repository as far as it says which file a result belongs to. */
export interface RepositoryFiles {
  /** Relative to the working directory, sorted by code unit. */
  readonly files: readonly string[]
  /** The working directory from the root of the workspace; empty where it is the root. */
  readonly folder: string
  /** The text of a file; undefined where it cannot be read. */
  readonly read: (path: string) => string | undefined
}

export function hasFile({ files }: RepositoryFiles, path: string): boolean {
  return indexOfPath(files, path) !== -1
}

/** The folder of a file, or the one above a folder; empty for the root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/** The folders above a file from the innermost on, the root (empty) last. */
export function foldersAbove(path: string): readonly string[] {
  const above: string[] = []
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) above.push(folder)
  return [...above, '']
}

/** A path in a folder, which may be the root. */
export function within(folder: string, path: string): string {
  return folder === '' ? path : `${folder}/${path}`
}

export function isWithin(folder: string, path: string): boolean {
  return folder === '' || path.startsWith(`${folder}/`)
}
