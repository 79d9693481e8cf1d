import type { PythonImport } from '../../imports/local-import.ts'
import type { RepositoryFiles } from '../repository-files.ts'
import { fileIn, folderOf, foldersUp, joinPath } from '../repository-path.ts'
import { COMPUTED, ELSEWHERE, followed, MISSING, type Resolution, unfollowed } from '../resolution.ts'
import type { PytestPaths } from './pytest-paths.ts'
import type { PythonProjects } from './python-projects.ts'

/** Finds the files that Python's imports mean. */
export class PythonResolver {
  readonly #files: RepositoryFiles
  readonly #paths: PytestPaths
  readonly #projects: PythonProjects
  readonly #known = new Map<string, Resolution>()

  constructor(
    files: RepositoryFiles,
    { paths, projects }: { readonly paths: PytestPaths; readonly projects: PythonProjects },
  ) {
    this.#files = files
    this.#paths = paths
    this.#projects = projects
  }

  /** Whether a file is in the package that a project is named after. */
  isPublished(path: string): boolean {
    return this.#projects.isPublished(path)
  }

  /** What pytest loads with a test that no import names: conftest.py of its folder and those above, and its packages. */
  implied(path: string): readonly string[] {
    const folders = [...foldersUp(folderOf(path))]
    const isPackage = (folder: string) => this.#files.exists(fileIn(folder, '__init__.py'))
    const first = folders.findIndex((folder) => !isPackage(folder))
    const packages = folders
      .slice(0, first < 0 ? folders.length : first)
      .map((folder) => fileIn(folder, '__init__.py'))
    const conftests = folders.map((folder) => fileIn(folder, 'conftest.py'))
    return [...conftests.filter((each) => this.#files.exists(each)), ...packages].filter(
      (each) => each !== path,
    )
  }

  resolve(fromPath: string, reference: PythonImport): Resolution {
    const folder = folderOf(fromPath)
    const key = `${folder}\0${reference.level}\0${reference.isModule}\0${reference.module.join('.')}`
    const known = this.#known.get(key) ?? this.#resolve(folder, reference)
    this.#known.set(key, known)
    return known
  }

  /** A name whose beginning is written: what may be behind it is in the package of that beginning. */
  resolveComputed(fromPath: string, start: string): Resolution {
    const parts = start.split('.').slice(0, -1)
    if (parts.length === 0 || start.startsWith('.')) return unfollowed(COMPUTED)
    const places = this.#paths.of(folderOf(fromPath)).map((base) => fileIn(base, parts.join('/')))
    const place = places.find((each) => this.#files.hasFolder(each))
    return place === undefined ? ELSEWHERE : unfollowed(COMPUTED, `${place}/`)
  }

  #resolve(folder: string, { level, module, isModule }: PythonImport): Resolution {
    const bases = level > 0 ? packageAbove(folder, level) : this.#paths.of(folder)
    const targets = bases
      .flatMap((base) => pythonFiles(base, module))
      .filter((path) => path !== undefined && this.#files.exists(path))
    if (targets.length > 0) return followed([...new Set(targets.flatMap((path) => path ?? []))])
    return isModule ? this.#missing(bases, { level, module }) : ELSEWHERE
  }

  /** A relative module, or one in a package of the repository, can be nowhere else. */
  #missing(bases: readonly string[], { level, module }: Pick<PythonImport, 'level' | 'module'>): Resolution {
    const [first = ''] = module
    const base =
      level > 0 ? bases[0] : bases.find((each) => this.#files.exists(fileIn(each, `${first}/__init__.py`)))
    if (base === undefined || module.length < (level > 0 ? 1 : 2)) return ELSEWHERE
    const place = fileIn(base, module.join('/'))
    // A package may be a folder without a file of its own.
    return this.#files.hasFolder(place) ? ELSEWHERE : unfollowed(MISSING, place)
  }
}

/** The folder that the leading dots mean; none where they leave the repository. */
function packageAbove(folder: string, level: number): readonly string[] {
  const above = [...foldersUp(folder)]
  return above.slice(level - 1, level)
}

function pythonFiles(folder: string, module: readonly string[]): (string | undefined)[] {
  if (module.length === 0) return [joinPath(folder, '__init__.py')]
  const inner = module.join('/')
  return [joinPath(folder, `${inner}/__init__.py`), joinPath(folder, `${inner}.py`)]
}
