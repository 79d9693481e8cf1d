import type { PathMatcher, Workspace } from '@governance-gates/action-kit'
import type { Matrix } from '@governance-gates/evidence'
import type { Disk } from './disk.ts'
import { filesMatching, isGlob } from './test-inventory.ts'

/** Where the files that a matrix names may be. */
export interface FileSources {
  /** Of the repository, sorted. */
  readonly files: readonly string[]
  readonly matcher: PathMatcher
  readonly disk: Disk
  readonly workspace: Pick<Workspace, 'find'>
}

/** The files that each path or glob of a matrix names. */
export async function gatherFiles(
  { requirements }: Matrix,
  sources: FileSources,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  for (const { categories } of requirements) {
    for (const { entries } of categories.values()) {
      for (const { path, isGenerated } of entries) {
        if (!found.has(path) || !isGenerated) found.set(path, await filesOf(path, isGenerated, sources))
      }
    }
  }
  return found
}

async function filesOf(
  path: string,
  isGenerated: boolean,
  { files, matcher, disk, workspace }: FileSources,
): Promise<readonly string[]> {
  const tracked = filesMatching(files, path, matcher)
  if (tracked.length > 0) return tracked
  if (disk(path) !== undefined) return [path]
  // What git ignores is found by a walk, which a run's reports are not worth: they need not be there.
  return isGenerated || !isGlob(path) ? [] : await workspace.find([path])
}
