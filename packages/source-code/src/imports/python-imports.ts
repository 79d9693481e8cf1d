import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common'
import type { FoundImport, ImportReader } from './found-import.ts'

/**
 * The imports of Python. `from .a import b` may load the package `.`, the module `.a` and the module `.a.b`: each is an
 * import of its own, and those that are not files resolve to nothing.
 */
export class PythonImports implements ImportReader {
  readonly found: FoundImport[] = []
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  enter(ref: SyntaxNodeRef): void {
    if (ref.name !== 'ImportStatement') return
    const words = [...this.words(ref.node)]
    if (words.shift() === 'import') {
      for (const name of namesIn(words)) this.addModules(ref.from, 0, name.split('.'))
    } else {
      this.enterFrom(ref.from, words)
    }
  }

  leave(): void {}

  private enterFrom(offset: number, words: readonly string[]): void {
    const split = words.indexOf('import')
    if (split < 0) return
    const origin = words.slice(0, split).join('')
    const level = /^\.*/.exec(origin)?.[0].length ?? 0
    const module = origin.slice(level).split('.').filter(Boolean)
    this.addModules(offset, level, module)
    const names = namesIn(words.slice(split + 1)).filter((name) => name !== '*')
    for (const name of names) this.add(offset, level, [...module, name])
  }

  /** Importing `a.b.c` runs `a` and `a.b` first; a relative import runs the package that it starts from. */
  private addModules(offset: number, level: number, module: readonly string[]): void {
    for (let length = level > 0 ? 0 : 1; length <= module.length; length++) {
      this.add(offset, level, module.slice(0, length))
    }
  }

  private add(offset: number, level: number, module: readonly string[]): void {
    const written = `${level > 0 ? 'from' : 'import'} ${'.'.repeat(level)}${module.join('.')}`
    this.found.push({ kind: 'python', level, module, written, offset })
  }

  private *words(statement: SyntaxNode): Generator<string> {
    for (let child = statement.firstChild; child !== null; child = child.nextSibling) {
      if (child.name !== 'Comment') yield this.text.slice(child.from, child.to)
    }
  }
}

/** The dotted names of `a.b as q, c` (perhaps in parentheses), without what they are called here. */
function namesIn(words: readonly string[]): string[] {
  const names: string[] = []
  let name = ''
  let renamed = false
  for (const word of [...words.filter((part) => part !== '(' && part !== ')'), ',']) {
    if (word === ',') {
      if (name !== '') names.push(name)
      name = ''
      renamed = false
    } else if (word === 'as') renamed = true
    else if (!renamed) name += word
  }
  return names
}
