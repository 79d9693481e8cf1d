import type { CInclude } from '../../imports/local-import.ts'
import type { RepositoryFiles } from '../repository-files.ts'
import { fileIn, folderOf, foldersUp, joinPath } from '../repository-path.ts'
import { ELSEWHERE, followed, MISSING, type Resolution, unfollowed } from '../resolution.ts'

/**
 * The files that an `#include "file"` may mean. The folders that a compiler looks through are the build's knowledge, and are
 * mostly these: beside the file, each folder above it, and their `include` and `src`.
 */
export function resolveInclude(files: RepositoryFiles, fromPath: string, { file }: CInclude): Resolution {
  const own = folderOf(fromPath)
  const above = [...foldersUp(own)].flatMap((folder) => [
    folder,
    fileIn(folder, 'include'),
    fileIn(folder, 'src'),
  ])
  const targets = above.map((folder) => joinPath(folder, file)).filter((path) => path !== undefined)
  const existing = [...new Set(targets)].filter((path) => files.exists(path))
  if (existing.length > 0) return followed(existing)
  // A library's headers are written in quotes as well; only a path from the file itself is of the repository.
  const beside = /^\.\.?\//.test(file) ? joinPath(own, file) : undefined
  return beside === undefined ? ELSEWHERE : unfollowed(MISSING, beside)
}
