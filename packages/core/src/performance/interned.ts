/** Numbers for values that many rows share, in the order in which they came. */
export class Interned<Value> {
  readonly #numbers = new Map<string, number>()
  readonly #values: Value[] = []

  /** Undefined for a key that has no number. */
  find(key: string): number | undefined {
    return this.#numbers.get(key)
  }

  /** Gives a new key the next number. */
  add(key: string, value: Value): number {
    const number = this.#values.length
    this.#numbers.set(key, number)
    this.#values.push(value)
    return number
  }

  /** @throws RangeError for a number that no key has. */
  at(number: number): Value {
    const value = this.#values[number]
    if (value === undefined) throw new RangeError(`nothing has the number ${number}`)
    return value
  }
}
