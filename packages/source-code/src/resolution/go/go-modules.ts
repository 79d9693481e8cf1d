import { ByFolder } from '../by-folder.ts'
import type { RepositoryFiles } from '../repository-files.ts'
import { fileIn, foldersUp, joinPath } from '../repository-path.ts'

/** A go.mod: its module's path, and the modules that it replaces by folders of the repository. */
interface GoModule {
  readonly folder: string
  readonly path: string
  readonly replaced: ReadonlyMap<string, string>
}

/** Which folder the path of a package is, by go.mod and go.work. https://go.dev/ref/mod */
export class GoModules {
  readonly #modules: ByFolder<GoModule>
  readonly #workspaces: ByFolder<ReadonlyMap<string, string>>

  constructor(files: RepositoryFiles) {
    const read = (folder: string, name: string) => {
      const path = fileIn(folder, name)
      return files.exists(path) ? files.read(path) : undefined
    }
    this.#modules = new ByFolder((folder) => {
      const text = read(folder, 'go.mod')
      return text === undefined ? undefined : goModule(folder, text)
    })
    this.#workspaces = new ByFolder((folder) => {
      const text = read(folder, 'go.work')
      return text === undefined ? undefined : this.#membersOf(folder, text)
    })
  }

  /** The module that a folder belongs to, as its go.mod calls it. */
  moduleOf(folder: string): string | undefined {
    return this.#modules.nearest(folder)?.path
  }

  /** The folder of a package as seen from another; undefined where it is of another module. */
  find(path: string, folder: string): string | undefined {
    const own = this.#modules.nearest(folder)
    if (own === undefined) return undefined
    const inside = below(path, own.path)
    // A folder with a go.mod of its own is a module of its own.
    const target = inside === undefined ? undefined : joinPath(own.folder, inside)
    if (target !== undefined && this.#modules.nearest(target) === own) return target
    return this.#among(own.replaced, path) ?? this.#among(this.#workspaces.nearest(folder), path)
  }

  /** The folder in the module with the longest path that the package begins with. */
  #among(modules: ReadonlyMap<string, string> | undefined, path: string): string | undefined {
    if (modules === undefined) return undefined
    for (const prefix of foldersUp(path)) {
      const folder = modules.get(prefix)
      if (folder !== undefined) return joinPath(folder, below(path, prefix) ?? '')
    }
    return undefined
  }

  #membersOf(folder: string, text: string): ReadonlyMap<string, string> {
    const folders = directives(text, 'use').flatMap(([path]) => joinPath(folder, unquoted(path ?? '')) ?? [])
    return new Map(
      folders.flatMap((each) => {
        const module = this.#modules.of(each)
        return module === undefined ? [] : [[module.path, each]]
      }),
    )
  }
}

function goModule(folder: string, text: string): GoModule | undefined {
  const path = directives(text, 'module')[0]?.[0]
  if (path === undefined) return undefined
  const replaced = directives(text, 'replace').flatMap((words): readonly (readonly [string, string])[] => {
    const arrow = words.indexOf('=>')
    const target = unquoted(words[arrow + 1] ?? '')
    const place = arrow > 0 && /^\.\.?(?:\/|$)/.test(target) ? joinPath(folder, target) : undefined
    return place === undefined ? [] : [[unquoted(words[0] ?? ''), place]]
  })
  return { folder, path: unquoted(path), replaced: new Map(replaced) }
}

/** The words of each line of a directive, alone or in brackets. */
function directives(text: string, name: string): readonly (readonly string[])[] {
  const found: (readonly string[])[] = []
  let isInside = false
  for (const line of text.split(/\r?\n/)) {
    const words = line
      .replace(/\/\/.*$/, '')
      .trim()
      .split(/\s+/)
      .filter((word) => word !== '')
    const [first, ...others] = words
    if (isInside && first === ')') isInside = false
    else if (isInside) found.push(words)
    else if (first === name || first === `${name}(`) {
      if (others[0] === '(' || first !== name) isInside = true
      else found.push(others)
    }
  }
  return found.filter((words) => words.length > 0)
}

function unquoted(word: string): string {
  return word.replace(/^["`](.*)["`]$/, '$1')
}

/** What of a path is below another; empty for itself. */
function below(path: string, prefix: string): string | undefined {
  if (path === prefix) return ''
  return path.startsWith(`${prefix}/`) ? path.slice(prefix.length + 1) : undefined
}
