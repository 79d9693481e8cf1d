import { TooTangled } from '../reading.ts'
import type { Token } from '../token.ts'

/** What is open at a place of the text: a bracket, or the hole of a string. */
export interface Open {
  readonly closing: string
  readonly at: number
  /** Goes on behind the closing sign, as a string does behind a hole. */
  readonly resume?: (scanner: Scanner) => void
  /** Reads a `:` right in this hole, where a format begins with it. */
  readonly format?: (scanner: Scanner) => void
}

/** What is open, from the innermost outwards. It is never changed, so that a place can be come back to. */
export interface OpenChain {
  readonly open: Open
  readonly outer: OpenChain | undefined
  readonly depth: number
  /** The closing signs that anything is open for. */
  readonly closings: string
}

/** The deepest nesting that is followed. Sources that people write stay below a hundred. */
const DEEPEST = 100_000

const LINE_BREAK = /[\r\n]/g

/** Walks over a text once and keeps what it finds. Any text gives tokens; what did not fit is a doubt. */
export class Scanner {
  readonly text: string
  readonly tokens: Token[] = []
  /** Where the next thing is looked for. */
  at = 0
  firstDoubt: number | undefined
  #open: OpenChain | undefined

  constructor(text: string) {
    this.text = text
  }

  doubt(at: number): void {
    if (this.firstDoubt === undefined || at < this.firstDoubt) this.firstDoubt = at
  }

  get depth(): number {
    return this.#open?.depth ?? 0
  }

  get innermost(): Open | undefined {
    return this.#open?.open
  }

  /** What is open, to be put back later: the branches of a condition each begin with the same. */
  get opened(): OpenChain | undefined {
    return this.#open
  }

  reopen(opened: OpenChain | undefined): void {
    this.#open = opened
  }

  /** Takes everything up to a place as a comment or as opaque. */
  take(kind: 'comment' | 'opaque', from: number, to: number): void {
    if (to > from) this.tokens.push({ kind, from, to })
    this.at = Math.max(to, this.at)
  }

  /** Takes a string or a piece of one. */
  literal(from: number, to: number, [contentFrom, contentTo]: readonly [number, number]): void {
    if (to > from) this.tokens.push({ kind: 'literal', from, to, contentFrom, contentTo })
    this.at = to
  }

  /** Goes over a sign of the given length that opens something. */
  open(length: number, open: Omit<Open, 'at'>): void {
    const outer = this.#open
    const depth = this.depth + 1
    if (depth > DEEPEST) throw new TooTangled()
    const closings = outer?.closings ?? ''
    this.#open = {
      open: { ...open, at: this.at },
      outer,
      depth,
      closings: closings.includes(open.closing) ? closings : closings + open.closing,
    }
    this.at += length
  }

  /** Goes over a closing sign. One that closes something further out closes what is within it as well. */
  close(sign: string): void {
    if (this.innermost?.closing !== sign) this.doubt(this.at)
    this.at++
    if (this.#open?.closings.includes(sign) !== true) return
    let chain: OpenChain | undefined = this.#open
    while (chain !== undefined && chain.open.closing !== sign) chain = chain.outer
    this.#open = chain?.outer
    chain?.open.resume?.(this)
  }

  /** Where the line of a place ends; at its line break, or at the end of the text. */
  lineEnd(at: number): number {
    LINE_BREAK.lastIndex = at
    return LINE_BREAK.exec(this.text)?.index ?? this.text.length
  }

  /** The text before a place, of at most so many characters. */
  before(at: number, length: number): string {
    return this.text.slice(Math.max(0, at - length), at)
  }
}
