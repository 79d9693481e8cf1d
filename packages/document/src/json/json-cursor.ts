const QUOTE = 0x22
const COMMA = 0x2c
const OPEN_ARRAY = 0x5b
const BACKSLASH = 0x5c
const CLOSE_ARRAY = 0x5d
const OPEN_OBJECT = 0x7b
const CLOSE_OBJECT = 0x7d
const SPACE = 0x20

/** Walks JSON that is known to be well formed. */
export class JsonCursor {
  readonly #text: string
  /** The offset that is read next. */
  at = 0

  constructor(text: string) {
    this.#text = text
  }

  /** What kind of value begins here; there is one. */
  kind(): 'object' | 'array' | 'string' | 'word' {
    switch (this.#text.charCodeAt(this.at)) {
      case OPEN_OBJECT:
        return 'object'
      case OPEN_ARRAY:
        return 'array'
      case QUOTE:
        return 'string'
      default:
        return 'word'
    }
  }

  /** Goes into the object or array that begins here. */
  enter(): void {
    this.at++
  }

  /** Goes to the next member or item, over a comma; false, behind the closing bracket, where there is none. */
  hasNext(): boolean {
    this.skipBlank()
    if (this.#text.charCodeAt(this.at) === COMMA) {
      this.at++
      this.skipBlank()
    }
    const next = this.#text.charCodeAt(this.at)
    if (next !== CLOSE_OBJECT && next !== CLOSE_ARRAY) return true
    this.at++
    return false
  }

  /** Reads a key, decoded, so that `"a"` and `"\u0061"` are one; ends at its value. */
  readKey(): string {
    const key = this.readString()
    this.skipBlank()
    // The colon.
    this.at++
    this.skipBlank()
    return key
  }

  readString(): string {
    const start = this.at
    this.skipString()
    const source = this.#text.slice(start, this.at)
    return source.includes('\\') ? String(JSON.parse(source)) : source.slice(1, -1)
  }

  /** A number, true, false or null, as it is written. */
  readWord(): string {
    const start = this.at
    this.#skipWord()
    return this.#text.slice(start, this.at)
  }

  /** Skips the value that begins here, whatever it is. */
  skipValue(): void {
    switch (this.kind()) {
      case 'object':
        this.enter()
        while (this.hasNext()) {
          this.skipString()
          this.skipBlank()
          this.at++
          this.skipBlank()
          this.skipValue()
        }
        break
      case 'array':
        this.enter()
        while (this.hasNext()) this.skipValue()
        break
      case 'string':
        this.skipString()
        break
      case 'word':
        this.#skipWord()
        break
    }
  }

  skipString(): void {
    this.at = closingQuote(this.#text, this.at) + 1
  }

  skipBlank(): void {
    while (this.#text.charCodeAt(this.at) <= SPACE) this.at++
  }

  #skipWord(): void {
    while (this.at < this.#text.length && !this.#isAtBoundary()) this.at++
  }

  #isAtBoundary(): boolean {
    const code = this.#text.charCodeAt(this.at)
    return code <= SPACE || code === COMMA || code === CLOSE_ARRAY || code === CLOSE_OBJECT
  }
}

/** The offset of the quote that ends the string which begins at `open`; the end of the text where none does. */
export function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let escapes = 0
    while (text.charCodeAt(at - 1 - escapes) === BACKSLASH) escapes++
    if (escapes % 2 === 0) return at
  }
  return text.length
}
