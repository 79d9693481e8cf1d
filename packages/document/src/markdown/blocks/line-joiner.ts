const LINE_FEED = 10
const TEXT = new TextDecoder('utf-16le', { ignoreBOM: true })

/**
 * Joins the lines of long texts, one text after another. Pieces of a text that wait to be joined take many times their size;
 * here they are copied into memory that is used again for the next text.
 */
export class LineJoiner {
  #codes: Uint16Array<ArrayBuffer> = new Uint16Array(0)

  /** @param length about how long the text is. */
  join(lines: Iterable<string>, length: number): string {
    this.#makeRoom(length, 0)
    let end = 0
    for (const line of lines) {
      this.#makeRoom(end + line.length + 1, end)
      for (let at = 0; at < line.length; at++) this.#codes[end++] = line.charCodeAt(at)
      this.#codes[end++] = LINE_FEED
    }
    return TEXT.decode(this.#codes.subarray(0, Math.max(end - 1, 0)))
  }

  /** @param used how much is kept. */
  #makeRoom(length: number, used: number): void {
    if (length <= this.#codes.length) return
    const codes = new Uint16Array(Math.max(length, used * 2))
    codes.set(this.#codes.subarray(0, used))
    this.#codes = codes
  }
}
