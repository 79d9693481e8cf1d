import { type Dirent, readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { ConfigurationError } from '../configuration-error.ts'

/** The rules of one .gitignore; paths are tested relative to its folder. */
interface IgnoreFile {
  /** `''` or a path that ends with a slash. */
  readonly folder: string
  readonly rules: Ignore
}

interface FoundFile {
  readonly path: string
  readonly isLink: boolean
}

interface Visit {
  readonly folder: string
  /** Of the folders above, the innermost first. */
  readonly rules: readonly IgnoreFile[]
}

/**
 * The files beneath a folder that no .gitignore in it excludes, relative to it, with slashes. Links are not followed. For
 * where there is no repository to ask. Git's own folder is not listed.
 */
export function* walkUnignored(directory: string): Generator<FoundFile> {
  // A list of folders to visit and not a recursion: nesting has no limit.
  const pending: Visit[] = [{ folder: '', rules: [] }]
  for (let visit = pending.pop(); visit !== undefined; visit = pending.pop()) {
    const { folder } = visit
    const own = readIgnoreFile(directory, folder)
    const rules = own === undefined ? visit.rules : [own, ...visit.rules]
    for (const entry of entriesOf(resolve(directory, folder))) {
      const path = pathOf(entry, folder)
      if (entry.name === '.git' || isIgnored(path, rules)) continue
      if (entry.isDirectory()) pending.push({ folder: path, rules })
      else yield { path, isLink: entry.isSymbolicLink() }
    }
  }
}

/** The path of a folder ends with a slash. */
function pathOf(entry: Dirent, folder: string): string {
  return entry.isDirectory() ? `${folder}${entry.name}/` : folder + entry.name
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // What cannot be seen cannot be judged.
    throw new ConfigurationError(`input working-directory: the folder ${folder} cannot be listed`)
  }
}

function readIgnoreFile(directory: string, folder: string): IgnoreFile | undefined {
  try {
    const text = readFileSync(resolve(directory, folder, '.gitignore'), 'utf8')
    return { folder, rules: ignore({ ignorecase: false }).add(text) }
  } catch {
    return undefined
  }
}

/** The innermost file that says anything about a path decides. https://git-scm.com/docs/gitignore */
function isIgnored(path: string, rules: readonly IgnoreFile[]): boolean {
  for (const { folder, rules: own } of rules) {
    const { ignored, unignored } = own.test(path.slice(folder.length))
    if (ignored || unignored) return ignored
  }
  return false
}
