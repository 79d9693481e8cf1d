import type { Position } from '../position.ts'
import type { DuplicateKey, Malformed, TooDeep, TooLarge } from '../problem.ts'

/** Something that a YAML document may not contain. */
export type YamlProblem =
  | Malformed
  | TooDeep
  | TooLarge
  | DuplicateKey
  | {
      readonly kind: 'directive' | 'second-document' | 'key-not-text' | 'alias' | 'too-many-aliases'
      readonly at: Position
    }
  | { readonly kind: 'alias-without-anchor'; readonly name: string; readonly at: Position }
  | { readonly kind: 'tag'; readonly tag: string; readonly at: Position }

/** How many aliases a document may have where it may have any, and how many values all of them may repeat. */
export const MAX_ALIASES = 100
export const MAX_REPEATED_VALUES = 10_000

/** What one kind of file has a use for. */
export interface YamlRules {
  readonly documents: 'one' | 'several'
  /** Aliases that repeat little, or none at all. */
  readonly aliases: 'few' | 'none'
  /** Directives, and tags that change nothing. A tag that is not of YAML's core is refused anyway. */
  readonly extras: 'allowed' | 'refused'
  /** Tokens of a document, blanks and comments included: each can become a node, or a complaint of the composer. */
  readonly maxTokens: number
  /** What the lexer makes of the whole text: the parser keeps all of it until its document ends. */
  readonly maxLexemes: number
}
