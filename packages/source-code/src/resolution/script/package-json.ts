import { type ConfigValue, memberOf, membersOf, textOf, textsOf } from '../config-value.ts'
import { joinPath } from '../repository-path.ts'
import { scriptFiles } from './script-files.ts'
import { StarPatterns } from './star-patterns.ts'

/** A package.json, as far as names of modules depend on it. */
export class PackageJson {
  /** Of the file. */
  readonly folder: string
  readonly name: string | undefined
  readonly #value: ConfigValue
  #imports: StarPatterns<readonly string[]> | undefined
  #exports: StarPatterns<readonly string[]> | undefined
  #entries: ReadonlySet<string> | undefined

  constructor(folder: string, value: ConfigValue) {
    this.folder = folder
    this.name = textOf(memberOf(value, 'name'))
    this.#value = value
  }

  get workspaces(): ConfigValue {
    const own = memberOf(this.#value, 'workspaces')
    return Array.isArray(own) ? own : memberOf(own, 'packages')
  }

  /** How a dependency is written; undefined where it is not one. */
  dependency(name: string): string | undefined {
    const lists = DEPENDENCIES.map((list) => textOf(memberOf(this.#value, list, name)))
    return lists.find((version) => version !== undefined)
  }

  /** Whether the package needs another to run, and not only to be worked on. */
  needs(name: string): boolean {
    return RUNTIME.some((list) => memberOf(this.#value, list, name) !== undefined)
  }

  get isPrivate(): boolean {
    return memberOf(this.#value, 'private') === true
  }

  /** What `#name` means: the targets of every condition. Undefined where `imports` has no such name. */
  imported(specifier: string): readonly string[] | undefined {
    this.#imports ??= patternsOf(membersOf(memberOf(this.#value, 'imports')))
    return filled(this.#imports.find(specifier))
  }

  /** Whether the package says of a file that it is its own entry. */
  isEntry(path: string): boolean {
    this.#entries ??= new Set(this.#declared().flatMap((target) => this.#filesOf(target)))
    return this.#entries.has(path)
  }

  #declared(): readonly string[] {
    const commands = memberOf(this.#value, 'bin')
    const exported = this.#exportPatterns().find('.')?.value ?? []
    return [...exported, ...this.#mains(), ...textsOf(commands), ...targetsIn(commands)]
  }

  /** The files that a subpath may mean, `` for the package itself. */
  entries(subpath: string): readonly string[] {
    const exported = filled(this.#exportPatterns().find(subpath === '' ? '.' : `./${subpath}`))
    const named = exported ?? (subpath === '' ? this.#mains() : [`./${subpath}`])
    return [...named, subpath === '' ? '.' : `./${subpath}`].flatMap((target) => this.#filesOf(target))
  }

  #exportPatterns(): StarPatterns<readonly string[]> {
    if (this.#exports !== undefined) return this.#exports
    const value = memberOf(this.#value, 'exports')
    const hasSubpaths = Object.keys(membersOf(value)).some((key) => key.startsWith('.'))
    this.#exports = patternsOf(hasSubpaths ? membersOf(value) : value === undefined ? {} : { '.': value })
    return this.#exports
  }

  #mains(): readonly string[] {
    return MAINS.flatMap((key) => textOf(memberOf(this.#value, key)) ?? [])
  }

  /** What is built is not in the repository: it is looked for among the sources. */
  #filesOf(target: string): readonly string[] {
    const path = joinPath(this.folder, target)
    const built = joinPath('', target)?.replace(/^(?:dist|build|lib|out|esm|cjs)(?:\/(?:esm|cjs))?\//, '')
    const source = joinPath(this.folder, `src/${built === '' ? 'index' : (built ?? '')}`)
    const plain = source?.replace(/\.d\.([mc]?)ts$/, '.$1js')
    return [...scriptFiles(path), ...scriptFiles(source), ...(plain === source ? [] : scriptFiles(plain))]
  }
}

const RUNTIME = ['dependencies', 'peerDependencies', 'optionalDependencies']
const DEPENDENCIES = [...RUNTIME, 'devDependencies']
const MAINS = ['source', 'module', 'main', 'types', 'typings', 'browser']

/** A specifier as the name of a package and what is behind it. */
export function packageName(specifier: string): { readonly name: string; readonly subpath: string } {
  const parts = specifier.split('/')
  const length = specifier.startsWith('@') ? 2 : 1
  return { name: parts.slice(0, length).join('/'), subpath: parts.slice(length).join('/') }
}

function patternsOf(entries: Readonly<Record<string, ConfigValue>>): StarPatterns<readonly string[]> {
  const patterns = new StarPatterns<readonly string[]>()
  for (const [name, value] of Object.entries(entries)) patterns.add(name, targetsIn(value))
  return patterns
}

/** The targets of every condition: which of them hold depends on who asks. */
function targetsIn(value: ConfigValue): readonly string[] {
  const targets: string[] = []
  const pending = [value]
  for (let each = pending.pop(); each !== undefined; each = pending.pop()) {
    if (typeof each === 'string') targets.push(each)
    else
      pending.push(
        ...Object.values(Array.isArray(each) ? { ...each } : membersOf(each)).slice(0, MAX_CONDITIONS),
      )
  }
  return targets.reverse()
}

const MAX_CONDITIONS = 1_000

function filled(
  found: { readonly value: readonly string[]; readonly star: string } | undefined,
): readonly string[] | undefined {
  return found?.value.map((target) => target.replaceAll('*', () => found.star))
}
