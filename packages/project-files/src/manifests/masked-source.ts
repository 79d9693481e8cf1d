import { checkSourceLength, computedVersion, lineAt } from './manifest-version.ts'

/** How a language writes comments and texts. */
export interface SourceSyntax {
  readonly lineComments: readonly string[]
  /** Beginning and end. */
  readonly blockComments: readonly (readonly [string, string])[]
  /** The longer ones first. */
  readonly quotes: readonly Quote[]
  /** Where a text of another form ends that begins at a place; undefined where none does. */
  readonly otherText?: (text: string, at: number) => number | undefined
}

interface Quote {
  readonly mark: string
  readonly lines: 'one' | 'several'
}

/** Replaces each character of a text: no program has it outside of one. */
const IN_TEXT = '\u{e000}'
/** A line break in a text or a bracket, at which no line ends. */
const NO_BREAK = '\v'

/**
 * A program with its comments blank and its texts unreadable, so that patterns find code alone. Each character keeps its
 * place.
 *
 * @throws EvidenceError where a text or a comment has no end: nothing can be said of such a file.
 */
export function maskSource(text: string, syntax: SourceSyntax): string {
  checkSourceLength(text)
  const pieces: string[] = []
  for (let at = 0; at < text.length; ) {
    const token = commentAt(text, at, syntax) ?? textAt(text, at, syntax)
    pieces.push(token?.shown ?? text.charAt(at))
    at = token?.end ?? at + 1
  }
  return pieces.join('')
}

interface Token {
  readonly end: number
  /** As long as what it replaces. */
  readonly shown: string
}

const REST_OF_LINE = /[^\r\n]*/y

function commentAt(text: string, at: number, syntax: SourceSyntax): Token | undefined {
  if (syntax.lineComments.some((mark) => text.startsWith(mark, at))) {
    REST_OF_LINE.lastIndex = at
    const length = REST_OF_LINE.exec(text)?.[0].length ?? 0
    return { end: at + length, shown: ' '.repeat(length) }
  }
  for (const [open, close] of syntax.blockComments) {
    if (!text.startsWith(open, at)) continue
    const found = text.indexOf(close, at + open.length)
    if (found === -1) throw withoutEnd(text, at, 'a comment')
    const end = found + close.length
    return { end, shown: text.slice(at, end).replace(/[^\n]/g, ' ') }
  }
  return undefined
}

function textAt(text: string, at: number, { quotes, otherText }: SourceSyntax): Token | undefined {
  const quote = quotes.find(({ mark }) => text.startsWith(mark, at))
  if (quote !== undefined) {
    const { length } = quote.mark
    const end = endOfText(text, at, quote)
    return { end, shown: quote.mark + IN_TEXT.repeat(end - at - 2 * length) + quote.mark }
  }
  const end = otherText?.(text, at)
  return end === undefined ? undefined : { end, shown: IN_TEXT.repeat(end - at) }
}

function endOfText(text: string, at: number, { mark, lines }: Quote): number {
  for (let next = at + mark.length; next < text.length; next += 1) {
    if (text.startsWith(mark, next)) return next + mark.length
    const character = text.charAt(next)
    if (character === '\\') next += 1
    else if (lines === 'one' && (character === '\n' || character === '\r')) break
  }
  throw withoutEnd(text, at, 'a text in quotes')
}

/** What cannot be understood as the program that it is. */
export function withoutEnd(text: string, at: number, what: string): Error {
  return computedVersion(`the version cannot be read: ${what} that begins here has no end`, lineAt(text, at))
}

/** A masked program in which no line ends inside a bracket, as in Python; and the same with nothing in the brackets. */
export function joinBrackets(code: string): { readonly whole: string; readonly outside: string } {
  let depth = 0
  const whole: string[] = []
  const outside: string[] = []
  for (const character of code.split('')) {
    if (')]}'.includes(character)) depth = Math.max(0, depth - 1)
    const shown = depth > 0 && (character === '\n' || character === '\r') ? NO_BREAK : character
    whole.push(shown)
    outside.push(depth > 0 ? ' ' : shown)
    if ('([{'.includes(character)) depth += 1
  }
  return { whole: whole.join(''), outside: outside.join('') }
}

/** How many brackets are open at each place of a masked program; a closing one is as deep as what is around it. */
export function depthsOf(code: string, brackets: readonly [string, string]): Uint32Array {
  const depths = new Uint32Array(code.length + 1)
  let depth = 0
  for (let at = 0; at < code.length; at += 1) {
    if (brackets[1].includes(code.charAt(at))) depth = Math.max(0, depth - 1)
    depths[at] = depth
    if (brackets[0].includes(code.charAt(at))) depth += 1
  }
  depths[code.length] = depth
  return depths
}

const LITERAL = new RegExp(`("""|'''|"|')(${IN_TEXT}*)\\1`, 'uy')

/** A text in quotes, as a program has it at a place. */
export interface Literal {
  readonly value: string
  readonly quote: string
  readonly end: number
}

/** The text in quotes at a place; undefined where there is none, or it has escapes, which mean something else. */
export function literalAt(text: string, code: string, at: number): Literal | undefined {
  LITERAL.lastIndex = at
  const [whole, quote, masked] = LITERAL.exec(code) ?? []
  if (whole === undefined || quote === undefined || masked === undefined) return undefined
  const start = at + quote.length
  const value = text.slice(start, start + masked.length)
  return value.includes('\\') ? undefined : { value, quote, end: at + whole.length }
}
