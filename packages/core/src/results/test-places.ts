import type { Result } from './result.ts'

/** Beyond this many names with a place, a further name is not remembered: it is then one test wherever it is. */
const MAX_NAMES = 100_000

/**
 * Tells tests of one name apart by the place that the format gives them: its file, or its package. Only a name that tests of
 * several places have gets the place behind it, so that a test that moves to another file keeps its name.
 */
export class TestPlaces {
  /** The first place of each name. */
  readonly #first = new Map<string, string>()
  /** By a name that several tests have: their names with places, the first one's first. */
  readonly #parts = new Map<string, Set<string>>()
  /** The names of the first tests, which are recorded under the plain name because they came before there were two. */
  readonly #plain = new Map<string, string>()

  /** The name that a result is recorded under: its own, or where another test came first, with its place. */
  recordedName({ subject, place }: Pick<Result, 'subject' | 'place'>): string {
    if (place === undefined) return subject
    const first = this.#first.get(subject)
    if (first === place) return subject
    if (first === undefined) {
      if (this.#first.size < MAX_NAMES) this.#first.set(subject, place)
      return subject
    }
    const name = withPlace(subject, place)
    const parts = this.#parts.get(subject) ?? this.#share(subject, first)
    parts.add(name)
    return name
  }

  /** The name that a test is shown and compared by. */
  nameOf(recorded: string): string {
    // Looking a new text up takes its hash, and few runs have several tests of one name.
    if (this.#parts.size === 0) return recorded
    return this.#parts.get(recorded)?.values().next().value ?? recorded
  }

  /** What a test of this name is recorded under; undefined for a name that only several tests together have. */
  recordOf(name: string): string | undefined {
    return this.#parts.has(name) ? undefined : (this.#plain.get(name) ?? name)
  }

  /** The other name that a run may have for a test, which has another test of its name or has none: with or without place. */
  otherName(name: string): string | undefined {
    const plain = this.#plain.get(name) ?? this.#plainOfPart(name)
    if (plain !== undefined) return plain
    const place = this.#first.get(name)
    return place === undefined ? undefined : withPlace(name, place)
  }

  /** The names of the tests which another run has under this name; empty where there is none. */
  namesOf(name: string): readonly string[] {
    const parts = this.#parts.get(name)
    if (parts !== undefined) return [...parts]
    const plain = plainName(name)
    return plain !== undefined && this.otherName(plain) === name ? [plain] : []
  }

  #share(subject: string, first: string): Set<string> {
    const name = withPlace(subject, first)
    const parts = new Set([name])
    this.#parts.set(subject, parts)
    this.#plain.set(name, subject)
    return parts
  }

  #plainOfPart(name: string): string | undefined {
    const plain = plainName(name)
    return plain !== undefined && this.#parts.get(plain)?.has(name) ? plain : undefined
  }
}

const MARK = ' (in '

function withPlace(subject: string, place: string): string {
  return `${subject}${MARK}${place})`
}

function plainName(name: string): string | undefined {
  const at = name.lastIndexOf(MARK)
  return at === -1 ? undefined : name.slice(0, at)
}
