import type {
  LocatedBoolean,
  LocatedDate,
  LocatedList,
  LocatedMapping,
  LocatedNull,
  LocatedNumber,
  LocatedText,
  Written,
} from './located.ts'
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

  /** Where the same value is written when another key leads to it. */
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

export class TextNode extends Place implements LocatedText {
  readonly kind: 'text' = 'text'
  readonly text: string

  constructor(spot: Spot, text: string) {
    super(spot)
    this.text = text
  }
}

export class DateNode extends Place implements LocatedDate {
  readonly kind: 'date' = 'date'
  readonly text: string

  constructor(spot: Spot, text: string) {
    super(spot)
    this.text = text
  }
}

class NumberNode extends Place implements LocatedNumber {
  readonly kind: 'number' = 'number'
  readonly text: string
  readonly value: number

  constructor(spot: Spot, text: string, value: number) {
    super(spot)
    this.text = text
    this.value = value
  }
}

class BooleanNode extends Place implements LocatedBoolean {
  readonly kind: 'boolean' = 'boolean'
  readonly text: string
  readonly value: boolean

  constructor(spot: Spot, text: string, value: boolean) {
    super(spot)
    this.text = text
    this.value = value
  }
}

class NullNode extends Place implements LocatedNull {
  readonly kind: 'null' = 'null'
  readonly text: string

  constructor(spot: Spot, text: string) {
    super(spot)
    this.text = text
  }
}

/** A value while its document is read: more may still be put into it. */
export type Node = MappingNode | ListNode | TextNode | DateNode | NumberNode | BooleanNode | NullNode

/** A number, true, false or null, with the text that it was read from. */
export function wordNode(spot: Spot, text: string, value: number | boolean | null): Node {
  switch (typeof value) {
    case 'number':
      return new NumberNode(spot, text, value)
    case 'boolean':
      return new BooleanNode(spot, text, value)
    default:
      return new NullNode(spot, text)
  }
}

/** The same value under another key, or as another item: what an alias stands for. */
export function nodeUnder(node: Node, key: number): Node {
  const spot = node.spotUnder(key)
  switch (node.kind) {
    case 'mapping':
      return new MappingNode(spot, node.members)
    case 'list':
      return new ListNode(spot, node.items)
    case 'text':
      return new TextNode(spot, node.text)
    case 'date':
      return new DateNode(spot, node.text)
    case 'number':
    case 'boolean':
      return wordNode(spot, node.text, node.value)
    case 'null':
      return wordNode(spot, node.text, null)
  }
}
