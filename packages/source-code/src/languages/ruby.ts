import { lineFeedComment, shebang } from '../lexing/comments.ts'
import { type Lexicon, lex, lexicon } from '../lexing/lex.ts'
import { plainString } from '../lexing/plain-string.ts'
import type { Scanner } from '../lexing/scanner.ts'
import { BACKSLASH, shape } from '../lexing/string-shape.ts'
import type { Reading } from '../reading.ts'
import { namesExcept, WORDS, wordSet } from '../words.ts'
import { RubyHeredocs } from './ruby-heredocs.ts'
import { readPercent, readQuestion, readRegular, TEMPLATE } from './ruby-literals.ts'

/**
 * Ruby has no grammar of its tokens: whether a sign is an operator or begins a literal depends on what is a variable. Where
 * that decides, it is a doubt.
 */
export function readRuby(text: string): Reading {
  const heredocs = new RubyHeredocs()
  const scanner = lex(text, lexiconOf(heredocs))
  heredocs.finish(scanner)
  return { tokens: scanner.tokens, firstDoubt: scanner.firstDoubt, imports: [], words: WORDS, nameOf }
}

const nameOf = namesExcept(
  wordSet(`alias and begin BEGIN break case class def do else elsif end END ensure false for if in module next nil not or redo
    rescue retry return self super then true undef unless until when while yield __ENCODING__ __FILE__ __LINE__`),
)

function lexiconOf(heredocs: RubyHeredocs): Lexicon {
  const over = (read: (scanner: Scanner) => void) => (scanner: Scanner) => {
    const from = scanner.at
    read(scanner)
    heredocs.passOver(scanner, from)
  }
  return lexicon(
    {
      '#': lineFeedComment,
      '"': over(plainString(shape({ close: '"', ...TEMPLATE }))),
      "'": over(plainString(shape({ close: "'", escape: BACKSLASH }))),
      '`': over(plainString(shape({ close: '`', ...TEMPLATE }))),
      '/': over(readRegular),
      '%': over(readPercent),
      '?': readQuestion,
      $: skip(/\$(?:-\w|[^\w\s])/y),
      ':': skip(SYMBOL),
      '.': skip(METHOD),
      d: skip(DEFINITION),
      '<': (scanner) => heredocs.meet(scanner),
      '\n': (scanner) => heredocs.readNext(scanner),
      '=': readBlock,
      _: readEnd,
    },
    shebang,
  )
}

/** Goes over operators that are names here. */
function skip(name: RegExp): (scanner: Scanner) => void {
  return (scanner) => {
    name.lastIndex = scanner.at
    if (name.exec(scanner.text) !== null) scanner.at = name.lastIndex
  }
}

const OPERATOR = String.raw`(?:\[\]=?|\*\*|[-+!~]@|<=>|===?|=~|![=~]?|<<|>>|<=|>=|[-+*/%&|^<>~\x60])`
const SYMBOL = new RegExp(String.raw`(?<![:\w)\]}"'])(?::${OPERATOR}(?!:))|::`, 'y')
const METHOD = new RegExp(String.raw`\.(?:${OPERATOR}(?=[( ]))`, 'y')
const DEFINITION = new RegExp(String.raw`(?<![\p{ID_Continue}.])def[ \t]+(?:self\.)?${OPERATOR}`, 'uy')

/** `=begin` to `=end`, each at the start of a line. */
function readBlock(scanner: Scanner): void {
  const { text, at } = scanner
  if (!startsLine(text, at) || !/^=begin(?:\s|$)/.test(text.slice(at, at + 7))) return
  END.lastIndex = at
  const found = END.exec(text)
  if (found === null) scanner.doubt(at)
  scanner.take('comment', at, found === null ? text.length : scanner.lineEnd(found.index + 1))
}

const END = /\n=end(?=\s|$)/g

/** Behind this line the file is data. */
function readEnd(scanner: Scanner): void {
  const { text, at } = scanner
  if (!startsLine(text, at) || !/^__END__\r?(?:\n|$)/.test(text.slice(at, at + 9))) return
  scanner.literal(at, text.length, [at + 7, text.length])
}

function startsLine(text: string, at: number): boolean {
  return at === 0 || /[\n\ufeff]/.test(text.charAt(at - 1))
}
