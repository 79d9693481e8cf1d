import { readBackticks } from '../lexing/backticks.ts'
import { nestedComment, shebang, slash } from '../lexing/comments.ts'
import { lex, lexicon } from '../lexing/lex.ts'
import { precedingPart } from '../lexing/preceding-part.ts'
import type { Scanner } from '../lexing/scanner.ts'
import { LINE_END, readString, type StringShape, shape } from '../lexing/string-shape.ts'
import type { Reading } from '../reading.ts'
import { namesExcept, WORDS, wordSet } from '../words.ts'

/** https://docs.swift.org/swift-book/documentation/the-swift-programming-language/lexicalstructure/ */
export function readSwift(text: string): Reading {
  const { tokens, firstDoubt } = lex(text, SWIFT)
  return { tokens, firstDoubt, imports: [], words: WORDS, nameOf }
}

const KEYWORDS =
  wordSet(`associatedtype as break case catch class continue default defer deinit do else enum extension
  fallthrough false fileprivate for func guard if import in init inout internal is let nil operator precedencegroup private
  protocol public repeat rethrows return self Self static struct subscript super switch throw throws true try typealias var
  where while`)

const nameOf = namesExcept(KEYWORDS)

const SWIFT = lexicon(
  { '/': slash(nestedComment, { otherwise: readSlash }), '"': readQuote, '#': readHash, '`': readBackticks },
  shebang,
)

function readQuote(scanner: Scanner): void {
  const { text, at } = scanner
  const hashes = /#*$/.exec(scanner.before(at, 64))?.[0].length ?? 0
  // `##""` is an empty string: three quotes in a row begin one of several lines only where no hash follows.
  const several = text.startsWith('"""', at) && !(hashes > 0 && /^"""?#/.test(text.slice(at, at + 4)))
  readString(scanner, shapeOf(several ? '"""' : '"', hashes), [at - hashes, at + (several ? 3 : 1)])
}

const shapes = new Map<string, StringShape>()

function shapeOf(quote: string, hashes: number): StringShape {
  const key = `${quote} ${hashes}`
  const known = shapes.get(key)
  if (known !== undefined) return known
  const backslash = `\\\\#{${hashes}}`
  const made = shape(
    {
      close: `${quote}#{${hashes}}`,
      escape: String.raw`${backslash}(?!\()${quote.length > 1 ? String.raw`[\s\S]` : String.raw`[^\r\n]`}`,
      hole: String.raw`${backslash}\(`,
      ...(quote.length > 1 ? {} : { line: LINE_END }),
    },
    { holeEnd: ')' },
  )
  shapes.set(key, made)
  return made
}

/** `#/…/#`, over several lines as well. */
function readHash(scanner: Scanner): void {
  const { text, at } = scanner
  EXTENDED.lastIndex = at
  const hashes = EXTENDED.exec(text)?.[1]
  if (hashes === undefined) return
  const end = text.indexOf(`/${hashes}`, EXTENDED.lastIndex)
  if (end < 0) scanner.doubt(at)
  scanner.take('opaque', at, end < 0 ? text.length : end + 1 + hashes.length)
}

const EXTENDED = /(#+)\//y

/** A regular expression where no operand is before it and the line has its end, otherwise an operator. */
function readSlash(scanner: Scanner): void {
  const { text, at } = scanner
  const part = precedingPart(scanner)
  if (
    part.kind === 'operand' ||
    (part.kind === 'word' && !KEYWORDS.has(part.word)) ||
    CLOSING.test(part.word)
  )
    return
  REGULAR.lastIndex = at
  const found = REGULAR.exec(text)
  if (found === null) return
  // What would be divided differently as an operator is a guess.
  if (/["#]|\/\*/.test(found[0])) scanner.doubt(at)
  scanner.take('opaque', at, REGULAR.lastIndex)
}

const CLOSING = /[)\]}]/

const REGULAR = /\/(?![ \t/*])(?:\\[^\r\n]|[^/\\\r\n])+\//y
