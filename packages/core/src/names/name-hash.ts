/** What makes the hashes of one table its own: who writes names cannot know which of them will meet in it. */
export type HashKey = readonly [number, number]

/** Another key for each table. Nothing that a table answers depends on it. */
export function randomKey(): HashKey {
  const half = () => Math.floor(Math.random() * 0x1_0000_0000) | 0
  return [half(), half()]
}

const FINAL_ROUNDS = 3

/**
 * 96 bits of a name: HalfSipHash (https://github.com/veorq/SipHash) with one round for four bytes and three at the end, as
 * Linux uses it for its tables. It ends with 128 bits, of which the published hash gives 32, so that nobody finds out the key
 * from hashes. Here nobody sees a hash, and more of them are used. Without the key nobody can find names that share one, or
 * a part of one.
 */
export class NameHash {
  /** The three words of the last hash, as signed integers. */
  first = 0
  second = 0
  third = 0
  readonly #low: number
  readonly #high: number

  constructor([low, high]: HashKey) {
    this.#low = low
    this.#high = high
  }

  /** Hashes the bytes from `start` to `end`. */
  update(bytes: DataView, start: number, end: number): void {
    let a = this.#low
    let b = this.#high
    let c = this.#low ^ 0x6c796765
    let d = this.#high ^ 0x74656462
    const words = ((end - start) >> 2) + 1
    for (let round = 0; round < words + FINAL_ROUNDS; round++) {
      if (round === words) c ^= 0xff
      const word = round < words ? wordAt(bytes, start + round * 4, end) : 0
      d ^= word
      a = (a + b) | 0
      b = ((b << 5) | (b >>> 27)) ^ a
      a = (a << 16) | (a >>> 16)
      c = (c + d) | 0
      d = ((d << 8) | (d >>> 24)) ^ c
      a = (a + d) | 0
      d = ((d << 7) | (d >>> 25)) ^ a
      c = (c + b) | 0
      b = ((b << 13) | (b >>> 19)) ^ c
      c = (c << 16) | (c >>> 16)
      a ^= word
    }
    this.first = b ^ d
    this.second = a
    this.third = c
  }
}

/** Four bytes; where fewer are left, those below their number. */
function wordAt(bytes: DataView, at: number, end: number): number {
  if (at + 4 <= end) return bytes.getInt32(at, true)
  let word = (end - at + 1) << 24
  for (let index = at; index < end; index++) word |= bytes.getUint8(index) << ((index - at) * 8)
  return word
}
