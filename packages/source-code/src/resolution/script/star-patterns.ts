/** Names of which at most one part is open, as in `@h/*`, and what each means. */
export class StarPatterns<Value> {
  readonly #exact = new Map<string, Value>()
  /** By what is before the star, then by what is behind it. */
  readonly #open = new Map<string, Map<string, Value>>()
  /** The length of the longest text before a star. */
  #longest = 0

  /** The first value of a pattern counts. */
  add(pattern: string, value: Value): void {
    const star = pattern.indexOf('*')
    if (star < 0) {
      if (!this.#exact.has(pattern)) this.#exact.set(pattern, value)
      return
    }
    const [prefix, suffix] = [pattern.slice(0, star), pattern.slice(star + 1)]
    const bySuffix = this.#open.get(prefix) ?? new Map<string, Value>()
    this.#open.set(prefix, bySuffix)
    if (!bySuffix.has(suffix)) bySuffix.set(suffix, value)
    this.#longest = Math.max(this.#longest, prefix.length)
  }

  /** The pattern that fits best, and the text for its star: an exact one, else that with the longest text before the star. */
  find(name: string): { readonly value: Value; readonly star: string; readonly isAny: boolean } | undefined {
    const exact = this.#exact.get(name)
    if (exact !== undefined) return { value: exact, star: '', isAny: false }
    for (let length = Math.min(name.length, this.#longest); length >= 0; length--) {
      const bySuffix = this.#open.get(name.slice(0, length))
      if (bySuffix === undefined) continue
      for (let end = name.length - length; end >= 0; end--) {
        const value = bySuffix.get(name.slice(name.length - end))
        if (value === undefined) continue
        return { value, star: name.slice(length, name.length - end), isAny: length === 0 && end === 0 }
      }
    }
    return undefined
  }
}
