/** A stretch of the text, by its offsets. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A stretch of the text that holds no name: a comment, a piece of a string, or something opaque. */
export type Token = OpenToken | LiteralToken

interface OpenToken {
  /** `opaque` is code in which there is no name: a character, a regular expression. */
  readonly kind: 'comment' | 'opaque'
  readonly from: number
  readonly to: number
}

/** A string, or the part of one between two holes. Its content lies between the delimiters. */
interface LiteralToken {
  readonly kind: 'literal'
  readonly from: number
  readonly to: number
  readonly contentFrom: number
  readonly contentTo: number
}
