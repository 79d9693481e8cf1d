import { mask } from '../mask.ts'
import type { Token } from '../token.ts'
import type { FoundImport } from './found-import.ts'

/**
 * The imports of Python. `from .a import b` may load the package `.`, the module `.a` and the module `.a.b`: each is an
 * import of its own, and those that are not files resolve to nothing.
 */
export class PythonImports {
  readonly found: FoundImport[] = []

  constructor(text: string, tokens: readonly Token[]) {
    if (!/\bimport\b/.test(text)) return
    // What is left is code on lines that are not continued, with comments and strings blank.
    const code = mask(text, tokens).replace(/\\\r?\n/g, (written) => ' '.repeat(written.length))
    for (const statement of code.matchAll(STATEMENT)) this.#enter(statement)
  }

  #enter({ index, groups }: RegExpExecArray): void {
    const { origin, names = '', modules = '' } = groups ?? {}
    const offset = index
    if (origin === undefined) {
      for (const name of namesIn(modules)) this.#addModules(offset, 0, name.split('.'))
      return
    }
    const written = origin.replace(/\s/g, '')
    const level = /^\.*/.exec(written)?.[0].length ?? 0
    const module = written.slice(level).split('.').filter(Boolean)
    this.#addModules(offset, level, module)
    for (const name of namesIn(names)) if (name !== '*') this.#add(offset, level, [...module, name])
  }

  /** Importing `a.b.c` runs `a` and `a.b` first; a relative import runs the package that it starts from. */
  #addModules(offset: number, level: number, module: readonly string[]): void {
    for (let length = level > 0 ? 0 : 1; length <= module.length; length++) {
      this.#add(offset, level, module.slice(0, length))
    }
  }

  #add(offset: number, level: number, module: readonly string[]): void {
    const written = `${level > 0 ? 'from' : 'import'} ${'.'.repeat(level)}${module.join('.')}`
    this.found.push({ kind: 'python', level, module, written, offset })
  }
}

/** Both words are keywords, so behind the start of a line, a `;` or a `:` they begin a statement. */
const STATEMENT =
  /\b(?=from\b|import\b)(?<=(?:^|[\n\r;:])[ \t\f\ufeff]*)(?:from\b(?<origin>[ \t\f.\p{ID_Continue}]*?)\bimport\b[ \t]*(?<names>\([^)]*|[^;\n\r]*)|import\b(?<modules>[^;\n\r]*))/gu

/** The dotted names of `a.b as q, c` (perhaps behind a bracket), without what they are called here. */
function namesIn(list: string): string[] {
  return list
    .replace(/^\(/, '')
    .split(',')
    .map((each) => each.trim().split(/\s+as\s+/)[0] ?? '')
    .map((name) => name.replace(/\s/g, ''))
    .filter((name) => name !== '')
}
