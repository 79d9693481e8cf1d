import { type Manifest, noVersion } from './manifest-version.ts'

/** The folder of a file, without a slash at its end; empty at the root. */
export function folderOf(path: string): string {
  const end = path.lastIndexOf('/')
  return end === -1 ? '' : path.slice(0, end)
}

/** The last part of a path. */
export function fileName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

/** A path that is written relative to a folder; undefined where it leads out of the project. */
export function within(folder: string, relative: string): string | undefined {
  if (/^(?:\/|[A-Za-z]:)|[\\\p{Cc}]/u.test(relative)) return undefined
  const steps = folder === '' ? [] : folder.split('/')
  for (const step of relative.split('/')) {
    if (step === '' || step === '.') continue
    if (step !== '..') steps.push(step)
    else if (steps.pop() === undefined) return undefined
  }
  return steps.join('/')
}

/** A file with the path that reads it. */
export interface NearbyFile {
  readonly path: string
  readonly text: string
}

/** The file that a manifest names, relative to its own folder. Links lead nowhere: a commit's files are read, not a disk's. */
export function namedFile(manifest: Manifest, relative: string, line: number | undefined): NearbyFile {
  const path = within(folderOf(manifest.path), relative)
  if (path === undefined) {
    throw noVersion(
      `the version is taken from ${JSON.stringify(relative)}, which is not in the repository`,
      line,
      'name a file of the repository, by a path without .. that leads out of it',
    )
  }
  const text = manifest.readNearby(path)
  if (text !== undefined) return { path, text }
  throw noVersion(
    `the version is taken from ${path}, which the commit does not have as a regular file`,
    line,
    `commit ${path}; if a build writes it, set manifest in the policy to tag`,
  )
}

/** `a/b`, `a` and the root, for `a/b`. */
export function ancestorsOf(folder: string): readonly string[] {
  return folder === '' ? [''] : [folder, ...ancestorsOf(folderOf(folder))]
}

/** The path of a file in a folder, which may be the root. */
export function pathIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
