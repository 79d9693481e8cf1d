import { parseBounded } from './bounded-parse.ts'
import { type Grammar, loadGrammar } from './grammar.ts'
import { findImports } from './imports/find-imports.ts'
import type { LocalImport } from './imports/local-import.ts'
import { extensionOf, type Language, sourceKindOf } from './language.ts'
import { LineIndex } from './line-index.ts'
import { mask } from './mask.ts'
import { NO_NAMES, parserInput, SCRIPT_ESCAPE } from './parser-input.ts'
import { rustTestModules } from './rust-test-modules.ts'
import { type Token, TokenReader } from './token.ts'

/** A piece of the source, and the line (from 1) on which it begins. */
export interface Excerpt {
  readonly text: string
  readonly line: number
}

/** A source that was read. Every list is in the order of the text. */
export interface ReadSource {
  readonly kind: 'read'
  readonly language: Language
  /** The names in code, as the language compares them; not those in comments, strings, numbers and regular expressions. */
  readonly identifiers: readonly Excerpt[]
  /** The text between the delimiters of each string, escapes as written; each static part of one with holes. */
  readonly strings: readonly Excerpt[]
  /** Each comment with its signs; a comment of several lines in one piece. */
  readonly comments: readonly Excerpt[]
  /** References to other files of the repository. */
  readonly imports: readonly LocalImport[]
  /** The first and last lines of the modules that only tests build, in a source of the product; empty where all of it counts. */
  readonly testModules: readonly (readonly [first: number, last: number])[]
  /** The text with its comments blanked: same length, same lines. */
  readonly code: string
  /** The first line at which the parser had to guess; undefined where the file was read exactly. */
  readonly firstErrorLine: number | undefined
}

/** No grammar is kept for this extension (with its dot; empty where there is none): nothing is known of the content. */
export interface UnsupportedSource {
  readonly kind: 'unsupported'
  readonly extension: string
}

/** A file of a known language that cannot be read within bounds; `reason` completes "the file …". */
export interface UnreadableSource {
  readonly kind: 'unreadable'
  readonly cause: 'too-large' | 'too-tangled' | 'parser-failure'
  readonly reason: string
}

export type SourceScan = ReadSource | UnsupportedSource | UnreadableSource

/** The longest text that is parsed, in UTF-16 units (8 Mi). */
export const MAX_SOURCE_LENGTH: number = 8 * 2 ** 20

/**
 * Reads one source file. Any text gives a value: a file that is not source, too large or not parsable within bounds says
 * so in its kind, and must not count as clean.
 *
 * @param path the file's name; its extension decides the language.
 */
export async function scanSource(path: string, text: string): Promise<SourceScan> {
  const kind = sourceKindOf(path)
  if (kind === undefined) return { kind: 'unsupported', extension: extensionOf(path) }
  if (text.length > MAX_SOURCE_LENGTH) {
    return unreadable('too-large', `is longer than ${MAX_SOURCE_LENGTH} characters`)
  }
  if (/\.pyi?$/.test(path) && declaresOtherEncoding(text)) {
    return unreadable('parser-failure', 'declares an encoding other than UTF-8, but is read as UTF-8')
  }
  const grammar = await loadGrammar(kind)
  try {
    return readSource(grammar, text)
  } catch (error) {
    // A defect of the parser on one file is that file's problem: the others are still judged.
    return unreadable('parser-failure', `cannot be parsed: ${error instanceof Error ? error.message : error}`)
  }
}

/** https://peps.python.org/pep-0263/: in one of the first two lines. ASCII and Latin-1 hide nothing that UTF-8 shows. */
function declaresOtherEncoding(text: string): boolean {
  const [first = '', second = ''] = text.split(/\r\n|\r|\n/, 2)
  const declared = [first, second].map((line) => /^[ \t\f]*#.*?coding[:=][ \t]*([-\w.]+)/.exec(line)?.[1])
  return declared.some(
    (name) =>
      name !== undefined &&
      !/^(?:utf-?8(?:-sig)?|(?:us-)?ascii|latin-?1|iso-8859-1)$/i.test(name.replaceAll('_', '-')),
  )
}

function readSource(grammar: Grammar, text: string): SourceScan {
  const input = parserInput(grammar.language, text)
  const tree = parseBounded(grammar.parser, input)
  if (tree === undefined)
    return unreadable('too-tangled', 'is nested too deeply, or has too many syntax errors, to be read')
  const reader = new TokenReader(grammar, text)
  tree.iterate({
    enter: (node) => reader.enter(node),
    leave: (node) => reader.leave(node),
  })
  const lines = new LineIndex(text)
  const comments = reader.tokens.filter((token) => token.kind === 'comment')
  return {
    kind: 'read',
    language: grammar.language,
    identifiers: identifiersOf(grammar.language, mask(text, reader.tokens), lines),
    strings: stringsOf(text, reader.tokens, lines),
    comments: comments.map(({ from, to }) => ({
      text: text.slice(from, to).trimEnd(),
      line: lines.lineAt(from),
    })),
    imports: findImports(grammar.language, text, reader.tokens).map(({ offset, ...found }) => ({
      ...found,
      line: lines.lineAt(offset),
    })),
    testModules: (grammar.language === 'rust' ? rustTestModules(text, reader.tokens) : []).map(
      ({ from, to }) => [lines.lineAt(from), lines.lineAt(to)],
    ),
    code: mask(text, comments),
    firstErrorLine: reader.firstError === undefined ? undefined : lines.lineAt(reader.firstError),
  }
}

// Every word of the code that no grammar node explains away is a name: where the parser had to guess, a name is found
// nevertheless. A word does not begin inside of a number (`0x1F`), and `r#` makes a name of a Rust keyword.
const NAME = /(?<![\p{ID_Continue}])(?:r#)?([\p{ID_Start}_]\p{ID_Continue}*)/gu
const SCRIPT_NAME = new RegExp(
  String.raw`(?<![\p{ID_Continue}$])((?:[\p{ID_Start}_$]|${SCRIPT_ESCAPE})(?:[\p{ID_Continue}$]|${SCRIPT_ESCAPE})*)`,
  'gu',
)

function identifiersOf(language: Language, names: string, lines: LineIndex): Excerpt[] {
  const words = names.matchAll(language === 'typescript' || language === 'javascript' ? SCRIPT_NAME : NAME)
  const found = Array.from(words, ({ 1: text = '', index }) => ({
    text: nameOf(language, text),
    line: lines.lineAt(index),
  }))
  const none = NO_NAMES[language]
  return none === undefined ? found : found.filter(({ text }) => !none.includes(text))
}

/** A name as the language compares it. */
function nameOf(language: Language, written: string): string {
  // https://docs.python.org/3/reference/lexical_analysis.html#identifiers: in their NFKC form.
  if (language === 'python') return written.normalize('NFKC')
  return written.includes('\\') ? written.replace(ESCAPES, unescaped) : written
}

const ESCAPES = new RegExp(SCRIPT_ESCAPE, 'g')

function unescaped(written: string): string {
  const code = Number.parseInt(written.replace(/[^0-9A-Fa-f]/g, ''), 16)
  return code > 0x10ffff ? written : String.fromCodePoint(code)
}

function stringsOf(text: string, tokens: readonly Token[], lines: LineIndex): Excerpt[] {
  return tokens
    .filter((token) => token.kind === 'literal')
    .map(({ contentFrom, contentTo }) => ({
      text: text.slice(contentFrom, contentTo),
      line: lines.lineAt(contentFrom),
    }))
    .filter((literal) => literal.text.trim() !== '')
}

function unreadable(cause: UnreadableSource['cause'], reason: string): UnreadableSource {
  return { kind: 'unreadable', cause, reason }
}
