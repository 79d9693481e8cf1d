import { writtenCall } from '../imports/code-parts.ts'
import type { FoundImport } from '../imports/found-import.ts'
import type { ScriptImport } from '../imports/local-import.ts'
import { isNode, type SyntaxNode } from './parse-script.ts'
import { argumentsOf, calleeOf, nodeIn, startOf, textOf } from './script-nodes.ts'

/**
 * The imports of TypeScript and JavaScript: `import`, `export … from`, `require`, `import()`, `import` types, what loads a
 * module in Vitest and Jest, `import.meta.glob`, and `new URL(…, import.meta.url)`. Its nodes may come in any order.
 */
export class ScriptImports {
  readonly #found: FoundImport[] = []
  readonly #text: string
  /** A factory of a mock gets the module itself by a function of this name. */
  #mocksLoad = false

  constructor(text: string) {
    this.#text = text
  }

  /** In the order of the text. */
  get found(): readonly FoundImport[] {
    const found = this.#found.toSorted((left, right) => left.offset - right.offset)
    if (!this.#mocksLoad) return found
    return found.map((each) =>
      each.kind === 'script' && each.how === 'mock' ? { ...each, how: 'load' } : each,
    )
  }

  enter(node: SyntaxNode): void {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
      case 'TSImportType':
        this.#enterSpecifier(nodeIn(node, 'source'))
        return
      case 'TSExternalModuleReference':
        this.#enterSpecifier(nodeIn(node, 'expression'))
        return
      case 'ImportExpression':
        this.#enterLoad('import', node.start, nodeIn(node, 'source'))
        return
      case 'CallExpression':
      case 'OptionalCallExpression':
        this.#enterCall(node)
        return
      case 'NewExpression':
        this.#enterNew(node)
        return
      case 'Identifier':
        if (node['name'] === 'importOriginal') this.#mocksLoad = true
        return
    }
  }

  #enterSpecifier(literal: SyntaxNode | undefined): void {
    if (literal !== undefined) this.#add(literal, 'load')
  }

  #enterCall(call: SyntaxNode): void {
    const { name, offset } = calleeOf(call) ?? {}
    if (name === undefined || offset === undefined) return
    const [first] = argumentsOf(call)
    if (GLOBS.has(name)) this.#enterGlob(first)
    else if (name === 'require.context') this.#addComputed(offset, first)
    else if (LOADS.has(name)) this.#enterLoad(name, offset, first)
    else if (MOCKS.has(name) && first !== undefined) this.#add(first, 'mock')
  }

  #enterLoad(callee: string, offset: number, first: SyntaxNode | undefined): void {
    if (first === undefined || this.#add(first, 'load')) return
    // A method that is called like it may be anything.
    if (callee !== '.createMockFromModule') this.#addComputed(offset, first)
  }

  #enterNew(node: SyntaxNode): void {
    const callee = nodeIn(node, 'callee')
    const [first, base] = argumentsOf(node)
    if (callee?.type !== 'Identifier' || callee['name'] !== 'URL' || first === undefined) return
    if (base !== undefined && /^import\s*\.\s*meta\s*\.\s*url$/.test(this.#slice(base)))
      this.#add(first, 'url')
  }

  /** Behind a single pattern there may be options. */
  #enterGlob(first: SyntaxNode | undefined): void {
    if (first === undefined) return
    const elements = first.type === 'ArrayExpression' ? first['elements'] : [first]
    const texts = (Array.isArray(elements) ? elements : []).map((each: unknown) =>
      isNode(each) ? textOf(each) : undefined,
    )
    const patterns = texts.filter((text) => text !== undefined)
    const isKnown = patterns.length === texts.length
    const written = `import.meta.glob(${patterns.join(', ')}${isKnown ? '' : '…'})`
    const offset = first.start
    if (patterns.length > 0) this.#found.push({ kind: 'script-glob', patterns, written, offset })
    if (!isKnown) this.#found.push({ kind: 'computed', start: '', written, offset })
  }

  /** Whether it is written out. */
  #add(literal: SyntaxNode, how: ScriptImport['how']): boolean {
    const specifier = textOf(literal)
    if (specifier === undefined) return false
    if (specifier.length <= LONGEST_SPECIFIER) {
      this.#found.push({ kind: 'script', how, specifier, written: specifier, offset: literal.start })
    }
    return true
  }

  #addComputed(offset: number, first: SyntaxNode | undefined): void {
    if (first === undefined) return
    const written = writtenCall(this.#text, offset)
    this.#found.push({ kind: 'computed', start: startOf(first), written, offset })
  }

  #slice({ start, end }: SyntaxNode): string {
    return this.#text.slice(start, end)
  }
}

const LONGEST_SPECIFIER = 1_000

/** A method has a point before its name, whatever it is called on. */
const LOADS: ReadonlySet<string> = new Set([
  'require',
  'require.resolve',
  'import.meta.resolve',
  'importActual',
  'requireActual',
  '.importActual',
  '.requireActual',
  '.createMockFromModule',
])

const MOCKS: ReadonlySet<string> = new Set([
  '.mock',
  '.doMock',
  '.unstable_mockModule',
  '.importMock',
  '.requireMock',
])

const GLOBS: ReadonlySet<string> = new Set(['import.meta.glob', 'import.meta.globEager'])
