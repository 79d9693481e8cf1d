const WORD = /[A-Za-z_][\w.\-/]*|\d[\d.,]*/g

/**
 * What the lines of a tool look like, learnt from files that the tool wrote: the same words of the format in the same places,
 * with any names and numbers between them. It knows nothing of the readers, which is why it can judge them.
 */
export class TextLikeness {
  readonly #shapes = new Set<string>()
  readonly #words: ReadonlySet<string>

  constructor(files: readonly string[]) {
    const seen = new Map<string, number>()
    for (const file of files) {
      for (const word of new Set(file.match(WORD) ?? [])) seen.set(word, (seen.get(word) ?? 0) + 1)
    }
    const enough = Math.min(2, files.length)
    this.#words = new Set([...seen].flatMap(([word, count]) => (count >= enough ? [word] : [])))
    for (const file of files) for (const line of file.split('\n')) this.#shapes.add(this.#shapeOf(line))
  }

  /** The first line that is unlike everything that was learnt; the last one may lack its line break. */
  oddity(text: string): string | undefined {
    return text.split('\n').find((line) => !this.#shapes.has(this.#shapeOf(line)))
  }

  #shapeOf(line: string): string {
    const shape = line.replaceAll(WORD, (word) => {
      if (/^\d/.test(word)) return '0'
      return this.#words.has(word) ? word : 'w'
    })
    return shape.replaceAll(/\s+/g, ' ').trimEnd()
  }
}
