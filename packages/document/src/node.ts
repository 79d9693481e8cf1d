import type { LocatedList, LocatedMapping, Written } from './located.ts'
import type { LineIndex, Position } from './position.ts'

/** The offsets of a value. */
export interface Spot {
  readonly lines: LineIndex
  /** Of its key where it has one, else its own. */
  readonly key: number
  readonly start: number
}

/** A lock file has millions of values and is asked for the lines of few: each keeps its offsets only. */
abstract class Place implements Written {
  readonly #lines: LineIndex
  readonly #key: number
  readonly #start: number

  constructor({ lines, key, start }: Spot) {
    this.#lines = lines
    this.#key = key
    this.#start = start
  }

  get line(): number {
    return this.#lines.lineAt(this.#key)
  }

  get column(): number {
    return this.#lines.positionAt(this.#key).column
  }

  get start(): Position {
    return this.#lines.positionAt(this.#start)
  }

  /** The offsets of the same value under another key, or as another item. */
  spotUnder(key: number): Spot {
    return { lines: this.#lines, key, start: this.#start }
  }
}

export class MappingNode extends Place implements LocatedMapping {
  readonly kind: 'mapping' = 'mapping'
  readonly members: Map<string, Node>

  constructor(spot: Spot, members: Map<string, Node>) {
    super(spot)
    this.members = members
  }
}

export class ListNode extends Place implements LocatedList {
  readonly kind: 'list' = 'list'
  readonly items: Node[]

  constructor(spot: Spot, items: Node[]) {
    super(spot)
    this.items = items
  }
}

class ScalarNode<Kind extends string, Value> extends Place {
  readonly kind: Kind
  readonly text: string
  readonly value: Value

  constructor(spot: Spot, { kind, text, value }: Scalar<Kind, Value>) {
    super(spot)
    this.kind = kind
    this.text = text
    this.value = value
  }
}

interface Scalar<Kind, Value> {
  readonly kind: Kind
  readonly text: string
  readonly value: Value
}

type Word = ScalarNode<'number', number> | ScalarNode<'boolean', boolean> | ScalarNode<'null', null>
type Writing = ScalarNode<'text', string> | ScalarNode<'date', string>

/** A value while its document is read: more may still be put into it. */
export type Node = MappingNode | ListNode | Word | Writing

export function textNode(spot: Spot, text: string): ScalarNode<'text', string> {
  return new ScalarNode(spot, { kind: 'text', text, value: text })
}

export function dateNode(spot: Spot, text: string): ScalarNode<'date', string> {
  return new ScalarNode(spot, { kind: 'date', text, value: text })
}

/** A number, true, false or null, with the text that it was read from. */
export function wordNode(spot: Spot, text: string, value: number | boolean | null): Word {
  switch (typeof value) {
    case 'number':
      return new ScalarNode(spot, { kind: 'number', text, value })
    case 'boolean':
      return new ScalarNode(spot, { kind: 'boolean', text, value })
    default:
      return new ScalarNode(spot, { kind: 'null', text, value })
  }
}

/** The same value under another key, or as another item: the target of an alias. */
export function nodeUnder(node: Node, key: number): Node {
  const spot = node.spotUnder(key)
  switch (node.kind) {
    case 'mapping':
      return new MappingNode(spot, node.members)
    case 'list':
      return new ListNode(spot, node.items)
    case 'text':
      return textNode(spot, node.text)
    case 'date':
      return dateNode(spot, node.text)
    default:
      return wordNode(spot, node.text, node.value)
  }
}
