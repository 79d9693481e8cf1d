import type { Node, Spot } from './node.ts'
import type { DuplicateKey } from './problem.ts'

/** Nobody reads more, and a file may have millions. */
const MAX_KEPT = 1_000

/**
 * Finds the keys that are written twice in one mapping, whatever the format: it is unknown which of the two counts,
 * so that the first stays and the second is reported.
 */
export class DuplicateKeys {
  /** The first thousand, in the order of the text. */
  readonly found: DuplicateKey[] = []

  /** Whether the mapping does not have the key yet; `spot` is where it is written now. */
  isFirst(members: ReadonlyMap<string, Node>, key: string, { lines, key: offset }: Spot): boolean {
    const first = members.get(key)
    if (first === undefined) return true
    if (this.found.length < MAX_KEPT) {
      const { line, column } = first
      this.found.push({ kind: 'duplicate-key', key, at: lines.positionAt(offset), first: { line, column } })
    }
    return false
  }
}
