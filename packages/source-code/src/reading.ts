import type { FoundImport } from './imports/found-import.ts'
import type { Span, Token } from './token.ts'

/** What a language's reader makes of a text. */
export interface Reading {
  /** In the order of the text and without overlap. What lies between them is code. */
  readonly tokens: readonly Token[]
  readonly imports: readonly FoundImport[]
  /** The modules that only tests build, in a source of the product. */
  readonly testModules?: readonly Span[]
  /** Where the reader first had to guess; undefined where the text was read exactly. */
  readonly firstDoubt: number | undefined
  /** What a word of the code is called; undefined where it is not a name. */
  readonly nameOf: (word: string, offset: number) => string | undefined
  /** Whether a name at a place in the text, with its comments and strings blanked, means the same in any case. */
  readonly isCaseless?: (code: string, place: Span) => boolean
  /** The words among which the names are. Global, with the word as its first group. */
  readonly words: RegExp
}

/** Reads the text of one file. Linear in its length, for any text. */
export type SourceReader = (text: string, path: string) => Reading

/** The text is nested more deeply than can be followed. */
export class TooTangled extends Error {
  override readonly name = 'TooTangled'
}
