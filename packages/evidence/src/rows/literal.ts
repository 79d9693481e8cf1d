/** Bytes in which literals are looked for. Asking a view for its length is slow. */
export interface Block {
  readonly bytes: Buffer
  readonly view: DataView
  readonly length: number
}

export function blockOf(bytes: Buffer): Block {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  return { bytes, view, length: bytes.length }
}

/** Bytes that are compared in many places: four at a time. */
export class Literal {
  readonly length: number
  readonly #bytes: Uint8Array
  readonly #words: Int32Array

  constructor(bytes: Uint8Array) {
    this.#bytes = Uint8Array.from(bytes)
    const view = new DataView(this.#bytes.buffer)
    this.#words = Int32Array.from({ length: bytes.length >> 2 }, (_, word) => view.getInt32(word * 4, true))
    this.length = bytes.length
  }

  get first(): number | undefined {
    return this.#bytes[0]
  }

  slice(start: number, end?: number): Literal {
    return new Literal(this.#bytes.subarray(start, end))
  }

  /** How many bytes at their beginning are the same. */
  commonWith(other: Literal): number {
    let length = 0
    while (length < this.length && this.#bytes[length] === other.#bytes[length]) length++
    return length
  }

  /** Whether they are at a place of a block. */
  isAt({ view, length }: Block, at: number): boolean {
    if (at + this.length > length) return false
    const words = this.#words
    let place = at
    for (let word = 0; word < words.length; word++, place += 4) {
      if (view.getInt32(place, true) !== words[word]) return false
    }
    for (let byte = words.length * 4; byte < this.length; byte++, place++) {
      if (view.getUint8(place) !== this.#bytes[byte]) return false
    }
    return true
  }
}
