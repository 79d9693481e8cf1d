export type XmlAttributes = Readonly<Record<string, string>>

/** Receives the elements of a document, in order. */
export interface XmlListener {
  /** Says whether the text in the element, up to its first child, is wanted. */
  open(name: string, attributes: XmlAttributes, line: number): 'with-text' | 'without-text'
  text(text: string): void
  close(): void
  /** Called for a character or an entity in text that XML does not allow there. Where absent, it ends the reading. */
  forbiddenText?(line: number): void
  comment?(text: string): void
  /** The name of an element that there may be a million of. It is read faster, and `XmlStream.offset` is not known in it. */
  readonly repeats?: string
  /** Offers such an element, with nothing in it but white space; where it is not taken (`false`), it is opened and closed. */
  takeRepeated?(element: RepeatedElement, line: number): boolean
}

/** An element by the places of its values in the ASCII that it was read from. They hold until the next is offered. */
export interface RepeatedElement {
  /** The same list for all elements of one shape. */
  readonly names: readonly string[]
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}
