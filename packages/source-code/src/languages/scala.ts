import { readBackticks } from '../lexing/backticks.ts'
import { nestedComment, shebang, slash } from '../lexing/comments.ts'
import { lex, lexicon } from '../lexing/lex.ts'
import { LINE_ESCAPE } from '../lexing/plain-string.ts'
import type { Scanner } from '../lexing/scanner.ts'
import { LINE_END, readString, shape } from '../lexing/string-shape.ts'
import type { Reading } from '../reading.ts'
import { ESCAPED_WORDS, namesExcept, wordSet } from '../words.ts'

/** https://docs.scala-lang.org/scala3/reference/syntax.html */
export function readScala(text: string): Reading {
  const scanner = lex(text, SCALA)
  const element = ELEMENT.exec(text)
  if (element !== null) scanner.doubt(element.index)
  return { tokens: scanner.tokens, firstDoubt: scanner.firstDoubt, imports: [], words: ESCAPED_WORDS, nameOf }
}

/** XML in the source, which has comments and text of its own. */
const ELEMENT = /<\/[\p{L}_]|<!--|<!\[CDATA\[/u

const nameOf = namesExcept(
  wordSet(`abstract case catch class def do else enum export extends false final finally for given if implicit import lazy
    match new null object override package private protected return sealed super then this throw trait true try type val
    var while with yield`),
)

const TEMPLATE = { hole: String.raw`\$\{`, name: String.raw`\$[\p{L}_][\p{L}\p{Nd}_]*` }

const STRING = shape({ close: '"', escape: LINE_ESCAPE, line: LINE_END })
const RAW = shape({ close: '"{3,}' })
const TEMPLATE_STRING = shape({
  close: '"',
  escape: String.raw`\\[^\r\n]|\$\$|\$"`,
  line: LINE_END,
  ...TEMPLATE,
})
const TEMPLATE_RAW = shape({ close: '"{3,}', escape: String.raw`\$\$`, ...TEMPLATE })

const SCALA = lexicon(
  { '/': slash(nestedComment), "'": readTick, '"': readQuote, '`': readBackticks },
  shebang,
)

function readQuote(scanner: Scanner): void {
  const { text, at } = scanner
  const prefix = /[\p{L}_][\p{L}\p{Nd}_]*$/u.exec(scanner.before(at, 40))?.[0] ?? ''
  const raw = text.startsWith('"""', at)
  const inside = prefix === '' ? (raw ? RAW : STRING) : raw ? TEMPLATE_RAW : TEMPLATE_STRING
  readString(scanner, inside, [at, at + (raw ? 3 : 1)])
}

/** A character; a tick can also begin a symbol, a quoted expression, or end a name. */
function readTick(scanner: Scanner): void {
  TICK.lastIndex = scanner.at
  if (TICK.exec(scanner.text) !== null) scanner.take('opaque', scanner.at, TICK.lastIndex)
}

const TICK = /'(?:\\u+[0-9A-Fa-f]{4}|\\[^\r\n]|[^\\\r\n])'/uy
