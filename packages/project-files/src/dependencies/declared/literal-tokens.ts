import { checkLength } from '@governance-gates/document/strict'
import { malformed } from '../dependency-reader.ts'

/** A piece of a manifest that is a program. */
export interface Token {
  readonly kind: 'word' | 'text' | 'sign' | 'break'
  /** Of a text, what is between its quotation marks. */
  readonly text: string
  readonly line: number
}

/** How the texts of a language are written. */
interface Quotes {
  readonly open: string
  readonly close: string
  /** Whether a backslash takes the next sign with it. */
  readonly hasEscapes: boolean
  /** Whether it may go on in the next line. */
  readonly hasLines: boolean
}

/** What a language's manifests are made of, as far as names of packages depend on it. */
export interface Grammar {
  readonly lineComments: readonly string[]
  readonly blockComments: readonly (readonly [string, string])[]
  /** The longest first. */
  readonly quotes: readonly Quotes[]
  readonly hasHeredocs: boolean
}

/** A text between two marks that are the same, which ends with its line. */
const short = (mark: string): Quotes => ({ open: mark, close: mark, hasEscapes: true, hasLines: false })
/** One that may go on in the next line. */
const long = (mark: string): Quotes => ({ ...short(mark), hasLines: true })

const C_COMMENTS = { lineComments: ['//'], blockComments: [['/*', '*/']] } as const

export const GROOVY: Grammar = {
  ...C_COMMENTS,
  quotes: [long('"""'), long("'''"), short('"'), short("'")],
  hasHeredocs: false,
}

export const KOTLIN: Grammar = {
  ...C_COMMENTS,
  quotes: [{ ...long('"""'), hasEscapes: false }, short('"'), short("'")],
  hasHeredocs: false,
}

export const SWIFT: Grammar = {
  ...C_COMMENTS,
  quotes: [long('"""'), { open: '#"', close: '"#', hasEscapes: false, hasLines: false }, short('"')],
  hasHeredocs: false,
}

export const RUBY: Grammar = {
  lineComments: ['#'],
  blockComments: [['\n=begin', '\n=end']],
  quotes: [long('"'), long("'")],
  hasHeredocs: true,
}

export const ELIXIR: Grammar = {
  lineComments: ['#'],
  blockComments: [],
  quotes: [long('"""'), long("'''"), long('"'), long("'")],
  hasHeredocs: false,
}

export const PYTHON: Grammar = {
  lineComments: ['#'],
  blockComments: [],
  quotes: [long('"""'), long("'''"), short('"'), short("'")],
  hasHeredocs: false,
}

/** Splits a manifest into tokens, without its comments. @throws EvidenceError where a text or a comment does not end. */
export function literalTokens(text: string, grammar: Grammar): readonly Token[] {
  checkLength(text)
  return new Lexer(text.replaceAll('\r\n', '\n'), grammar).tokens()
}

const BLANKS = /[^\S\n]+/y
const WORD = /[\p{L}\p{N}_$]+[?!]?/uy
const HEREDOC = /<<[~-]?(["'`]?)([A-Z]\w*)\1/y

class Lexer {
  readonly #text: string
  readonly #grammar: Grammar
  readonly #tokens: Token[] = []
  /** What ends the heredocs whose bodies begin with the next line. */
  readonly #heredocs: string[] = []
  #at = 0
  #line = 1

  constructor(text: string, grammar: Grammar) {
    this.#text = text
    this.#grammar = grammar
  }

  tokens(): readonly Token[] {
    while (this.#at < this.#text.length) {
      if (this.#blank() || this.#comment() || this.#quoted() || this.#heredoc() || this.#word()) continue
      const sign = this.#text.charAt(this.#at)
      this.#push(sign === '\n' ? 'break' : 'sign', sign)
      this.#move(this.#at + 1)
      if (sign === '\n') this.#skipHeredocs()
    }
    return this.#tokens
  }

  #push(kind: Token['kind'], text: string): void {
    this.#tokens.push({ kind, text, line: this.#line })
  }

  #move(end: number): void {
    this.#line += this.#text.slice(this.#at, end).split('\n').length - 1
    this.#at = end
  }

  #matched(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#at
    return pattern.exec(this.#text)
  }

  #blank(): boolean {
    const [blanks] = this.#matched(BLANKS) ?? []
    if (blanks !== undefined) this.#at += blanks.length
    return blanks !== undefined
  }

  #word(): boolean {
    const [word] = this.#matched(WORD) ?? []
    if (word === undefined) return false
    this.#push('word', word)
    this.#at += word.length
    return true
  }

  #comment(): boolean {
    const { lineComments, blockComments } = this.#grammar
    if (lineComments.some((open) => this.#text.startsWith(open, this.#at))) {
      const end = this.#text.indexOf('\n', this.#at)
      this.#at = end === -1 ? this.#text.length : end
      return true
    }
    const block = blockComments.find(([open]) => this.#text.startsWith(open, this.#at))
    if (block === undefined) return false
    const [open, close] = block
    const end = this.#text.indexOf(close, this.#at + open.length)
    if (end === -1) throw malformed('a comment does not end: the file is truncated', this.#line)
    if (open.startsWith('\n')) this.#push('break', '\n')
    this.#move(end + close.length)
    return true
  }

  #quoted(): boolean {
    const own = this.#grammar.quotes.find(({ open }) => this.#text.startsWith(open, this.#at))
    if (own === undefined) return false
    const start = this.#at + own.open.length
    const end = this.#endOf(own, start)
    this.#push('text', this.#text.slice(start, end))
    const isClosed = this.#text.startsWith(own.close, end)
    this.#move(isClosed ? end + own.close.length : end)
    return true
  }

  /** Where the closing mark is. In a language whose texts end with their line, an open one ends there. */
  #endOf({ close, hasEscapes, hasLines }: Quotes, start: number): number {
    for (let at = start; at < this.#text.length; at++) {
      const sign = this.#text.charAt(at)
      if (hasEscapes && sign === '\\') at++
      else if (sign === '\n' && !hasLines) return at
      else if (this.#text.startsWith(close, at)) return at
    }
    if (!hasLines) return this.#text.length
    throw malformed('a text does not end: the file is truncated', this.#line)
  }

  #heredoc(): boolean {
    const match = this.#grammar.hasHeredocs ? this.#matched(HEREDOC) : null
    if (match === null) return false
    this.#heredocs.push(match[2] ?? '')
    this.#push('text', '')
    this.#at += match[0].length
    return true
  }

  #skipHeredocs(): void {
    for (const word of this.#heredocs.splice(0)) {
      for (let isOver = false; !isOver; ) {
        if (this.#at >= this.#text.length) throw malformed(`the text ${word} does not end`, this.#line)
        const end = this.#text.indexOf('\n', this.#at)
        const row = this.#text.slice(this.#at, end === -1 ? this.#text.length : end)
        isOver = row.trim() === word
        this.#move(end === -1 ? this.#text.length : end + 1)
      }
    }
  }
}

/** More would not be shown. */
const MOST_SHOWN = 40

/** A run of tokens as a person would write it, for messages. */
export function shownTokens(tokens: readonly Token[]): string {
  const parts = tokens
    .slice(0, MOST_SHOWN)
    .map(({ kind, text }) => (kind === 'text' ? `"${text}"` : text === '\n' ? ' ' : text))
  const text = parts.reduce(
    (all, part) => all + (/\w$/.test(all) && /^[\w"]/.test(part) ? ' ' : '') + part,
    '',
  )
  return text.length > 80 ? `${text.slice(0, 79)}…` : text
}
