import { nestedComment, shebang, slash } from '../lexing/comments.ts'
import { lex, lexicon } from '../lexing/lex.ts'
import { LINE_ESCAPE } from '../lexing/plain-string.ts'
import type { Scanner } from '../lexing/scanner.ts'
import { BACKSLASH, LINE_END, readString, type StringShape, shape } from '../lexing/string-shape.ts'
import type { Reading } from '../reading.ts'
import { namesExcept, WORDS, wordSet } from '../words.ts'

/** https://dart.dev/resources/language/spec */
export function readDart(text: string): Reading {
  const { tokens, firstDoubt } = lex(text, DART)
  return { tokens, firstDoubt, imports: [], words: WORDS, nameOf }
}

const nameOf = namesExcept(
  wordSet(`assert await break case catch class const continue default do else enum extends false final finally for if in is
    new null rethrow return super switch this throw true try var void while with yield`),
)

const DART = lexicon({ '/': slash(nestedComment), '"': readQuote, "'": readQuote }, shebang)

function readQuote(scanner: Scanner): void {
  const { text, at } = scanner
  const raw = /(?<![\p{ID_Continue}$])r$/u.test(scanner.before(at, 2))
  const quote = text.charAt(at)
  const opening = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote
  const inside = (raw ? RAW : STRINGS).get(opening)
  if (inside !== undefined) readString(scanner, inside, [at - (raw ? 1 : 0), at + opening.length])
}

const QUOTES = ['"', "'", '"""', "'''"]
const lineOf = (quote: string): { readonly line?: string } => (quote.length === 1 ? { line: LINE_END } : {})

const RAW: ReadonlyMap<string, StringShape> = new Map(
  QUOTES.map((quote) => [quote, shape({ close: quote, ...lineOf(quote) })]),
)
const STRINGS: ReadonlyMap<string, StringShape> = new Map(
  QUOTES.map((quote) => [
    quote,
    shape({
      close: quote,
      escape: quote.length === 1 ? LINE_ESCAPE : BACKSLASH,
      hole: String.raw`\$\{`,
      name: String.raw`\$[A-Za-z_][A-Za-z0-9_]*`,
      ...lineOf(quote),
    }),
  ]),
)
