import { ByFolder } from '../by-folder.ts'
import { type ConfigValue, memberOf, textsOf } from '../config-value.ts'
import type { RepositoryFiles } from '../repository-files.ts'
import { fileIn, foldersUp, joinPath } from '../repository-path.ts'

/**
 * Where Python looks for a module: beside the file and in each folder above it, as `sys.path` is only known when the tests
 * run; in `src` beside these (https://docs.pytest.org/en/stable/explanation/goodpractices.html); and where `pythonpath` of
 * pytest's configuration says.
 */
export class PytestPaths {
  readonly #files: RepositoryFiles
  readonly #parse: (text: string) => ConfigValue
  readonly #configured: ByFolder<readonly string[]>
  readonly #known = new Map<string, readonly string[]>()

  /** @param parse a TOML document; undefined where it cannot be read. */
  constructor(files: RepositoryFiles, parse: (text: string) => ConfigValue) {
    this.#files = files
    this.#parse = parse
    this.#configured = new ByFolder((folder) => this.#read(folder))
  }

  /** The folders that a module may be in, the nearest first. */
  of(folder: string): readonly string[] {
    const known = this.#known.get(folder)
    if (known !== undefined) return known
    const above = [...foldersUp(folder)]
    const sources = above.map((each) => fileIn(each, 'src')).filter((each) => this.#files.hasFolder(each))
    const found = [...new Set([...above, ...this.#configured.all(folder).flat(), ...sources])]
    this.#known.set(folder, found)
    return found
  }

  #read(folder: string): readonly string[] | undefined {
    const paths = CONFIGS.flatMap(({ name, section }) => {
      const path = fileIn(folder, name)
      const text = this.#files.exists(path) ? this.#files.read(path) : undefined
      if (text === undefined || !text.includes('pythonpath')) return []
      return typeof section === 'string'
        ? iniPaths(text, section)
        : textsOf(memberOf(this.#parse(text), ...section))
    })
    return paths.length === 0 ? undefined : paths.flatMap((path) => joinPath(folder, path) ?? [])
  }
}

/** https://docs.pytest.org/en/stable/reference/customize.html */
const CONFIGS: readonly { readonly name: string; readonly section: string | readonly string[] }[] = [
  { name: 'pytest.toml', section: ['pytest', 'pythonpath'] },
  { name: 'pytest.ini', section: 'pytest' },
  { name: '.pytest.ini', section: 'pytest' },
  { name: 'pyproject.toml', section: ['tool', 'pytest', 'ini_options', 'pythonpath'] },
  { name: 'pyproject.toml', section: ['tool', 'pytest', 'pythonpath'] },
  { name: 'tox.ini', section: 'pytest' },
  { name: 'setup.cfg', section: 'tool:pytest' },
]

/** The words of `pythonpath` in a section: on its line, and on the indented lines below it. */
function iniPaths(text: string, section: string): readonly string[] {
  const words: string[] = []
  let [isInside, isValue] = [false, false]
  for (const line of text.split(/\r?\n/)) {
    const bare = line.replace(/(?:^|\s)[#;].*$/, '')
    const key = /^([\w-]+)\s*[=:](.*)$/.exec(bare)
    if (/^\[/.test(bare)) isInside = bare.trim() === `[${section}]`
    if (/^\S/.test(bare)) isValue = isInside && key?.[1] === 'pythonpath'
    const value = key === null ? (/^\s/.test(bare) ? bare : '') : (key[2] ?? '')
    if (isValue) words.push(...value.split(/\s+/).filter((word) => word !== ''))
  }
  return words
}
