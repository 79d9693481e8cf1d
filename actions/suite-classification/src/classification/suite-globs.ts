import { isGlob, type TestFiles } from './test-files.ts'

/** One line of a suite's `files`, with the tests that it is written for. */
export interface SuiteLine {
  readonly suite: string
  /** A glob, or the path of one test. */
  readonly entry: string
  readonly tests: readonly string[]
}

export interface TestsToPlace {
  readonly files: TestFiles
  /** The policy's patterns of tests: how people name them already. */
  readonly patterns: readonly string[]
  /** The suite that each test to be placed goes to. */
  readonly wanted: ReadonlyMap<string, string>
  /** The suite of the tests that are in one already. A glob of the same suite may match them too. */
  readonly placed: ReadonlyMap<string, string>
}

/** Fewer tests are named one by one. */
const FEWEST = 3
/** A longer glob says nothing in fewer words. */
const LONGEST_GLOB = 400

interface Folder {
  /** With a slash at the end; empty for the root. */
  readonly path: string
  readonly tests: string[]
  readonly folders: Map<string, Folder>
  readonly suites: Set<string>
  size: number
}

/**
 * The shortest way to put tests into their suites: a glob where it matches the tests of one suite and no other file, else the
 * path. Each test is in exactly one line.
 */
export function suiteLines(place: TestsToPlace): readonly SuiteLine[] {
  const writer = new LineWriter(place)
  return writer.linesIn(treeOf(place.wanted))
}

function treeOf(wanted: ReadonlyMap<string, string>): Folder {
  const root = emptyFolder('')
  for (const [path, suite] of wanted) {
    let folder = root
    take(folder, suite)
    for (let slash = path.indexOf('/'); slash !== -1; slash = path.indexOf('/', slash + 1)) {
      const own = path.slice(0, slash + 1)
      const next = folder.folders.get(own) ?? emptyFolder(own)
      folder.folders.set(own, next)
      folder = next
      take(folder, suite)
    }
    folder.tests.push(path)
  }
  return root
}

function emptyFolder(path: string): Folder {
  return { path, tests: [], folders: new Map(), suites: new Set(), size: 0 }
}

function take(folder: Folder, suite: string): void {
  folder.suites.add(suite)
  folder.size++
}

class LineWriter {
  readonly #place: TestsToPlace

  constructor(place: TestsToPlace) {
    this.#place = place
  }

  linesIn(folder: Folder): readonly SuiteLine[] {
    const whole = this.#wholeFolder(folder)
    if (whole !== undefined) return [whole]
    const bySuite = Map.groupBy(folder.tests, (path) => this.#place.wanted.get(path) ?? '')
    const own = [...bySuite].flatMap(([suite, tests]) => this.#linesOf(folder, suite, tests))
    return [...own, ...[...folder.folders.values()].flatMap((each) => this.linesIn(each))]
  }

  /** One glob for everything beneath a folder. Where all of it is in one folder more, that one says it better. */
  #wholeFolder(folder: Folder): SuiteLine | undefined {
    const [suite, other] = folder.suites
    if (suite === undefined || other !== undefined || folder.size < FEWEST) return undefined
    if (folder.folders.size === 0 || (folder.folders.size === 1 && folder.tests.length === 0))
      return undefined
    const tests = testsBeneath(folder)
    const own = this.#place.patterns.filter((pattern) => folderOf(pattern) === folder.path)
    const deep = [...this.#namePatterns(), ...namePatternsOf(tests)].map((name) => `${folder.path}**/${name}`)
    return this.#firstExact([...own, ...deep, `${folder.path}**`], suite, tests)
  }

  #linesOf({ path: folder }: Folder, suite: string, tests: readonly string[]): readonly SuiteLine[] {
    if (tests.length >= FEWEST) {
      const names = [...this.#namePatterns(), ...namePatternsOf(tests), '*']
      const glob = this.#firstExact(
        names.map((name) => `${folder}${name}`),
        suite,
        tests,
      )
      if (glob !== undefined) return [glob]
    }
    return tests.map((path) => this.#lineOf(path, suite))
  }

  /** Behind `::` would be the name of a test. */
  #lineOf(path: string, suite: string): SuiteLine {
    const glob = path.includes('::')
      ? this.#firstExact([path.replaceAll('::', ':?')], suite, [path])
      : undefined
    return glob ?? { suite, entry: path, tests: [path] }
  }

  /** `*.test.ts` of `src/**\/*.test.ts`. */
  #namePatterns(): readonly string[] {
    const names = this.#place.patterns.map((pattern) => pattern.slice(pattern.lastIndexOf('/') + 1))
    return [...new Set(names)].filter((name) => isGlob(name) && !name.startsWith('!') && !name.includes('**'))
  }

  #firstExact(globs: readonly string[], suite: string, tests: readonly string[]): SuiteLine | undefined {
    const entry = globs.find((glob) => canBeEntry(glob) && this.#isExact(glob, suite, tests.length))
    return entry === undefined ? undefined : { suite, entry, tests }
  }

  /** Whether a glob matches so many of the tests to be placed, and besides nothing but tests of that suite. */
  #isExact(glob: string, suite: string, count: number): boolean {
    const { files, wanted, placed } = this.#place
    let found = 0
    for (const index of files.matching(glob)) {
      const path = files.pathAt(index)
      if (wanted.get(path) === suite) found++
      else if (placed.get(path) !== suite) return false
    }
    return found === count
  }
}

function testsBeneath(folder: Folder): readonly string[] {
  return [...folder.tests, ...[...folder.folders.values()].flatMap(testsBeneath)]
}

/** What a classification can say: relative, not negated, and in a folder whose name has no signs of a glob. */
function canBeEntry(glob: string): boolean {
  return glob.length <= LONGEST_GLOB && !/^!|^[A-Za-z]:|\\/.test(glob) && !/[[\]!(){}?]/.test(folderOf(glob))
}

/** `a/b/` of `a/b/**\/c/*.ts`: what comes before the first wildcard. */
function folderOf(pattern: string): string {
  const literal = pattern.slice(0, Math.max(0, pattern.search(/\*/)))
  return literal.slice(0, literal.lastIndexOf('/') + 1)
}

/** What the names of tests have in common, in whole words: `test_*.py`, `*.py`, `test_*`. */
function namePatternsOf(tests: readonly string[]): readonly string[] {
  const names = tests.map((path) => path.slice(path.lastIndexOf('/') + 1))
  const start = /^.*[._-]/su.exec(commonStart(names))?.[0] ?? ''
  const end = /[._-].*$/su.exec(commonEnd(names))?.[0] ?? ''
  const [plainStart, plainEnd] = [start, end].map((part) => (isGlob(part) ? '' : part))
  const shortest = names.reduce((least, { length }) => Math.min(least, length), Number.MAX_SAFE_INTEGER)
  const both = start.length + end.length <= shortest ? [`${plainStart}*${plainEnd}`] : []
  return [...new Set([...both, `*${plainEnd}`, `${plainStart}*`])].filter((name) => name !== '*')
}

function commonStart([first = '', ...others]: readonly string[]): string {
  let length = first.length
  for (const other of others) {
    let same = 0
    while (same < length && first[same] === other[same]) same++
    length = same
  }
  return first.slice(0, length)
}

function commonEnd([first = '', ...others]: readonly string[]): string {
  let length = first.length
  for (const other of others) {
    let same = 0
    while (same < length && same < other.length && first.at(-1 - same) === other.at(-1 - same)) same++
    length = same
  }
  return first.slice(first.length - length)
}
