import { posix } from 'node:path'
import type { Generator } from './heading-anchors.ts'

/** A folder of documents that a generator makes a site of. Paths are relative to the root of the repository. */
export interface Site {
  readonly generator: Exclude<Generator, 'github'>
  /** Where an address that begins with a slash starts. */
  readonly root: string
  /** Further folders whose files are at the root of the site. */
  readonly assets: readonly string[]
  /** Where included files are looked for, besides the folder of the page. */
  readonly includes: readonly string[]
  readonly slugs: 'usual' | 'own'
}

/** What of the repository the search for a site needs. */
export interface SiteFiles {
  isFile(path: string): boolean
  /** Undefined for what cannot be read. */
  textOf(path: string): string | undefined
}

/** Finds the site that a document is a page of, by the configuration in a folder above it. */
export class SiteFinder {
  readonly #files: SiteFiles
  readonly #byFolder = new Map<string, readonly Site[]>()

  constructor(files: SiteFiles) {
    this.#files = files
  }

  /** Undefined where it is a page of none: then it is read on GitHub. */
  of(document: string): Site | undefined {
    for (let folder = posix.dirname(document); ; folder = posix.dirname(folder)) {
      const site = this.#sitesIn(folder).find(({ root }) => isWithin(document, root))
      if (site !== undefined || folder === '.') return site
    }
  }

  #sitesIn(folder: string): readonly Site[] {
    const known = this.#byFolder.get(folder)
    if (known !== undefined) return known
    const sites = [this.#vitepress(folder), this.#mkdocs(folder), this.#docusaurus(folder)].filter(
      (site) => site !== undefined,
    )
    this.#byFolder.set(folder, sites)
    return sites
  }

  #vitepress(folder: string): Site | undefined {
    const text = this.#firstText(
      ['.vitepress', '.vuepress'].flatMap((name) => scripts(join(folder, `${name}/config`))),
    )
    if (text === undefined) return undefined
    const root = join(folder, setting(text, 'srcDir') ?? '.')
    const slugs = /\bslugify\b/.test(text) ? 'own' : 'usual'
    const assets = [join(root, 'public'), join(folder, '.vuepress/public')]
    return { generator: 'vitepress', root, assets, includes: [root], slugs }
  }

  /** @param depth how many configurations may inherit from each other. */
  #mkdocs(folder: string, depth = 3): Site | undefined {
    const text = this.#firstText(['mkdocs.yml', 'mkdocs.yaml'].map((name) => join(folder, name)))
    if (text === undefined) return undefined
    const inherited = yamlSetting(text, 'INHERIT')
    const parent =
      inherited === undefined || depth === 0
        ? undefined
        : this.#mkdocs(posix.dirname(join(folder, inherited)), depth - 1)
    const root = join(folder, yamlSetting(text, 'docs_dir') ?? 'docs')
    const bases = yamlTexts(text, 'base_path').map((base) => join(folder, base))
    const includes = [folder, root, ...bases, ...(parent?.includes ?? [])]
    const slugs = /\bslugify\b/.test(text) || parent?.slugs === 'own' ? 'own' : 'usual'
    return { generator: 'mkdocs', root, assets: parent === undefined ? [] : [parent.root], includes, slugs }
  }

  #docusaurus(folder: string): Site | undefined {
    const text = this.#firstText(scripts(join(folder, 'docusaurus.config')))
    if (text === undefined) return undefined
    const docs = setting(text, 'path') ?? 'docs'
    const assets = ['static', docs, 'src/pages'].map((name) => join(folder, name))
    return { generator: 'docusaurus', root: folder, assets, includes: [], slugs: 'usual' }
  }

  #firstText(paths: readonly string[]): string | undefined {
    const path = paths.find((each) => this.#files.isFile(each))
    return path === undefined ? undefined : (this.#files.textOf(path) ?? '')
  }
}

/** A folder that the policy calls the root of a site. */
export function namedSite(root: string, found: Site | undefined): Site {
  const includes = [root, ...(found?.includes ?? [])]
  const assets = [...(found?.assets ?? []), join(root, 'public'), join(root, 'static')]
  return { generator: found?.generator ?? 'any', root, assets, includes, slugs: found?.slugs ?? 'usual' }
}

function isWithin(path: string, folder: string): boolean {
  return folder === '.' || path.startsWith(`${folder}/`)
}

function join(folder: string, path: string): string {
  return posix.normalize(posix.join(folder, path)).replace(/(.)\/$/, '$1')
}

function scripts(path: string): readonly string[] {
  return ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs', 'json'].map((ending) => `${path}.${ending}`)
}

/** `key: 'text'` of a script, where it is written out. */
function setting(text: string, key: string): string | undefined {
  return new RegExp(`\\b${key}\\s{0,20}:\\s{0,20}(["'\`])([^"'\`\\n$]+)\\1`).exec(text)?.[2]
}

function yamlSetting(text: string, key: string): string | undefined {
  const [, value] = new RegExp(`^${key}:[ \\t]+(.+)$`, 'm').exec(text) ?? []
  return value
    ?.replace(/\s#.*$/, '')
    .trim()
    .replace(/^(["'])(.*)\1$/, '$2')
}

/** The texts of a key at any depth: one behind it, or a list of them. MkDocs has tags that no strict reader takes. */
function yamlTexts(text: string, key: string): readonly string[] {
  const [, one = '', list = ''] =
    new RegExp(`^[ \\t-]*${key}:[ \\t]*([^\\n]*)\\n((?:[ \\t]*-[ \\t]+[^\\n:]+\\n)*)`, 'm').exec(
      `${text}\n`,
    ) ?? []
  const items = list.split('\n').map((row) => row.replace(/^[ \t]*-[ \t]+/, ''))
  const plain = [...one.replace(/^\[|\]$/g, '').split(','), ...items]
  return plain.map((each) => each.trim().replace(/^(["'])(.*)\1$/, '$2')).filter((each) => each !== '')
}
