import { foldersUp } from './repository-path.ts'

/** What a folder says, or the nearest one above it that says something; each folder is asked once. */
export class ByFolder<Said> {
  readonly #ask: (folder: string) => Said | undefined
  readonly #own = new Map<string, Said | undefined>()
  readonly #nearest = new Map<string, Said | undefined>()

  constructor(ask: (folder: string) => Said | undefined) {
    this.#ask = ask
  }

  /** What the folder itself says. */
  of(folder: string): Said | undefined {
    if (this.#own.has(folder)) return this.#own.get(folder)
    const said = this.#ask(folder)
    this.#own.set(folder, said)
    return said
  }

  /** What the folder says, else the nearest above it. */
  nearest(folder: string): Said | undefined {
    if (this.#nearest.has(folder)) return this.#nearest.get(folder)
    let said: Said | undefined
    for (const each of foldersUp(folder)) {
      said = this.of(each)
      if (said !== undefined) break
    }
    this.#nearest.set(folder, said)
    return said
  }

  /** What the folder and those above it say, the nearest first. */
  all(folder: string): readonly Said[] {
    return [...foldersUp(folder)].map((each) => this.of(each)).filter((said) => said !== undefined)
  }
}
