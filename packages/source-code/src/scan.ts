import { unicodePattern } from '@governance-gates/core'
import type { LocalImport } from './imports/local-import.ts'
import { extensionOf, type Language, languageOf } from './language.ts'
import { LineIndex } from './line-index.ts'
import { mask } from './mask.ts'
import { readerOf } from './reader.ts'
import { type Reading, TooTangled } from './reading.ts'
import type { Span, Token } from './token.ts'

/** A piece of the source, and the line (from 1) on which it begins. */
export interface Excerpt {
  readonly text: string
  readonly line: number
}

/** A name in code. */
export interface Identifier extends Excerpt {
  /** Whether it means the same in any case, as a class of PHP does. */
  readonly isCaseless?: true
}

/** A source that was read. Every list is in the order of the text. */
export interface ReadSource {
  readonly kind: 'read'
  readonly language: Language
  /** The names in code, as the language compares them; not those in comments, strings, numbers and regular expressions. */
  readonly identifiers: readonly Identifier[]
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
  /** The first line at which the reader had to guess; undefined where the file was read exactly. */
  readonly firstErrorLine: number | undefined
}

/** No language is known for this extension (with its dot; empty where there is none): nothing is known of the content. */
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
  return readWith(path, text, sourceOf)
}

/** A source without its comments, and without what is in its strings as well: the same length, the same lines. */
export interface MaskedSource {
  readonly kind: 'read'
  readonly code: string
  /** Strings keep their delimiters; characters and regular expressions are blank. */
  readonly bare: string
}

/** Reads one source file for its structure alone. */
export async function maskSource(
  path: string,
  text: string,
): Promise<MaskedSource | UnsupportedSource | UnreadableSource> {
  return readWith(path, text, (_, source, { tokens }) => {
    const comments = tokens.filter(({ kind }) => kind === 'comment')
    return {
      kind: 'read',
      code: mask(source, comments),
      bare: mask(source, tokens.flatMap(contentOf(source))),
    }
  })
}

/** What is blank in a source without texts. A name in backticks is a name. */
function contentOf(text: string): (token: Token) => readonly Span[] {
  return (token) => {
    if (token.kind === 'literal') return [{ from: token.contentFrom, to: token.contentTo }]
    return token.kind === 'opaque' && text[token.from] === '`' ? [] : [token]
  }
}

async function readWith<T>(
  path: string,
  text: string,
  make: (language: Language, text: string, reading: Reading) => T,
): Promise<T | UnsupportedSource | UnreadableSource> {
  const language = languageOf(path)
  if (language === undefined) return { kind: 'unsupported', extension: extensionOf(path) }
  if (text.length > MAX_SOURCE_LENGTH) {
    return unreadable('too-large', `is longer than ${MAX_SOURCE_LENGTH} characters`)
  }
  if (language === 'python' && declaresOtherEncoding(text)) {
    return unreadable('parser-failure', 'declares an encoding other than UTF-8, but is read as UTF-8')
  }
  const read = await readerOf(language)
  try {
    return make(language, text, read(text, path))
  } catch (error) {
    if (error instanceof TooTangled) return unreadable('too-tangled', 'is nested too deeply to be read')
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

function sourceOf(language: Language, text: string, reading: Reading): ReadSource {
  const { tokens, imports, testModules = [], firstDoubt } = reading
  const lines = new LineIndex(text)
  const comments = tokens.filter(({ kind }) => kind === 'comment')
  return {
    kind: 'read',
    language,
    identifiers: identifiersOf(mask(text, tokens), reading, lines),
    strings: stringsOf(text, tokens, lines),
    comments: comments.map(({ from, to }) => ({
      text: text.slice(from, to).trimEnd(),
      line: lines.lineAt(from),
    })),
    imports: imports.map(({ offset, ...found }) => ({ ...found, line: lines.lineAt(offset) })),
    testModules: testModules.map(({ from, to }) => [lines.lineAt(from), lines.lineAt(to)]),
    code: mask(text, comments),
    firstErrorLine: firstDoubt === undefined ? undefined : lines.lineAt(firstDoubt),
  }
}

// Every word of the code but a keyword is a name: where the reader had to guess, a name is found nevertheless.
function identifiersOf(code: string, { words, nameOf, isCaseless }: Reading, lines: LineIndex): Identifier[] {
  const found: Identifier[] = []
  for (const { 0: whole, 1: word = '', index } of code.matchAll(words)) {
    const offset = index + whole.length - word.length
    const text = nameOf(word, offset)
    if (text === undefined || endsNumber(code, offset, word)) continue
    const line = lines.lineAt(offset)
    const isAnyCase = isCaseless?.(code, { from: offset, to: offset + word.length }) === true
    found.push(isAnyCase ? { text, line, isCaseless: true } : { text, line })
  }
  return found
}

/** Whether the word is what is left of a number behind its point, as in `1.e5` and `1.f`. */
function endsNumber(code: string, offset: number, word: string): boolean {
  if (code[offset - 1] !== '.' || !/^(?:[eE][\d_]*|[dDfFijJlL])[dDfFijJlL]?$/.test(word)) return false
  return NUMBER().test(code.slice(Math.max(0, offset - 40), offset))
}

const NUMBER = unicodePattern(String.raw`(?<![\p{ID_Continue}.])\d[\d_]*\.$`, 'u')

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
