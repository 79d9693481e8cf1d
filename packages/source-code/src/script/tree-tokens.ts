import type { FoundImport } from '../imports/found-import.ts'
import type { Token } from '../token.ts'
import { isNode, type SyntaxNode } from './parse-script.ts'
import { ScriptImports } from './script-imports.ts'

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
  const imports = new ScriptImports(text)
  const names = new Set<number>()
  for (const node of nodesOf(tree)) {
    const token = tokenOf(node)
    if (token !== undefined) tokens.push(token)
    if (node.type === 'Identifier' || node.type === 'JSXIdentifier') names.add(node.start)
    imports.enter(node)
  }
  for (const { start, end } of commentsOf(tree)) tokens.push({ kind: 'comment', from: start, to: end })
  return {
    tokens: withoutOverlap(tokens.sort((a, b) => a.from - b.from)),
    imports: imports.found,
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
    for (const key in node) if (key !== 'loc') addNodes(waiting, node[key])
  }
}

/** A key has a node, several, or something else. */
function addNodes(waiting: SyntaxNode[], value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) for (const each of value) addNodes(waiting, each)
  else if (isNode(value)) waiting.push(value)
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
