import type { SuiteEntry } from '@governance-gates/evidence'
import { isGlob, type TestFiles } from './test-files.ts'
import { TestNames } from './test-names.ts'

/** Where one test stands in the classification: in exactly one of these states. */
export type TestStanding =
  | { readonly state: 'classified'; readonly path: string; readonly suite: string }
  | { readonly state: 'unclassified'; readonly path: string }
  /** In more than one suite; one entry of each. */
  | { readonly state: 'double'; readonly path: string; readonly entries: readonly SuiteEntry[] }
  /** Named only by stems that name another test too. */
  | { readonly state: 'ambiguous'; readonly path: string; readonly entries: readonly SuiteEntry[] }

/** What is wrong with an entry of the classification. */
export type EntryFault =
  /** A stem or a path that names no file. */
  | { readonly fault: 'phantom'; readonly entry: SuiteEntry; readonly namesake: string | undefined }
  | { readonly fault: 'idle-glob'; readonly entry: SuiteEntry }
  /** A stem that names several tests. */
  | { readonly fault: 'ambiguous'; readonly entry: SuiteEntry; readonly paths: readonly string[] }
  /** It names files that are no tests by the policy's patterns. */
  | { readonly fault: 'no-test'; readonly entry: SuiteEntry; readonly paths: readonly string[] }
  /** It names a test that an earlier entry of the same suite names. */
  | { readonly fault: 'repeated'; readonly entry: SuiteEntry; readonly earlier: SuiteEntry }

export interface ClassifiedTests {
  /** One for each test, sorted by path. */
  readonly standings: readonly TestStanding[]
  /** In the order of the entries. */
  readonly faults: readonly EntryFault[]
}

/** Finds the suite of every test. */
export function classifyTests(files: TestFiles, entries: readonly SuiteEntry[]): ClassifiedTests {
  const register = new Register(files)
  for (const entry of entries) register.take(entry)
  return { standings: files.tests.map((path) => register.standingOf(path)), faults: register.faults }
}

class Register {
  readonly faults: EntryFault[] = []
  readonly #files: TestFiles
  readonly #names: TestNames
  /** The entries that name a test. */
  readonly #named = new Map<string, SuiteEntry[]>()
  /** The stems that name a test and another one too. */
  readonly #doubtful = new Map<string, SuiteEntry[]>()

  constructor(files: TestFiles) {
    this.#files = files
    this.#names = new TestNames(files)
  }

  take(entry: SuiteEntry): void {
    const named = this.#names.find(entry.entry)
    switch (named.kind) {
      case 'path':
        return this.#place(entry, [named.path])
      case 'glob':
        if (named.paths.length === 0) this.faults.push({ fault: 'idle-glob', entry })
        return this.#place(entry, named.paths)
      case 'stem':
        return this.#placeStem(entry, named.paths)
      case 'nothing':
        this.faults.push({ fault: 'phantom', entry, namesake: named.namesake })
    }
  }

  standingOf(path: string): TestStanding {
    const named = this.#named.get(path)
    const [first] = named ?? []
    if (named === undefined || first === undefined) {
      const entries = this.#doubtful.get(path)
      return entries === undefined ? { state: 'unclassified', path } : { state: 'ambiguous', path, entries }
    }
    const others = named.filter(({ suite }) => suite !== first.suite)
    if (others.length === 0) return { state: 'classified', path, suite: first.suite }
    const bySuite = new Map([first, ...others].map((entry) => [entry.suite, entry]))
    return { state: 'double', path, entries: [...bySuite.values()] }
  }

  #placeStem(entry: SuiteEntry, paths: readonly string[]): void {
    if (paths.length === 1) return this.#place(entry, paths)
    this.faults.push({ fault: 'ambiguous', entry, paths })
    for (const path of paths) append(this.#doubtful, path, entry)
  }

  #place(entry: SuiteEntry, paths: readonly string[]): void {
    const strangers = paths.filter((path) => !this.#files.isTest(path))
    if (strangers.length > 0) this.faults.push({ fault: 'no-test', entry, paths: strangers })
    for (const path of paths) if (this.#files.isTest(path)) this.#name(entry, path)
  }

  /** Two globs may overlap; two names for one test in one suite are one too many. */
  #name(entry: SuiteEntry, path: string): void {
    const earlier = this.#named.get(path)?.find(({ suite, entry: name }) => suite === entry.suite && !isGlob(name))
    if (earlier !== undefined && !isGlob(entry.entry)) this.faults.push({ fault: 'repeated', entry, earlier })
    append(this.#named, path, entry)
  }
}

function append(lists: Map<string, SuiteEntry[]>, path: string, entry: SuiteEntry): void {
  const list = lists.get(path)
  if (list === undefined) lists.set(path, [entry])
  else list.push(entry)
}
