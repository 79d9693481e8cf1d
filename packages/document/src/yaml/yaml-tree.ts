import { type Alias, isAlias, isMap, isScalar, isSeq, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { DuplicateKeys } from '../duplicate-keys.ts'
import type { Located } from '../located.ts'
import {
  dateNode,
  ListNode,
  MappingNode,
  type Node,
  nodeUnder,
  type Spot,
  textNode,
  wordNode,
} from '../node.ts'
import type { LineIndex, Position } from '../position.ts'
import { MAX_ALIASES, MAX_REPEATED_VALUES, type YamlProblem, type YamlRules } from './yaml-problem.ts'
import { YamlRefusal } from './yaml-refusal.ts'

interface Anchored {
  readonly node: Node
  /** How many values it holds, itself included; what an alias repeats. */
  readonly size: number
}

const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/

/** The values of one composed YAML document, which is known not to be nested too deeply. */
export class YamlTree {
  readonly #lines: LineIndex
  readonly #rules: YamlRules
  readonly #problems: YamlProblem[] = []
  readonly #duplicates = new DuplicateKeys()
  readonly #anchors = new Map<string, Anchored>()
  #size = 0
  #aliases = 0
  #repeated = 0

  constructor(lines: LineIndex, rules: YamlRules) {
    this.#lines = lines
    this.#rules = rules
  }

  read(contents: unknown): Located {
    return this.#read(contents, startOf(contents, 0))
  }

  get problems(): readonly YamlProblem[] {
    return [...this.#problems, ...this.#duplicates.found].sort((left, right) => inOrder(left.at, right.at))
  }

  /** `key`: where its key starts, or the node itself. */
  #read(node: unknown, key: number): Node {
    const before = this.#size++
    if (isAlias(node)) return this.#readAlias(node, key)
    const read = this.#readContent(node, { lines: this.#lines, key, start: startOf(node, key) })
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) {
      this.#anchors.set(node.anchor, { node: read, size: this.#size - before })
    }
    return read
  }

  #readContent(node: unknown, spot: Spot): Node {
    if (isMap(node)) return this.#readMap(node, spot)
    if (isSeq(node)) return this.#readSeq(node, spot)
    if (isScalar(node)) return this.#readScalar(node, spot)
    return wordNode(spot, 'null', null)
  }

  #readMap(node: YAMLMap, spot: Spot): Node {
    this.#checkTag(node.tag, spot.key)
    const members = new Map<string, Node>()
    for (const { key, value } of node.items) {
      const at = startOf(key, spot.key)
      const name = this.#readKey(key, at)
      const isFirst = name !== undefined && this.#duplicates.isFirst(members, name, { ...spot, key: at })
      const member = this.#read(value, at)
      if (isFirst) members.set(name, member)
    }
    return new MappingNode(spot, members)
  }

  #readKey(node: unknown, offset: number): string | undefined {
    const key: unknown = isScalar(node) ? node.value : undefined
    if (isScalar(node)) this.#checkTag(node.tag, offset)
    if (typeof key === 'string') return key
    this.#problems.push({ kind: 'key-not-text', at: this.#lines.positionAt(offset) })
    return undefined
  }

  #readSeq(node: YAMLSeq, spot: Spot): Node {
    this.#checkTag(node.tag, spot.key)
    return new ListNode(
      spot,
      node.items.map((item) => this.#read(item, startOf(item, spot.key))),
    )
  }

  #readScalar({ tag, value, source }: Scalar, spot: Spot): Node {
    this.#checkTag(tag, spot.key)
    switch (typeof value) {
      case 'string':
        return textNode(spot, value)
      case 'number':
      case 'boolean':
        return wordNode(spot, source ?? String(value), value)
      default:
        // Only where a directive asks for YAML 1.1 is there anything else: its moments.
        return value === null ? wordNode(spot, source ?? 'null', null) : dateNode(spot, source ?? '')
    }
  }

  #readAlias(node: Alias, key: number): Node {
    const at = () => this.#lines.positionAt(startOf(node, key))
    const missing = () => wordNode({ lines: this.#lines, key, start: key }, 'null', null)
    if (this.#rules.aliases === 'none') {
      this.#problems.push({ kind: 'alias', at: at() })
      return missing()
    }
    const anchored = this.#anchors.get(node.source)
    if (anchored === undefined) {
      this.#problems.push({ kind: 'alias-without-anchor', name: node.source, at: at() })
      return missing()
    }
    this.#aliases++
    this.#repeated += anchored.size
    // What an anchor holds counts again each time it is repeated, so that doubling doubles.
    this.#size += anchored.size
    if (this.#aliases > MAX_ALIASES || this.#repeated > MAX_REPEATED_VALUES) {
      throw new YamlRefusal({ kind: 'too-many-aliases', at: at() })
    }
    return nodeUnder(anchored.node, key)
  }

  #checkTag(tag: string | undefined, offset: number): void {
    if (tag === undefined || CORE_TAG.test(tag) || this.#rules.extras === 'allowed') return
    this.#problems.push({ kind: 'tag', tag, at: this.#lines.positionAt(offset) })
  }
}

function inOrder(left: Position, right: Position): number {
  return left.line - right.line || left.column - right.column
}

/** Where a node of a parsed document starts. */
function startOf(node: unknown, otherwise: number): number {
  if (!(isScalar(node) || isMap(node) || isSeq(node) || isAlias(node))) return otherwise
  return node.range?.[0] ?? otherwise
}
