import { checkCount } from '../count.ts'
import { incompleteList, listedTwice, listingFailed } from '../listing-error.ts'
import type { TerminalRow } from '../terminal-row.ts'
import type { ListedTest } from '../test-list.ts'
import { type CargoTarget, targetOf } from './cargo-target.ts'

/** Of anything but one there are several: `0 benchmark` is the beginning of `0 benchmarks`. */
export const COUNTS: RegExp =
  /^(1(?= test,)|(?!1 )\d+(?= tests,)) tests?, (1(?= benchmark$)|(?!1 )\d+(?= benchmarks$)) benchmarks?$/
const LISTED = /^(.+): (test|benchmark)$/

/** What one test binary lists. */
interface Group {
  readonly target: CargoTarget
  readonly line: number
  readonly tests: ListedTest[]
  readonly names: Set<string>
  benchmarks: number
}

/**
 * Reads what `cargo test -- --list` prints. The binary of a test is named on stderr: without `2>&1` its target is
 * unknown. Ignored tests are listed like others.
 */
export function readCargoList(rows: readonly TerminalRow[]): readonly ListedTest[] {
  const listing = new CargoListing()
  for (const { text: row, line } of rows) listing.read(row, line)
  return listing.finish()
}

class CargoListing {
  readonly #tests: ListedTest[] = []
  #open: Group | undefined

  read(row: string, line: number): void {
    const [, name, kind] = LISTED.exec(row) ?? []
    const target = targetOf(row)
    const [, tests, benchmarks] = COUNTS.exec(row) ?? []
    if (name !== undefined) this.#list(name, kind === 'benchmark' ? 1 : 0, line)
    else if (target !== undefined) this.#begin(target, line)
    else if (tests !== undefined) this.#end(Number(tests), Number(benchmarks), line)
    else if (/\d+ benchmarks?$/.test(row)) throw incompleteList(`a count is broken: ${row}`, line)
    else if (/^error(?:\[\w+\])?: /.test(row)) throw listingFailed(`cargo failed: ${row}`, line)
  }

  finish(): readonly ListedTest[] {
    // Without a name, the last one has a harness of its own that takes no --list.
    if (this.#open === undefined || this.#open.tests.length === 0) return this.#tests
    throw incompleteList(
      'the list ends without a count: it is cut off, or was made with --quiet or --format terse',
      this.#open.line,
    )
  }

  #list(name: string, benchmarks: number, line: number): void {
    this.#open ??= emptyGroup({}, line)
    const { tests, target, names } = this.#open
    // Macros may give documentation tests of one line the same name; no other two tests of a binary share one.
    if (target.package === undefined && names.has(name)) throw listedTwice(name, line)
    names.add(name)
    tests.push({ ...target, ...documented(target, name), name })
    this.#open.benchmarks += benchmarks
  }

  /** A binary whose harness counts nothing ends where the next one begins. */
  #begin(target: CargoTarget, line: number): void {
    for (const test of this.#open?.tests ?? []) this.#tests.push(test)
    this.#open = emptyGroup(target, line)
  }

  #end(tests: number, benchmarks: number, line: number): void {
    const group = this.#open ?? emptyGroup({}, line)
    checkCount({ what: 'tests', declared: tests, listed: group.tests.length - group.benchmarks, line })
    checkCount({ what: 'benchmarks', declared: benchmarks, listed: group.benchmarks, line })
    for (const test of group.tests) this.#tests.push(test)
    this.#open = undefined
  }
}

function emptyGroup(target: CargoTarget, line: number): Group {
  return { target, line, tests: [], names: new Set(), benchmarks: 0 }
}

/** The name of a documentation test begins with its file: `src/lib.rs - add (line 4)`. */
function documented(target: CargoTarget, name: string): { readonly file?: string } {
  const end = name.indexOf(' - ')
  return target.package === undefined || end === -1 ? {} : { file: name.slice(0, end).replaceAll('\\', '/') }
}
