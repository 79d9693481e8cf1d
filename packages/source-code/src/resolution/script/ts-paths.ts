import { ByFolder } from '../by-folder.ts'
import { type ConfigValue, memberOf, membersOf, parseJsonc, textOf, textsOf } from '../config-value.ts'
import type { RepositoryFiles } from '../repository-files.ts'
import { fileIn, folderOf, joinPath } from '../repository-path.ts'
import { StarPatterns } from './star-patterns.ts'

/** What the configurations of TypeScript in one folder say of names. */
interface TsNames {
  readonly aliases: readonly StarPatterns<readonly string[]>[]
  /** Folders that every name may be relative to. */
  readonly bases: readonly string[]
  /** A configuration that cannot be read. */
  readonly broken: string | undefined
}

/** The `compilerOptions` of a configuration that count here, with what it extends. */
interface TsOptions {
  readonly paths?: { readonly value: ConfigValue; readonly folder: string }
  readonly baseUrl?: string
  readonly broken?: string
}

/** What an alias may mean. */
export interface AliasReading {
  /** Paths without their extensions, relative to the repository. */
  readonly paths: readonly string[]
  /** Whether a pattern other than a bare `*` fits the name. */
  readonly isAlias: boolean
}

/** Configurations with these names are read; others only where one of them refers to them. */
const NAMES = [
  ...['tsconfig.json', 'jsconfig.json', 'tsconfig.base.json', 'tsconfig.app.json', 'tsconfig.node.json'],
  ...['tsconfig.test.json', 'tsconfig.spec.json', 'tsconfig.vitest.json', 'tsconfig.e2e.json'],
]
/** Nobody extends through more files. */
const MAX_CONFIGS = 100

/** The aliases that `paths` and `baseUrl` of tsconfig.json and jsconfig.json define, for the files below them. */
export class TsPaths {
  readonly #files: RepositoryFiles
  readonly #packageFile: (specifier: string, folder: string) => readonly string[]
  readonly #names: ByFolder<TsNames>
  readonly #parsed = new Map<string, ConfigValue>()
  readonly #shared = new Map<ConfigValue, Map<string, StarPatterns<readonly string[]>>>()

  /** @param packageFile the paths that a specifier of a package may mean: a configuration may be in one. */
  constructor(files: RepositoryFiles, packageFile: (specifier: string, folder: string) => readonly string[]) {
    this.#files = files
    this.#packageFile = packageFile
    this.#names = new ByFolder((folder) => this.#read(folder))
  }

  /** What a name means in a folder, by the configurations in it and above it: a runner may use any of them. */
  find(specifier: string, folder: string): AliasReading {
    const found = this.#names.all(folder).flatMap(({ aliases, bases }) => [
      ...aliases
        .flatMap((each) => each.find(specifier) ?? [])
        .map(({ value, star, isAny }) => ({
          paths: value.flatMap(
            (target) =>
              joinPath(
                '',
                target.replace('*', () => star),
              ) ?? [],
          ),
          isAlias: !isAny,
        })),
      ...bases.map((base) => ({ paths: [joinPath(base, specifier) ?? []].flat(), isAlias: false })),
    ])
    return { paths: found.flatMap(({ paths }) => paths), isAlias: found.some(({ isAlias }) => isAlias) }
  }

  /** A configuration that cannot be read, in a folder or above it: it may define any alias. */
  brokenAbove(folder: string): string | undefined {
    return this.#names.all(folder).find(({ broken }) => broken !== undefined)?.broken
  }

  #read(folder: string): TsNames | undefined {
    const paths = NAMES.map((name) => fileIn(folder, name)).filter((path) => this.#files.exists(path))
    if (paths.length === 0) return undefined
    const options = [...paths, ...paths.flatMap((path) => this.#references(path))]
      .slice(0, MAX_CONFIGS)
      .map((path) => this.#options(path, { root: folderOf(path), seen: new Set() }))
    return {
      aliases: [
        ...new Set(options.flatMap(({ paths: own, baseUrl }) => (own ? [this.#aliases(own, baseUrl)] : []))),
      ],
      bases: [...new Set(options.flatMap(({ baseUrl }) => baseUrl ?? []))],
      broken: options.find(({ broken }) => broken !== undefined)?.broken,
    }
  }

  /** A solution names its projects, and the aliases are theirs. */
  #references(path: string): readonly string[] {
    const references = memberOf(this.#parse(path), 'references')
    return (Array.isArray(references) ? references : []).flatMap((each) => {
      const target = joinPath(folderOf(path), textOf(memberOf(each, 'path')) ?? '')
      return target === undefined ? [] : this.#existing([target, fileIn(target, 'tsconfig.json')])
    })
  }

  /** The later of the extended configurations wins, and the configuration's own options over all of them. */
  #options(path: string, walk: { readonly root: string; readonly seen: Set<string> }): TsOptions {
    if (walk.seen.has(path) || walk.seen.size >= MAX_CONFIGS) return {}
    walk.seen.add(path)
    const value = this.#parse(path)
    if (value === undefined) return { broken: path }
    const folder = folderOf(path)
    const above = textsOf(memberOf(value, 'extends')).flatMap((each) => this.#extended(each, folder))
    const extended: TsOptions = Object.assign({}, ...above.map((each) => this.#options(each, walk)))
    const options = memberOf(value, 'compilerOptions')
    const baseUrl = textOf(memberOf(options, 'baseUrl'))
    const paths = memberOf(options, 'paths')
    const folderFor = (written: string) => (written.includes(CONFIG_FOLDER) ? walk.root : folder)
    return {
      ...extended,
      ...(baseUrl === undefined
        ? {}
        : { baseUrl: joinPath(folderFor(baseUrl), relative(baseUrl)) ?? folder }),
      ...(paths === undefined ? {} : { paths: { value: paths, folder: folderFor(JSON.stringify(paths)) } }),
    }
  }

  #extended(specifier: string, folder: string): readonly string[] {
    const isRelative = /^\.\.?(?:\/|$)/.test(specifier)
    const targets = isRelative
      ? [joinPath(folder, specifier) ?? []].flat()
      : this.#packageFile(specifier, folder)
    return targets.flatMap((each) =>
      this.#existing([each, `${each}.json`, fileIn(each, 'tsconfig.json')]).slice(0, 1),
    )
  }

  #existing(paths: readonly string[]): readonly string[] {
    return paths.filter((path) => this.#files.exists(path))
  }

  #parse(path: string): ConfigValue {
    if (!this.#parsed.has(path)) {
      const text = this.#files.read(path)
      this.#parsed.set(path, text === undefined ? undefined : parseJsonc(text))
    }
    return this.#parsed.get(path)
  }

  /** Configurations that extend the same one share its aliases. */
  #aliases(
    own: { readonly value: ConfigValue; readonly folder: string },
    baseUrl: string | undefined,
  ): StarPatterns<readonly string[]> {
    const folder = baseUrl ?? own.folder
    const known = this.#shared.get(own.value) ?? new Map<string, StarPatterns<readonly string[]>>()
    this.#shared.set(own.value, known)
    const aliases = known.get(folder) ?? aliasesOf(own.value, folder)
    known.set(folder, aliases)
    return aliases
  }
}

/** Is replaced by the folder of the configuration that a tool is started with. */
const CONFIG_FOLDER = ['$', '{configDir}'].join('')

function relative(written: string): string {
  return written.replace(CONFIG_FOLDER, '.')
}

/** The targets of each pattern, relative to the repository. */
function aliasesOf(value: ConfigValue, folder: string): StarPatterns<readonly string[]> {
  const aliases = new StarPatterns<readonly string[]>()
  for (const [pattern, targets] of Object.entries(membersOf(value))) {
    aliases.add(
      pattern,
      textsOf(targets).flatMap((target) => joinPath(folder, relative(target)) ?? []),
    )
  }
  return aliases
}
