/** A word as a file has it. */
export class ByteWord {
  readonly #bytes: Uint8Array

  constructor(text: string) {
    this.#bytes = Buffer.from(text)
  }

  /** Whether it is what is from `start` to `end`. */
  equals(bytes: Uint8Array, start: number, end: number): boolean {
    const word = this.#bytes
    if (word.length !== end - start) return false
    for (let index = 0; index < word.length; index++) if (word[index] !== bytes[start + index]) return false
    return true
  }
}

/** Different words, found by their bytes. A file has few of them where this is used, so that they are compared one by one. */
export class ByteWords {
  readonly #words: ByteWord[] = []

  get size(): number {
    return this.#words.length
  }

  /** The number of a word; -1 where it is not known. */
  find(bytes: Uint8Array, start: number, end: number): number {
    for (let index = 0; index < this.#words.length; index++) {
      if (this.#words[index]?.equals(bytes, start, end) === true) return index
    }
    return -1
  }

  /** Adds a word that is not known; returns its number. */
  add(text: string): number {
    return this.#words.push(new ByteWord(text)) - 1
  }
}
