/** Where a block begins whose content is indented by four blanks: admonitions, details and tabs of MkDocs. */
const START = /^( *)(?:!!!|\?\?\?\+?|===)[ "+]/

/** The text with the content of such blocks not indented, on the same lines: it is text, and no code. */
export function withoutAdmonitions(text: string): string {
  const reader = new RowReader()
  return text
    .split('\n')
    .map((row) => reader.read(row))
    .join('\n')
}

class RowReader {
  /** How far the content of each open block is indented. */
  readonly #open: number[] = []
  #fence: string | undefined

  read(row: string): string {
    const indent = row.length - row.trimStart().length
    if (row.trim() !== '') while (indent < (this.#open.at(-1) ?? 0)) this.#open.pop()
    const own = row.slice(Math.min(indent, this.#open.at(-1) ?? 0))
    this.#readFence(own)
    if (this.#fence === undefined && START.test(row)) this.#open.push(indent + 4)
    return own
  }

  #readFence(row: string): void {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(row)?.[1]
    if (this.#fence === undefined) this.#fence = mark
    else if (mark?.startsWith(this.#fence) === true && row.trim() === mark) this.#fence = undefined
  }
}
