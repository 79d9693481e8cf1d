import type { NumberColumn } from './number-column.ts'

/** What a row is found by. */
export interface RowKey {
  readonly at: number
  readonly commit: number
  readonly metric: number
}

/** The same of all rows. */
export type KeyColumns = Readonly<Record<keyof RowKey, NumberColumn>>

/** Finds rows by what their columns say, without a key of each in memory. */
export class RowIndex {
  readonly #columns: KeyColumns
  /** Rows by their hash, counted from 1, at most half of the slots. */
  #rows = new Int32Array(1024)
  #hashes = new Int32Array(1024)
  #count = 0

  constructor(columns: KeyColumns) {
    this.#columns = columns
  }

  /** Whether a row has this key. */
  has(key: RowKey): boolean {
    return this.#rows[this.#slotOf(key, hashOf(key))] !== 0
  }

  /** Adds the next row, before its columns have it. False where another one has its key. */
  add(key: RowKey): boolean {
    const hash = hashOf(key)
    const slot = this.#slotOf(key, hash)
    if (this.#rows[slot] !== 0) return false
    this.#rows[slot] = ++this.#count
    this.#hashes[slot] = hash
    if (this.#count * 2 > this.#rows.length) this.#grow()
    return true
  }

  /** Of the row with this key, or where it would be. */
  #slotOf({ at, commit, metric }: RowKey, hash: number): number {
    const columns = this.#columns
    for (let slot = hash & (this.#rows.length - 1); ; slot = (slot + 1) & (this.#rows.length - 1)) {
      const row = (this.#rows[slot] ?? 0) - 1
      if (row === -1) return slot
      if (this.#hashes[slot] !== hash) continue
      const isSame =
        columns.at.at(row) === at && columns.commit.at(row) === commit && columns.metric.at(row) === metric
      if (isSame) return slot
    }
  }

  #grow(): void {
    const [rows, hashes] = [this.#rows, this.#hashes]
    const mask = rows.length * 2 - 1
    this.#rows = new Int32Array(mask + 1)
    this.#hashes = new Int32Array(mask + 1)
    for (let from = 0; from < rows.length; from++) {
      const hash = hashes[from] ?? 0
      if (rows[from] === 0) continue
      let slot = hash & mask
      while (this.#rows[slot] !== 0) slot = (slot + 1) & mask
      this.#rows[slot] = rows[from] ?? 0
      this.#hashes[slot] = hash
    }
  }
}

/** https://github.com/aappleby/smhasher/wiki/MurmurHash3: every bit of the key changes half of the others. */
function hashOf({ at, commit, metric }: RowKey): number {
  let hash = Math.imul(at ^ (at / 4_294_967_296), 0xcc9e2d51)
  hash = Math.imul((hash ^ (hash >>> 15)) + commit, 0x1b873593)
  hash = Math.imul((hash ^ (hash >>> 15)) + metric, 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return hash ^ (hash >>> 16)
}
