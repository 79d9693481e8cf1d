import type { ScriptGlob, ScriptImport } from '../../imports/local-import.ts'
import { ByFolder } from '../by-folder.ts'
import type { RepositoryFiles } from '../repository-files.ts'
import { folderOf, joinPath } from '../repository-path.ts'
import { COMPUTED, ELSEWHERE, followed, MISSING, type Resolution, unfollowed } from '../resolution.ts'
import { type PackageJson, packageName } from './package-json.ts'
import { Packages } from './packages.ts'
import { isScript, scriptFiles } from './script-files.ts'
import { SetUpFiles, type SetUpImport } from './setup-files.ts'
import { ToolAliases } from './tool-aliases.ts'
import { TsPaths } from './ts-paths.ts'

/** Finds the files that specifiers of TypeScript and JavaScript mean. */
export class ScriptResolver {
  readonly #packages: Packages
  readonly #files: RepositoryFiles
  readonly #paths: TsPaths
  readonly #tools: ToolAliases
  readonly #setUps: SetUpFiles
  readonly #forDevelopment: ByFolder<boolean>
  /** By folder and specifier: the files of a folder import the same. */
  readonly #known = new Map<string, Resolution>()

  constructor(files: RepositoryFiles) {
    this.#files = files
    this.#packages = new Packages(files)
    this.#paths = new TsPaths(files, (specifier, folder) => this.#packageFiles(specifier, folder))
    this.#tools = new ToolAliases(files)
    this.#setUps = new SetUpFiles(files, (folder, name) => this.#resolve(folder, name))
    this.#forDevelopment = new ByFolder((folder) => this.#packages.isForDevelopment(folder))
  }

  /** The files that a test runner runs around the tests of a folder. */
  setUp(folder: string): readonly SetUpImport[] {
    return this.#setUps.of(folder)
  }

  /** Whether a file is in a package that only tests and tools depend on. */
  isForDevelopment(path: string): boolean {
    return this.#forDevelopment.of(folderOf(path)) === true
  }

  /** Whether a file is what its package is imported for. */
  isEntry(path: string): boolean {
    const own = this.#packages.nearest(folderOf(path))
    return own !== undefined && isScript(path) && own.isEntry(path)
  }

  resolve(fromPath: string, { how, specifier }: ScriptImport): Resolution {
    const folder = folderOf(fromPath)
    if (how === 'url') return this.#resolveUrl(folder, specifier)
    const found = this.#resolve(folder, specifier)
    if (how === 'load') return found
    // A mock replaces the module: only what is written beside it for that purpose is loaded.
    const mocks = found.targets.flatMap((path) => {
      const mock = joinPath(folderOf(path), `__mocks__/${path.slice(folderOf(path).length)}`)
      return this.#existing(scriptFiles(mock?.replace(/\.\w+$/, '')))
    })
    return mocks.length === 0 ? ELSEWHERE : followed(mocks)
  }

  /** A specifier whose beginning is written. */
  resolveComputed(fromPath: string, start: string): Resolution {
    const folder = folderOf(fromPath)
    if (start === '' || ALIAS.test(start)) return unfollowed(COMPUTED)
    if (/^\.\.?\//.test(start)) {
      const path = joinPath(folder, start)
      const isFolder = start.endsWith('/')
      return path === undefined ? ELSEWHERE : unfollowed(COMPUTED, isFolder ? `${path}/` : path)
    }
    const { paths, isAlias } = this.#paths.find(start, folder)
    if (isAlias) return unfollowed(COMPUTED, paths[0])
    const own = this.#packages.find(packageName(start).name, folder)
    return own === undefined ? ELSEWHERE : unfollowed(COMPUTED, own.folder)
  }

  /** The files of a glob, which may be relative, of the package (`/x`), or below an alias. */
  resolveGlob(fromPath: string, { patterns }: ScriptGlob): Resolution {
    const folder = folderOf(fromPath)
    const globs = patterns.map((pattern) => this.#globOf(folder, pattern))
    if (globs.some((glob) => glob === undefined)) return unfollowed('has a pattern that is not understood')
    try {
      const included = globs.flatMap((glob) => (glob?.isExclusion === false ? this.#matching(glob.glob) : []))
      const excluded = new Set(
        globs.flatMap((glob) => (glob?.isExclusion === true ? this.#matching(glob.glob) : [])),
      )
      return { targets: [...new Set(included)].filter((path) => !excluded.has(path)) }
    } catch {
      return unfollowed('has a pattern that would take long to match')
    }
  }

  #globOf(
    folder: string,
    pattern: string,
  ): { readonly glob: string; readonly isExclusion: boolean } | undefined {
    const isExclusion = pattern.startsWith('!')
    const written = isExclusion ? pattern.slice(1) : pattern
    const glob = written.startsWith('/')
      ? joinPath(this.#packages.nearest(folder)?.folder ?? '', written.slice(1))
      : written.startsWith('**')
        ? written
        : /^\.\.?\//.test(written)
          ? joinPath(folder, written)
          : this.#paths.find(written, folder).paths[0]
    return glob === undefined ? undefined : { glob, isExclusion }
  }

  #matching(glob: string): readonly string[] {
    const literal = glob.slice(0, Math.max(0, glob.search(/[*?{}[\]!()]/)))
    const matches = this.#files.matcher(glob)
    return this.#files
      .below(literal.slice(0, Math.max(0, literal.lastIndexOf('/'))))
      .filter((path) => matches(path))
  }

  /** Only a module is followed: other files are data, which is opened as a file is. */
  #resolveUrl(folder: string, specifier: string): Resolution {
    if (SCHEME.test(specifier)) return ELSEWHERE
    const path = joinPath(folder, withoutQuery(specifier))
    const targets = this.#existing(scriptFiles(path)).filter(isScript)
    return targets.length > 0 ? followed(targets) : ELSEWHERE
  }

  #resolve(folder: string, specifier: string): Resolution {
    const key = `${folder}\0${specifier}`
    const known = this.#known.get(key)
    if (known !== undefined) return known
    const found = /^\.\.?(?:\/|$)/.test(specifier)
      ? this.#resolveRelative(folder, specifier)
      : this.#resolveName(folder, specifier.replace(/\?.*$/s, ''))
    this.#known.set(key, found)
    return found
  }

  #resolveRelative(folder: string, specifier: string): Resolution {
    const path = joinPath(folder, withoutQuery(specifier))
    if (path === undefined) return ELSEWHERE
    const targets = this.#existing(scriptFiles(path))
    return targets.length > 0 ? followed(targets) : unfollowed(MISSING, path)
  }

  #resolveName(folder: string, specifier: string): Resolution {
    if (SCHEME.test(specifier)) return ELSEWHERE
    if (specifier.startsWith('/')) return this.#resolveRooted(folder, specifier)
    const alias = this.#paths.find(specifier, folder)
    const imported = specifier.startsWith('#') ? this.#imported(specifier, folder) : undefined
    const tool = this.#tools.find(specifier, folder)
    const { name, subpath } = packageName(specifier)
    const own = this.#packages.find(name, folder)
    const paths = [...alias.paths, ...(imported ?? []), ...(tool?.kind === 'path' ? [tool.path] : [])]
    const targets = this.#existing([...paths.flatMap(scriptFiles), ...(own?.entries(subpath) ?? [])])
    if (targets.length > 0) return followed(targets)
    if (own !== undefined) return unfollowed('is a package of the repository without this file', own.folder)
    if (alias.isAlias || imported !== undefined || tool?.kind === 'path') {
      return this.#packages.isDependency(name, folder) ? ELSEWHERE : unfollowed(MISSING, paths[0])
    }
    return this.#unknown(specifier, { folder, config: tool?.config, name })
  }

  #unknown(
    specifier: string,
    {
      folder,
      config,
      name,
    }: { readonly folder: string; readonly config: string | undefined; readonly name: string },
  ): Resolution {
    if (this.#packages.isDependency(name, folder)) return ELSEWHERE
    if (config !== undefined) return unfollowed(`is an alias in ${config} that could not be read`)
    if (ALIAS.test(specifier)) return unfollowed('looks like an alias that no configuration explains')
    const broken = this.#paths.brokenAbove(folder)
    return broken === undefined ? ELSEWHERE : unfollowed(`may be an alias: ${broken} could not be read`)
  }

  /** Vite and others take `/x` for a file of the package. */
  #resolveRooted(folder: string, specifier: string): Resolution {
    const roots = [this.#packages.nearest(folder)?.folder ?? '', '']
    const paths = roots.flatMap((root) => joinPath(root, specifier.slice(1)) ?? [])
    const targets = this.#existing(paths.flatMap(scriptFiles))
    return targets.length > 0 ? followed(targets) : ELSEWHERE
  }

  #imported(specifier: string, folder: string): readonly string[] | undefined {
    const own = this.#packages.nearest(folder)
    return own?.imported(specifier)?.flatMap((target) => this.#targetOf(own, target))
  }

  /** A private name may mean a file, or a package. */
  #targetOf(own: PackageJson, target: string): readonly string[] {
    return target.startsWith('.')
      ? [joinPath(own.folder, target) ?? []].flat()
      : this.#packageFiles(target, own.folder)
  }

  #packageFiles(specifier: string, folder: string): readonly string[] {
    const { name, subpath } = packageName(specifier)
    return this.#packages.find(name, folder)?.entries(subpath) ?? []
  }

  #existing(paths: readonly string[]): readonly string[] {
    return [...new Set(paths)].filter((path) => this.#files.exists(path))
  }
}

/** `node:fs`, `virtual:x`, `https://…` */
const SCHEME = /^[a-z][a-z0-9+.-]*:/i

/** No package may have such a name. */
const ALIAS = /^(?:~|#|\$|@\/|@$)/

/** A bundler's `./x.ts?raw` means the file. */
function withoutQuery(specifier: string): string {
  return specifier.replace(/[?#].*$/s, '')
}
