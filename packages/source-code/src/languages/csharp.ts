import { blockComment, lineCommentUntil, slash } from '../lexing/comments.ts'
import { Conditions, directiveAt } from '../lexing/conditions.ts'
import { type Lexicon, lex, lexicon } from '../lexing/lex.ts'
import { character, LINE_ESCAPE } from '../lexing/plain-string.ts'
import type { Scanner } from '../lexing/scanner.ts'
import { LINE_END, readString, type StringShape, shape } from '../lexing/string-shape.ts'
import type { Reading } from '../reading.ts'
import { ESCAPED_WORDS, namesExcept, wordSet } from '../words.ts'

/** https://learn.microsoft.com/dotnet/csharp/language-reference/language-specification/lexical-structure */
export function readCSharp(text: string): Reading {
  const conditions = new Conditions()
  const scanner = lex(text, lexiconOf(conditions))
  // What a condition leaves out is not divided: a comment or a string in it ends with it.
  const across = conditions.met
    ? scanner.tokens.find(({ from, to }) => /\n[ \t]*#[ \t]*(?:el|endif)/.test(text.slice(from, to)))
    : undefined
  if (across !== undefined) scanner.doubt(across.from)
  return { tokens: scanner.tokens, firstDoubt: scanner.firstDoubt, imports: [], words: ESCAPED_WORDS, nameOf }
}

const nameOf = namesExcept(
  wordSet(`abstract as base bool break byte case catch char checked class const continue decimal default delegate do double
    else enum event explicit extern false finally fixed float for foreach goto if implicit in int interface internal is lock
    long namespace new null object operator out override params private protected public readonly ref return sbyte sealed
    short sizeof stackalloc static string struct switch this throw true try typeof uint ulong unchecked unsafe ushort using
    virtual void volatile while`),
)

function lexiconOf(conditions: Conditions): Lexicon {
  return lexicon(
    {
      '/': slash(blockComment, { line: lineCommentUntil(/[\r\n\u0085\u2028\u2029]/g) }),
      "'": character,
      '"': readQuote,
      ':': readColon,
      '#': (scanner) => readDirective(scanner, conditions),
    },
    (scanner) => {
      if (scanner.text.startsWith('#!', scanner.at))
        scanner.take('comment', scanner.at, scanner.lineEnd(scanner.at))
    },
  )
}

function readDirective(scanner: Scanner, conditions: Conditions): void {
  const directive = directiveAt(scanner)
  if (directive === undefined) return
  conditions.meet(scanner, directive)
  // What follows these is a message, not code; `#:` is for the tool that builds the file.
  if (/^(?:region|endregion|error|warning|pragma|)$/.test(directive)) {
    scanner.take('opaque', scanner.at, scanner.lineEnd(scanner.at))
  } else {
    scanner.take(
      'opaque',
      scanner.at,
      scanner.at + (/^#[ \t]*\w*/.exec(scanner.text.slice(scanner.at, scanner.at + 80))?.[0].length ?? 1),
    )
  }
}

function readColon(scanner: Scanner): void {
  const { text, at, innermost } = scanner
  if (text[at + 1] === ':') scanner.at = at + 2
  else innermost?.format?.(scanner)
}

function readQuote(scanner: Scanner): void {
  const { text, at } = scanner
  const prefix = /[$@]*$/.exec(scanner.before(at, 40))?.[0] ?? ''
  RUN.lastIndex = at
  const quotes = RUN.exec(text)?.[0].length ?? 1
  const raw = quotes > 2 && !prefix.includes('@')
  const inside = shapeOf(prefix, raw ? quotes : 1)
  readString(scanner, inside, [at - prefix.length, at + (raw ? quotes : 1)])
}

const RUN = /"+/y

const shapes = new Map<string, StringShape>()

function shapeOf(prefix: string, quotes: number): StringShape {
  const dollars = prefix.replaceAll('@', '').length
  const key = `${prefix} ${quotes}`
  const known = shapes.get(key)
  if (known !== undefined) return known
  const made = quotes > 2 ? rawShape(quotes, dollars) : quotedShape(prefix)
  shapes.set(key, made)
  return made
}

/** The last of a row of braces open a hole, as many as there are dollars. */
function rawShape(quotes: number, dollars: number): StringShape {
  const close = `"{${quotes},}`
  if (dollars === 0) return shape({ close })
  return shape(
    { close, hole: String.raw`\{{${dollars}}(?!\{)` },
    { extraEnd: dollars - 1, format: readFormat },
  )
}

function quotedShape(prefix: string): StringShape {
  const verbatim = prefix.includes('@')
  const own = verbatim ? '""' : LINE_ESCAPE
  const line = verbatim ? {} : { line: LINE_END }
  if (!prefix.includes('$')) return shape({ close: '"', escape: own, ...line })
  return shape(
    { close: '"', escape: String.raw`${own}|\{\{|\}\}`, hole: String.raw`\{`, ...line },
    { format: readFormat },
  )
}

/** What a `:` begins right in a hole is text to the end of the hole. */
function readFormat(scanner: Scanner): void {
  readString(scanner, FORMAT, [scanner.at, scanner.at])
}

const FORMAT = shape({ close: '(?=[}"])', escape: String.raw`\\[^\r\n]`, line: LINE_END })
