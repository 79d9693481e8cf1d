import type { Decimal } from '../number/decimal.ts'
import { NumberColumn } from './number-column.ts'

/** A scale has fewer digits. */
const SCALES = 65_536

/** Decimals in columns, each with a label: 12 bytes where the digits fit into a double. */
export class DecimalColumn {
  readonly #coefficients = NumberColumn.ofDoubles()
  readonly #labels = NumberColumn.ofIntegers()
  /** What a double would round. */
  readonly #long = new Map<number, bigint>()

  get length(): number {
    return this.#labels.length
  }

  /** @param label below 32,768 */
  add(label: number, { coefficient, scale }: Decimal): void {
    const rounded = Number(coefficient)
    if (!Number.isSafeInteger(rounded)) this.#long.set(this.length, coefficient)
    this.#coefficients.add(rounded)
    this.#labels.add(label * SCALES + scale)
  }

  labelAt(index: number): number {
    return Math.floor(this.#labels.at(index) / SCALES)
  }

  at(index: number): Decimal {
    const coefficient = this.#long.get(index) ?? BigInt(this.#coefficients.at(index))
    return { coefficient, scale: this.#labels.at(index) % SCALES }
  }
}
