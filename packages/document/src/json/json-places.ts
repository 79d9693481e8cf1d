import type { JsonPath } from './json-path.ts'

const QUOTE = 0x22
const COMMA = 0x2c
const OPEN_ARRAY = 0x5b
const BACKSLASH = 0x5c
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const SPACE = 0x20

/** A key that stands a second time in its object, with the offset of its value there. */
export interface DuplicateKey {
  readonly key: string
  readonly offset: number
}

/** Walks JSON that is known to be well formed and not nested too deeply. Each scanner does one thing, once. */
export class JsonScanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  /** The offset of the value at a path, or of its nearest ancestor that exists. */
  locate(path: JsonPath): number {
    this.#skipBlank()
    const start = this.#at
    const [first, ...rest] = path
    if (first === undefined) return start
    let found: number | undefined
    this.#eachMember((key) => {
      if (key === first) found = this.locate(rest)
      else this.#skip()
      return found === undefined ? 'next' : 'stop'
    })
    return found ?? start
  }

  /** The offsets of the items of the array at a path, in one pass; none where there is no array. */
  locateItems(path: JsonPath): readonly number[] {
    this.#at = this.locate(path)
    if (this.#text.charCodeAt(this.#at) !== OPEN_ARRAY) return []
    const offsets: number[] = []
    this.#eachMember(() => {
      offsets.push(this.#at)
      this.#skip()
      return 'next'
    })
    return offsets
  }

  /** The first key that stands twice in one object. */
  findDuplicate(): DuplicateKey | undefined {
    const keys = new Set<string>()
    let duplicate: DuplicateKey | undefined
    const isContainer = this.#eachMember((key) => {
      if (typeof key === 'string' && keys.has(key)) duplicate = { key, offset: this.#at }
      else if (typeof key === 'string') keys.add(key)
      duplicate ??= this.findDuplicate()
      return duplicate === undefined ? 'next' : 'stop'
    })
    if (!isContainer) this.#skipScalar()
    return duplicate
  }

  #skip(): void {
    const isContainer = this.#eachMember(() => {
      this.#skip()
      return 'next'
    })
    if (!isContainer) this.#skipScalar()
  }

  /**
   * Calls `visit` before each member's value, which it must consume unless it says `stop`. False, with nothing consumed,
   * where the current value has no members.
   */
  #eachMember(visit: (key: string | number) => 'next' | 'stop'): boolean {
    this.#skipBlank()
    const open = this.#text.charCodeAt(this.#at)
    if (open !== OPEN_OBJECT && open !== OPEN_ARRAY) return false
    this.#at++
    for (let index = 0; !this.#isAtClose(); index++) {
      const key = open === OPEN_OBJECT ? this.#readKey() : index
      this.#skipBlank()
      if (visit(key) === 'stop') return true
      this.#skipBlank()
      if (this.#text.charCodeAt(this.#at) === COMMA) this.#at++
    }
    this.#at++
    return true
  }

  #isAtClose(): boolean {
    this.#skipBlank()
    const next = this.#text.charCodeAt(this.#at)
    return next === CLOSE_OBJECT || next === CLOSE_ARRAY
  }

  /** Reads a key, decoded, so that `"a"` and `"\u0061"` are one; ends behind its colon. */
  #readKey(): string {
    const start = this.#at
    this.#skipString()
    const key: unknown = JSON.parse(this.#text.slice(start, this.#at))
    this.#skipBlank()
    this.#at++
    return String(key)
  }

  #skipScalar(): void {
    if (this.#text.charCodeAt(this.#at) === QUOTE) this.#skipString()
    else while (this.#at < this.#text.length && !this.#isAtBoundary()) this.#at++
  }

  #isAtBoundary(): boolean {
    const code = this.#text.charCodeAt(this.#at)
    return code <= SPACE || code === COMMA || code === CLOSE_ARRAY || code === CLOSE_OBJECT
  }

  #skipString(): void {
    this.#at++
    for (let code = this.#text.charCodeAt(this.#at); code !== QUOTE; code = this.#text.charCodeAt(this.#at)) {
      this.#at += code === BACKSLASH ? 2 : 1
    }
    this.#at++
  }

  #skipBlank(): void {
    while (this.#text.charCodeAt(this.#at) <= SPACE) this.#at++
  }
}
