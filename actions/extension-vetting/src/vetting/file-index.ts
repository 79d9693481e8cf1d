/** Files in order, so that those that begin with a text are found without looking at all. */
export class FileIndex {
  readonly #files: readonly string[]

  constructor(files: Iterable<string>) {
    this.#files = [...files].sort()
  }

  get isEmpty(): boolean {
    return this.#files.length === 0
  }

  /** In order. */
  startingWith(prefix: string): readonly string[] {
    let low = 0
    let high = this.#files.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((this.#files[middle] ?? '') < prefix) low = middle + 1
      else high = middle
    }
    let end = low
    while (this.#files[end]?.startsWith(prefix) === true) end++
    return this.#files.slice(low, end)
  }

  /** Whether a path is a file, or a folder with files. */
  has(path: string): boolean {
    return this.startingWith(path).some((file) => file === path || file.startsWith(`${path}/`))
  }
}
