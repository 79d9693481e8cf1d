import { nameOfBytes } from './name-bytes.ts'
import type { NameSpans } from './name-table.ts'

/** Names in the order in which they came, in one block of bytes: a tenth of what as many strings take. */
export class NameList implements NameSpans {
  length = 0
  bytes: Uint8Array = new Uint8Array(1 << 12)
  /** Where each name begins, and where the last one ends. */
  #bounds = new Uint32Array(1 << 8)

  get starts(): Uint32Array {
    return this.#bounds
  }

  get ends(): Uint32Array {
    return this.#bounds.subarray(1)
  }

  push(bytes: Uint8Array, start: number, end: number): void {
    let at = this.#bounds[this.length] ?? 0
    this.#reserve(at + end - start)
    for (let index = start; index < end; index++) this.bytes[at++] = bytes[index] ?? 0
    this.#bounds[++this.length] = at
  }

  nameAt(index: number): string {
    return nameOfBytes(this.bytes, this.#bounds[index] ?? 0, this.#bounds[index + 1] ?? 0)
  }

  #reserve(bytes: number): void {
    if (bytes > this.bytes.length) {
      const longer = new Uint8Array(bytes * 2)
      longer.set(this.bytes)
      this.bytes = longer
    }
    if (this.length + 1 < this.#bounds.length) return
    const longer = new Uint32Array(this.#bounds.length * 2)
    longer.set(this.#bounds)
    this.#bounds = longer
  }
}
