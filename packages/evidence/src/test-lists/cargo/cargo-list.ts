import { checkCount } from '../count.ts'
import { incompleteList, listingFailed } from '../listing-error.ts'
import { terminalRows } from '../terminal-row.ts'
import type { ListedTest } from '../test-list.ts'
import { type CargoTarget, targetOf } from './cargo-target.ts'

const COUNTS = /^(\d+) tests?, (\d+) benchmarks?$/
const LISTED = /^(.+): (test|benchmark)$/

/** What one test binary lists. */
interface Group {
  readonly target: CargoTarget
  readonly line: number
  readonly tests: ListedTest[]
  benchmarks: number
}

/**
 * Reads what `cargo test -- --list` prints. The binary of a test is named on stderr: without `2>&1` its target is
 * unknown. Ignored tests are listed like others.
 */
export function readCargoList(text: string): readonly ListedTest[] {
  const listing = new CargoListing()
  for (const { text: row, line } of terminalRows(text)) listing.read(row, line)
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
    this.#open ??= { target: {}, line, tests: [], benchmarks: 0 }
    const { tests, target } = this.#open
    tests.push({ ...target, ...documented(target, name), name })
    this.#open.benchmarks += benchmarks
  }

  /** A binary whose harness counts nothing ends where the next one begins. */
  #begin(target: CargoTarget, line: number): void {
    for (const test of this.#open?.tests ?? []) this.#tests.push(test)
    this.#open = { target, line, tests: [], benchmarks: 0 }
  }

  #end(tests: number, benchmarks: number, line: number): void {
    const group = this.#open ?? { target: {}, line, tests: [], benchmarks: 0 }
    checkCount({ what: 'tests', declared: tests, listed: group.tests.length - group.benchmarks, line })
    checkCount({ what: 'benchmarks', declared: benchmarks, listed: group.benchmarks, line })
    for (const test of group.tests) this.#tests.push(test)
    this.#open = undefined
  }
}

/** The name of a documentation test begins with its file: `src/lib.rs - add (line 4)`. */
function documented(target: CargoTarget, name: string): { readonly file?: string } {
  const end = name.indexOf(' - ')
  return target.package === undefined || end === -1 ? {} : { file: name.slice(0, end).replaceAll('\\', '/') }
}
