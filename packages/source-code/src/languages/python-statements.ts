import type { Scanner } from '../lexing/scanner.ts'
import type { Token } from '../token.ts'

/**
 * Follows where the statements of Python begin, so that a statement which is only a string is recognised. As a docstring it is
 * evaluated to nothing and written to be read, so it counts as a comment.
 */
export class PythonStatements {
  readonly #text: string
  /** Where the current statement begins; undefined after a colon that begins none. */
  #start = 0
  #header = true
  /** Strings that begin a statement, or follow one that does, and are not judged yet. */
  readonly #candidates: { readonly from: number; readonly to: number; readonly first: number }[] = []

  constructor(text: string) {
    this.#text = text
  }

  /** A line break or a semicolon outside of brackets, unless the line is continued. */
  end(scanner: Scanner): void {
    if (scanner.depth > 0) return
    const before = this.#text[scanner.at - 1]
    if (before === '\\' || (before === '\r' && this.#text[scanner.at - 2] === '\\')) return
    this.#start = scanner.at + 1
    this.#header = true
  }

  /** A colon outside of brackets: the first one of a header begins a statement behind it. */
  colon(scanner: Scanner): void {
    if (scanner.depth > 0 || !this.#header) return
    const written = this.#text.slice(this.#start, scanner.at)
    if (!HEADER.test(written) || /\blambda\b/.test(written)) return
    this.#start = scanner.at + 1
    this.#header = false
  }

  /** A string without holes, outside of brackets if its depth is 0. */
  meetString(from: number, to: number, depth: number): void {
    if (depth > 0) return
    const last = this.#candidates.at(-1)
    const previous = last !== undefined && last.first >= this.#start ? last : undefined
    const start = previous?.to ?? this.#start
    GAP.lastIndex = start
    GAP.exec(this.#text)
    if (GAP.lastIndex !== from) return
    this.#candidates.push({ from, to, first: previous?.first ?? from })
  }

  /** The tokens with the strings that are statements of their own as comments, each statement in one piece. */
  withDocstrings(tokens: readonly Token[]): readonly Token[] {
    const last = new Map(this.#candidates.map(({ first, to }) => [first, to]))
    const spans = [...last].filter(([, to]) => ENDS.test(this.#text.slice(to, this.#lineBreak(to))))
    if (spans.length === 0) return tokens
    const told: Token[] = []
    let next = 0
    for (const token of tokens) {
      while ((spans[next]?.[1] ?? Number.POSITIVE_INFINITY) <= token.from) next++
      const [from, to] = spans[next] ?? [Number.POSITIVE_INFINITY, 0]
      if (token.from < from) told.push(token)
      else if (token.from === from) told.push({ kind: 'comment', from, to })
    }
    return told
  }

  #lineBreak(at: number): number {
    const end = /[\r\n]/g
    end.lastIndex = at
    return end.exec(this.#text)?.index ?? this.#text.length
  }
}

/** What may be before a statement, and between the parts of a string. */
const GAP = /\ufeff?(?:[ \t\f]|\\\r?\n)*/y

const HEADER =
  /^(?:[ \t\f]|\\\r?\n|\ufeff)*(?:async[ \t]+)?(?:def|class|if|elif|else|for|while|try|except|finally|with)\b/

/** Nothing but a comment, or another statement, follows on the line. */
const ENDS = /^[ \t\f]*(?:[;#].*)?$/
