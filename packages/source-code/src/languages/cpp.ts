import type { FoundImport } from '../imports/found-import.ts'
import { blockComment } from '../lexing/comments.ts'
import { Conditions, directiveAt } from '../lexing/conditions.ts'
import { type Lexicon, lex, lexicon, type SignReader } from '../lexing/lex.ts'
import type { Scanner } from '../lexing/scanner.ts'
import { BACKSLASH, LINE_END, readString, shape } from '../lexing/string-shape.ts'
import type { Reading } from '../reading.ts'
import type { Token } from '../token.ts'
import { namesExcept, wordSet } from '../words.ts'

/**
 * C and C++ (https://eel.is/c++draft/lex). Both branches of a condition count as code. What no translation would compile is
 * read like the rest: a `#if 0` hides nothing.
 */
export function readCpp(text: string, path: string): Reading {
  const imports: FoundImport[] = []
  const isC = path.endsWith('.c')
  const scanner = lex(text, lexiconOf(imports))
  const joined = joinedSign(text, scanner.tokens)
  if (joined !== undefined) scanner.doubt(joined)
  // To standard C this is a name before a string, to its compilers a raw string.
  const raw = isC
    ? scanner.tokens.find(({ from, to }) => /^(?:u8|[uUL])?R"/.test(text.slice(from, to)))
    : undefined
  if (raw !== undefined) scanner.doubt(raw.from)
  const { tokens, firstDoubt } = scanner
  const named = isC ? nameInC : nameInCpp
  return {
    tokens,
    firstDoubt,
    imports,
    words: JOINED_WORDS,
    nameOf: (word) => named(word.replace(JOINT, '')),
  }
}

const JOINT = /\\[ \t]*\r?\n/g
/** A name may go on in the next line, also in the middle of an escape. */
const JOINED_WORDS =
  /(?<![\p{ID_Continue}])((?:[\p{ID_Start}_]|\\[uU])(?:\p{ID_Continue}|\\[uU]|\\[ \t]*\r?\n(?=[\p{ID_Continue}\\]))*)/gu

/** Where a line goes on in the middle of a name, or of the sign that begins or ends a comment. */
function joinedSign(text: string, tokens: readonly Token[]): number | undefined {
  for (const { index, 0: sign } of text.matchAll(JOINED)) {
    const token = tokens.find(({ from, to }) => from <= index && index < to)
    if (token === undefined || (token.kind === 'comment' && /^[/*]/.test(sign))) return index
  }
  return undefined
}

const JOINED = /[/*]\\[ \t]*\r?\n[/*]|[\p{ID_Continue}]\\[ \t]*\r?\n[\p{ID_Continue}]/gu

const C_KEYWORDS = `auto break case char const continue default do double else enum extern float for goto if inline int long
  register restrict return short signed sizeof static struct switch typedef union unsigned void volatile while bool true false
  nullptr alignas alignof constexpr static_assert thread_local typeof`

const nameInC = namesExcept(wordSet(C_KEYWORDS))
const nameInCpp = namesExcept(
  wordSet(`${C_KEYWORDS} and and_eq asm bitand bitor catch char8_t char16_t char32_t class compl concept consteval constinit
    const_cast co_await co_return co_yield decltype delete dynamic_cast explicit export friend mutable namespace new noexcept
    not not_eq operator or or_eq private protected public reinterpret_cast requires static_cast template this throw try
    typeid typename using virtual wchar_t xor xor_eq`),
)

function lexiconOf(imports: FoundImport[]): Lexicon {
  const conditions = new Conditions()
  return lexicon({
    '/': readSlash,
    '"': readQuote,
    "'": readTick,
    '#': (scanner) => readDirective(scanner, conditions, imports),
    ...bracketsOutside(conditions),
  })
}

/** The brackets of a macro need not be pairs. */
function bracketsOutside(conditions: Conditions): Readonly<Record<string, SignReader>> {
  const pairs = ['()', '[]', '{}'].flatMap(([opening = '', closing = '']): [string, SignReader][] => [
    [opening, (scanner) => (conditions.holds(scanner) ? undefined : scanner.open(1, { closing }))],
    [closing, (scanner) => (conditions.holds(scanner) ? undefined : scanner.close(closing))],
  ])
  return Object.fromEntries(pairs)
}

/** A line comment goes on behind a backslash at the end of its line. */
function readSlash(scanner: Scanner): void {
  const { text, at } = scanner
  if (text[at + 1] === '*') blockComment(scanner)
  if (text[at + 1] !== '/') return
  LINE_COMMENT.lastIndex = at
  const comment = LINE_COMMENT.exec(text)?.[0] ?? ''
  // Compilers differ in whether a blank may follow the backslash, and whether a carriage return ends a line.
  if (/\\[ \t]+\r?\n?$|\r(?!\n|$)/.test(comment)) scanner.doubt(at)
  scanner.take('comment', at, at + comment.replace(/\r$/, '').length)
}

const LINE_COMMENT = /\/\/(?:[^\\\n]+|\\\r?\n|\\)*/y

const STRING = shape({ close: '"', escape: BACKSLASH, line: LINE_END })

function readQuote(scanner: Scanner): void {
  const { text, at } = scanner
  const prefix = /(?<![\p{ID_Continue}])(?:u8|[uUL])?R?$/u.exec(scanner.before(at, 4))?.[0] ?? ''
  const from = at - prefix.length
  RAW.lastIndex = at
  const delimiter = prefix.endsWith('R') ? RAW.exec(text)?.[1] : undefined
  if (delimiter === undefined) {
    if (prefix.endsWith('R')) scanner.doubt(from)
    readString(scanner, STRING, [from, at + 1])
    return
  }
  const content = at + delimiter.length + 2
  const closing = `)${delimiter}"`
  const end = text.indexOf(closing, content)
  if (end < 0) scanner.doubt(from)
  const contentTo = end < 0 ? text.length : end
  scanner.literal(from, end < 0 ? contentTo : end + closing.length, [content, contentTo])
}

const RAW = /"([^()\\\s]{0,16})\(/y

/** A character, or the sign between the digits of a number. */
function readTick(scanner: Scanner): void {
  const { text, at } = scanner
  const before = scanner.before(at, 64)
  if (/(?<![\p{ID_Continue}.'])\.?\d[\w.']*$/u.test(before) && /\w/.test(text.charAt(at + 1))) return
  const prefix = /(?<![\p{ID_Continue}])(?:u8|[uUL])$/u.exec(before)?.[0] ?? ''
  TICK.lastIndex = at
  const closed = TICK.exec(text)?.[1] !== undefined
  if (!closed) scanner.doubt(at)
  scanner.take('opaque', at - prefix.length, closed ? TICK.lastIndex : at + 1)
}

const TICK = /'(?:\\(?:\r\n|[\s\S])|[^'\\\r\n])*(')?/y

function readDirective(scanner: Scanner, conditions: Conditions, imports: FoundImport[]): void {
  if (conditions.holds(scanner)) return
  const directive = directiveAt(scanner)
  if (directive === undefined) return
  const { text, at } = scanner
  LOGICAL_LINE.lastIndex = at
  LOGICAL_LINE.exec(text)
  conditions.directiveEnd = LOGICAL_LINE.lastIndex
  conditions.meet(scanner, directive)
  scanner.take('opaque', at, at + (/^#[ \t]*\w*/.exec(text.slice(at, at + 80))?.[0].length ?? 1))
  if (/^(?:include|include_next|import|embed)$/.test(directive)) readInclude(scanner, at, imports)
  else if (
    /^(?:error|warning)$/.test(directive) ||
    /^#[ \t]*pragma[ \t]+(?:mark|region|endregion)\b/.test(text.slice(at, at + 40))
  ) {
    // A message need not be divided as code is; comments are taken out before it is read.
    const message = text.slice(scanner.at, conditions.directiveEnd).search(/\/[/*]|\r?$/)
    scanner.take('opaque', scanner.at, scanner.at + message)
  }
}

const LOGICAL_LINE = /(?:[^\\\n]+|\\\r?\n|\\)*/y

function readInclude(scanner: Scanner, at: number, imports: FoundImport[]): void {
  const { text } = scanner
  INCLUDE.lastIndex = at
  const found = INCLUDE.exec(text)
  if (found === null) return
  const { opening = '', file = '' } = found.groups ?? {}
  const end = INCLUDE.lastIndex
  const from = end - file.length - 2
  scanner.literal(from, end, [from + 1, end - 1])
  if (opening === '"') imports.push({ kind: 'c-include', file, written: `#include "${file}"`, offset: at })
}

const INCLUDE = /#[ \t]*\w+[ \t]*(?<opening>[<"])(?<file>[^<>"\r\n]+)[>"]/y
