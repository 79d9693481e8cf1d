import { ByFolder } from '../by-folder.ts'
import type { RepositoryFiles } from '../repository-files.ts'
import { fileIn, joinPath } from '../repository-path.ts'

/** What the configuration of a bundler or a test runner says of a name. */
export type ToolAlias =
  /** A path relative to the repository, perhaps without its extension. */
  | { readonly kind: 'path'; readonly path: string }
  /** It is an alias, and its target is computed. */
  | { readonly kind: 'computed'; readonly config: string }

interface ToolConfig {
  readonly path: string
  readonly folder: string
  readonly text: string
}

const TOOLS = ['vitest', 'vite', 'jest', 'webpack', 'rollup', 'playwright', 'rspack', 'rsbuild', 'babel']
const NAMES = TOOLS.flatMap((tool) =>
  ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs'].map((extension) => `${tool}.config.${extension}`),
)
/** Longer configurations are not searched. */
const LONGEST = 2 ** 17

/**
 * Aliases in the configurations of Vite, Vitest, Jest and others. These are programs: only `'name': '…path'` is understood,
 * with one path written in it, however it is made absolute.
 */
export class ToolAliases {
  readonly #files: RepositoryFiles
  readonly #configs: ByFolder<readonly ToolConfig[]>
  readonly #known = new Map<string, ToolAlias | undefined>()

  constructor(files: RepositoryFiles) {
    this.#files = files
    this.#configs = new ByFolder((folder) => this.#read(folder))
  }

  /** What a specifier means in a folder; undefined where no configuration above it names it. */
  find(specifier: string, folder: string): ToolAlias | undefined {
    const configs = this.#configs.all(folder).flat()
    if (configs.length === 0) return undefined
    for (const name of beginnings(specifier)) {
      for (const config of configs) {
        const alias = this.#aliasIn(config, name)
        if (alias?.kind !== 'path') {
          if (alias !== undefined) return alias
          continue
        }
        const path = joinPath(alias.path, `./${specifier.slice(name.length)}`)
        return path === undefined ? undefined : { kind: 'path', path }
      }
    }
    return undefined
  }

  #aliasIn(config: ToolConfig, name: string): ToolAlias | undefined {
    const key = `${config.path} ${name}`
    if (!this.#known.has(key)) this.#known.set(key, searchAlias(config, name))
    return this.#known.get(key)
  }

  #read(folder: string): readonly ToolConfig[] | undefined {
    const configs = NAMES.flatMap((name): readonly ToolConfig[] => {
      const path = fileIn(folder, name)
      const text = this.#files.exists(path) ? this.#files.read(path) : undefined
      if (text === undefined || text.length > LONGEST) return []
      return /alias|moduleNameMapper/.test(text) ? [{ path, folder, text }] : []
    })
    return configs.length === 0 ? undefined : configs
  }
}

/** `@h/a/b`, `@h/a`, `@h`: an alias is a name, or what it begins with. */
function beginnings(specifier: string): readonly string[] {
  const parts = specifier.split('/').slice(0, 4)
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('/')).filter((name) => name !== '')
}

function searchAlias(config: ToolConfig, name: string): ToolAlias | undefined {
  if (!config.text.includes(name)) return undefined
  const key = name.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
  const quoted = String.raw`(?:['"\x60]\^?${key}(?:/|/\(\.\*\)\$?|\$)?['"\x60]|/\^?${key}[^/\n]{0,20}/)`
  const found = aliasBehind(config, quoted)
  if (found !== undefined || !/^[\w$]+$/.test(name) || BUILT_IN.has(name)) return found
  // Any key may look like this: only a path shows that it is an alias.
  const bare = aliasBehind(config, String.raw`(?<![\w$])${key}`)
  return bare?.kind === 'path' ? bare : undefined
}

function aliasBehind({ text, folder, path: config }: ToolConfig, key: string): ToolAlias | undefined {
  const found = new RegExp(String.raw`${key}\s*(?::|,\s*replacement\s*:)\s*([^\n]*)`).exec(text)
  if (found === null) return undefined
  const value = (found[1] ?? '').split(/\},/)[0] ?? ''
  const literals = [...value.matchAll(/['"`]([^'"`]*)['"`]/g)].map(({ 1: literal = '' }) => literal)
  const [only, other] = literals.filter((literal) =>
    /^(?:\.{0,2}\/|<rootDir>|[\w.-]+\/|\.\.?$|\w+$)/.test(literal),
  )
  const relative = only?.replace(/^<rootDir>\/?|^\/+/, '').replace(/\/?\$1$|\/$/, '')
  const path = relative === undefined || other !== undefined ? undefined : joinPath(folder, relative)
  return path === undefined ? { kind: 'computed', config } : { kind: 'path', path }
}

/** Modules of Node.js, which are keys of configurations as well. */
const BUILT_IN: ReadonlySet<string> = new Set(
  'assert buffer child_process cluster console crypto dns events fs http http2 https module net os path process readline stream test timers tls tty url util v8 vm worker_threads zlib'.split(
    ' ',
  ),
)
