import { readGoModule } from '@governance-gates/project-files'
import { folderOf, foldersAbove, isWithin, type RepositoryFiles, within } from './repository-files.ts'

/** Finds the test files of a package of Go. */
export class GoPackages {
  readonly #byFolder: ReadonlyMap<string, readonly string[]>
  readonly #repository: RepositoryFiles
  /** The module of each folder with a go.mod; none is known of one that cannot be read. */
  readonly #modules: ReadonlyMap<string, string | undefined>

  constructor(tests: readonly string[], repository: RepositoryFiles) {
    this.#byFolder = Map.groupBy(
      tests.filter((file) => file.endsWith('_test.go')),
      folderOf,
    )
    this.#repository = repository
    const isWanted = (path: string) => this.#byFolder.size > 0 && /(?:^|\/)go\.mod$/.test(path)
    this.#modules = new Map(
      repository.files.filter(isWanted).map((path) => [folderOf(path), moduleOf(repository.read(path))]),
    )
  }

  /**
   * The tests of a package, which a result names by its import path. go.mod says which folder that is; where none is above a
   * folder, all of the folder's own path has to end the name.
   * @param base the folder that the report is relative to, for tools that shorten the name.
   */
  find(name: string, base: string): readonly string[] {
    const folder = this.#folderOf(name) ?? this.#relativeFolder(name, base)
    const known = folder === undefined ? undefined : this.#byFolder.get(folder)
    if (known !== undefined) return known
    const ungoverned = [...this.#byFolder].filter(
      ([each]) => this.#moduleAbove(each) === undefined && this.#endsWithFolder(name, each),
    )
    const [first, ...others] = ungoverned.sort(([left], [right]) => right.length - left.length)
    return first === undefined || others.some(([each]) => each.length === first[0].length) ? [] : first[1]
  }

  /** The folder of a package in the module whose path is the longest that begins its name. */
  #folderOf(name: string): string | undefined {
    const modules = [...this.#modules].filter(
      ([, module]) => module !== undefined && (name === module || name.startsWith(`${module}/`)),
    )
    const [best] = modules.sort(([, left = ''], [, right = '']) => right.length - left.length)
    if (best === undefined) return undefined
    const [root, module = ''] = best
    const folder = name === module ? root : within(root, name.slice(module.length + 1))
    // A folder of a nested module has another name.
    return this.#moduleAbove(folder) === root ? folder : undefined
  }

  /** A short name is the folder itself, never the end of another path: `internal/api`. */
  #relativeFolder(name: string, base: string): string | undefined {
    const [first = ''] = name.split('/')
    return name.includes('/') && !first.includes('.') ? within(base, name) : undefined
  }

  #moduleAbove(folder: string): string | undefined {
    return foldersAbove(within(folder, 'x')).find((each) => this.#modules.has(each))
  }

  #endsWithFolder(name: string, folder: string): boolean {
    const whole = within(this.#repository.folder, folder)
    return whole !== '' && isWithin(this.#repository.folder, whole) && name.endsWith(`/${whole}`)
  }
}

function moduleOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  try {
    return readGoModule(text).module
  } catch {
    // Nothing is known of the packages below it.
    return undefined
  }
}
