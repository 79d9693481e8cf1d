/** Thrown where a parse costs more than any source does. */
export class WorkLimit extends Error {
  override readonly name = 'WorkLimit'
}

/**
 * A text that counts how often a parser looks at a character of it, and ends the parse at a limit. TypeScript's grammar
 * makes the parser try and go back: a line of nested `async<T>(x=` takes a time that doubles with each of them. Sources
 * that people write stay below two looks a character.
 */
export class MeteredText extends String {
  readonly #text: string
  #left: number

  constructor(text: string) {
    super(text)
    this.#text = text
    this.#left = Math.min(FREE_LOOKS + LOOKS_PER_CHARACTER * text.length, MOST_LOOKS)
  }

  override charCodeAt(index: number): number {
    if (--this.#left < 0) throw new WorkLimit()
    return this.#text.charCodeAt(index)
  }

  // The rest is not counted, but spared the way through the object.
  override codePointAt(index: number): number | undefined {
    return this.#text.codePointAt(index)
  }

  override slice(from?: number, to?: number): string {
    return this.#text.slice(from, to)
  }
}

const FREE_LOOKS = 2 ** 20
const LOOKS_PER_CHARACTER = 32
const MOST_LOOKS = 2 ** 28
