import { parseJsonDocument } from '../../json-document.ts'
import { closingQuote } from '../../json-keys.ts'
import { checkLength, type Located } from './located.ts'

const SPACE = 0x20
const LINE_BREAK = 0x0a
const CLOSERS = ',]}'

/**
 * Parses a JSON document into values that know their lines, all in one walk: a lock file has too many members to look
 * up the line of each.
 *
 * @throws EvidenceError with the line.
 */
export function parseJsonTree(text: string): Located {
  checkLength(text)
  // What is well formed, not too deep and without duplicate keys can be walked without another look.
  parseJsonDocument(text)
  return new JsonWalk(text).readDocument()
}

class JsonWalk {
  readonly #text: string
  #at = 0
  #line = 1

  constructor(text: string) {
    this.#text = text
  }

  readDocument(): Located {
    this.#skipBlank()
    return this.#read(this.#line)
  }

  /** Reads the value that begins here; `line` is that of its key, if it has one. */
  #read(line: number): Located {
    switch (this.#text[this.#at]) {
      case '{':
        return { kind: 'table', line, members: this.#readMembers() }
      case '[':
        return { kind: 'list', line, items: this.#readItems() }
      case '"':
        return { kind: 'text', line, text: this.#readString() }
      default:
        return { kind: 'other', line, text: this.#readWord() }
    }
  }

  #readMembers(): ReadonlyMap<string, Located> {
    const members = new Map<string, Located>()
    this.#at++
    while (this.#isBefore('}')) {
      const { line, key } = { line: this.#line, key: this.#readString() }
      this.#skipBlank()
      // The colon.
      this.#at++
      this.#skipBlank()
      members.set(key, this.#read(line))
    }
    return members
  }

  #readItems(): readonly Located[] {
    const items: Located[] = []
    this.#at++
    while (this.#isBefore(']')) items.push(this.#read(this.#line))
    return items
  }

  /** Skips to the next member; false, behind the closing bracket, where there is none. */
  #isBefore(close: '}' | ']'): boolean {
    this.#skipBlank()
    if (this.#text[this.#at] === ',') {
      this.#at++
      this.#skipBlank()
    }
    if (this.#text[this.#at] !== close) return true
    this.#at++
    return false
  }

  #readString(): string {
    const end = closingQuote(this.#text, this.#at) + 1
    const source = this.#text.slice(this.#at, end)
    this.#at = end
    return source.includes('\\') ? String(JSON.parse(source)) : source.slice(1, -1)
  }

  #readWord(): string {
    const start = this.#at
    while (this.#text.charCodeAt(this.#at) > SPACE && !CLOSERS.includes(this.#text.charAt(this.#at)))
      this.#at++
    return this.#text.slice(start, this.#at)
  }

  #skipBlank(): void {
    for (; this.#text.charCodeAt(this.#at) <= SPACE; this.#at++) {
      if (this.#text.charCodeAt(this.#at) === LINE_BREAK) this.#line++
    }
  }
}
