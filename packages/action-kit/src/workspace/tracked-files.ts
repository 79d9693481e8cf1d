import { type Dirent, readdirSync } from 'node:fs'
import { resolve } from 'node:path'

/** What is on disk of what git tracks. */
export interface Look {
  /** The tracked paths that are files now: not deleted, not left out of a sparse checkout, no submodule. */
  readonly present: string[]
  /** The symbolic links among them. */
  readonly links: readonly string[]
  /** Files that are not tracked, and folders in which nothing is: those of these alone, not what is in them. */
  readonly others: readonly string[]
}

/**
 * Looks into each folder that has tracked files once: this takes a fifth of the time of asking for each file.
 *
 * @param tracked sorted by code unit; a path in conflict once for each side.
 */
export function lookAt(directory: string, tracked: readonly string[]): Look {
  const walk = new TrackedWalk(directory, tracked)
  walk.visit('')
  return walk
}

/** Goes through the sorted paths and the folders on disk side by side. */
class TrackedWalk implements Look {
  readonly present: string[] = []
  readonly links: string[] = []
  readonly others: string[] = []
  readonly #directory: string
  readonly #tracked: readonly string[]
  #next = 0

  constructor(directory: string, tracked: readonly string[]) {
    this.#directory = directory
    this.#tracked = tracked
  }

  /** @param folder with its slash; `''` for the first one. */
  visit(folder: string): void {
    const { files, folders, links } = this.#entriesOf(folder)
    for (let path = this.#pathIn(folder); path !== undefined; path = this.#pathIn(folder)) {
      const slash = path.indexOf('/', folder.length)
      if (slash === -1) {
        const name = path.slice(folder.length)
        if (files.take(name)) {
          this.present.push(path)
          if (links.has(name)) this.links.push(path)
        }
        this.#next++
      } else {
        folders.delete(path.slice(folder.length, slash))
        this.visit(path.slice(0, slash + 1))
      }
    }
    for (const name of files.rest()) this.others.push(folder + name)
    for (const name of folders) this.others.push(folder + name)
  }

  /** The next path, as long as it lies in the folder. */
  #pathIn(folder: string): string | undefined {
    const path = this.#tracked[this.#next]
    return path?.startsWith(folder) === true ? path : undefined
  }

  #entriesOf(folder: string): Entries {
    const files: string[] = []
    const folders = new Set<string>()
    const links = new Set<string>()
    for (const entry of readFolder(resolve(this.#directory, folder))) {
      // Git's own folder, or the file that points to it, does not belong to the tree.
      if (entry.name === '.git') continue
      if (entry.isDirectory()) folders.add(entry.name)
      else files.push(entry.name)
      if (entry.isSymbolicLink()) links.add(entry.name)
    }
    return { files: new SortedNames(files), folders, links }
  }
}

interface Entries {
  readonly files: SortedNames
  /** Those that nothing was found for yet. */
  readonly folders: Set<string>
  readonly links: ReadonlySet<string>
}

/** Names that are asked for in their order, each of them once. */
class SortedNames {
  readonly #names: readonly string[]
  readonly #passed: string[] = []
  #next = 0

  constructor(names: string[]) {
    this.#names = names.sort()
  }

  take(name: string): boolean {
    let next = this.#names[this.#next]
    for (; next !== undefined && next < name; next = this.#names[++this.#next]) this.#passed.push(next)
    if (next !== name) return false
    this.#next++
    return true
  }

  /** Those that were not asked for. */
  rest(): readonly string[] {
    return [...this.#passed, ...this.#names.slice(this.#next)]
  }
}

function readFolder(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch {
    // The whole folder was deleted.
    return []
  }
}
