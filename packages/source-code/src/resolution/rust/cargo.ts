import { ByFolder } from '../by-folder.ts'
import { type ConfigValue, memberOf, membersOf, textOf } from '../config-value.ts'
import type { RepositoryFiles } from '../repository-files.ts'
import { fileIn, folderOf, joinPath } from '../repository-path.ts'

/** A Cargo.toml, as far as the crates of the repository depend on it. */
interface Manifest {
  readonly folder: string
  readonly value: ConfigValue
}

/** A crate of the repository. */
export interface PathCrate {
  /** Of its Cargo.toml. */
  readonly folder: string
  /** The file that it begins with. */
  readonly root: string
}

/** The crates that Cargo.toml files name by a path. */
export class Cargo {
  readonly #files: RepositoryFiles
  readonly #manifests: ByFolder<Manifest>
  #forDevelopment: ReadonlySet<string> | undefined

  /** @param parse a TOML document; undefined where it cannot be read. */
  constructor(files: RepositoryFiles, parse: (text: string) => ConfigValue) {
    this.#files = files
    this.#manifests = new ByFolder((folder) => {
      const path = fileIn(folder, 'Cargo.toml')
      const text = files.exists(path) ? files.read(path) : undefined
      const value = text === undefined ? undefined : parse(text)
      return value === undefined ? undefined : { folder, value }
    })
  }

  /** The folder of the package that a folder belongs to. */
  packageFolder(folder: string): string | undefined {
    return this.#manifests.nearest(folder)?.folder
  }

  /** The crate that a name means in a folder: the package's own library, or a dependency with a path. */
  find(name: string, folder: string): PathCrate | undefined {
    const own = this.#manifests.nearest(folder)
    if (own === undefined) return undefined
    if (libraryName(own) === name) return crateOf(own)
    for (const { entries } of dependenciesOf(own.value)) {
      for (const [key, value] of Object.entries(membersOf(entries))) {
        if (key.replaceAll('-', '_') !== name) continue
        const path = this.#pathOf(key, value, own.folder)
        const manifest = path === undefined ? undefined : this.#manifests.of(path)
        if (manifest !== undefined) return crateOf(manifest)
      }
    }
    return undefined
  }

  /** Whether the package of a folder is a dependency of others with a path, and of all of them in `dev-dependencies`. */
  isForDevelopment(folder: string): boolean {
    this.#forDevelopment ??= this.#findForDevelopment()
    const own = this.packageFolder(folder)
    return own !== undefined && this.#forDevelopment.has(own)
  }

  #findForDevelopment(): ReadonlySet<string> {
    const needs = this.#files.below('').flatMap((path) => {
      const manifest = /(?:^|\/)Cargo\.toml$/.test(path) ? this.#manifests.of(folderOf(path)) : undefined
      return manifest === undefined ? [] : this.#needsOf(manifest)
    })
    const products = new Set(needs.filter(({ forTests }) => !forTests).map(({ folder }) => folder))
    return new Set(needs.map(({ folder }) => folder).filter((folder) => !products.has(folder)))
  }

  /** The folders of the packages that a package needs. */
  #needsOf({ folder, value }: Manifest): readonly { readonly folder: string; readonly forTests: boolean }[] {
    return dependenciesOf(value).flatMap(({ list, entries }) =>
      Object.entries(membersOf(entries)).flatMap(([key, entry]) => {
        const target = this.#pathOf(key, entry, folder)
        return target === undefined ? [] : [{ folder: target, forTests: list === 'dev-dependencies' }]
      }),
    )
  }

  /** `{ path = "…" }`, or `{ workspace = true }` where the root of the workspace has the path. */
  #pathOf(key: string, value: ConfigValue, folder: string): string | undefined {
    const path = textOf(memberOf(value, 'path'))
    if (path !== undefined) return joinPath(folder, path)
    if (memberOf(value, 'workspace') !== true) return undefined
    for (const { folder: root, value: manifest } of this.#manifests.all(folder)) {
      const shared = textOf(memberOf(manifest, 'workspace', 'dependencies', key, 'path'))
      if (shared !== undefined) return joinPath(root, shared)
    }
    return undefined
  }
}

function libraryName({ value }: Manifest): string | undefined {
  const name = textOf(memberOf(value, 'lib', 'name')) ?? textOf(memberOf(value, 'package', 'name'))
  return name?.replaceAll('-', '_')
}

function crateOf({ folder, value }: Manifest): PathCrate {
  const root = joinPath(folder, textOf(memberOf(value, 'lib', 'path')) ?? 'src/lib.rs') ?? ''
  return { folder, root }
}

const LISTS = ['dependencies', 'dev-dependencies', 'build-dependencies']

function dependenciesOf(
  value: ConfigValue,
): readonly { readonly list: string; readonly entries: ConfigValue }[] {
  const targets = Object.values(membersOf(memberOf(value, 'target')))
  return [value, ...targets].flatMap((each) => LISTS.map((list) => ({ list, entries: memberOf(each, list) })))
}
