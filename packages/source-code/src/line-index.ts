/** Turns offsets of one text into line numbers. Lines end at `\n`, as editors and GitHub count them. */
export class LineIndex {
  private readonly ends: number[] = []

  constructor(text: string) {
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) this.ends.push(end)
  }

  /** The line, from 1, that holds the character at an offset. */
  lineAt(offset: number): number {
    let low = 0
    let high = this.ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.ends[middle] ?? 0) < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
