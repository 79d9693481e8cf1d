import { existsSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { GateInputs } from '../inputs.ts'
import { isInside } from '../workspace/workspace.ts'

/**
 * The root of the checkout that is judged: the workspace, as a rule. Where it was checked out into a folder of the workspace
 * (actions/checkout with `path`), the nearest folder with a repository above the working directory, else above the policy.
 */
export function repositoryRoot({
  workspace,
  directory,
  policy,
}: Pick<GateInputs, 'workspace' | 'directory' | 'policy'>): string {
  if (!isInside(workspace, directory)) return directory
  if (isRepository(workspace)) return workspace
  const starts = [directory, dirname(resolve(directory, policy))]
  return starts.map((start) => nearest(start, workspace)).find((root) => root !== undefined) ?? workspace
}

/** A worktree and a submodule have a file in place of the folder. */
function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'))
}

function nearest(start: string, workspace: string): string | undefined {
  for (let folder = start; isInside(workspace, folder); folder = dirname(folder)) {
    if (isRepository(folder)) return folder
    if (folder === workspace) return undefined
  }
  return undefined
}
