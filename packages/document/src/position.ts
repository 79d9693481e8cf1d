/** A place in a text: both 1-based, columns in UTF-16 code units as editors count them. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Turns offsets of one text into lines and columns. The text is searched for line breaks when the first is asked for. */
export class LineIndex {
  readonly #text: string
  #starts: readonly number[] | undefined

  constructor(text: string) {
    this.#text = text
  }

  positionAt(offset: number): Position {
    const line = this.lineAt(offset)
    return { line, column: offset - (this.#allStarts()[line - 1] ?? 0) + 1 }
  }

  lineAt(offset: number): number {
    const starts = this.#allStarts()
    let low = 0
    let high = starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return low + 1
  }

  #allStarts(): readonly number[] {
    this.#starts ??= startsOfLines(this.#text)
    return this.#starts
  }
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
