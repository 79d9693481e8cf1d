import type { Position } from '../position.ts'
import type { Malformed, TooDeep, TooLarge, Truncated } from '../problem.ts'

/** Something that an XML document may not contain. */
export type XmlProblem =
  | Malformed
  | Truncated
  | TooDeep
  /** Its elements. */
  | TooLarge
  | { readonly kind: 'document-type'; readonly at: Position }
  | {
      readonly kind: 'too-long'
      readonly what: 'tag' | 'text'
      readonly limit: number
      readonly at: Position
    }
