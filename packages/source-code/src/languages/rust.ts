import { RustImports } from '../imports/rust-imports.ts'
import { lineFeedComment, nestedComment, slash } from '../lexing/comments.ts'
import { lex, lexicon } from '../lexing/lex.ts'
import type { Scanner } from '../lexing/scanner.ts'
import { BACKSLASH, readString, shape } from '../lexing/string-shape.ts'
import type { Reading } from '../reading.ts'
import { rustTestModules } from '../rust-test-modules.ts'
import { namesExcept, wordSet } from '../words.ts'

/** https://doc.rust-lang.org/reference/lexical-structure.html, whose tokens depend on nothing but themselves. */
export function readRust(text: string): Reading {
  const { tokens, firstDoubt } = lex(text, RUST)
  return {
    tokens,
    firstDoubt,
    imports: new RustImports(text, tokens).found,
    testModules: rustTestModules(text, tokens),
    words: RUST_WORDS,
    nameOf: (word, offset) => (text[offset - 1] === '#' && isRaw(text, offset) ? word : nameOf(word)),
  }
}

/** `r#` makes a name of a keyword, and does not belong to it. */
const RUST_WORDS = /(?<![\p{ID_Continue}])(?:r#)?([\p{ID_Start}_]\p{ID_Continue}*)/gu

const isRaw = (text: string, offset: number): boolean => text[offset - 2] === 'r'

const nameOf = namesExcept(
  wordSet(`as async await break const continue crate dyn else enum extern false fn for if impl in let loop match mod move
    mut pub ref return self Self static struct super trait true type unsafe use where while abstract become box do final
    macro override priv try typeof unsized virtual yield`),
)

const STRING = shape({ close: '"', escape: BACKSLASH })

const RUST = lexicon(
  { '/': slash(nestedComment, { line: lineFeedComment }), '"': readQuote, "'": readTick },
  readShebang,
)

/** https://doc.rust-lang.org/reference/input-format.html#shebang-removal */
function readShebang(scanner: Scanner): void {
  if (!scanner.text.startsWith('#!', scanner.at)) return
  SKIPPED.lastIndex = scanner.at + 2
  SKIPPED.exec(scanner.text)
  if (scanner.text[SKIPPED.lastIndex] !== '[') lineFeedComment(scanner)
}

const SKIPPED = /(?:\s|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/y

function readQuote(scanner: Scanner): void {
  const quote = scanner.at
  // Rust allows 255 hashes.
  const [opening = '', prefix = '', hashes = ''] = OPENING.exec(scanner.before(quote, 259)) ?? []
  const from = quote - opening.length
  if (!prefix.endsWith('r')) {
    readString(scanner, STRING, [from, quote + 1])
    return
  }
  const closing = `"${hashes}`
  const end = scanner.text.indexOf(closing, quote + 1)
  if (end < 0) scanner.doubt(from)
  const contentTo = end < 0 ? scanner.text.length : end
  scanner.literal(from, end < 0 ? contentTo : end + closing.length, [quote + 1, contentTo])
}

const OPENING = /(?<![\p{ID_Continue}])(?:([bc]?r)(#*)|b|c)$/u

/** A character or a lifetime. */
function readTick(scanner: Scanner): void {
  const from = scanner.at
  TICK.lastIndex = from
  const found = TICK.exec(scanner.text)
  if (found === null) scanner.doubt(from)
  const prefix =
    found?.[0].endsWith("'") === true && /(?<![\p{ID_Continue}])b$/u.test(scanner.before(from, 2)) ? 1 : 0
  scanner.take('opaque', from - prefix, found === null ? from + 1 : TICK.lastIndex)
}

const TICK =
  /'(?:\\(?:x[0-9A-Fa-f]{2}|u\{[^}\n]*\}|[\s\S])'|[^'\\\n\r]'|(?:r#)?[\p{ID_Start}_]\p{ID_Continue}*(?!'))/uy
