import type { FoundImport } from '../imports/found-import.ts'
import type { Token } from '../token.ts'
import { isNode, type SyntaxNode } from './parse-script.ts'
import { specifierIn } from './script-imports.ts'

/** What a tree says of its text. */
export interface TreeReading {
  readonly tokens: readonly Token[]
  readonly imports: readonly FoundImport[]
  /** Where the names are: some words are names only at some places. */
  readonly names: ReadonlySet<number>
}

/** Walks a tree once. Its nodes come in no order of the text, and some come twice. */
export function readTree(tree: SyntaxNode, text: string): TreeReading {
  const tokens: Token[] = []
  const imports: FoundImport[] = []
  const names = new Set<number>()
  const visit = (node: SyntaxNode): void => {
    const token = tokenOf(node)
    if (token !== undefined) tokens.push(token)
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') names.add(node.start)
    const literal = specifierIn(node)
    const specifier = literal === undefined ? '' : text.slice(literal.start + 1, literal.end - 1)
    if (literal === undefined || !/^\.\.?(?:\/|$)/.test(specifier)) return
    imports.push({ kind: 'script', specifier, written: specifier, offset: literal.start })
  }
  for (const node of nodesOf(tree)) visit(node)
  for (const { start, end } of commentsOf(tree)) tokens.push({ kind: 'comment', from: start, to: end })
  return {
    tokens: withoutOverlap(tokens.sort((a, b) => a.from - b.from)),
    imports: imports.sort((a, b) => a.offset - b.offset),
    names,
  }
}

function commentsOf(tree: SyntaxNode): readonly SyntaxNode[] {
  return Array.isArray(tree['comments']) ? tree['comments'].filter(isNode) : []
}

function* nodesOf(tree: SyntaxNode): Generator<SyntaxNode> {
  const waiting: SyntaxNode[] = isNode(tree['program']) ? [tree['program']] : []
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    yield node
    for (const key in node) {
      if (key === 'loc') continue
      const value = node[key]
      if (typeof value !== 'object' || value === null) continue
      if (isNode(value)) waiting.push(value)
      else if (Array.isArray(value)) for (const each of value) if (isNode(each)) waiting.push(each)
    }
  }
}

function tokenOf({ type, start, end, tail }: SyntaxNode): Token | undefined {
  switch (type) {
    case 'StringLiteral':
    case 'DirectiveLiteral':
      return { kind: 'literal', from: start, to: end, contentFrom: start + 1, contentTo: end - 1 }
    case 'TemplateElement':
      // With the signs around it: those of the string or of a hole.
      return {
        kind: 'literal',
        from: start - 1,
        to: end + (tail === true ? 1 : 2),
        contentFrom: start,
        contentTo: end,
      }
    case 'JSXText':
      return { kind: 'literal', from: start, to: end, contentFrom: start, contentTo: end }
    case 'RegExpLiteral':
    case 'NumericLiteral':
    case 'BigIntLiteral':
      return end - start > 2 ? { kind: 'opaque', from: start, to: end } : undefined
    case 'InterpreterDirective':
      return { kind: 'comment', from: start, to: end }
    default:
      return undefined
  }
}

function withoutOverlap(tokens: readonly Token[]): readonly Token[] {
  let end = 0
  return tokens.filter(({ from, to }) => {
    if (from < end || from === to) return false
    end = to
    return true
  })
}
