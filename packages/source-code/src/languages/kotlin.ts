import { readBackticks } from '../lexing/backticks.ts'
import { nestedComment, shebang, slash } from '../lexing/comments.ts'
import { lex, lexicon } from '../lexing/lex.ts'
import { character, LINE_ESCAPE } from '../lexing/plain-string.ts'
import type { Scanner } from '../lexing/scanner.ts'
import { LINE_END, readString, type StringShape, shape } from '../lexing/string-shape.ts'
import type { Reading } from '../reading.ts'
import { namesExcept, WORDS, wordSet } from '../words.ts'

/** https://kotlinlang.org/spec/syntax-and-grammar.html, with the templates of several dollars of Kotlin 2.2. */
export function readKotlin(text: string): Reading {
  const { tokens, firstDoubt } = lex(text, KOTLIN)
  return { tokens, firstDoubt, imports: [], words: WORDS, nameOf }
}

const nameOf = namesExcept(
  wordSet(`as break class continue do else false for fun if in interface is null object package return super this throw true
    try typealias typeof val var when while`),
)

const KOTLIN = lexicon(
  { '/': slash(nestedComment), "'": character, '"': readQuote, '`': readBackticks },
  shebang,
)

function readQuote(scanner: Scanner): void {
  const { text, at } = scanner
  const dollars = /(?<![\p{ID_Continue}$])\$*$/u.exec(scanner.before(at, 40))?.[0] ?? ''
  const raw = text.startsWith('"""', at)
  readString(scanner, shapeOf(raw ? '"""' : '"', Math.max(1, dollars.length)), [
    at - dollars.length,
    at + (raw ? 3 : 1),
  ])
}

const shapes = new Map<string, StringShape>()

function shapeOf(quote: string, dollars: number): StringShape {
  const key = `${quote} ${dollars}`
  const known = shapes.get(key)
  if (known !== undefined) return known
  const sign = String.raw`\${${dollars}}`
  const template = {
    hole: String.raw`${sign}\{`,
    name: String.raw`${sign}(?:[\p{L}_][\p{L}\p{Nd}_]*|\x60[^\x60\r\n]+\x60)`,
  }
  // The last three of a row of quotes end a raw string.
  const made =
    quote.length > 1
      ? shape({ close: '"{3,}', ...template })
      : shape({ close: '"', escape: LINE_ESCAPE, line: LINE_END, ...template })
  shapes.set(key, made)
  return made
}
