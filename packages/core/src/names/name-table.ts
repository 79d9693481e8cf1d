import { type HashKey, NameHash, randomKey } from './name-hash.ts'

/** Names in a block of bytes: name `i` goes from `starts[i]` to `ends[i]`. */
export interface NameSpans {
  readonly length: number
  readonly bytes: Uint8Array
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/**
 * A map from names, as bytes, to codes of 16 bits. It keeps 80 bits of a keyed hash instead of a name: 12 bytes a slot where a
 * `Map` takes about 120 for a string. That two among a million names are taken for one has a chance of one in 10^12, and since
 * the key is drawn for each table, nobody can choose names for which it is higher, or which fill one place of the table.
 *
 * `seek` looks for a name; `code` is what it has, and `put` gives it another.
 */
export class NameTable {
  /** How many of the listed names find their place taken, by themselves or by another. */
  taken = 0
  readonly #hash: NameHash
  #capacity: number
  /** Three words a slot: the hash, with the code in the lower half of the last. Empty where that code is 0. */
  #slots: Int32Array<ArrayBuffer>
  #size = 0
  /** The name that was sought last: its hash, and the slot where it is or would be. */
  #first = 0
  #second = 0
  #third = 0
  #at = 0
  #listed = new Int32Array()
  #bytes: Uint8Array = new Uint8Array()
  #view: DataView = new DataView(new ArrayBuffer())

  /** An empty table that holds `expected` names before it has to grow. */
  constructor(expected = 64, key: HashKey = randomKey()) {
    this.#hash = new NameHash(key)
    this.#capacity = capacityFor(expected)
    this.#slots = new Int32Array(this.#capacity * WORDS)
  }

  get size(): number {
    return this.#size
  }

  /** Seeks the name in `bytes` from `start` to `end`. */
  seek(bytes: Uint8Array, start: number, end: number): void {
    const hash = this.#hash
    hash.update(this.#viewOf(bytes), start, end)
    this.#seek(hash.first, hash.second, hash.third)
  }

  /**
   * Makes ready to seek many names, which `seekListed` does one by one. A name is mostly in a place of the table that no cache
   * has. Touching the places of all names first lets the processor wait for many of them at once, which takes a third of the time.
   */
  list({ bytes, starts, ends, length }: NameSpans): void {
    if (this.#listed.length < length * WORDS) this.#listed = new Int32Array(length * WORDS)
    const [hash, listed, view] = [this.#hash, this.#listed, this.#viewOf(bytes)]
    for (let index = 0; index < length; index++) {
      hash.update(view, starts[index] ?? 0, ends[index] ?? 0)
      listed[index * WORDS] = hash.first
      listed[index * WORDS + 1] = hash.second
      listed[index * WORDS + 2] = hash.third
    }
    this.taken = 0
    for (let at = 0; at < length * WORDS; at += WORDS) {
      const slot = this.#slotOf(listed[at] ?? 0)
      if (((this.#slots[slot + 2] ?? 0) & CODE) !== 0) this.taken++
    }
  }

  /** Seeks one of the names that were listed last. */
  seekListed(index: number): void {
    const listed = this.#listed
    const at = index * WORDS
    this.#seek(listed[at] ?? 0, listed[at + 1] ?? 0, listed[at + 2] ?? 0)
  }

  /** The code of the name that was sought last; 0 where it has none. */
  get code(): number {
    return (this.#slots[this.#at + 2] ?? 0) & CODE
  }

  /** Gives the name that was sought last a code, 1 … 65,535. */
  put(code: number): void {
    const isNew = this.code === 0
    this.#slots[this.#at] = this.#first
    this.#slots[this.#at + 1] = this.#second
    this.#slots[this.#at + 2] = (this.#third & ~CODE) | code
    if (isNew && ++this.#size > this.#capacity * MAX_LOAD) this.#resize(this.#capacity * 2)
  }

  /** Makes room for so many names at once. */
  reserve(expected: number): void {
    const capacity = capacityFor(expected)
    if (capacity > this.#capacity) this.#resize(capacity)
  }

  /** Replaces every code by `change` of it. */
  recode(change: (code: number) => number): void {
    const slots = this.#slots
    for (let at = 2; at < slots.length; at += WORDS) {
      const word = slots[at] ?? 0
      if ((word & CODE) !== 0) slots[at] = (word & ~CODE) | change(word & CODE)
    }
  }

  #seek(first: number, second: number, third: number): void {
    this.#first = first
    this.#second = second
    this.#third = third
    this.#at = this.#find(first, second, third)
  }

  /** Names come from few blocks of bytes. */
  #viewOf(bytes: Uint8Array): DataView {
    if (bytes !== this.#bytes) {
      this.#bytes = bytes
      this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
    }
    return this.#view
  }

  /** Linear probing. */
  #find(first: number, second: number, third: number): number {
    const slots = this.#slots
    let at = this.#slotOf(first)
    for (;;) {
      const word = slots[at + 2] ?? 0
      if ((word & CODE) === 0) return at
      const isSame = slots[at] === first && slots[at + 1] === second && ((word ^ third) & ~CODE) === 0
      if (isSame) return at
      at += WORDS
      if (at === slots.length) at = 0
    }
  }

  /** Where the names with this hash begin. */
  #slotOf(first: number): number {
    return Math.floor(((first >>> 0) / 0x1_0000_0000) * this.#capacity) * WORDS
  }

  #resize(capacity: number): void {
    const old = this.#slots
    this.#capacity = capacity
    this.#slots = new Int32Array(capacity * WORDS)
    for (let at = 0; at < old.length; at += WORDS) {
      const word = old[at + 2] ?? 0
      if ((word & CODE) === 0) continue
      const to = this.#find(old[at] ?? 0, old[at + 1] ?? 0, word)
      this.#slots[to] = old[at] ?? 0
      this.#slots[to + 1] = old[at + 1] ?? 0
      this.#slots[to + 2] = word
    }
    // Gives its memory back now: a collector would leave it until much more has come together.
    old.buffer.transfer(0)
    this.#at = this.#find(this.#first, this.#second, this.#third)
  }
}

const WORDS = 3
const CODE = 0xffff
const MAX_LOAD = 0.9

function capacityFor(names: number): number {
  return Math.ceil(names / MAX_LOAD) + 1
}
