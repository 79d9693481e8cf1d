import { plainValue } from '@governance-gates/document'
import { readYaml, type YamlRules } from '@governance-gates/document/yaml'
import { ByFolder } from '../by-folder.ts'
import { memberOf, parseJsonc, textsOf } from '../config-value.ts'
import type { RepositoryFiles } from '../repository-files.ts'
import { fileIn, folderOf, joinPath } from '../repository-path.ts'
import { PackageJson } from './package-json.ts'

/** The packages of the repository: workspaces of npm, Yarn, pnpm and Bun, and dependencies on a folder. */
export class Packages {
  readonly #files: RepositoryFiles
  readonly #manifests: ByFolder<PackageJson>
  readonly #workspaces: ByFolder<ReadonlyMap<string, PackageJson>>

  constructor(files: RepositoryFiles) {
    this.#files = files
    this.#manifests = new ByFolder((folder) => this.#read(folder))
    this.#workspaces = new ByFolder((folder) => this.#readWorkspace(folder))
  }

  /** The package that a folder belongs to. */
  nearest(folder: string): PackageJson | undefined {
    return this.#manifests.nearest(folder)
  }

  /** The package of a name as seen from a folder, if it is one of the repository. */
  find(name: string, folder: string): PackageJson | undefined {
    const above = this.#manifests.all(folder)
    const own = above.find((each) => each.name === name)
    return own ?? this.#workspaces.nearest(folder)?.get(name) ?? this.#linked(name, above)
  }

  /** Whether a manifest of the folder, or of one above it, has the package as a dependency. */
  isDependency(name: string, folder: string): boolean {
    return this.#manifests.all(folder).some((each) => each.dependency(name) !== undefined)
  }

  /** Whether a package is private, and no package of the workspace needs it to run: it is there for tests and tools. */
  isForDevelopment(folder: string): boolean {
    const own = this.#manifests.nearest(folder)
    const workspace = this.#workspaces.nearest(folder)
    if (own?.name === undefined || !own.isPrivate || workspace?.get(own.name) !== own) return false
    const { name } = own
    const packages = [...workspace.values()]
    return (
      packages.some((each) => each.dependency(name) !== undefined) &&
      !packages.some((each) => each.needs(name))
    )
  }

  #linked(name: string, above: readonly PackageJson[]): PackageJson | undefined {
    for (const { folder, target } of above.map((each) => ({
      folder: each.folder,
      target: each.dependency(name),
    }))) {
      const [, path] = /^(?:(?:file|link|portal|workspace):)?(\.{1,2}(?:\/.*)?)$/.exec(target ?? '') ?? []
      const linked = path === undefined ? undefined : joinPath(folder, path)
      if (linked !== undefined) return this.#manifests.of(linked)
    }
    return undefined
  }

  #read(folder: string): PackageJson | undefined {
    const path = fileIn(folder, 'package.json')
    const text = this.#files.exists(path) ? this.#files.read(path) : undefined
    const value = text === undefined ? undefined : parseJsonc(text)
    return value === undefined ? undefined : new PackageJson(folder, value)
  }

  /** Undefined where the folder is not the root of a workspace. */
  #readWorkspace(folder: string): ReadonlyMap<string, PackageJson> | undefined {
    const patterns = [...textsOf(this.#manifests.of(folder)?.workspaces), ...this.#pnpmPatterns(folder)]
    if (patterns.length === 0) return undefined
    const manifests = this.#files.below(folder).filter((path) => path.endsWith('/package.json'))
    const inside = matching(patterns, this.#files)
    const found = manifests
      .map(folderOf)
      .filter((each) => inside(folder === '' ? each : each.slice(folder.length + 1)))
    const packages = found.flatMap((each) => this.#manifests.of(each) ?? [])
    return new Map(packages.flatMap((each) => (each.name === undefined ? [] : [[each.name, each]])))
  }

  #pnpmPatterns(folder: string): readonly string[] {
    const path = fileIn(folder, 'pnpm-workspace.yaml')
    const text = this.#files.exists(path) ? this.#files.read(path) : undefined
    if (text === undefined) return []
    const [document] = readYaml(text, YAML).documents
    return document === undefined ? [] : textsOf(memberOf(plainValue(document), 'packages'))
  }
}

/** Whether a folder is one of a workspace; a pattern that begins with `!` takes folders out. */
function matching(patterns: readonly string[], { matcher }: RepositoryFiles): (folder: string) => boolean {
  const matchers = patterns.slice(0, MAX_PATTERNS).flatMap((pattern) => {
    const isExclusion = pattern.startsWith('!')
    const glob = pattern.replace(/^!?(?:\.\/)?/, '').replace(/\/+$/, '')
    try {
      return [{ isExclusion, matches: matcher(glob) }]
    } catch {
      return []
    }
  })
  const [excluded, included] = [
    matchers.filter((each) => each.isExclusion),
    matchers.filter((each) => !each.isExclusion),
  ]
  return (folder) =>
    included.some(({ matches }) => matches(folder)) && !excluded.some(({ matches }) => matches(folder))
}

const MAX_PATTERNS = 1_000
const YAML: YamlRules = {
  documents: 'one',
  aliases: 'few',
  extras: 'allowed',
  maxTokens: 100_000,
  maxLexemes: 1_000_000,
}
