import type { MarkedTests } from '@governance-gates/source-code/declared-tests'

/** The text of a file; undefined where it cannot be read. */
export type ReadText = (path: string) => string | undefined

/** Reads the tests that files declare, each file once. */
export class TestReader {
  readonly text: ReadText
  readonly #known = new Map<string, Promise<MarkedTests | undefined>>()

  constructor(text: ReadText) {
    this.text = text
  }

  /** Undefined where the tests of a file are not recognised, or it cannot be read. */
  of(path: string): Promise<MarkedTests | undefined> {
    const known = this.#known.get(path) ?? this.#read(path)
    this.#known.set(path, known)
    return known
  }

  async #read(path: string): Promise<MarkedTests | undefined> {
    const text = this.text(path)
    if (text === undefined) return undefined
    const { markedTests } = await import('@governance-gates/source-code/declared-tests')
    return markedTests(path, text)
  }
}
