import type { Token } from '../token.ts'
import { CodeParts, writtenCall } from './code-parts.ts'
import type { FoundImport } from './found-import.ts'
import type { PythonImport } from './local-import.ts'

/**
 * The imports of Python. `from .a import b` may load the package `.`, the module `.a` and the module `.a.b`: each is an
 * import of its own, and those that are not files resolve to nothing. `importlib.import_module("a")` and the modules in
 * `pytest_plugins` are imports too.
 */
export class PythonImports {
  readonly found: FoundImport[] = []
  readonly #parts: CodeParts

  constructor(text: string, tokens: readonly Token[]) {
    this.#parts = new CodeParts(text, tokens)
    if (!/import|pytest_plugins/.test(this.#parts.code)) return
    // What is left is code on lines that are not continued, with comments and strings blank.
    const code = this.#parts.code.replace(/\\\r?\n/g, (written) => ' '.repeat(written.length))
    for (const statement of code.matchAll(STATEMENT)) this.#enter(statement)
    for (const call of code.matchAll(CALL)) this.#enterCall(call)
    for (const assignment of code.matchAll(PLUGINS)) this.#enterPlugins(assignment)
    this.found.sort((left, right) => left.offset - right.offset)
  }

  #enter({ index, groups }: RegExpExecArray): void {
    const { origin, names = '', modules = '' } = groups ?? {}
    if (origin === undefined) {
      for (const name of namesIn(modules)) this.#addModules(index, 0, name.split('.'))
      return
    }
    const written = origin.replace(/\s/g, '')
    const level = /^\.*/.exec(written)?.[0].length ?? 0
    const module = written.slice(level).split('.').filter(Boolean)
    this.#addModules(index, level, module)
    for (const name of namesIn(names)) {
      if (name !== '*') this.#add(index, { level, module: [...module, name], isModule: false })
    }
  }

  /** The name may be relative to a package that is named behind it; mostly that is the file's own. */
  #enterCall({ 0: call, index }: RegExpExecArray): void {
    const literal = this.#parts.literalAt(index + call.length)
    const next = literal === undefined ? '' : this.#parts.code[this.#parts.skipBlank(literal.to)]
    if (literal?.isWhole && (next === ')' || next === ',')) {
      this.#addName(index, literal.content)
      return
    }
    if (this.#parts.code[this.#parts.skipBlank(index + call.length)] === ')') return
    const start = literal?.content ?? ''
    this.found.push({ kind: 'computed', start, written: writtenCall(this.#parts.text, index), offset: index })
  }

  /** A module, or a list of them; what is added to the list by other means is not known. */
  #enterPlugins({ 0: assignment, index }: RegExpExecArray): void {
    const at = this.#parts.skipBlank(index + assignment.length)
    const single = this.#parts.literalAt(at)
    const isList = /[[(]/.test(this.#parts.code.charAt(at))
    const { literals, isWhole } = isList
      ? this.#parts.listAt(at)
      : { literals: single === undefined ? [] : [single], isWhole: single?.isWhole ?? false }
    for (const literal of literals) if (literal.isWhole) this.#addName(index, literal.content)
    const isEmpty = isList && /[\])]/.test(this.#parts.code.charAt(this.#parts.skipBlank(at + 1)))
    if (isWhole || isEmpty) return
    this.found.push({ kind: 'computed', start: '', written: 'pytest_plugins', offset: index })
  }

  #addName(offset: number, name: string): void {
    const level = /^\.*/.exec(name)?.[0].length ?? 0
    this.#addModules(offset, level, name.slice(level).split('.').filter(Boolean))
  }

  /** Importing `a.b.c` runs `a` and `a.b` first; a relative import runs the package that it starts from. */
  #addModules(offset: number, level: number, module: readonly string[]): void {
    for (let length = level > 0 ? 0 : 1; length <= Math.min(module.length, DEEPEST_MODULE); length++) {
      this.#add(offset, { level, module: module.slice(0, length), isModule: true })
    }
  }

  #add(offset: number, reference: Pick<PythonImport, 'level' | 'module' | 'isModule'>): void {
    const { level, module } = reference
    const written = `${level > 0 ? 'from' : 'import'} ${'.'.repeat(level)}${module.join('.')}`
    this.found.push({ kind: 'python', ...reference, written, offset })
  }
}

/** No package is nested as deeply. */
const DEEPEST_MODULE = 64

/** Both words are keywords, so behind the start of a line, a `;` or a `:` they begin a statement. */
const STATEMENT =
  /\b(?=from\b|import\b)(?<=(?:^|[\n\r;:])[ \t\f\ufeff]*)(?:from\b(?<origin>[ \t\f.\p{ID_Continue}]*?)\bimport\b[ \t]*(?<names>\([^)]*|[^;\n\r]*)|import\b(?<modules>[^;\n\r]*))/gu

const CALL =
  /(?<![\w.])(?:importlib\s*\.\s*import_module|import_module|__import__|pytest\s*\.\s*importorskip)\s*\(/g

const PLUGINS = /(?<![\w.])pytest_plugins\s*(?::[^=\n]*)?\+?=(?!=)/g

/** The dotted names of `a.b as q, c` (perhaps behind a bracket), without what they are called here. */
function namesIn(list: string): string[] {
  return list
    .replace(/^\(/, '')
    .split(',')
    .map((each) => each.trim().split(/\s+as\s+/)[0] ?? '')
    .map((name) => name.replace(/\s/g, ''))
    .filter((name) => name !== '')
}
