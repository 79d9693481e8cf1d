import type { SuiteEntry } from '@governance-gates/project-files'
import type { EntryFault } from './entry-fault.ts'
import {
  type FileParts,
  NO_PARTS,
  onlySuiteOf,
  type Parts,
  type SplitFile,
  withWholeFile,
} from './split-file.ts'
import { isGlob, type TestFiles } from './test-files.ts'
import { TestNames } from './test-names.ts'

/** A test with the entries that name it, one of each suite. */
export interface NamedTest {
  readonly path: string
  readonly entries: readonly SuiteEntry[]
}

/** Where the tests are: each of them in exactly one of the lists, in the order of their paths. */
export interface ClassifiedTests {
  /** In one suite, by that suite. Every suite that an entry names has a list. */
  readonly inOne: ReadonlyMap<string, readonly string[]>
  readonly inSeveral: readonly NamedTest[]
  /** Named only by stems that name another test too. */
  readonly ambiguous: readonly NamedTest[]
  readonly unclassified: readonly string[]
  /** Tests of one file in different suites, or some of them in none or in several. */
  readonly split: readonly SplitFile[]
  /** In the order of the entries. */
  readonly faults: readonly EntryFault[]
}

/** Finds the suite of every test. @param parts what the entries for parts of files name. */
export function classifyTests(
  files: TestFiles,
  entries: readonly SuiteEntry[],
  parts: Parts = NO_PARTS,
): ClassifiedTests {
  const register = new Register(files)
  for (const entry of entries.filter(({ part }) => part === undefined)) register.take(entry)
  const inOne = new Map<string, string[]>(entries.map(({ suite }) => [suite, []]))
  const named: Record<'inSeveral' | 'ambiguous', NamedTest[]> = { inSeveral: [], ambiguous: [] }
  const unclassified: string[] = []
  const split: SplitFile[] = []
  for (let file = 0; file < files.paths.length; file++) {
    if (!files.isTest(file)) continue
    const path = files.pathAt(file)
    const tests = testsOf(file, register, parts)
    const suite = tests === undefined ? register.onlySuiteOf(file) : onlySuiteOf(tests)
    if (suite !== undefined) {
      inOne.get(suite)?.push(path)
      continue
    }
    const { kind, entries: naming } = register.standingOf(file)
    if (tests !== undefined) split.push({ path, ...tests })
    else if (kind === 'unclassified') unclassified.push(path)
    else named[kind].push({ path, entries: naming })
  }
  const faults = [...register.faults, ...parts.faults].sort(
    (left, right) => left.entry.line - right.entry.line,
  )
  return { inOne, ...named, unclassified, split, faults }
}

/** The tests of a file of which entries name some; undefined where it is only named as a whole. */
function testsOf(file: number, register: Register, { files }: Parts): FileParts | undefined {
  const own = files.get(file)
  return own && withWholeFile(own, register.standingOf(file).entries)
}

class Register {
  readonly faults: EntryFault[] = []
  readonly #files: TestFiles
  readonly #names: TestNames
  /** By file, the first entry that names it. */
  readonly #first: (SuiteEntry | undefined)[]
  /** The other entries that do, which most files do not have. */
  readonly #others = new Map<number, SuiteEntry[]>()
  /** The stems that name a test and another one too. */
  readonly #doubtful = new Map<number, SuiteEntry[]>()

  constructor(files: TestFiles) {
    this.#files = files
    this.#names = new TestNames(files)
    this.#first = Array(files.paths.length).fill(undefined)
  }

  take(entry: SuiteEntry): void {
    const named = this.#names.find(entry.entry)
    switch (named.kind) {
      case 'path':
        this.#place(entry, [named.file])
        break
      case 'glob':
        if (named.files.length === 0) this.faults.push({ fault: 'idle-glob', entry })
        this.#place(entry, named.files)
        break
      case 'stem':
        if (named.files.length === 1) this.#place(entry, named.files)
        else this.#doubt(entry, named.files)
        break
      case 'nothing':
        this.faults.push({ fault: 'phantom', entry, namesake: named.namesake })
    }
  }

  /** The suite of a test that is in one. */
  onlySuiteOf(file: number): string | undefined {
    const suite = this.#first[file]?.suite
    return this.#others.get(file)?.some((other) => other.suite !== suite) === true ? undefined : suite
  }

  /** What became of a test that is in no suite, or in several. */
  standingOf(file: number): {
    readonly kind: 'inSeveral' | 'ambiguous' | 'unclassified'
    readonly entries: readonly SuiteEntry[]
  } {
    const first = this.#first[file]
    if (first !== undefined) {
      const named = [first, ...(this.#others.get(file) ?? [])]
      return { kind: 'inSeveral', entries: [...new Map(named.map((entry) => [entry.suite, entry])).values()] }
    }
    const entries = this.#doubtful.get(file)
    return entries === undefined ? { kind: 'unclassified', entries: [] } : { kind: 'ambiguous', entries }
  }

  #doubt(entry: SuiteEntry, files: readonly number[]): void {
    this.faults.push({ fault: 'ambiguous', entry, paths: this.#pathsOf(files) })
    for (const file of files) append(this.#doubtful, file, entry)
  }

  #place(entry: SuiteEntry, files: readonly number[]): void {
    const strangers: number[] = []
    for (const file of files) {
      if (this.#files.isTest(file)) this.#name(entry, file)
      else strangers.push(file)
    }
    if (strangers.length > 0) this.faults.push({ fault: 'no-test', entry, paths: this.#pathsOf(strangers) })
  }

  /** Two globs may overlap; two names for one test in one suite are a fault. */
  #name(entry: SuiteEntry, file: number): void {
    const first = this.#first[file]
    if (first === undefined) {
      this.#first[file] = entry
      return
    }
    if (!isGlob(entry.entry)) this.#findRepeated(entry, [first, ...(this.#others.get(file) ?? [])])
    const others = this.#others.get(file)
    const last = others?.at(-1)
    // Thousands of globs of one suite may name a file: the last one says what all of them say.
    if (last?.suite === entry.suite && isGlob(last.entry)) others?.splice(-1, 1, entry)
    else append(this.#others, file, entry)
  }

  #findRepeated(entry: SuiteEntry, known: readonly SuiteEntry[]): void {
    const earlier = known.find((each) => each.suite === entry.suite && !isGlob(each.entry))
    if (earlier !== undefined) this.faults.push({ fault: 'repeated', entry, earlier })
  }

  #pathsOf(files: readonly number[]): readonly string[] {
    return files.map((file) => this.#files.pathAt(file))
  }
}

function append(lists: Map<number, SuiteEntry[]>, file: number, entry: SuiteEntry): void {
  const list = lists.get(file)
  if (list === undefined) lists.set(file, [entry])
  else list.push(entry)
}
