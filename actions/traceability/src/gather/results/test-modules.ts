import { stemOf } from '../test-inventory.ts'
import { folderOf, isWithin, type RepositoryFiles, within } from './repository-files.ts'

/** Languages of which no result is named by folders with dots between them. */
const OTHERS = /\.(?:[cm]?[jt]sx?|go|rs)$/

/** Finds the file of a module by its whole name: `tests.unit.test_a.TestX`, `OrbitTests.SessionTests`. */
export class TestModules {
  readonly #byStem: ReadonlyMap<string, readonly string[]>
  readonly #repository: RepositoryFiles

  /** @param tests without those that say themselves which package they are in. */
  constructor(tests: readonly string[], repository: RepositoryFiles) {
    this.#byStem = Map.groupBy(
      tests.filter((file) => !OTHERS.test(file)),
      stemOf,
    )
    this.#repository = repository
  }

  /**
   * The files whose folders are the steps before their own. Folders from the report's folder on come first, then those from the
   * root, then those of any file in the report's folder.
   */
  find(name: string, base: string): readonly string[] {
    const [outer = ''] = name.split(/[$+]/)
    const steps = outer.split(/[.\\]/)
    const found = steps.flatMap((step, index) => {
      const before = steps.slice(0, index)
      return (this.#byStem.get(step) ?? [])
        .filter((file) => this.#isMeant(file, before, steps.slice(index + 1)))
        .map((file) => ({ file, folder: folderOf(file), before: before.join('/') }))
    })
    const candidates = [
      found.filter(
        ({ folder, before }) => folder === within(base, before) || (before === '' && folder === base),
      ),
      found.filter(({ folder, before }) => before !== '' && folder === before),
      found.filter(({ file }) => isWithin(base, file)),
    ]
    return (candidates.find(({ length }) => length > 0) ?? []).map(({ file }) => file)
  }

  #isMeant(file: string, before: readonly string[], after: readonly string[]): boolean {
    const whole = folderOf(within(this.#repository.folder, file))
    if (before.length > 0 && !`/${whole}`.endsWith(`/${before.join('/')}`)) return false
    if (file.endsWith('.py')) return before.length > 0 || this.#declares(file, after)
    return after.length === 0 || this.#isExecutable(file, before, after)
  }

  /** A package may be called like a module: then the class shows which of them it is. */
  #declares(file: string, [name]: readonly string[]): boolean {
    const text = name === undefined ? undefined : this.#repository.read(file)
    return text === undefined || new RegExp(`\\bclass\\s+${name}\\b`).test(text)
  }

  /** Catch2 names a test by its executable and `global`. */
  #isExecutable(file: string, before: readonly string[], after: readonly string[]): boolean {
    return before.length === 0 && after.join('.') === 'global' && /\.(?:c|cc|cpp|cxx)$/.test(file)
  }
}
