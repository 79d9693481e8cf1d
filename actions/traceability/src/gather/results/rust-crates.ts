import { stemOf } from '../test-inventory.ts'
import { folderOf, foldersAbove, hasFile, type RepositoryFiles, within } from './repository-files.ts'

interface Crate {
  readonly folder: string
  readonly name: string
}

interface CrateTest {
  readonly file: string
  readonly stem: string
  /** Undefined where no Cargo.toml is above it. */
  readonly crate: Crate | undefined
}

/** Finds the file of a test of Rust: of a test target of a crate, or of a module of its library. */
export class RustCrates {
  readonly #tests: readonly CrateTest[]
  readonly #repository: RepositoryFiles
  readonly #names: ReadonlySet<string>

  constructor(tests: readonly string[], repository: RepositoryFiles) {
    const own = tests.filter((file) => file.endsWith('.rs'))
    this.#repository = repository
    const crates = new Map(
      (own.length === 0 ? [] : repository.files.filter((path) => /(?:^|\/)Cargo\.toml$/.test(path))).flatMap(
        (path) => {
          const name = packageName(repository.read(path) ?? '')
          return name === undefined ? [] : [[folderOf(path), { folder: folderOf(path), name }] as const]
        },
      ),
    )
    this.#tests = own.map((file) => {
      const folder = foldersAbove(file).find((each) => crates.has(each))
      return { file, stem: stemOf(file), crate: folder === undefined ? undefined : crates.get(folder) }
    })
    this.#names = new Set(
      this.#tests.flatMap(({ crate }) => (crate === undefined ? [] : [crate.name.replaceAll('-', '_')])),
    )
  }

  /** Whether a name is a crate of the repository that has tests. */
  isCrate(name: string): boolean {
    return this.#names.has(name.replaceAll('-', '_'))
  }

  /** @param path the crate and what is below it, as in `orbit::sessions` or `orbit::keymap::tests::opens`. */
  find(path: string): readonly string[] {
    const [crate = '', ...rest] = path.split('::')
    const own = this.#tests.filter((test) => this.#isOf(test, crate))
    const [target = ''] = rest
    const targets = own.filter(({ stem, file, crate: known }) => stem === target && !isOfLibrary(file, known))
    if (targets.length > 0) return targets.map(({ file }) => file)
    return own.some(({ crate: known }) => known !== undefined && this.#hasTarget(known, target))
      ? []
      : modules(own, rest).flatMap(({ file, rate }) => (rate > 0 ? [file] : []))
  }

  /** @param name of a test in the library, with its modules: `keymap::tests::opens`. */
  findInLibrary(crate: string, name: string): readonly string[] {
    const own = this.#tests.filter((test) => test.crate !== undefined && this.#isOf(test, crate))
    return modules(own, name.split('::')).map(({ file }) => file)
  }

  /** Whether the name is that of a test target, and not of a module of the library. */
  #hasTarget({ folder }: Crate, target: string): boolean {
    const path = within(folder, `tests/${target}`)
    return [`${path}.rs`, `${path}/main.rs`].some((file) => hasFile(this.#repository, file))
  }

  /** Without a Cargo.toml a crate may be called like the folder that its tests are in, where that has a name. */
  #isOf({ file, crate }: CrateTest, name: string): boolean {
    if (crate !== undefined) return isSame(crate.name, name)
    const [, above] = /^(?:(.*)\/)?tests\//.exec(within(this.#repository.folder, file)) ?? []
    return above === undefined || isSame(above.slice(above.lastIndexOf('/') + 1), name)
  }
}

/** Cargo takes both signs for the same. */
function isSame(left: string, right: string): boolean {
  return left.replaceAll('-', '_') === right.replaceAll('-', '_')
}

function isOfLibrary(file: string, crate: Crate | undefined): boolean {
  return crate !== undefined && file.startsWith(within(crate.folder, 'src/'))
}

/** The file of the innermost module that a path names, and how many of its steps lead there. */
function modules(
  tests: readonly CrateTest[],
  path: readonly string[],
): readonly { readonly file: string; readonly rate: number }[] {
  const rated = tests.flatMap(({ file, crate }) => {
    if (crate === undefined || !isOfLibrary(file, crate)) return []
    const own = modulePath(file.slice(within(crate.folder, 'src/').length))
    return own.every((step, index) => path[index] === step) ? [{ file, rate: own.length }] : []
  })
  const best = Math.max(...rated.map(({ rate }) => rate))
  return rated.filter(({ rate }) => rate === best)
}

/** `keymap`, `parse` of `keymap/parse.rs`; nothing of the library's own file. */
export function modulePath(file: string): readonly string[] {
  const steps = file.replace(/\.rs$/, '').split('/')
  return ['lib', 'main', 'mod'].includes(steps.at(-1) ?? '') ? steps.slice(0, -1) : steps
}

/** The name in the table `[package]` of a Cargo.toml. */
function packageName(text: string): string | undefined {
  const [, table = ''] = /^\s*\[package\][^\n]*\n([\s\S]*?)(?=^\s*\[|$(?![\s\S]))/m.exec(text) ?? []
  return /^\s*name\s*=\s*["']([^"']+)["']/m.exec(table)?.[1]
}
