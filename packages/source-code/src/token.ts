import type { SyntaxNodeRef } from '@lezer/common'
import type { Grammar } from './grammar.ts'

/** A stretch of the text that holds no name: a comment, a piece of a string, or something opaque. */
export type Token = OpenToken | LiteralToken

interface OpenToken {
  readonly kind: 'comment' | 'opaque'
  readonly from: number
  readonly to: number
}

/** A string, or the part of one between two holes. Its content lies between the delimiters. */
interface LiteralToken {
  readonly kind: 'literal'
  readonly from: number
  readonly to: number
  readonly contentFrom: number
  readonly contentTo: number
}

interface OpenLiteral {
  from: number
  contentFrom: number
  readonly closing: string
}

/** Collects the tokens of a tree, in the order of the text and without overlap, while somebody walks the tree. */
export class TokenReader {
  readonly tokens: Token[] = []
  /** Where the parser first had to guess. */
  firstError: number | undefined
  private readonly open: OpenLiteral[] = []
  private errorEnd = -1
  private lastEnd = 0
  private readonly grammar: Grammar
  private readonly text: string

  constructor(grammar: Grammar, text: string) {
    this.grammar = grammar
    this.text = text
  }

  /** False where nothing below the node matters. */
  enter(node: SyntaxNodeRef): boolean {
    if (node.type.isError) this.meetError(node)
    const inside = this.read(node)
    this.lastEnd = node.to
    return inside
  }

  leave(node: SyntaxNodeRef): void {
    const kind = this.grammar.classes[node.type.id]
    if (kind === 'literal' || kind === 'text') this.closeLiteral(node)
    const literal = this.open.at(-1)
    if (kind === 'hole' && literal !== undefined) literal.from = literal.contentFrom = node.to
  }

  private read(node: SyntaxNodeRef): boolean {
    switch (this.grammar.classes[node.type.id]) {
      case 'comment':
        return this.add('comment', node)
      case 'opaque':
        return this.add('opaque', node)
      case 'literal':
      case 'text':
        this.openLiteral(node)
        return true
      case 'hole':
        this.closePiece(node.from)
        return true
      default:
        return this.mayBeDocstring() && isDocstring(node) ? this.add('comment', node) : true
    }
  }

  /** Right after an error a string may be what is left of something else: it stays a string. */
  private mayBeDocstring(): boolean {
    return this.grammar.language === 'python' && this.errorEnd < this.lastEnd
  }

  private add(kind: 'comment' | 'opaque', { from, to }: SyntaxNodeRef): false {
    this.tokens.push({ kind, from, to })
    return false
  }

  private meetError(node: SyntaxNodeRef): void {
    if (!endsCommentInJsx(node)) this.firstError ??= node.from
    this.errorEnd = node.to
  }

  private openLiteral({ type, from, to }: SyntaxNodeRef): void {
    const text = this.grammar.classes[type.id] === 'text'
    const start = text ? '' : this.text.slice(from, Math.min(to, from + LONGEST_OPENING))
    const [opening = '', hashes = '', quote = ''] = OPENING.exec(start) ?? []
    this.open.push({ from, contentFrom: from + opening.length, closing: quote + hashes })
  }

  /** Ends the piece before a hole. A hole outside of a literal is recovery's doing: it is code like any other. */
  private closePiece(to: number): void {
    const piece = this.open.at(-1)
    if (piece !== undefined) this.addLiteral(piece, to, to)
  }

  private closeLiteral({ to }: SyntaxNodeRef): void {
    const piece = this.open.pop()
    if (piece === undefined) return
    const contentTo = to - piece.closing.length
    const closed = contentTo >= piece.contentFrom && this.text.startsWith(piece.closing, contentTo)
    this.addLiteral(piece, to, closed ? contentTo : to)
  }

  private addLiteral({ from, contentFrom }: OpenLiteral, to: number, contentTo: number): void {
    if (to > from) this.tokens.push({ kind: 'literal', from, to, contentFrom, contentTo })
  }
}

/** Prefix, a raw string's hashes, and the quote. Rust allows 255 hashes. */
const OPENING = /^[A-Za-z]*(#*)("""|'''|["'`])/
const LONGEST_OPENING = 264

/** Whether all that the grammar misses is an expression beside the comment in JSX's `{ comment }`: there need not be one. */
function endsCommentInJsx(error: SyntaxNodeRef): boolean {
  if (error.from !== error.to || error.node.parent?.name !== 'JSXEscape') return false
  let before = error.node.prevSibling
  while (before !== null && /Comment$/.test(before.name)) before = before.prevSibling
  return before?.name === '{'
}

/**
 * Whether the node is a Python statement that is only a string, as a docstring is: it is evaluated to nothing and
 * written to be read, so it counts as a comment. A format string is evaluated and stays code.
 */
function isDocstring(node: SyntaxNodeRef): boolean {
  if (node.name !== 'ExpressionStatement') return false
  const only = node.node.firstChild
  if (only === null || only.nextSibling !== null) return false
  if (only.name === 'String') return true
  return only.name === 'ContinuedString' && only.getChild('FormatString') === null
}
