import type { CInclude } from '../imports/local-import.ts'
import type { RepositoryFiles } from './repository-files.ts'
import { fileIn, folderOf, foldersUp, joinPath } from './repository-path.ts'
import { ELSEWHERE, followed, type Resolution } from './resolution.ts'

/** Beside the file first; the folders that a compiler looks through are the build's knowledge, and are mostly these. */
export function resolveInclude(fromPath: string, { file }: CInclude, files: RepositoryFiles): Resolution {
  const own = folderOf(fromPath)
  const above = [...foldersUp(own)].flatMap((folder) => [
    folder,
    ...FOLDERS.map((name) => fileIn(folder, name)),
  ])
  const paths = [own, ...above].map((folder) => joinPath(folder, file)).filter((path) => path !== undefined)
  const targets = [...new Set(paths)].filter((path) => files.exists(path))
  return targets.length > 0 ? followed(targets) : ELSEWHERE
}

const FOLDERS = ['include', 'src']
