import type { Span } from '../token.ts'

/** Attributes or annotations that belong to what follows. */
export interface Marks {
  /** The offset where the first of them begins. */
  readonly from: number
  /** The offset behind the last of them. */
  readonly to: number
  /** Whether one of them makes a test of what follows. */
  readonly isTest: boolean
  /** The display name that one of them gives. */
  readonly title?: string | undefined
}

/** Where the marks of a declaration are; nothing where it has none. */
export function spanOf(marks: Marks | undefined): { readonly marks?: Span } {
  return marks === undefined ? {} : { marks: { from: marks.from, to: marks.to } }
}

/** What encloses others in a source: a module, a class. */
interface Enclosure {
  readonly name: string
  /** The offset of its last bracket. */
  readonly end: number
}

/** Follows which of them a place is in. */
export class Enclosing {
  readonly #open: Enclosure[] = []

  /** The names around an offset, from the outermost on; offsets only grow. */
  at(offset: number): readonly string[] {
    while ((this.#open.at(-1)?.end ?? Number.POSITIVE_INFINITY) < offset) this.#open.pop()
    return this.#open.map(({ name }) => name)
  }

  enter(enclosure: Enclosure): void {
    this.#open.push(enclosure)
  }
}
