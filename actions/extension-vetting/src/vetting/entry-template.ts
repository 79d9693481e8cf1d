import type { PathMatcher } from '@governance-gates/core'
import { type ExtensionEntry, textOf } from '@governance-gates/project-files/extensions'
import type { FileIndex } from './file-index.ts'

/** A path of the policy around the value of an entry: `patches/`, `{id}`, `/**`. */
export class EntryTemplate {
  /** What every file of it begins with. */
  readonly before: string
  readonly #column: 'id' | 'directory'
  readonly #matches: (rest: string) => boolean

  constructor(template: string, matcher: PathMatcher) {
    const [before = '', column = 'id', behind = ''] = template.split(/\{(id|directory)\}/)
    this.before = before
    this.#column = column === 'directory' ? 'directory' : 'id'
    // A letter before it, so that the rest is a path of its own: `x/**`.
    this.#matches = matcher(`x${behind}`)
  }

  /** The value of an entry, which is compared exactly: it is not a pattern, whatever is in it. */
  ownText(entry: ExtensionEntry): string | undefined {
    const own = this.#column === 'id' ? entry.id : textOf(entry.directory)
    return own === '' ? undefined : own
  }

  /** The files of an entry. */
  filesOf(entry: ExtensionEntry, index: FileIndex): readonly string[] {
    const own = this.ownText(entry)
    if (own === undefined) return []
    const prefix = `${this.before}${own}`
    return index.startingWith(prefix).filter((file) => this.isBehind(file.slice(prefix.length)))
  }

  /** Whether what follows the value in a path is as the policy says. */
  isBehind(rest: string): boolean {
    return this.#matches(`x${rest}`)
  }
}
