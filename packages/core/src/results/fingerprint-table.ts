/**
 * A map from strings to small codes that keeps 55 bits of each string's hash instead of the string: 8 bytes a slot
 * where a `Map` takes about 120 a string. Two different strings are taken for one with a chance of about one in 70,000
 * among a million; its user must make that harmless.
 */
export interface FingerprintTable {
  get(key: string): number | undefined
  /** `code` is 0 … 511. */
  set(key: string, code: number): void
  /** Replaces every code by `change` of it. */
  recode(change: (code: number) => number): void
}

const CODE_BITS = 9
const CODE_MASK = (1 << CODE_BITS) - 1
const MAX_LOAD = 0.75

/** An empty table that holds `expected` strings before it has to grow. */
export function createFingerprintTable(expected: number): FingerprintTable {
  return new InterleavedTable(Math.ceil(expected / MAX_LOAD))
}

/** Open addressing with linear probing; a slot is two words: [hash, 23 more hash bits + code]. Both 0: empty. */
class InterleavedTable implements FingerprintTable {
  #slots: Uint32Array
  #capacity: number
  #size = 0
  /** The key that was sought last, with its fingerprint and slot: `set` mostly follows `get` of the same key. */
  #key: string | undefined
  #low = 0
  #high = 0
  #slot = 0

  constructor(capacity: number) {
    this.#capacity = capacity
    this.#slots = new Uint32Array(capacity * 2)
  }

  get(key: string): number | undefined {
    this.#seek(key)
    return this.#isEmpty(this.#slot) ? undefined : (this.#slots[this.#slot + 1] ?? 0) & CODE_MASK
  }

  set(key: string, code: number): void {
    this.#seek(key)
    const isNew = this.#isEmpty(this.#slot)
    this.#slots[this.#slot] = this.#low
    this.#slots[this.#slot + 1] = this.#high | code
    if (isNew && ++this.#size > this.#capacity * MAX_LOAD) this.#grow()
  }

  recode(change: (code: number) => number): void {
    for (let slot = 0; slot < this.#slots.length; slot += 2) {
      if (this.#isEmpty(slot)) continue
      const word = this.#slots[slot + 1] ?? 0
      this.#slots[slot + 1] = (word & ~CODE_MASK) | change(word & CODE_MASK)
    }
  }

  #seek(key: string): void {
    if (key === this.#key) return
    this.#key = key
    this.#hash(key)
    this.#slot = this.#find(this.#low, this.#high)
  }

  /** Two 32-bit multiplicative hashes in one pass (the murmur3 finaliser mixes each). */
  #hash(key: string): void {
    let a = 0x811c9dc5
    let b = 0x9e3779b9
    for (let index = 0; index < key.length; index++) {
      const unit = key.charCodeAt(index)
      a = Math.imul(a ^ unit, 0x01000193)
      b = Math.imul(b, 31) + unit
    }
    this.#low = mix(a) || 1
    this.#high = (mix(b ^ key.length) & ~CODE_MASK) >>> 0
  }

  #find(low: number, high: number): number {
    let slot = Math.floor((low / 0x1_0000_0000) * this.#capacity) * 2
    while (!this.#isEmpty(slot)) {
      const word = this.#slots[slot + 1] ?? 0
      if (this.#slots[slot] === low && ((word ^ high) & ~CODE_MASK) === 0) return slot
      slot = slot + 2 === this.#slots.length ? 0 : slot + 2
    }
    return slot
  }

  #isEmpty(slot: number): boolean {
    return this.#slots[slot] === 0
  }

  #grow(): void {
    const old = this.#slots
    this.#key = undefined
    this.#capacity *= 2
    this.#slots = new Uint32Array(this.#capacity * 2)
    for (let slot = 0; slot < old.length; slot += 2) {
      const low = old[slot] ?? 0
      const word = old[slot + 1] ?? 0
      if (low === 0) continue
      const target = this.#find(low, word)
      this.#slots[target] = low
      this.#slots[target + 1] = word
    }
  }
}

function mix(hash: number): number {
  let h = hash ^ (hash >>> 16)
  h = Math.imul(h, 0x85ebca6b)
  h ^= h >>> 13
  h = Math.imul(h, 0xc2b2ae35)
  return (h ^ (h >>> 16)) >>> 0
}
