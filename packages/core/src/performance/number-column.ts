const BITS = 14
const SIZE = 1 << BITS

type Numbers = Float64Array | Int32Array

/** Numbers that are only ever added, in blocks: what grows by copying would be in memory twice. */
export class NumberColumn {
  readonly #make: () => Numbers
  readonly #blocks: Numbers[] = []
  #length = 0

  private constructor(make: () => Numbers) {
    this.#make = make
  }

  /** Of any numbers, 8 bytes each. */
  static ofDoubles(): NumberColumn {
    return new NumberColumn(() => new Float64Array(SIZE))
  }

  /** Of whole numbers below 2³¹, 4 bytes each. */
  static ofIntegers(): NumberColumn {
    return new NumberColumn(() => new Int32Array(SIZE))
  }

  get length(): number {
    return this.#length
  }

  add(value: number): void {
    const place = this.#length++ & (SIZE - 1)
    if (place === 0) this.#blocks.push(this.#make())
    const block = this.#blocks[this.#blocks.length - 1]
    if (block !== undefined) block[place] = value
  }

  /** 0 where there is none. */
  at(index: number): number {
    return this.#blocks[index >> BITS]?.[index & (SIZE - 1)] ?? 0
  }
}
