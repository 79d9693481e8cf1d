import { closestWord } from '@governance-gates/policy'
import type { EntryPart, SuiteEntry } from '@governance-gates/project-files'
import type { KnownOfTests, MarkedTest } from '@governance-gates/source-code/declared-tests'
import type { EntryFault } from '../classification/entry-fault.ts'
import type { FileParts, Parts } from '../classification/split-file.ts'
import { TestNames } from '../classification/test-names.ts'
import type { PartSources } from './part-sources.ts'

interface PartEntry extends SuiteEntry {
  readonly part: EntryPart
}

/** Finds the tests that the entries for parts of files name. */
export async function gatherParts(entries: readonly SuiteEntry[], sources: PartSources): Promise<Parts> {
  const search = new PartSearch(sources, await import('@governance-gates/source-code/declared-tests'))
  for (const entry of entries.filter(isPart)) await search.take(entry)
  return search.parts()
}

function isPart(entry: SuiteEntry): entry is PartEntry {
  return entry.part !== undefined
}

/** By test of a file, the entries that name it, one of each suite. */
type Claims = Map<MarkedTest, Map<string, PartEntry>>

/** What is loaded only where there is such an entry. */
type Declared = Pick<
  typeof import('@governance-gates/source-code/declared-tests'),
  'knownOfTests' | 'mayHaveTests' | 'selectedTests'
>

class PartSearch {
  readonly #sources: PartSources
  readonly #names: TestNames
  readonly #declared: Declared
  readonly #faults: EntryFault[] = []
  readonly #claims = new Map<number, Claims>()

  constructor(sources: PartSources, declared: Declared) {
    this.#sources = sources
    this.#names = new TestNames(sources.files)
    this.#declared = declared
  }

  async take(entry: PartEntry): Promise<void> {
    const files = this.#filesOf(entry)
    if (files === undefined) return
    const { files: all } = this.#sources
    const strangers = files.filter((file) => !all.isTest(file))
    const tests = files.filter((file) => all.isTest(file))
    const isKnown = (file: number) => isKnownEnough(this.#declared.knownOfTests(all.pathAt(file)), entry.part)
    const unknown = tests.filter((file) => !isKnown(file))
    const unread: number[] = []
    let found = 0
    for (const file of tests.filter(isKnown)) {
      const named = await this.#testsIn(all.pathAt(file), entry.part)
      if (named === undefined) unread.push(file)
      else for (const test of named) this.#claim(file, test, entry)
      found += named?.length ?? 0
    }
    const faults = this.#faults.length
    this.#fault('no-test', entry, strangers)
    this.#fault('unknown-tests', entry, unknown)
    this.#fault('unread-tests', entry, unread)
    if (found === 0 && this.#faults.length === faults) this.#faults.push(await this.#idle(entry, tests))
  }

  /** An entry that names no test. What it may mean is looked for in the one file that it names. */
  async #idle(entry: PartEntry, [file, other]: readonly number[]): Promise<EntryFault> {
    const fault: EntryFault = { fault: 'idle-part', entry }
    if (entry.part.kind === 'marker' || file === undefined || other !== undefined) return fault
    const { tests = [] } = (await this.#sources.tests.of(this.#sources.files.pathAt(file))) ?? {}
    const names = tests.map(({ name }) => name).filter((name) => name !== '')
    const like = closestWord(withoutParameters(entry.part.test), names)
    return like === undefined ? fault : { ...fault, like }
  }

  async parts(): Promise<Parts> {
    const files = new Map<number, FileParts>()
    for (const [file, claims] of this.#claims) {
      const path = this.#sources.files.pathAt(file)
      const { tests = [], groups = [] } = (await this.#sources.tests.of(path)) ?? {}
      const cases = tests.map((test) => ({
        test,
        entries: mostSpecific([...(claims.get(test)?.values() ?? [])]),
      }))
      files.set(file, { shown: this.#sources.display(path), cases, groups })
    }
    return { files, faults: this.#faults }
  }

  /** Undefined where the entry names none, or it is not known which. */
  #filesOf(entry: PartEntry): readonly number[] | undefined {
    const named = this.#names.find(entry.entry)
    switch (named.kind) {
      case 'path':
        return [named.file]
      case 'nothing':
        this.#faults.push({ fault: 'phantom', entry, namesake: named.namesake })
        return undefined
      case 'glob':
        if (named.files.length > 0) return named.files
        this.#faults.push({ fault: 'idle-glob', entry })
        return undefined
      case 'stem':
        if (named.files.length === 1) return named.files
        this.#fault('ambiguous', entry, named.files)
        return undefined
    }
  }

  #fault(
    fault: 'no-test' | 'unknown-tests' | 'unread-tests' | 'ambiguous',
    entry: PartEntry,
    files: readonly number[],
  ): void {
    const paths = files.map((file) => this.#sources.files.pathAt(file))
    if (paths.length > 0) this.#faults.push({ fault, entry, paths })
  }

  async #testsIn(path: string, part: EntryPart): Promise<readonly MarkedTest[] | undefined> {
    const text = this.#sources.tests.text(path)
    if (text === undefined) return undefined
    const { mayHaveTests, selectedTests } = this.#declared
    if (!mayHaveTests(text, part)) return []
    const tests = await this.#sources.tests.of(path)
    return tests && selectedTests(tests, part)
  }

  /** Two markers of one suite may be at one test; naming it twice is a fault. */
  #claim(file: number, test: MarkedTest, entry: PartEntry): void {
    const claims: Claims = this.#claims.get(file) ?? new Map()
    this.#claims.set(file, claims)
    const own = claims.get(test) ?? new Map<string, PartEntry>()
    claims.set(test, own)
    const key = `${entry.part.kind} ${entry.suite}`
    const earlier = own.get(key)
    if (earlier === undefined) own.set(key, entry)
    else if (entry.part.kind === 'test') this.#repeated(entry, earlier)
  }

  #repeated(entry: PartEntry, earlier: PartEntry): void {
    const isKnown = this.#faults.some((each) => each.fault === 'repeated' && each.entry === entry)
    if (!isKnown) this.#faults.push({ fault: 'repeated', entry, earlier })
  }
}

/** A runner names `test_opens[a]` what the file declares as `test_opens`. */
function withoutParameters(name: string): string {
  return name.replace(/[[(].*$/, '')
}

function isKnownEnough(known: KnownOfTests, { kind }: EntryPart): boolean {
  return known === 'markers' || (known === 'names' && kind === 'test')
}

/** An entry with the name of a test says more than one with a marker. */
function mostSpecific(entries: readonly PartEntry[]): readonly SuiteEntry[] {
  const named = entries.filter(({ part }) => part.kind === 'test')
  return named.length > 0 ? named : entries
}
