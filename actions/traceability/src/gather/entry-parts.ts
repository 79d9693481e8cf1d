import type { EntryPart, SuiteEntry } from '@governance-gates/project-files'
import type { MarkedTest } from '@governance-gates/source-code/declared-tests'
import type { ClassifiedEntry } from '../traceability-input.ts'

/** Entries of a classification, with the files that they name. */
export interface NarrowedEntries {
  readonly entries: readonly ClassifiedEntry[]
  /** Of files that only entries for parts of them name, the tests that none of these does. */
  readonly partly: ReadonlyMap<string, readonly string[]>
}

interface Named {
  readonly tests: readonly MarkedTest[]
  readonly named: readonly MarkedTest[]
}

/**
 * Entries for parts of files name those in which they name a test. A file counts as classified as a whole or not at all: all
 * of its tests have to be named.
 * @param classified the entries in the same order, as if they named whole files.
 */
export async function narrowEntries(
  entries: readonly SuiteEntry[],
  classified: readonly ClassifiedEntry[],
  read: (path: string) => string | undefined,
): Promise<NarrowedEntries> {
  const partOf = (index: number) => entries[index]?.part
  const whole = new Set(
    classified
      .filter((each, index) => partOf(index) === undefined && !isAmbiguous(each))
      .flatMap(({ files }) => files),
  )
  const unnamed = new Map<string, readonly MarkedTest[]>()
  const narrowed: ClassifiedEntry[] = []
  for (const [index, entry] of classified.entries()) {
    const part = isAmbiguous(entry) ? undefined : partOf(index)
    const found = part && (await testsNamed(entry.files, part, read))
    narrowed.push(found === undefined ? entry : { ...entry, files: [...found.keys()] })
    for (const [file, { tests, named }] of found ?? []) {
      unnamed.set(file, without(unnamed.get(file) ?? tests, named))
    }
  }
  const partly = [...unnamed].filter(([file, left]) => left.length > 0 && !whole.has(file))
  return {
    entries: narrowed,
    partly: new Map(partly.map(([file, left]) => [file, left.map(({ name }) => name)])),
  }
}

function isAmbiguous({ isStem, files }: ClassifiedEntry): boolean {
  return isStem && files.length > 1
}

/** The tests that are not among the named ones. A file is read for each entry that names it. */
function without(tests: readonly MarkedTest[], named: readonly MarkedTest[]): readonly MarkedTest[] {
  const known = new Set(named.map(({ first, name }) => `${first} ${name}`))
  return tests.filter(({ first, name }) => !known.has(`${first} ${name}`))
}

/** The files in which an entry names a test. */
async function testsNamed(
  files: readonly string[],
  part: EntryPart,
  read: (path: string) => string | undefined,
): Promise<ReadonlyMap<string, Named>> {
  const { markedTests, mayHaveTests, selectedTests } = await import(
    '@governance-gates/source-code/declared-tests'
  )
  const found = new Map<string, Named>()
  for (const file of files) {
    const text = read(file)
    if (text === undefined || !mayHaveTests(text, part)) continue
    const marked = await markedTests(file, text)
    const named = marked === undefined ? [] : selectedTests(marked, part)
    if (marked !== undefined && named.length > 0) found.set(file, { tests: marked.tests, named })
  }
  return found
}
