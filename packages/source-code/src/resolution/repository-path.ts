/** The folder of a repository-relative path; empty for the repository's root. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}

/**
 * The repository-relative path that `relative` means in `folder`. Undefined where it leaves the repository, is absolute,
 * or is written with a backslash, which is a separator on one system and a name's character on another.
 */
export function joinPath(folder: string, relative: string): string | undefined {
  if (relative.startsWith('/') || /[\\\0]/.test(relative) || /^[A-Za-z]:/.test(relative)) return undefined
  const segments: string[] = []
  for (const segment of `${folder}/${relative}`.split('/')) {
    if (segment === '' || segment === '.') continue
    if (segment !== '..') segments.push(segment)
    else if (segments.pop() === undefined) return undefined
  }
  return segments.join('/')
}

/** The folder and each one above it, up to the repository's root. */
export function* foldersUp(folder: string): Generator<string> {
  for (let at = folder; ; at = folderOf(at)) {
    yield at
    if (at === '') return
  }
}

/** The path of a file in a folder. */
export function fileIn(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`
}
