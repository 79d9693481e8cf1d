import { DuplicateKeys } from '../duplicate-keys.ts'
import type { Located } from '../located.ts'
import { ListNode, MappingNode, type Node, type Spot, textNode, wordNode } from '../node.ts'
import { LineIndex } from '../position.ts'
import type { DuplicateKey, Malformed, TooDeep, Truncated } from '../problem.ts'
import { JsonCursor } from './json-cursor.ts'
import { jsonFault } from './json-fault.ts'
import { countMembers } from './json-members.ts'

export type JsonProblem = Malformed | Truncated | TooDeep | DuplicateKey

export type JsonReading =
  /** As far as it could be read: of a key that is written twice, the first value. */
  | { readonly root: Located; readonly problems: readonly DuplicateKey[] }
  | { readonly root: undefined; readonly problems: readonly [JsonProblem] }

/** Reads a JSON document into values that know their places, all in one walk. */
export function readJson(text: string): JsonReading {
  try {
    JSON.parse(text)
  } catch {
    return { root: undefined, problems: [jsonFault(text)] }
  }
  const members = countMembers(text)
  return typeof members === 'number' ? new JsonTree(text).read() : { root: undefined, problems: [members] }
}

/** Walks JSON that is known to be well formed and not nested too deeply. */
class JsonTree {
  readonly #cursor: JsonCursor
  readonly #lines: LineIndex
  readonly #duplicates = new DuplicateKeys()

  constructor(text: string) {
    this.#cursor = new JsonCursor(text)
    this.#lines = new LineIndex(text)
  }

  read(): JsonReading {
    this.#cursor.skipBlank()
    return { root: this.#readValue(this.#cursor.at), problems: this.#duplicates.found }
  }

  /** `key`: the offset of its key, or its own. */
  #readValue(key: number): Node {
    const spot = { lines: this.#lines, key, start: this.#cursor.at }
    switch (this.#cursor.kind()) {
      case 'object':
        return this.#readObject(spot)
      case 'array':
        return this.#readArray(spot)
      case 'string':
        return textNode(spot, this.#cursor.readString())
      case 'word':
        return this.#readWord(spot)
    }
  }

  #readObject(spot: Spot): Node {
    const members = new Map<string, Node>()
    this.#cursor.enter()
    while (this.#cursor.hasNext()) {
      const offset = this.#cursor.at
      const key = this.#cursor.readKey()
      const isFirst = this.#duplicates.isFirst(members, key, { ...spot, key: offset })
      const member = this.#readValue(offset)
      if (isFirst) members.set(key, member)
    }
    return new MappingNode(spot, members)
  }

  #readArray(spot: Spot): Node {
    const items: Node[] = []
    this.#cursor.enter()
    while (this.#cursor.hasNext()) items.push(this.#readValue(this.#cursor.at))
    return new ListNode(spot, items)
  }

  #readWord(spot: Spot): Node {
    const word = this.#cursor.readWord()
    return wordNode(spot, word, WORDS.has(word) ? (WORDS.get(word) ?? null) : Number(word))
  }
}

const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
])
