import { posix } from 'node:path'
import { hasFile, isWithin, type RepositoryFiles } from './repository-files.ts'

const NONE: readonly string[] = []

/** Finds files of the repository by paths that were written on any machine, from any folder. */
export class TestPaths {
  readonly #repository: RepositoryFiles
  #byName: ReadonlyMap<string, readonly string[]> | undefined

  constructor(repository: RepositoryFiles) {
    this.#repository = repository
  }

  /**
   * The files that a path may mean; it means a file of the repository, be it a test or not.
   * @param base the folder that the report is relative to.
   */
  find(written: string, base: string): readonly string[] {
    const path = posix.normalize(written.replaceAll('\\', '/'))
    if (/^(?:\/|[A-Za-z]:)/.test(path)) return this.#fromElsewhere(path)
    const { folder } = this.#repository
    const fromWorkspace =
      folder !== '' && path.startsWith(`${folder}/`) ? [path.slice(folder.length + 1)] : []
    const exact = [posix.join(base, path), path, ...fromWorkspace]
    const found = exact.find((each) => hasFile(this.#repository, each))
    return found === undefined ? this.#beneath(path, base) : [found]
  }

  /** A path from the root of some machine ends with a file's whole path. The longest is meant: the others are in other folders. */
  #fromElsewhere(path: string): readonly string[] {
    for (let rest = path; rest.includes('/'); ) {
      rest = rest.slice(rest.indexOf('/') + 1)
      if (hasFile(this.#repository, rest)) return [rest]
    }
    return NONE
  }

  /** A path from a folder further down, of which nothing is known but that the report's folder is above it. */
  #beneath(path: string, base: string): readonly string[] {
    const named = this.#filesNamed(path.slice(path.lastIndexOf('/') + 1))
    return named.filter((file) => file.endsWith(`/${path}`) && isWithin(base, file))
  }

  #filesNamed(name: string): readonly string[] {
    this.#byName ??= Map.groupBy(this.#repository.files, (file) => file.slice(file.lastIndexOf('/') + 1))
    return this.#byName.get(name) ?? NONE
  }
}
