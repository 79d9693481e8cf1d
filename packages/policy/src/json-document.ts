import { isPlainNumber } from './plain-number.ts'
import type { Place } from './source-document.ts'

export const MAX_DEPTH = 64

/**
 * Reads a JSON document, many times faster than a YAML parser does. Undefined for everything out of the ordinary, wrong
 * JSON included: the YAML reader then says what is wrong and where.
 */
export function readJson(text: string, numbers: 'plain' | 'any'): Place | undefined {
  if (!/^[ \t\r\n]*\{/.test(text)) return undefined
  try {
    JSON.parse(text)
  } catch {
    return undefined
  }
  return new JsonScanner(text, numbers).read(0)
}

const BLANK = /[ \t\r\n]*/y
const LITERAL = /[^\s,\]}]+/y

/** Walks JSON that is known to be well formed. */
class JsonScanner {
  readonly #text: string
  readonly #numbers: 'plain' | 'any'
  #at = 0

  constructor(text: string, numbers: 'plain' | 'any') {
    this.#text = text
    this.#numbers = numbers
  }

  read(depth: number): Place | undefined {
    this.#skip(BLANK)
    const offset = this.#at
    switch (this.#text[offset]) {
      case '{':
        return depth === MAX_DEPTH ? undefined : this.#readObject(offset, depth + 1)
      case '[':
        return depth === MAX_DEPTH ? undefined : this.#readArray(offset, depth + 1)
      case '"':
        return { value: this.#readString(), offset }
      default:
        return this.#readLiteral(offset)
    }
  }

  #readObject(offset: number, depth: number): Place | undefined {
    const value: Record<string, unknown> = Object.create(null)
    const members = new Map<string, Place>()
    while (this.#next('}')) {
      const keyOffset = this.#at
      const key = this.#readString()
      this.#skip(BLANK)
      this.#at++
      const member = this.read(depth)
      if (member === undefined || members.has(key) || key === '__proto__' || key === '<<') return undefined
      value[key] = member.value
      members.set(key, { ...member, offset: keyOffset })
    }
    return { value, offset, members }
  }

  #readArray(offset: number, depth: number): Place | undefined {
    const value: unknown[] = []
    const members = new Map<number, Place>()
    while (this.#next(']')) {
      const member = this.read(depth)
      if (member === undefined) return undefined
      members.set(value.length, member)
      value.push(member.value)
    }
    return { value, offset, members }
  }

  /** Goes to the next member, over the opening bracket or a comma; over the closing bracket gives false. */
  #next(close: '}' | ']'): boolean {
    this.#skip(BLANK)
    if (this.#text[this.#at] !== close) this.#at++
    this.#skip(BLANK)
    if (this.#text[this.#at] !== close) return true
    this.#at++
    return false
  }

  #readString(): string {
    const start = this.#at++
    while (this.#text[this.#at] !== '"') this.#at += this.#text[this.#at] === '\\' ? 2 : 1
    this.#at++
    return String(JSON.parse(this.#text.slice(start, this.#at)))
  }

  #readLiteral(offset: number): Place | undefined {
    this.#skip(LITERAL)
    const source = this.#text.slice(offset, this.#at)
    const value: unknown = JSON.parse(source)
    const isUsable = typeof value !== 'number' || this.#numbers === 'any' || isPlainNumber(source, value)
    return isUsable ? { value, offset } : undefined
  }

  #skip(pattern: RegExp): void {
    pattern.lastIndex = this.#at
    pattern.test(this.#text)
    if (pattern.lastIndex > this.#at) this.#at = pattern.lastIndex
  }
}
