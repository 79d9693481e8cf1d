import { realpathSync, statSync } from 'node:fs'
import { isAbsolute, relative, resolve, sep } from 'node:path'

export type DiskKind = 'file' | 'folder'

/** Tells what stands at a path; undefined where there is nothing, or nothing inside the boundary. */
export type Disk = (path: string) => DiskKind | undefined

/**
 * Looks at what is on disk beneath a folder. A link that leads out of the boundary leads nowhere.
 * @param folder that paths are relative to; @param boundary that nothing outside of is seen.
 */
export function openDisk(folder: string, boundary: string): Disk {
  const root = realpathSync(boundary)
  return (path) => {
    try {
      const real = realpathSync(resolve(folder, path))
      const inside = relative(root, real)
      if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return undefined
      return statSync(real).isDirectory() ? 'folder' : 'file'
    } catch {
      return undefined
    }
  }
}
