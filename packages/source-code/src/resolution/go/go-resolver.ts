import type { GoEmbed, GoImport } from '../../imports/local-import.ts'
import type { RepositoryFiles } from '../repository-files.ts'
import { folderOf, joinPath } from '../repository-path.ts'
import { ELSEWHERE, followed, MISSING, type Resolution, unfollowed } from '../resolution.ts'
import { GoModules } from './go-modules.ts'

/** Finds the files that Go's imports and `//go:embed` mean. A package is the files of its folder. */
export class GoResolver {
  readonly #files: RepositoryFiles
  readonly #modules: GoModules
  readonly #packages = new Map<string, readonly string[]>()

  constructor(files: RepositoryFiles) {
    this.#files = files
    this.#modules = new GoModules(files)
  }

  /** The other files of a test's package. One of `package x_test` sees the package only where it imports it. */
  implied(path: string): readonly string[] {
    if (!isGoTest(path)) return []
    const isOutside = /^[ \t]*package[ \t]+\w+_test\b/m.test(this.#files.read(path) ?? '')
    return this.#packageIn(folderOf(path)).filter((each) => each !== path && (isGoTest(each) || !isOutside))
  }

  resolve(fromPath: string, { path }: GoImport): Resolution {
    const folder = this.#modules.find(path, folderOf(fromPath))
    if (folder === undefined) return ELSEWHERE
    const targets = this.#packageIn(folder).filter((each) => !isGoTest(each))
    return targets.length > 0 ? followed(targets) : unfollowed(MISSING, folder)
  }

  /** https://pkg.go.dev/embed: a folder means what is below it. Tools keep their own files under `.` and `_`. */
  resolveEmbed(fromPath: string, { pattern }: GoEmbed): Resolution {
    const glob = joinPath(folderOf(fromPath), pattern)
    if (glob === undefined) return ELSEWHERE
    const literal = glob.slice(0, Math.max(0, /[*?[]/.exec(glob)?.index ?? glob.length))
    try {
      const [matches, isInside] = [this.#files.matcher(glob), this.#files.matcher(`${glob}/**`)]
      const below = this.#files.below(literal.slice(0, Math.max(0, literal.lastIndexOf('/'))))
      const targets = below.filter((path) => path === glob || matches(path) || isInside(path))
      return targets.length > 0 ? { targets, areData: true } : unfollowed(MISSING, glob)
    } catch {
      return unfollowed('has a pattern that would take long to match')
    }
  }

  /** The sources in a folder that may be built: build tags are not evaluated, except for one that no build has. */
  #packageIn(folder: string): readonly string[] {
    const known = this.#packages.get(folder)
    if (known !== undefined) return known
    const start = folder === '' ? 0 : folder.length + 1
    const sources = this.#files
      .below(folder)
      .filter((path) => path.endsWith('.go') && !path.includes('/', start))
    const built = sources.filter((path) => !/^\/\/go:build ignore\b/m.test(this.#files.read(path) ?? ''))
    this.#packages.set(folder, built)
    return built
  }
}

function isGoTest(path: string): boolean {
  return path.endsWith('_test.go')
}
