/** A defect of a report that hides no result: what it is, and where it is seen first. */
export interface ReaderNote {
  readonly message: string
  readonly line?: number
}

const MAX_KINDS = 20

/** Gathers the notes of one file. A defect that a tool writes into every test case is listed once, with its number. */
export class ReaderNotes {
  readonly #kinds = new Map<string, { readonly line: number | undefined; times: number }>()
  #unnamed = 0

  /** `message` is the same for every place with this defect. */
  add(message: string, line?: number): void {
    const known = this.#kinds.get(message)
    if (known !== undefined) known.times++
    else if (this.#kinds.size < MAX_KINDS) this.#kinds.set(message, { line, times: 1 })
    else this.#unnamed++
  }

  all(): readonly ReaderNote[] {
    const named = [...this.#kinds].map(([message, { line, times }]) => ({
      message: times === 1 ? message : `${message} (${times} times; this is the first)`,
      ...(line === undefined ? {} : { line }),
    }))
    return this.#unnamed === 0 ? named : [...named, { message: `${this.#unnamed} more defects like these` }]
  }
}
