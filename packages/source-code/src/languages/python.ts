import { PythonImports } from '../imports/python-imports.ts'
import { lineComment } from '../lexing/comments.ts'
import { lex, lexicon } from '../lexing/lex.ts'
import { misplaced } from '../lexing/misplaced.ts'
import type { Scanner } from '../lexing/scanner.ts'
import { BACKSLASH, LINE_END, readString, type StringShape, shape } from '../lexing/string-shape.ts'
import type { Reading } from '../reading.ts'
import { namesExcept, WORDS, wordSet } from '../words.ts'
import { PythonStatements } from './python-statements.ts'

/** https://docs.python.org/3/reference/lexical_analysis.html, with the f-strings of 3.12 and the t-strings of 3.14. */
export function readPython(text: string): Reading {
  const statements = new PythonStatements(text)
  const scanner = lex(text, lexiconOf(statements))
  const tokens = statements.withDocstrings(scanner.tokens)
  return {
    tokens,
    firstDoubt: scanner.firstDoubt ?? misplaced(text, tokens, MISPLACED),
    imports: new PythonImports(text, tokens).found,
    words: WORDS,
    // https://docs.python.org/3/reference/lexical_analysis.html#identifiers: names are compared in their NFKC form.
    nameOf: (word) => nameOf(word)?.normalize('NFKC'),
  }
}

const nameOf = namesExcept(
  wordSet(`False None True and as assert async await break class continue def del elif else except finally for from global
    if import in is lambda nonlocal not or pass raise return try while with yield`),
)

function lexiconOf(statements: PythonStatements) {
  return lexicon({
    '#': lineComment,
    '"': (scanner) => readQuote(scanner, statements),
    "'": (scanner) => readQuote(scanner, statements),
    ':': (scanner) => readColon(scanner, statements),
    '!': readConversion,
    ';': (scanner) => statements.end(scanner),
    '\n': (scanner) => statements.end(scanner),
    '\r': (scanner) => statements.end(scanner),
  })
}

function readQuote(scanner: Scanner, statements: PythonStatements): void {
  const { text, at } = scanner
  const prefix = PREFIX.exec(scanner.before(at, 3))?.[0] ?? ''
  const quote = text.charAt(at)
  const opening = text.startsWith(quote.repeat(3), at) ? quote.repeat(3) : quote
  const from = at - prefix.length
  const formatted = /[ft]/i.test(prefix)
  const inside = (formatted ? (/r/i.test(prefix) ? RAW_FORMATTED : FORMATTED) : PLAIN).get(opening)
  if (inside === undefined) return
  const depth = scanner.depth
  readString(scanner, inside, [from, at + opening.length])
  if (!formatted) statements.meetString(from, scanner.at, depth)
}

const PREFIX = /(?<![\p{ID_Continue}])(?:[rR][bBfFtT]?|[bBfFtT][rR]?|[uU])$/u

/** What begins right in a hole with a `:` is text until the hole ends, with holes in it. */
function readColon(scanner: Scanner, statements: PythonStatements): void {
  const { innermost } = scanner
  if (innermost?.format !== undefined) innermost.format(scanner)
  else statements.colon(scanner)
}

/** `!r` in a hole is not a name; `!=` is an operator. */
function readConversion(scanner: Scanner): void {
  const { text, at, innermost } = scanner
  if (text[at + 1] === '=') return
  const found =
    innermost?.format === undefined
      ? null
      : /^![ \t]*[\p{ID_Start}_]\p{ID_Continue}*/u.exec(text.slice(at, at + 20))
  if (found === null) scanner.doubt(at)
  else scanner.take('opaque', at, at + found[0].length)
}

const QUOTES = ['"', "'", '"""', "'''"]

const shapes = (of: (quote: string) => StringShape): ReadonlyMap<string, StringShape> =>
  new Map(QUOTES.map((quote) => [quote, of(quote)]))

const lineOf = (quote: string): { readonly line?: string } => (quote.length === 1 ? { line: LINE_END } : {})

const PLAIN = shapes((quote) => shape({ close: quote, escape: BACKSLASH, ...lineOf(quote) }))

// A backslash does not keep a brace from opening a hole, but `\N{…}` names a character where backslashes count.
const FORMATTED = shapes((quote) => formatted(quote, String.raw`\\(?:N\{[^}\r\n]*\}|\r\n|[^{}])|\{\{|\}\}`))
const RAW_FORMATTED = shapes((quote) => formatted(quote, String.raw`\\(?:\r\n|[^{}])|\{\{|\}\}`))

function formatted(quote: string, kept: string): StringShape {
  const line = lineOf(quote)
  // A format ends with its hole, which is its closing sign; a hole in it has a format of its own.
  const format: StringShape = shape(
    {
      close: String.raw`(?=\}|${quote})`,
      escape: String.raw`\\(?:\r\n|[^{}])`,
      hole: String.raw`\{`,
      ...line,
    },
    { format: (scanner) => readString(scanner, format, [scanner.at, scanner.at]) },
  )
  return shape(
    { close: quote, escape: kept, hole: String.raw`\{`, ...line },
    { format: (scanner) => readString(scanner, format, [scanner.at, scanner.at]) },
  )
}

/** An operator where an operand is missing, two operands in a row, and signs that Python does not have. */
const MISPLACED =
  /[=+%@&|^<>][ \t]+(?:[=/%&|^<>,;)\]]|(?:if|for|and|or|in|is|def|class|return|import|else|elif|while|with|try)\b)|[\ue001\p{ID_Continue})\]}](?<!\b(?:and|as|assert|async|await|case|class|def|del|elif|else|except|finally|for|from|global|if|import|in|is|lambda|match|nonlocal|not|or|print|raise|return|try|type|while|with|yield|break|continue|pass))[ \t]+(?!(?:and|as|async|else|for|from|if|import|in|is|not|or)\b|\ue001)[\p{ID_Start}_]|[?$`]/gu
