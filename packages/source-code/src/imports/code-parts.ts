import { mask } from '../mask.ts'
import type { Token } from '../token.ts'

/** A string of the code. */
export interface Literal {
  readonly from: number
  readonly to: number
  /** What is between its delimiters, as written. */
  readonly content: string
  /** Whether it is all of the string, and not a piece beside a hole. */
  readonly isWhole: boolean
}

/** A text in which comments and strings are blank, with the strings beside it. */
export class CodeParts {
  readonly text: string
  /** Of the same length as the text. */
  readonly code: string
  readonly #literals: ReadonlyMap<number, Literal>
  readonly #comments: ReadonlyMap<number, number>

  constructor(text: string, tokens: readonly Token[]) {
    this.text = text
    this.code = mask(text, tokens)
    this.#literals = new Map(literalsIn(text, tokens).map((literal) => [literal.from, literal]))
    this.#comments = new Map(tokens.flatMap(({ kind, from, to }) => (kind === 'comment' ? [[from, to]] : [])))
  }

  /** The place of the first sign at or behind an offset that is neither blank nor in a comment. */
  skipBlank(offset: number): number {
    let at = offset
    for (;;) {
      const end = this.#comments.get(at)
      if (end !== undefined && end > at) at = end
      else if (BLANK.test(this.text.charAt(at))) at++
      else return at
    }
  }

  /** The string that begins at the first sign behind an offset. */
  literalAt(offset: number): Literal | undefined {
    return this.#literals.get(this.skipBlank(offset))
  }

  /** The strings of a list that opens at an offset, and whether it has nothing else. */
  listAt(open: number): { readonly literals: readonly Literal[]; readonly isWhole: boolean } {
    const literals: Literal[] = []
    let at = this.skipBlank(open + 1)
    for (let literal = this.#literals.get(at); literal !== undefined; literal = this.#literals.get(at)) {
      literals.push(literal)
      at = this.skipBlank(literal.to)
      if (this.code[at] !== ',') break
      at = this.skipBlank(at + 1)
    }
    return {
      literals,
      isWhole: /[\])}]/.test(this.code.charAt(at)) && literals.every((each) => each.isWhole),
    }
  }
}

const BLANK = /[\s\ufeff]/

/** A call from its first word to the bracket that ends it, on one line and not longer than a line. */
export function writtenCall(text: string, offset: number): string {
  const line = text.slice(offset, offset + LONGEST_CALL).replace(/\s+/g, ' ')
  let depth = 0
  for (const { 0: sign, index } of line.matchAll(/[()]/g)) {
    depth += sign === '(' ? 1 : -1
    if (depth === 0) return line.slice(0, index + 1)
  }
  return `${line}…`
}

const LONGEST_CALL = 80

function literalsIn(text: string, tokens: readonly Token[]): Literal[] {
  return tokens.flatMap((token) => {
    if (token.kind !== 'literal') return []
    const { from, to, contentFrom, contentTo } = token
    // A piece beside a hole has another delimiter there, or none.
    const quote = text.charAt(contentFrom - 1)
    const isWhole = /["'`]/.test(quote) && contentTo < to && text.charAt(contentTo) === quote
    return [{ from, to, content: text.slice(contentFrom, contentTo), isWhole }]
  })
}
