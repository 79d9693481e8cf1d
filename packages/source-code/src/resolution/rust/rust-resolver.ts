import type { RustCrate, RustInclude, RustModule } from '../../imports/local-import.ts'
import type { RepositoryFiles } from '../repository-files.ts'
import { folderOf, joinPath } from '../repository-path.ts'
import { ELSEWHERE, followed, MISSING, type Resolution, unfollowed } from '../resolution.ts'
import type { Cargo } from './cargo.ts'

/** Finds the files that Rust's modules, `include!` and crates of the repository mean. */
export class RustResolver {
  readonly #files: RepositoryFiles
  readonly #cargo: Cargo

  constructor(files: RepositoryFiles, cargo: Cargo) {
    this.#files = files
    this.#cargo = cargo
  }

  /** Whether a file is in a crate that others need only for their tests. */
  isForDevelopment(path: string): boolean {
    return this.#cargo.isForDevelopment(folderOf(path))
  }

  resolve(fromPath: string, reference: RustModule | RustInclude | RustCrate): Resolution {
    switch (reference.kind) {
      case 'rust-module':
        return this.#existing(rustModules(fromPath, reference))
      case 'rust-include':
        return this.#resolveInclude(fromPath, reference)
      case 'rust-crate':
        return this.#resolveCrate(fromPath, reference)
    }
  }

  #resolveInclude(fromPath: string, { file, from }: RustInclude): Resolution {
    const folder = folderOf(fromPath)
    if (from === 'file') return this.#existing([joinPath(folder, file)])
    // Without a Cargo.toml in the repository the folder is not known, and the root is the likeliest.
    const root = this.#cargo.packageFolder(folder) ?? ''
    return this.#existing([joinPath(root, file.replace(/^\/+/, ''))])
  }

  #resolveCrate(fromPath: string, { name }: RustCrate): Resolution {
    const crate = this.#cargo.find(name, folderOf(fromPath))
    if (crate === undefined) return ELSEWHERE
    if (this.#files.exists(crate.root)) return followed([crate.root])
    return ELSEWHERE
  }

  #existing(paths: readonly (string | undefined)[]): Resolution {
    const inside = paths.filter((path) => path !== undefined)
    const targets = [...new Set(inside)].filter((path) => this.#files.exists(path))
    if (targets.length > 0) return followed(targets)
    return inside[0] === undefined ? ELSEWHERE : unfollowed(MISSING, inside[0])
  }
}

/**
 * https://doc.rust-lang.org/reference/items/modules.html#module-source-filenames. Whether a file is a crate's root is
 * Cargo's knowledge (`[[test]] path = …`): judged by its name and folder here, and the other rule is tried after.
 */
function rustModules(fromPath: string, { name, folders, file }: RustModule): (string | undefined)[] {
  const folder = folderOf(fromPath)
  const own = joinPath(folder, fromPath.slice(folder.length).replace(/^\/|\.rs$/g, ''))
  const bases = ownsItsFolder(fromPath) ? [folder, own] : [own, folder]
  const inline = folders.join('/')
  if (file !== undefined && inline === '') return [joinPath(folder, file)]
  return bases.flatMap((base = '') => {
    const inner = joinPath(base, inline)
    if (inner === undefined) return []
    if (file !== undefined) return [joinPath(inner, file)]
    return [joinPath(inner, `${name}.rs`), joinPath(inner, `${name}/mod.rs`)]
  })
}

/** `mod.rs` and the roots of crates have their modules beside them; `x.rs` has them in `x/`. */
function ownsItsFolder(path: string): boolean {
  return /(?:^|\/)(?:mod|main|lib|build)\.rs$|(?:^|\/)(?:tests|benches|examples|bin)\/[^/]+$/.test(path)
}
