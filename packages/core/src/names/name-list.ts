import { nameOfBytes, plainText } from './name-bytes.ts'
import type { NameSpans } from './name-table.ts'

/** So many bytes are made text at once. */
const BLOCK = 1 << 13

/** Names in the order in which they came, in one block of bytes: a tenth of what as many strings take. */
export class NameList implements NameSpans {
  length = 0
  bytes: Uint8Array<ArrayBuffer> = new Uint8Array(1 << 12)
  /** Where each name begins, and where the last one ends. */
  #bounds = new Uint32Array(1 << 8)
  /** All bytes or'ed: below 128 where every name is ASCII. */
  #seen = 0

  get starts(): Uint32Array {
    return this.#bounds
  }

  get ends(): Uint32Array {
    return this.#bounds.subarray(1)
  }

  push(bytes: Uint8Array, start: number, end: number): void {
    let at = this.#bounds[this.length] ?? 0
    this.#reserve(at + end - start)
    for (let index = start; index < end; index++) {
      const byte = bytes[index] ?? 0
      this.#seen |= byte
      this.bytes[at++] = byte
    }
    this.#bounds[++this.length] = at
  }

  nameAt(index: number): string {
    return nameOfBytes(this.bytes, this.#bounds[index] ?? 0, this.#bounds[index + 1] ?? 0)
  }

  /** All of them. ASCII becomes text in blocks, of which the names are parts: without a text for each character of each. */
  *names(): Generator<string> {
    const bounds = this.#bounds
    let [index, from, text] = [0, 0, '']
    for (; index < this.length && this.#seen < 0x80; index++) {
      const [start = 0, end = 0] = [bounds[index], bounds[index + 1]]
      if (end > from + text.length) {
        from = start
        text = plainText(this.bytes, start, Math.max(end, Math.min(start + BLOCK, bounds[this.length] ?? 0)))
      }
      yield text.slice(start - from, end - from)
    }
    for (; index < this.length; index++) yield this.nameAt(index)
  }

  /** Gives the memory back that the names had: a collector would leave it until much more has come together. */
  clear(): void {
    this.length = 0
    this.bytes.buffer.transfer(0)
    this.#bounds.buffer.transfer(0)
  }

  #reserve(bytes: number): void {
    if (bytes > this.bytes.length) this.bytes = new Uint8Array(this.bytes.buffer.transfer(bytes * 2))
    const { length, buffer } = this.#bounds
    if (this.length + 1 === length) this.#bounds = new Uint32Array(buffer.transfer(buffer.byteLength * 2))
  }
}
