import { type Alias, isAlias, isMap, isScalar, isSeq, type Scalar, type YAMLMap, type YAMLSeq } from 'yaml'
import { isPlainNumber } from './plain-number.ts'
import { shortened } from './shown-value.ts'
import type { Place } from './source-document.ts'

/** Something that a YAML document may not contain. */
export interface YamlProblem {
  readonly offset: number
  readonly message: string
}

interface AnchoredPlace extends Place {
  /** How many values it holds, itself included; what an alias repeats. */
  readonly size: number
}

const MAX_ALIASES = 100
const MAX_REPEATED_VALUES = 10_000
const CORE_TAG = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq)$/

/**
 * Turns the nodes of a YAML document into values, strictly: a key stands once, aliases repeat little, only core tags.
 * An alias becomes the anchor's own value, not a copy of it.
 */
export class YamlValues {
  readonly problems: YamlProblem[] = []
  readonly #anchors = new Map<string, AnchoredPlace>()
  readonly #numbers: 'plain' | 'any'
  #size = 0
  #aliases = 0
  #repeated = 0

  constructor(numbers: 'plain' | 'any') {
    this.#numbers = numbers
  }

  /** `offset`: where the node starts, or its key if it has one. */
  read(node: unknown, offset: number): Place {
    const before = this.#size++
    if (isAlias(node)) return this.#readAlias(node, offset)
    const place = this.#readContent(node, offset)
    if ((isScalar(node) || isMap(node) || isSeq(node)) && node.anchor !== undefined) {
      this.#anchors.set(node.anchor, { ...place, size: this.#size - before })
    }
    return place
  }

  #readContent(node: unknown, offset: number): Place {
    if (isMap(node)) return this.#readMap(node, offset)
    if (isSeq(node)) return this.#readSeq(node, offset)
    if (isScalar(node)) return this.#readScalar(node, offset)
    return { value: null, offset }
  }

  #readMap(node: YAMLMap, offset: number): Place {
    this.#checkTag(node.tag, offset)
    const value: Record<string, unknown> = Object.create(null)
    const members = new Map<string, Place>()
    for (const { key, value: content } of node.items) {
      const at = startOf(key, offset)
      const name = this.#readKey(key, at, members)
      const member = this.read(content, at)
      if (name === undefined) continue
      value[name] = member.value
      members.set(name, member)
    }
    return { value, offset, members }
  }

  #readKey(node: unknown, offset: number, known: ReadonlyMap<string, Place>): string | undefined {
    const key: unknown = isScalar(node) ? node.value : undefined
    if (typeof key !== 'string') return this.#refuse(offset, 'keys must be words')
    if (isScalar(node)) this.#checkTag(node.tag, offset)
    if (key === '<<') {
      return this.#refuse(offset, 'merge keys (<<) are not part of the format: write the keys out')
    }
    if (key === '__proto__') return this.#refuse(offset, '__proto__ cannot be a key: choose another name')
    if (!known.has(key)) return key
    return this.#refuse(offset, `the key ${shortened(key)} stands twice in one mapping: keep one of the two`)
  }

  #readSeq(node: YAMLSeq, offset: number): Place {
    this.#checkTag(node.tag, offset)
    const members = new Map<number, Place>()
    node.items.forEach((item, index) => {
      members.set(index, this.read(item, startOf(item, offset)))
    })
    return { value: Array.from(members.values(), (member) => member.value), offset, members }
  }

  #readScalar(node: Scalar, offset: number): Place {
    this.#checkTag(node.tag, offset)
    const { value, source = '' } = node
    if (typeof value === 'number' && this.#numbers === 'plain' && !isPlainNumber(source, value)) {
      const at = startOf(node, offset)
      this.#refuse(
        at,
        `${shortened(source)} is not a plain number: write at most 15 decimal digits, as in 1000 or 0.5`,
      )
    }
    return { value, offset }
  }

  #readAlias(node: Alias, offset: number): Place {
    const anchored = this.#anchors.get(node.source)
    const name = shortened(node.source)
    if (anchored === undefined) {
      this.#refuse(startOf(node, offset), `the alias *${name} has no anchor &${name} before it`)
      return { value: null, offset }
    }
    this.#aliases++
    this.#repeated += anchored.size
    // What an anchor holds counts again each time it is repeated, so that doubling doubles.
    this.#size += anchored.size
    if (this.#aliases > MAX_ALIASES || this.#repeated > MAX_REPEATED_VALUES) {
      throw new AliasBomb(startOf(node, offset))
    }
    return { ...anchored, offset }
  }

  #checkTag(tag: string | undefined, offset: number): void {
    if (tag === undefined || CORE_TAG.test(tag)) return
    this.#refuse(offset, `the tag ${shortened(tag)} is not part of the format: write the value without it`)
  }

  #refuse(offset: number, message: string): undefined {
    this.problems.push({ offset, message })
  }
}

/** Aliases that repeat too much to go on reading. */
export class AliasBomb extends Error {
  readonly offset: number

  constructor(offset: number) {
    super(
      `aliases repeat too much (at most ${MAX_ALIASES} of them, and ${MAX_REPEATED_VALUES} values): write the values out`,
    )
    this.name = 'AliasBomb'
    this.offset = offset
  }
}

/** Where a node of a parsed document starts. */
export function startOf(node: unknown, otherwise: number): number {
  if (!(isScalar(node) || isMap(node) || isSeq(node) || isAlias(node))) return otherwise
  return node.range?.[0] ?? otherwise
}
