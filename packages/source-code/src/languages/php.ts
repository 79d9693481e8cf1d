import { blockComment } from '../lexing/comments.ts'
import { lex, lexicon } from '../lexing/lex.ts'
import { plainString } from '../lexing/plain-string.ts'
import type { Scanner } from '../lexing/scanner.ts'
import { BACKSLASH, readString, type StringShape, shape } from '../lexing/string-shape.ts'
import type { Reading } from '../reading.ts'
import type { Span } from '../token.ts'
import { WORDS, wordSet } from '../words.ts'

/** https://www.php.net/manual/en/langref.php. What is outside of the tags counts as a string. */
export function readPhp(text: string): Reading {
  const { tokens, firstDoubt } = lex(text, PHP)
  return {
    tokens,
    firstDoubt,
    imports: [],
    words: WORDS,
    nameOf: (word, offset) =>
      KEYWORDS.has(word.toLowerCase()) || isDelegation(text, word, offset) ? undefined : word,
    isCaseless: isClass,
  }
}

/** `yield from` is one keyword of two words; `from` is a name elsewhere. */
function isDelegation(text: string, word: string, offset: number): boolean {
  return (
    word.toLowerCase() === 'from' &&
    /\byield\s+$/i.test(text.slice(Math.max(0, offset - LONGEST_GAP), offset))
  )
}

/**
 * Whether a name is that of a class, an interface or a part of a namespace, as far as what is beside it shows: PHP compares
 * these without regard to case, and variables, properties and constants with it.
 */
function isClass(code: string, { from, to }: Span): boolean {
  const before = code.slice(Math.max(0, from - LONGEST_GAP), from)
  return BEFORE_CLASS.test(before) || BEHIND_CLASS.test(code.slice(to, to + LONGEST_GAP))
}

const LONGEST_GAP = 40
const BEFORE_CLASS =
  /(?:\\|(?<![\p{ID_Continue}$>:])(?:new|extends|implements|instanceof|insteadof|use|class|interface|trait|enum)\s+(?:function\s+)?|catch\s*\(\s*)$/iu
const BEHIND_CLASS = /^(?:\\|\s*::|\s+(?:&|\.\.\.)?\$)/

const KEYWORDS =
  wordSet(`abstract and array as break callable case catch class clone const continue declare default do echo
  else elseif empty enddeclare endfor endforeach endif endswitch endwhile eval exit extends final finally fn for foreach
  function global goto if implements include include_once instanceof insteadof interface isset list match namespace new or
  print private protected public readonly require require_once return static switch throw trait try unset use var while xor
  yield true false null
  __class__ __dir__ __file__ __function__ __line__ __method__ __namespace__ __property__ __trait__`)

const TEMPLATE = {
  escape: BACKSLASH,
  hole: String.raw`\{(?=\$)|\$\{`,
  name: String.raw`\$[A-Za-z_\x80-\uffff][A-Za-z0-9_\x80-\uffff]*`,
}

const PHP = lexicon(
  {
    '/': (scanner) => {
      const next = scanner.text[scanner.at + 1]
      if (next === '*') blockComment(scanner)
      else if (next === '/') lineComment(scanner)
    },
    // `#[` begins an attribute, which is code.
    '#': (scanner) => (scanner.text[scanner.at + 1] === '[' ? undefined : lineComment(scanner)),
    "'": plainString(shape({ close: "'", escape: BACKSLASH })),
    '"': plainString(shape({ close: '"', ...TEMPLATE })),
    '`': plainString(shape({ close: '`', ...TEMPLATE })),
    '<': readHeredoc,
    '?': (scanner) =>
      scanner.text[scanner.at + 1] === '>' ? readOutside(scanner, scanner.at + 2) : undefined,
    _: readHalt,
  },
  (scanner) => readOutside(scanner, scanner.at),
)

/** What is written as it is, up to the next tag. */
function readOutside(scanner: Scanner, from: number): void {
  TAG.lastIndex = from
  const to = TAG.exec(scanner.text)?.index ?? scanner.text.length
  scanner.literal(from, to, [from, to])
  scanner.take('opaque', to, Math.max(TAG.lastIndex, to))
}

const TAG = /<\?(?:php(?![^\s])|=|(?!xml\b|php))/gi

/** A line comment ends before the end of its tag as well. */
function lineComment(scanner: Scanner): void {
  const { text, at } = scanner
  const line = scanner.lineEnd(at)
  const tag = text.slice(at, line).indexOf('?>')
  scanner.take('comment', at, tag < 0 ? line : at + tag)
}

function readHeredoc(scanner: Scanner): void {
  HEREDOC.lastIndex = scanner.at
  const found = HEREDOC.exec(scanner.text)
  if (found === null) return
  const { quoted, plain, quote } = found.groups ?? {}
  const name = quoted ?? plain ?? ''
  readString(scanner, heredocShape(name, quote === "'" ? {} : TEMPLATE), [scanner.at, HEREDOC.lastIndex])
}

const HEREDOC =
  /<<<[ \t]*(?:(?<quote>["'])(?<quoted>[\p{L}_][\p{L}\p{Nd}_]*)\k<quote>|(?<plain>[\p{L}_][\p{L}\p{Nd}_]*))\r?\n/uy

function heredocShape(name: string, inside: Partial<typeof TEMPLATE>): StringShape {
  return shape({ close: String.raw`(?<=\n)[ \t]*${name}(?![\p{L}\p{Nd}_])`, ...inside })
}

/** Behind this the file is data. */
function readHalt(scanner: Scanner): void {
  const { text, at } = scanner
  HALT.lastIndex = at
  if (HALT.exec(text) === null) return
  const from = HALT.lastIndex
  scanner.literal(from, text.length, [from, text.length])
}

const HALT = /(?<![\p{ID_Continue}$>:])__halt_compiler\s*\(\s*\)\s*(?:;|\?>)/iuy
