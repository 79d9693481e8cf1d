import { LineIndex } from '../../line-index.ts'
import { ByFolder } from '../by-folder.ts'
import type { RepositoryFiles } from '../repository-files.ts'
import { fileIn, joinPath } from '../repository-path.ts'
import { COMPUTED, MISSING, type Resolution } from '../resolution.ts'
import { scriptFiles } from './script-files.ts'

/** A file that a test runner's configuration runs around tests. */
export interface SetUpImport {
  /** The configuration, and the line (from 1) that refers to the file. */
  readonly config: string
  readonly line: number
  readonly written: string
  /** The files that it may be; none where it is an installed package. */
  readonly targets: readonly string[]
  /** Why it could be a file of the repository and is not followed. */
  readonly reason?: string
}

type ResolveName = (folder: string, specifier: string) => Resolution

const TOOLS = ['vitest', 'vite', 'jest', 'playwright']
const EXTENSIONS = ['ts', 'mts', 'cts', 'js', 'mjs', 'cjs']
const NAMES = [
  ...TOOLS.flatMap((tool) => EXTENSIONS.map((extension) => `${tool}.config.${extension}`)),
  ...EXTENSIONS.map((extension) => `vitest.workspace.${extension}`),
  'jest.config.json',
  'package.json',
]
/** Longer configurations are not searched, nor what is behind so many keys or in a longer value. */
const LONGEST = 2 ** 17
const MOST_KEYS = 100
const LONGEST_VALUE = 2 ** 12

const KEY = /(?<![\w$.])(["']?)(?:setupFiles(?:AfterEnv)?|globalSetup|globalTeardown)\1[ \t]*(?=[:,}\n])/g
// Each alternative ends at the end of the text at the latest, so that nothing is looked through twice.
const COMMENT =
  /"(?:[^"\\\n]|\\.)*(?:"|\n|$)|'(?:[^'\\\n]|\\.)*(?:'|\n|$)|`(?:[^`\\]|\\[\s\S])*(?:`|$)|\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)/g
const LITERAL = /"([^"\n]*)"|'([^'\n]*)'|`([^`$\n]*)`/g
const CALL =
  /(?<![\w$.])(?:(?:path\.)?(?:join|resolve)|require\.resolve|fileURLToPath|new URL|import\.meta\.(?:resolve|url|dirname)|__dirname|process\.cwd)(?![\w$])/g

/**
 * The files that Vitest, Jest and Playwright run before or after the tests, by the configurations in a test's folder and those above
 * it. These are programs: paths that are written out are understood, however they are made absolute.
 */
export class SetUpFiles {
  readonly #files: RepositoryFiles
  readonly #resolveName: ResolveName
  readonly #imports: ByFolder<readonly SetUpImport[]>

  constructor(files: RepositoryFiles, resolveName: ResolveName) {
    this.#files = files
    this.#resolveName = resolveName
    this.#imports = new ByFolder((folder) => this.#read(folder))
  }

  /** Which configuration is used is said on the command line: all of them count. */
  of(folder: string): readonly SetUpImport[] {
    return this.#imports.all(folder).flat()
  }

  #read(folder: string): readonly SetUpImport[] | undefined {
    const imports = NAMES.flatMap((name) => {
      const config = fileIn(folder, name)
      const text = this.#files.exists(config) ? this.#files.read(config) : undefined
      if (text === undefined || text.length > LONGEST) return []
      return this.#importsOf(withoutComments(text), folder).map((each) => ({ config, ...each }))
    })
    return imports.length === 0 ? undefined : imports
  }

  #importsOf(text: string, folder: string): readonly Omit<SetUpImport, 'config'>[] {
    const lines = new LineIndex(text)
    return [...text.matchAll(KEY)].slice(0, MOST_KEYS).flatMap(({ 0: key, index }) => {
      const line = lines.lineAt(index)
      const behind = index + key.length
      const { literals, isWhole } = valueBehind(text.slice(behind, behind + LONGEST_VALUE))
      const found = literals.map((written) => ({ line, written, ...this.#resolve(folder, written) }))
      const computed = { line, written: key.trim().replace(/["']/g, ''), targets: [], reason: COMPUTED }
      return isWhole ? found : [...found, computed]
    })
  }

  #resolve(folder: string, written: string): Pick<SetUpImport, 'targets' | 'reason'> {
    const relative = written.replace(/^<rootDir>\/?|^\/+/, './')
    const path = joinPath(folder, relative)
    const targets = [...new Set(scriptFiles(path))].filter((each) => this.#files.exists(each))
    if (targets.length > 0) return { targets }
    if (/^\.\.?(?:\/|$)/.test(relative))
      return path === undefined ? { targets } : { targets, reason: MISSING }
    const { targets: named, unfollowed } = this.#resolveName(folder, written)
    return unfollowed === undefined ? { targets: named } : { targets: named, reason: unfollowed.reason }
  }
}

/** Line breaks stay: they are counted. */
function withoutComments(text: string): string {
  return text.replace(COMMENT, (found) => (found.startsWith('/') ? found.replace(/[^\n]/g, ' ') : found))
}

/** The texts of a value, and whether it has nothing besides them. */
function valueBehind(text: string): { readonly literals: readonly string[]; readonly isWhole: boolean } {
  const start = /^\s*:\s*/.exec(text)?.[0]
  if (start === undefined) return { literals: [], isWhole: false }
  const value = joined(valueAt(text.slice(start.length)))
  const literals = [...value.matchAll(LITERAL)].map(
    ([, ...quoted]) => quoted.find((each) => each !== undefined) ?? '',
  )
  const rest = value.replace(LITERAL, '').replace(CALL, '')
  return { literals: literals.filter((each) => each !== ''), isWhole: !/[\w$`]/.test(rest) }
}

/** A list up to its bracket, else what is before the next comma outside of brackets, or the end of the mapping. */
function valueAt(text: string): string {
  let depth = 0
  for (const { 0: sign, index } of text.matchAll(/["'`][^"'`\n]*["'`]|[[\](){},\n;]/g)) {
    if ('[({'.includes(sign)) depth++
    else if ('])}'.includes(sign)) depth--
    if (depth < 0 || (depth === 0 && /^[,\n;]$/.test(sign))) return text.slice(0, index)
  }
  return text
}

/** `path.join(__dirname, 'test', 'setup.ts')` as one text. */
function joined(value: string): string {
  return value.replace(/(?<![\w$.])(?:path\.)?(?:join|resolve)\(([^()]*)\)/g, (call, inside: string) => {
    const parts = [...inside.matchAll(LITERAL)].map(([, ...quoted]) => quoted.find(Boolean) ?? '')
    const rest = inside.replace(LITERAL, '').replace(CALL, '')
    return parts.length === 0 || /[\w$`]/.test(rest)
      ? call
      : `'./${parts.join('/').replace(/^(?:\.?\/)+/, '')}'`
  })
}
