import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { ConfigurationError } from '../configuration-error.ts'

/** Where a walk begins, and how deep it goes below: 1 is what is in the folder itself. */
export interface Walk {
  /** `''`, or a path that ends with a slash. */
  readonly folder: string
  readonly depth: number
}

interface Visit extends Walk {
  /** The real paths of the folders that links led to on the way here. */
  readonly linked: ReadonlySet<string>
}

/** Links that point to each other make more and more paths of the same folders. */
const MAX_FOLDERS = 100_000

/**
 * The files beneath a folder, hidden ones too, with slashes and relative to `directory`. Links are followed, but not back to a
 * folder that the walk came from. Any name is listed, also one with a line break: libraries that match while they walk pass
 * over such files, and one of them may hold a failure. A folder that cannot be listed has no files.
 * @throws ConfigurationError for more than 100,000 folders
 */
export function* walkFiles(directory: string, start: Walk): Generator<string> {
  const pending: Visit[] = [{ ...start, linked: new Set() }]
  let folders = 0
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    if (++folders > MAX_FOLDERS) throw tooMany(start.folder)
    const { folder } = visit
    const entries = entriesOf(resolve(directory, folder))
    for (const { name } of entries.filter((each) => each.isFile())) yield folder + name
    for (const { name } of entries.filter((each) => each.isDirectory())) pending.push(...below(visit, name))
    for (const { name } of entries.filter((each) => each.isSymbolicLink())) {
      const path = resolve(directory, folder, name)
      const target = statSync(path, { throwIfNoEntry: false })
      if (target?.isFile() === true) yield folder + name
      if (target?.isDirectory() === true) pending.push(...behindLink(visit, name, path))
    }
  }
}

function below({ folder, depth, linked }: Visit, name: string): readonly Visit[] {
  return depth > 1 ? [{ folder: `${folder}${name}/`, depth: depth - 1, linked }] : []
}

function behindLink(visit: Visit, name: string, path: string): readonly Visit[] {
  const real = realpathSync(path)
  if (visit.linked.has(real) || path.startsWith(`${real}${sep}`)) return []
  return below({ ...visit, linked: new Set([...visit.linked, real]) }, name)
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    return []
  }
}

function tooMany(folder: string): ConfigurationError {
  return new ConfigurationError(
    `evidence: ${folder === '' ? 'the working directory' : folder} has more than ${MAX_FOLDERS} folders: begin the pattern with the folder of the reports`,
  )
}
