import type { FoundImport } from '../imports/found-import.ts'
import { blockComment, lineCommentUntil, shebang, slash } from '../lexing/comments.ts'
import { lex, lexicon } from '../lexing/lex.ts'
import { plainString } from '../lexing/plain-string.ts'
import { precedingPart } from '../lexing/preceding-part.ts'
import type { Scanner } from '../lexing/scanner.ts'
import { BACKSLASH, LINE_END, shape } from '../lexing/string-shape.ts'
import type { Token } from '../token.ts'
import { wordSet } from '../words.ts'

interface ScriptGuess {
  readonly tokens: readonly Token[]
  readonly imports: readonly FoundImport[]
  readonly firstDoubt: number | undefined
}

/** Divides a text that has no syntax tree. What depends on one is a doubt. */
export function lexScript(text: string): ScriptGuess {
  const { tokens, firstDoubt } = lex(text, SCRIPT)
  return { tokens, firstDoubt, imports: [...importsIn(text, tokens)] }
}

const TEMPLATE = plainString(shape({ close: '`', escape: BACKSLASH, hole: String.raw`\$\{` }))

const QUOTED = (close: string) => plainString(shape({ close, escape: BACKSLASH, line: LINE_END }))

const SCRIPT = lexicon(
  {
    '/': slash(blockComment, { line: lineCommentUntil(/[\r\n\u2028\u2029]/g), otherwise: readSlash }),
    '"': QUOTED('"'),
    "'": QUOTED("'"),
    '`': TEMPLATE,
    '<': readAngle,
  },
  shebang,
)

/** `</` and `/>` are signs of elements, whose text has no strings; what is one is not known here. */
function readAngle(scanner: Scanner): void {
  if (/^<(?:\/|!--|>)/.test(scanner.text.slice(scanner.at, scanner.at + 4))) scanner.doubt(scanner.at)
}

/** A regular expression where no operand is before it, otherwise a division. */
function readSlash(scanner: Scanner): void {
  const { at } = scanner
  const before = operandBefore(scanner)
  if (before === 'unclear') scanner.doubt(at)
  if (before !== 'none') return
  REGULAR.lastIndex = at
  if (REGULAR.exec(scanner.text) === null) scanner.doubt(at)
  else scanner.take('opaque', at, REGULAR.lastIndex)
}

const REGULAR = /\/(?:\\[^\r\n]|\[(?:\\[^\r\n]|[^\]\\\r\n]){0,1000}\]|[^/\\[\r\n]){1,1000}\/[\w$]*/y

/** What a regular expression cannot follow, if anything. */
function operandBefore(scanner: Scanner): 'operand' | 'unclear' | 'none' {
  const { kind, word } = precedingPart(scanner)
  if (kind === 'word') return BEFORE_OPERAND.has(word) ? 'none' : 'operand'
  if (kind !== 'sign') return kind === 'operand' ? 'operand' : 'none'
  // Behind these it may be either.
  if (/[)}]/.test(word) || /(?:\+\+|--)\s*$/.test(scanner.before(scanner.at, 8))) return 'unclear'
  return word === ']' ? 'operand' : 'none'
}

const BEFORE_OPERAND = wordSet(
  'await case delete do else extends in instanceof new of return throw typeof void yield',
)

/** The literals behind the words that refer to a module. */
function* importsIn(text: string, tokens: readonly Token[]): Generator<FoundImport> {
  for (const token of tokens) {
    if (token.kind !== 'literal') continue
    const specifier = text.slice(token.contentFrom, token.contentTo)
    const before = text.slice(Math.max(0, token.from - 40), token.from)
    if (!REFERS.test(before) || specifier.length > LONGEST_SPECIFIER) continue
    yield { kind: 'script', how: 'load', specifier, written: specifier, offset: token.from }
  }
}

const REFERS =
  /\b(?:from|import|require|(?:import|require)Actual|(?:require|import\s*\.\s*meta)\s*\.\s*resolve)\s*\(?\s*$/
const LONGEST_SPECIFIER = 1_000
