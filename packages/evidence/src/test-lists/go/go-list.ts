import { type EvidenceError, showValue } from '@governance-gates/document/strict'
import { incompleteList, listingFailed } from '../listing-error.ts'
import { terminalRows } from '../terminal-row.ts'
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
export function readGoList(text: string): readonly ListedTest[] {
  const tests: ListedTest[] = []
  let names: string[] = []
  /** What a program printed in place of names. */
  let noise = ''
  const rows = terminalRows(text)
  for (const { text: row, line } of rows) {
    if (FAILED.test(row)) throw listingFailed(`go could not list every test: ${row}`, line)
    if (isGoTestName(row)) names.push(row)
    const path = OK.exec(row)?.[1]
    // Only rows of packages have columns: one that is none of them has lost a part.
    if (path === undefined && row.includes('\t') && !TESTLESS.test(row)) throw notAPackage(row, line)
    if (path === undefined) {
      if (!row.includes('\t')) noise = row
      continue
    }
    if (names.length === 0 && noise.trim() !== '') throw noNames(path, noise, line)
    for (const name of names) tests.push({ package: path, name })
    names = []
    noise = ''
  }
  if (names.length === 0) return tests
  throw incompleteList(`the list is cut off: no package follows ${names.at(-1)}`, rows.length)
}

function noNames(path: string, noise: string, line: number): EvidenceError {
  return incompleteList(`${path} lists no test, but prints ${showValue(noise)}`, line)
}

function notAPackage(row: string, line: number): EvidenceError {
  return incompleteList(`${showValue(row)} is not the row of a package`, line)
}
