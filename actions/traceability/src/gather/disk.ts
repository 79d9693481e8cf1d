import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import type { GateInputs } from '@governance-gates/action-kit'

export type DiskKind = 'file' | 'folder'

/** What is at a path; undefined where nothing is, or nothing inside the boundary. */
export type Disk = (path: string) => DiskKind | undefined

/** The folder that nothing outside of is seen; a working directory beside the workspace is its own. */
export function boundaryOf({ workspace, directory }: Pick<GateInputs, 'workspace' | 'directory'>): string {
  return isBeneath(workspace, directory) ? workspace : directory
}

function isBeneath(parent: string, child: string): boolean {
  const path = relative(parent, child)
  return !(path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path))
}

/**
 * Looks at what is on disk beneath a folder. A link that leads out of the boundary leads nowhere.
 * @param folder that paths are relative to.
 */
export function openDisk(folder: string, boundary: string): Disk {
  const root = realpathSync(boundary)
  return (path) => {
    try {
      const real = realpathSync(resolve(folder, path))
      if (!isBeneath(root, real)) return undefined
      return statSync(real).isDirectory() ? 'folder' : 'file'
    } catch {
      return undefined
    }
  }
}
