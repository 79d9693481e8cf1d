import { type DocumentPath, pathText } from './document-path.ts'
import { PolicyError, type PolicyProblem } from './policy-error.ts'

/** A value of a document together with where it is written. */
export interface Place {
  readonly value: unknown
  /** Offset of the key of a mapping's entry, of the item of a list, or of the document's first value. */
  readonly offset: number
  /** The entries of a mapping by key, of a list by index; absent for scalars. */
  readonly members?: ReadonlyMap<string | number, Place>
}

export interface Position {
  readonly line: number
  readonly column: number
}

/** A parsed YAML or JSON document whose every value can be found again in its text. */
export class SourceDocument {
  readonly file: string
  readonly root: Place
  readonly #lines: LineIndex

  constructor(file: string, text: string, root: Place) {
    this.file = file
    this.root = root
    this.#lines = new LineIndex(text)
  }

  /** The 1-based position of a place. */
  positionOf({ offset }: Place): Position {
    return this.#lines.positionAt(offset)
  }

  /** A problem at a path, or at its nearest ancestor that exists. */
  problemAt(path: DocumentPath, message: string): PolicyProblem {
    const position = this.positionOf(this.find(path).at(-1) ?? this.root)
    return { ...position, path: pathText(path), message }
  }

  /** The places along a path, from its first key on, as far as they exist. */
  find(path: DocumentPath): readonly Place[] {
    const places: Place[] = []
    let place: Place | undefined = this.root
    for (const key of path) {
      place = place.members?.get(key)
      if (place === undefined) break
      places.push(place)
    }
    return places
  }

  /** The place that a dotted rule names, or its nearest ancestor that exists. Keys may have dots themselves. */
  findRule(rule: string): Place {
    let place = this.root
    for (let rest = rule; rest !== ''; ) {
      const next = longestMember(place, rest)
      if (next === undefined) break
      place = next.place
      rest = next.rest
    }
    return place
  }

  error(problems: readonly PolicyProblem[]): PolicyError {
    return new PolicyError(this.file, problems)
  }
}

function longestMember(
  place: Place,
  rule: string,
): { readonly place: Place; readonly rest: string } | undefined {
  let best: { readonly place: Place; readonly rest: string } | undefined
  for (const [key, member] of place.members ?? []) {
    const rest = restAfter(rule, key)
    if (rest !== undefined && rest.length < (best?.rest.length ?? Number.POSITIVE_INFINITY)) {
      best = { place: member, rest }
    }
  }
  return best
}

/** What a rule says behind a key: '' at its end. Undefined where it does not start with that key. */
function restAfter(rule: string, key: string | number): string | undefined {
  const written = typeof key === 'number' ? `[${key}]` : key
  if (!rule.startsWith(written)) return undefined
  const rest = rule.slice(written.length)
  if (rest === '' || rest.startsWith('[')) return rest
  return rest.startsWith('.') ? rest.slice(1) : undefined
}

/** Turns offsets into lines and columns. */
export class LineIndex {
  readonly #starts: readonly number[]

  constructor(text: string) {
    const starts = [0]
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
    this.#starts = starts
  }

  positionAt(offset: number): Position {
    let low = 0
    let high = this.#starts.length
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (this.#starts[low] ?? 0) + 1 }
  }
}
