import { type Dirent, readdirSync } from 'node:fs'
import { resolve } from 'node:path'

/** What is on disk of what git tracks. */
export interface Look {
  /** The tracked paths that are files now: not deleted, not left out of a sparse checkout, no submodule. */
  readonly present: string[]
  /** Whether there are files or folders in which nothing is tracked. */
  readonly hasOthers: boolean
}

/**
 * Looks into each folder that has tracked files once: it takes a fifth of the time that asking for each file takes.
 *
 * @param tracked as git lists them: sorted, a path in conflict once for each side.
 */
export function lookAt(directory: string, tracked: readonly string[]): Look {
  const byFolder = Map.groupBy(tracked, folderReader())
  const folders = withParents(byFolder.keys())
  const present: string[] = []
  let hasOthers = false
  for (const folder of folders) {
    const names = new Set<string>()
    for (const entry of entriesOf(resolve(directory, folder))) {
      if (!entry.isDirectory()) names.add(entry.name)
      else hasOthers ||= !folders.has(`${folder}${entry.name}/`)
    }
    for (const path of byFolder.get(folder) ?? []) {
      // Taken out, so that what is left is not tracked.
      if (names.delete(path.slice(folder.length))) present.push(path)
    }
    hasOthers ||= names.size > 0
  }
  return { present, hasOthers }
}

/** Tells a path's folder, with its slash; `''` for the first folder. Most paths lie in that of the one before. */
function folderReader(): (path: string) => string {
  let folder = ''
  return (path) => {
    const end = path.lastIndexOf('/') + 1
    if (end !== folder.length || !path.startsWith(folder)) folder = path.slice(0, end)
    return folder
  }
}

function withParents(folders: Iterable<string>): ReadonlySet<string> {
  const all = new Set([''])
  for (const folder of folders) {
    for (
      let each = folder;
      !all.has(each);
      each = each.slice(0, each.lastIndexOf('/', each.length - 2) + 1)
    ) {
      all.add(each)
    }
  }
  return all
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    // Git's own folder, or the file that stands for it, is no part of the tree.
    return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => name !== '.git')
  } catch {
    // The whole folder was deleted.
    return []
  }
}
