import { BYTE } from './json-bytes.ts'
import { Literal } from './literal.ts'
import { ROLE } from './row-columns.ts'
import type { TemplatePart } from './template-parts.ts'

/** What is known of every line of one shape. */
export interface Shape {
  readonly hasTier: boolean
  readonly rerun: boolean | undefined
}

/** What comes behind the literal of a node. */
export const NEXT = { text: 0, number: 1, branch: 2, end: 3 } as const
type Next = (typeof NEXT)[keyof typeof NEXT]

/** A literal and what follows it. All nodes are of one class with all fields, which is what makes reading them fast. */
export class TemplateNode {
  literal: Literal
  readonly kind: Next
  /** The role of a text. */
  role: number = ROLE.none
  /** A text that was accepted, with its closing quote: a column that is checked often has the same in every line. */
  usual: Literal | undefined
  /** What follows a text or a number. */
  next: TemplateNode | undefined
  /** The nodes of a branch by the byte that decides, which is the first of theirs. */
  branches: (TemplateNode | undefined)[] = []
  /** At the end of a line. */
  shape: Shape | undefined

  constructor(literal: Literal, kind: Next) {
    this.literal = literal
    this.kind = kind
  }
}

const MAX_NODES = 2_000
const MAX_BYTES = 64 * 1024

/** The templates of a file, which are one until the first byte that differs. */
export class TemplateTree {
  #root: TemplateNode | undefined
  #nodes = 0
  #bytes = 0

  get root(): TemplateNode | undefined {
    return this.#root
  }

  /** Whether another template may be added. Who writes every line in another way gains nothing from templates. */
  get hasRoom(): boolean {
    return this.#nodes < MAX_NODES && this.#bytes < MAX_BYTES
  }

  add(parts: readonly TemplatePart[], shape: Shape): void {
    this.#root = this.#graft(this.#root, parts, shape)
  }

  #graft(node: TemplateNode | undefined, parts: readonly TemplatePart[], shape: Shape): TemplateNode {
    if (node === undefined) return this.#grow(parts, shape)
    const [literal, rest] = withoutLiteral(parts)
    const common = node.literal.commonWith(literal)
    const isWhole = common === node.literal.length
    if (isWhole && common === literal.length && node.kind === kindOf(rest)) {
      if (node.kind !== NEXT.end) node.next = this.#graft(node.next, rest.slice(1), shape)
      return node
    }
    const branch = isWhole && node.kind === NEXT.branch ? node : split(node, common)
    const further = literal.slice(common)
    const bytes = firstBytes(further, kindOf(rest))
    const known = branch.branches[bytes[0] ?? 0]
    const grown = this.#graft(known, [{ kind: 'literal', literal: further }, ...rest], shape)
    for (const byte of bytes) branch.branches[byte] = grown
    return branch
  }

  #grow(parts: readonly TemplatePart[], shape: Shape): TemplateNode {
    const [literal, rest] = withoutLiteral(parts)
    const node = new TemplateNode(literal, kindOf(rest))
    this.#nodes++
    this.#bytes += literal.length
    const [slot] = rest
    if (slot === undefined) node.shape = shape
    else {
      if (slot.kind === 'text') node.role = slot.role
      node.next = this.#grow(rest.slice(1), shape)
    }
    return node
  }
}

/** A branch at `at` in the literal of a node, with what was there as the only way. */
function split(node: TemplateNode, at: number): TemplateNode {
  const branch = new TemplateNode(node.literal.slice(0, at), NEXT.branch)
  node.literal = node.literal.slice(at)
  for (const byte of firstBytes(node.literal, node.kind)) branch.branches[byte] = node
  return branch
}

/** The bytes that something may begin with. The content of a string never is one of several ways: a quote is before it. */
function firstBytes({ first }: Literal, kind: Next): readonly number[] {
  if (first !== undefined) return [first]
  return kind === NEXT.number ? NUMBER_STARTS : []
}

const DIGITS = Array.from({ length: 10 }, (_, digit) => BYTE.zero + digit)
const NUMBER_STARTS = [BYTE.minus, ...DIGITS]

function kindOf([slot]: readonly TemplatePart[]): Next {
  if (slot === undefined) return NEXT.end
  return slot.kind === 'text' ? NEXT.text : NEXT.number
}

const NOTHING = new Literal(new Uint8Array())

function withoutLiteral(parts: readonly TemplatePart[]): readonly [Literal, readonly TemplatePart[]] {
  const [first] = parts
  return first?.kind === 'literal' ? [first.literal, parts.slice(1)] : [NOTHING, parts]
}
