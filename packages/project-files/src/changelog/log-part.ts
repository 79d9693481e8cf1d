/** A part of a change log, in the order of the text, whatever its syntax is. */
export type LogPart =
  | {
      readonly kind: 'heading'
      /** 1 at the top. */
      readonly depth: number
      readonly title: string
      /** 1-based. */
      readonly line: number
      /** Offset of what follows it. */
      readonly end: number
    }
  | {
      readonly kind: 'text'
      /** `reference`: an item that only leads to a heading, or that only waits to be filled in. */
      readonly form: 'item' | 'paragraph' | 'reference'
      /** As a reader sees it; empty for a part that says nothing. */
      readonly text: string
      readonly line: number
      readonly end: number
    }
