import { EvidenceError } from './evidence-error.ts'

export type JsonPath = readonly (string | number)[]

/** A JSON document whose every place can be named by its line. */
export interface JsonDocument {
  readonly value: unknown
  /** The 1-based line of the value at a path, or of its nearest ancestor that exists. */
  lineOf(path: JsonPath): number
}

const MAX_DEPTH = 64

/**
 * Parses a JSON document. Besides what `JSON.parse` refuses, a key that stands twice in one object is an error (which
 * of the two counts is anyone's guess), and so is nesting deeper than 64.
 */
export function parseJsonDocument(text: string): JsonDocument {
  const value = parse(text)
  new Scanner(text).check(0)
  return {
    value,
    lineOf: (path) => lineAt(text, new Scanner(text).locate(path)),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    const position = /at position (\d+)/.exec(reason)?.[1]
    const offset = position === undefined ? text.trimEnd().length : Number(position)
    const isCut = offset >= text.trimEnd().length
    throw new EvidenceError(
      isCut ? 'the JSON ends in the middle: it is truncated' : 'this is not valid JSON',
      {
        line: lineAt(text, offset),
        remedy: 'let the tool that writes it finish, and upload the whole file',
      },
    )
  }
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++
  return line
}

/** Walks JSON that is known to be well formed. */
class Scanner {
  readonly #text: string
  #at = 0

  constructor(text: string) {
    this.#text = text
  }

  /** Checks nesting and keys of the value at the current place, and ends behind it. */
  check(depth: number): void {
    if (depth > MAX_DEPTH) {
      throw new EvidenceError(`the JSON is nested deeper than ${MAX_DEPTH}`, {
        line: lineAt(this.#text, this.#at),
        remedy: 'a report of results needs no such nesting: check which file this is',
      })
    }
    const keys = new Set<string>()
    const isContainer = this.#eachMember((key) => {
      if (typeof key === 'string') this.#checkKey(key, keys)
      this.check(depth + 1)
      return 'next'
    })
    if (!isContainer) this.#skipScalar()
  }

  /** The offset of the value at a path, or of its nearest ancestor. */
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

  #checkKey(key: string, keys: Set<string>): void {
    if (keys.has(key)) {
      throw new EvidenceError(`the key ${JSON.stringify(key)} stands twice in one object`, {
        line: lineAt(this.#text, this.#at),
        remedy: 'write each key once: it cannot be told which of the two values counts',
      })
    }
    keys.add(key)
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
    const open = this.#text[this.#at]
    if (open !== '{' && open !== '[') return false
    this.#at++
    for (let index = 0; ; index++) {
      this.#skipBlank()
      const next = this.#text[this.#at]
      if (next === '}' || next === ']') break
      if (next === ',') this.#at++
      this.#skipBlank()
      const key = open === '{' ? this.#readKey() : index
      this.#skipBlank()
      if (visit(key) === 'stop') return true
    }
    this.#at++
    return true
  }

  #readKey(): string {
    const start = this.#at
    this.#skipString()
    const key = JSON.parse(this.#text.slice(start, this.#at)) as string
    this.#skipBlank()
    this.#at++
    return key
  }

  #skipScalar(): void {
    if (this.#text[this.#at] === '"') return this.#skipString()
    while (this.#at < this.#text.length && !',]} \n\r\t'.includes(this.#text[this.#at] ?? '')) this.#at++
  }

  #skipString(): void {
    this.#at++
    while (this.#text[this.#at] !== '"') this.#at += this.#text[this.#at] === '\\' ? 2 : 1
    this.#at++
  }

  #skipBlank(): void {
    while (' \n\r\t'.includes(this.#text[this.#at] ?? 'x')) this.#at++
  }
}
