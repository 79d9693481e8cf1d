import type { SyntaxNode, SyntaxNodeRef } from '@lezer/common'
import type { FoundImport, ImportReader } from './found-import.ts'

/** The relative imports of TypeScript and JavaScript: `import`, `export … from`, `require`, `import()`, `import` types. */
export class ScriptImports implements ImportReader {
  readonly found: FoundImport[] = []
  private readonly text: string

  constructor(text: string) {
    this.text = text
  }

  enter(ref: SyntaxNodeRef): void {
    const literal = this.specifierIn(ref)
    if (literal === undefined || literal.getChild('Interpolation') !== null) return
    const specifier = this.text.slice(literal.from + 1, literal.to - 1)
    if (!/^\.\.?(?:\/|$)/.test(specifier)) return
    this.found.push({ kind: 'script', specifier, written: specifier, offset: literal.from })
  }

  leave(): void {}

  private specifierIn(ref: SyntaxNodeRef): SyntaxNode | undefined {
    switch (ref.name) {
      case 'ImportDeclaration':
        return ref.node.getChild('String') ?? undefined
      case 'ExportDeclaration':
        // The last string: another may come before it, as in `export * as "a name" from './x'`.
        return ref.node.getChild('from') === null ? undefined : ref.node.getChildren('String').at(-1)
      case 'DynamicImport':
      case 'ImportType':
        return firstString(ref.node)
      case 'CallExpression':
        return this.requiredIn(ref.node)
      default:
        return undefined
    }
  }

  private requiredIn(call: SyntaxNode): SyntaxNode | undefined {
    const callee = call.firstChild
    if (callee === null || this.text.slice(callee.from, callee.to) !== 'require') return undefined
    const args = call.getChild('ArgList')
    return args === null ? undefined : firstString(args)
  }
}

/** The first argument, past the bracket and comments, where it is a string. */
function firstString(list: SyntaxNode): SyntaxNode | undefined {
  let child = list.firstChild
  while (child !== null && BEFORE_ARGUMENTS.has(child.name)) child = child.nextSibling
  return child?.name === 'String' || child?.name === 'TemplateString' ? child : undefined
}

const BEFORE_ARGUMENTS: ReadonlySet<string> = new Set(['import', '(', 'BlockComment', 'LineComment'])
