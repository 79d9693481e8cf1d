import { type EvidenceError, showValue } from '@governance-gates/document/strict'
import { incompleteList, listingFailed } from '../listing-error.ts'
import type { TerminalRow } from '../terminal-row.ts'
import type { ListedTest } from '../test-list.ts'
import { isGoTestName } from './go-name.ts'

const OK = /^ok {2}\t(\S+)\t(?:\d+(?:\.\d+)?s|\(cached\))(?:\s|$)/
/** A package without tests, and one that only coverage is about. */
const TESTLESS = /^(?:\? {3}\t\S+\t\[|\t\S+\t\tcoverage: )/
const FAILED = /^(?:FAIL|panic:|--- FAIL)(?:\s|$)/

/**
 * Reads what `go test -list . ./...` prints: the names in a package, then a row with the package. It does not name
 * the file of a test.
 *
 * https://pkg.go.dev/cmd/go#hdr-Testing_flags
 */
export function readGoList(rows: readonly TerminalRow[]): readonly ListedTest[] {
  const listing = new GoListing()
  for (const { text: row, line } of rows) listing.read(row, line)
  return listing.finish(rows.length)
}

class GoListing {
  readonly #tests: ListedTest[] = []
  #names: string[] = []
  /** What a program printed in place of names. */
  #noise = ''

  read(row: string, line: number): void {
    if (FAILED.test(row)) throw listingFailed(`go could not list every test: ${row}`, line)
    const path = OK.exec(row)?.[1]
    if (path !== undefined) this.#end(path, line)
    else if (isGoTestName(row)) this.#names.push(row)
    else if (!row.includes('\t')) this.#noise = row
    // Only rows of packages have columns: this one has lost a part.
    else if (!TESTLESS.test(row)) throw notAPackage(row, line)
  }

  #end(path: string, line: number): void {
    if (this.#names.length === 0 && this.#noise.trim() !== '') throw noNames(path, this.#noise, line)
    for (const name of this.#names) this.#tests.push({ package: path, name })
    this.#names = []
    this.#noise = ''
  }

  finish(line: number): readonly ListedTest[] {
    const last = this.#names.at(-1)
    if (last === undefined) return this.#tests
    throw incompleteList(`the list is cut off: no package follows ${last}`, line)
  }
}

function noNames(path: string, noise: string, line: number): EvidenceError {
  return incompleteList(`${path} lists no test, but prints ${showValue(noise)}`, line)
}

function notAPackage(row: string, line: number): EvidenceError {
  return incompleteList(`${showValue(row)} is not the row of a package`, line)
}
