/** Where an unclassified test probably belongs. Nothing is decided by it. */
export interface SuiteGuess {
  readonly suite: string
  /** What the guess is drawn from: `its name`. */
  readonly from: string
}

/** What is known about a test that is in no suite. */
export interface Unplaced {
  readonly path: string
  /** Forbidden content that it has, by the suite whose rule forbids it. */
  readonly violations: ReadonlyMap<string, readonly string[]>
}

/** Words that people use for one kind of test. */
const SYNONYMS: readonly ReadonlySet<string>[] = [
  new Set(['e2e', 'integration', 'acceptance', 'system', 'live', 'smoke']),
  new Set(['vcr', 'cassette', 'cassettes', 'fixture', 'fixtures', 'recorded', 'recording', 'replay']),
  new Set(['unit', 'units']),
]

type TestsBySuite = ReadonlyMap<string, readonly string[]>

/** Guesses the suite of a test by its name, its content, its neighbours; undefined where there is no suite. */
export class SuiteGuesser {
  readonly #suites: readonly string[]
  readonly #words: ReadonlyMap<string, readonly string[]>
  readonly #placed: TestsBySuite
  #byFolder: ReadonlyMap<string, ReadonlyMap<string, number>> | undefined

  constructor(suites: readonly string[], placed: TestsBySuite) {
    this.#suites = suites
    this.#words = new Map(suites.map((suite) => [suite, wordsOf(suite)]))
    this.#placed = placed
  }

  guess({ path, violations }: Unplaced): SuiteGuess | undefined {
    const possible = this.#suites.filter((suite) => !violations.has(suite))
    // Where every suite forbids something in it, any of them is as wrong as the others.
    const [first] = possible.length === 0 ? this.#suites : possible
    if (first === undefined) return undefined
    return (
      guessed(this.#namedIn(wordsOf(path), possible), 'its name') ??
      (violations.size === 0 ? undefined : this.#byContent(violations, possible)) ??
      guessed(this.#usualIn(folderOf(path), possible), 'its folder') ?? {
        suite: first,
        from: violations.size === 0 || possible.length === 0 ? 'nothing better' : 'its content',
      }
    )
  }

  /** The suite that is called like the forbidden content, else the only one that does not forbid it. */
  #byContent(
    violations: ReadonlyMap<string, readonly string[]>,
    possible: readonly string[],
  ): SuiteGuess | undefined {
    const words = [...violations.values()].flat().flatMap(wordsOf)
    const [only, second] = possible
    return guessed(this.#namedIn(words, possible) ?? (second === undefined ? only : undefined), 'its content')
  }

  /** The suite that one of the words means; the last word is the most specific. */
  #namedIn(words: readonly string[], suites: readonly string[]): string | undefined {
    const wordsOfSuite = (suite: string) => this.#words.get(suite) ?? []
    for (const word of words.toReversed()) {
      const kind = SYNONYMS.find((synonyms) => synonyms.has(word))
      const suite =
        suites.find((each) => wordsOfSuite(each).join('') === word) ??
        suites.find((each) => kind !== undefined && wordsOfSuite(each).some((part) => kind.has(part)))
      if (suite !== undefined) return suite
    }
    return undefined
  }

  #usualIn(folder: string, possible: readonly string[]): string | undefined {
    this.#byFolder ??= countByFolder(this.#placed)
    const counts = this.#byFolder.get(folder)
    if (counts === undefined) return undefined
    const known = possible.filter((suite) => counts.has(suite))
    return known.sort((left, right) => (counts.get(right) ?? 0) - (counts.get(left) ?? 0))[0]
  }
}

function guessed(suite: string | undefined, from: string): SuiteGuess | undefined {
  return suite === undefined ? undefined : { suite, from }
}

/** `agentLoop_vcr.rs` → agent, loop, vcr, rs */
function wordsOf(text: string): readonly string[] {
  return text
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '')
}

/** How many tests of each suite a folder has. */
function countByFolder(placed: TestsBySuite): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const folders = new Map<string, Map<string, number>>()
  for (const [suite, paths] of placed) {
    for (const path of paths) {
      const counts = folders.get(folderOf(path)) ?? new Map<string, number>()
      counts.set(suite, (counts.get(suite) ?? 0) + 1)
      folders.set(folderOf(path), counts)
    }
  }
  return folders
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')))
}
