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
  const entries = requirements.flatMap(({ categories }) =>
    [...categories.values()].flatMap((category) => category.entries),
  )
  const wanted = new Set(entries.filter(({ isGenerated }) => !isGenerated).map(({ path }) => path))
  const found = new Map<string, readonly string[]>()
  for (const path of new Set(entries.map((entry) => entry.path))) {
    found.set(path, await filesOf(path, wanted.has(path), sources))
  }
  return found
}

async function filesOf(
  path: string,
  isWanted: boolean,
  { files, matcher, disk, workspace }: FileSources,
): Promise<readonly string[]> {
  // A file may be called `[id].md`.
  if (disk(path) !== undefined) return [path]
  if (!isGlob(path)) return []
  // What git lists may be a link that leads nowhere, or out of the workspace.
  const tracked = filesMatching(files, path, matcher).filter((file) => disk(file) !== undefined)
  if (tracked.length > 0) return tracked
  // What git ignores is found by a walk, which a run's reports are not worth: they need not be there.
  return isWanted ? await workspace.find([path]) : []
}
