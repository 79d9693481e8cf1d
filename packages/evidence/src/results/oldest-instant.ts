import { type Instant, parseInstant } from '@governance-gates/core'

/**
 * The oldest of many instants in text, most of them in one form. Unknown as soon as one entry has none: evidence is as
 * old as its oldest part, and the part that does not say may be older.
 */
export class OldestInstant {
  #oldest: string | undefined
  #zone = ''
  #isKnown = true

  add(text: unknown): void {
    if (!this.#isKnown) return
    if (typeof text !== 'string') this.#isKnown = false
    else if (this.#oldest === undefined) this.#take(text)
    else if (text.length === this.#oldest.length && this.#isUtc(text)) {
      // Of one form and in UTC, the order of the texts is the order of the instants: nothing has to be parsed.
      if (text < this.#oldest) this.#oldest = text
    } else this.#compare(text, this.#oldest)
  }

  /**
   * Whether adding a text, given as bytes, would change nothing: it has the form of the oldest and comes after it or is equal,
   * or the oldest cannot be known any more.
   */
  covers(bytes: Uint8Array, start: number, end: number): boolean {
    const oldest = this.#oldest
    if (!this.#isKnown) return true
    if (oldest === undefined || this.#zone === '' || oldest.length !== end - start) return false
    const zone = oldest.length - this.#zone.length
    let isLater = false
    for (let index = 0; index < oldest.length; index++) {
      const byte = bytes[start + index] ?? 0
      const unit = oldest.charCodeAt(index)
      if (byte === unit) continue
      if (byte > ASCII || index >= zone || (byte < unit && !isLater)) return false
      isLater = true
    }
    return true
  }

  get instant(): Instant | undefined {
    return this.#isKnown && this.#oldest !== undefined ? parseInstant(this.#oldest) : undefined
  }

  /** Whether a text ends as the oldest does, in one of the two ways to write UTC. */
  #isUtc(text: string): boolean {
    if (this.#zone === 'Z') return text.charCodeAt(text.length - 1) === ZULU
    return this.#zone !== '' && text.endsWith(this.#zone)
  }

  #take(text: string): void {
    this.#oldest = text
    this.#zone = UTC.find((zone) => text.endsWith(zone)) ?? ''
  }

  #compare(text: string, oldest: string): void {
    const [left, right] = [parseInstant(text), parseInstant(oldest)]
    if (left === undefined || right === undefined) this.#isKnown = false
    else if (left < right) this.#take(text)
  }
}

const UTC = ['Z', '+00:00']
const ZULU = 0x5a
const ASCII = 0x7f
