import { maskCLike } from '@governance-gates/source-code/masked-text'
import type { RepositoryFiles } from './repository-files.ts'

/** Languages whose files say which package or namespace they are in, and whose results are named by it. */
const CLASS_FILE = /\.(?:java|kt|kts|groovy|scala|cs|fs|vb|php)$/

/** The classes of the tests in such languages, by their names with and without package. */
export class DeclaredClasses {
  readonly #whole = new Map<string, string[]>()
  readonly #simple = new Map<string, string[]>()
  /** Files that declare no class, as far as can be seen. */
  readonly undeclared: ReadonlySet<string>

  constructor(tests: readonly string[], { read }: RepositoryFiles) {
    const undeclared = new Set<string>()
    for (const file of tests.filter((each) => CLASS_FILE.test(each))) {
      const text = read(file) ?? ''
      const classes = file.endsWith('.fs') ? fsharpTypesIn(text) : classesIn(text)
      if (classes.length === 0) undeclared.add(file)
      for (const { space, name } of classes) {
        add(this.#whole, space === '' ? name : `${space}.${name}`, file)
        add(this.#simple, name, file)
      }
    }
    this.undeclared = undeclared
  }

  /** The files of a class by its whole name; of a nested one, of the class around it. */
  find(name: string): readonly string[] {
    const [outer = ''] = name.replaceAll('\\', '.').split(/[$+]/)
    for (let each = outer; each.includes('.'); each = each.slice(0, each.lastIndexOf('.'))) {
      const found = this.#whole.get(each)
      if (found !== undefined) return found
    }
    return []
  }

  /** The files of a class by its simple name. */
  findSimple(name: string): readonly string[] {
    return this.#simple.get(name.split(/[$+]/)[0] ?? name) ?? []
  }

  isClassFile(file: string): boolean {
    return CLASS_FILE.test(file) && !this.undeclared.has(file)
  }
}

function add(index: Map<string, string[]>, name: string, file: string): void {
  const known = index.get(name)
  if (known === undefined) index.set(name, [file])
  else if (!known.includes(file)) known.push(file)
}

interface DeclaredClass {
  /** Its package or namespace; empty where there is none. */
  readonly space: string
  readonly name: string
}

const DECLARATION =
  /\b(package|namespace)\s+([\w.\\`]+)|\b(?:class|object|interface|record|struct|trait)\s+(?:class\s+)?([\p{L}_]\w*)|[{}]/gu

/** The outermost classes of a file. */
function classesIn(text: string): readonly DeclaredClass[] {
  const classes: DeclaredClass[] = []
  const { bare } = maskCLike(text)
  const spaces = new Spaces()
  for (const { 0: sign, 1: keyword, 2: space = '', 3: name, index } of bare.matchAll(DECLARATION)) {
    if (keyword !== undefined) {
      const isBlock = /^\s*\{/.test(bare.slice(index + sign.length, index + sign.length + 100))
      spaces.enter(space.replaceAll('\\', '.').replaceAll('`', ''), isBlock ? 'block' : 'file')
    } else if (name !== undefined) {
      if (spaces.isOutermost) classes.push({ space: spaces.name, name })
    } else spaces.bracket(sign === '{' ? 1 : -1)
  }
  return classes
}

/** A type or a module of F# begins its line; a module that says where it is has its namespace before its name. */
const FSHARP = /^(namespace|module|type)[ \t]+(?:(?:rec|public|internal|private)[ \t]+)*([\w.]+)/gm

function fsharpTypesIn(text: string): readonly DeclaredClass[] {
  let space = ''
  const types: DeclaredClass[] = []
  for (const [, keyword, written = ''] of maskCLike(text).bare.matchAll(FSHARP)) {
    if (keyword === 'namespace') {
      space = written
      continue
    }
    const dot = written.lastIndexOf('.')
    const name = written.slice(dot + 1)
    types.push({ space: dot === -1 ? space : written.slice(0, dot), name })
    if (keyword === 'module' && dot !== -1) space = written
  }
  return types
}

/** Follows the packages or namespaces that a place in a file is in. */
class Spaces {
  readonly #open: { readonly name: string; readonly depth: number }[] = []
  #depth = 0

  get name(): string {
    return this.#open.map(({ name }) => name).join('.')
  }

  /** Whether nothing but namespaces is around the place. */
  get isOutermost(): boolean {
    return this.#depth <= (this.#open.at(-1)?.depth ?? 0)
  }

  /** @param extent whether it has a block of its own, or is that of the whole file. */
  enter(name: string, extent: 'block' | 'file'): void {
    this.#open.push({ name, depth: extent === 'block' ? this.#depth + 1 : 0 })
  }

  bracket(change: 1 | -1): void {
    this.#depth += change
    if (change === 1) return
    while ((this.#open.at(-1)?.depth ?? 0) > Math.max(0, this.#depth)) this.#open.pop()
  }
}
