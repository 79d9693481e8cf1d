import type { DocumentPath } from '../document-path.ts'
import { LineIndex, type Position } from '../position.ts'
import { JsonCursor } from './json-cursor.ts'

/**
 * Finds places in JSON that is known to be well formed and not nested too deeply, without a tree: for a report of
 * results, whose values `JSON.parse` makes and of which few are asked for their place.
 */
export class JsonPlaces {
  readonly #text: string
  readonly #lines: LineIndex

  constructor(text: string) {
    this.#text = text
    this.#lines = new LineIndex(text)
  }

  /** The position of the key at a path, of the item, or of its nearest ancestor that exists. */
  positionOf(path: DocumentPath): Position {
    return this.#lines.positionAt(this.#locate(path).key)
  }

  /** The positions of the items of the array at a path, in one pass; none where there is no array. */
  positionsOfItems(path: DocumentPath): readonly Position[] {
    const { isWhole, start } = this.#locate(path)
    const cursor = new JsonCursor(this.#text)
    cursor.at = start
    if (!isWhole || cursor.kind() !== 'array') return []
    const positions: Position[] = []
    cursor.enter()
    while (cursor.hasNext()) {
      positions.push(this.#lines.positionAt(cursor.at))
      cursor.skipValue()
    }
    return positions
  }

  #locate(path: DocumentPath): Found {
    const cursor = new JsonCursor(this.#text)
    cursor.skipBlank()
    let found = { key: cursor.at, start: cursor.at }
    for (const step of path) {
      const next = enterMember(cursor, step)
      if (next === undefined) return { ...found, isWhole: false }
      found = next
    }
    return { ...found, isWhole: true }
  }
}

interface Member {
  /** The offset of its key, or its own. */
  readonly key: number
  readonly start: number
}

interface Found extends Member {
  /** Whether the path leads to it, and not only to an ancestor. */
  readonly isWhole: boolean
}

/** Goes to the value of the member with a key, or to the item with an index; undefined where there is none. */
function enterMember(cursor: JsonCursor, step: string | number): Member | undefined {
  const kind = cursor.kind()
  if (kind !== 'object' && kind !== 'array') return undefined
  cursor.enter()
  for (let index = 0; cursor.hasNext(); index++) {
    const offset = cursor.at
    const key = kind === 'object' ? cursor.readKey() : index
    if (key === step) return { key: offset, start: cursor.at }
    cursor.skipValue()
  }
  return undefined
}
