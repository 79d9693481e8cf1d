import { type Finding, someOf } from '@governance-gates/core'
import type { SuiteEntry } from '@governance-gates/project-files'
import { caseName, doubledIn, type SplitFile, unclassifiedIn } from '../classification/split-file.ts'

/** More tests of one file have one finding: nobody reads, or pastes, a line for each. */
const SINGLE_TESTS = 3

/** The tests of a file that are in no suite, a few each at its place, with the entries to paste. @param inNone `in no suite`. */
export function unclassifiedFindings(
  file: SplitFile,
  inNone: string,
  classification: string,
): readonly Finding[] {
  const unclassified = unclassifiedIn(file).map(({ test }) => test)
  const [first] = unclassified
  if (first !== undefined && unclassified.length > SINGLE_TESTS) {
    const named = someOf(unclassified.map(({ name }) => name))
    const which = `${unclassified.length} of its ${file.cases.length} tests are ${inNone}: ${named}`
    const message = `${which}: add ${pasted(file.path)} to a suite in ${classification} for all tests of the file that no entry names, or an entry for each`
    return [{ subject: file.path, message, file: file.shown, line: first.first }]
  }
  return unclassified.map((test) => {
    const name = caseName(file, test)
    const message = `is ${inNone}: add ${pasted(name)} to a suite in ${classification}, or ${pasted(file.path)} for all tests of the file that no entry names`
    return { subject: name, message, file: file.shown, line: test.first }
  })
}

/**
 * The tests of a file that are in several suites, each at its place, with the entry to paste. Those that only entries for the
 * whole file name are one finding.
 */
export function doubledFindings(file: SplitFile, classification: string): readonly Finding[] {
  const doubled = doubledIn(file)
  const whole = doubled.find(({ entries }) => entries.every(({ part }) => part === undefined))
  const findings = doubled.flatMap(({ test, entries }): readonly Finding[] => {
    if (entries.every(({ part }) => part === undefined)) return []
    const subject = caseName(file, test)
    const named = entries.filter(({ part }) => part?.kind === 'test')
    const remedy =
      named.length > 0 || test.name === ''
        ? `keep one of the entries in ${classification}`
        : `add ${pasted(subject)} to the suite it belongs to in ${classification}`
    const message = `is in ${placesText(entries)}: ${remedy}`
    return [{ subject, message, file: file.shown, line: test.first }]
  })
  if (whole === undefined) return findings
  const line = whole.entries.at(-1)?.line ?? 1
  const message = `is in ${placesText(whole.entries)}`
  return [{ subject: file.path, message, file: classification, line }, ...findings]
}

/** The suites of entries, with the lines of these. */
export function placesText(entries: readonly SuiteEntry[]): string {
  return entries.map(({ suite, line }) => `${suite} (line ${line})`).join(' and ')
}

/** What is wrong with an entry for tests that are not known in the language of their files, and what works there. */
export function unknownText({ part }: SuiteEntry, paths: readonly string[]): string {
  const [path = ''] = paths
  const isNameable = /\.(?:[cm]?[jt]sx?|scala)$/.test(path)
  if (part?.kind === 'marker' && isNameable) {
    return `markers are not read in the language of ${someOf(paths)}: name each test, as in ${pasted(`${path}::title of the test`)}, and let the pattern name other files`
  }
  return `tests are not recognised in the language of ${someOf(paths)}: name the whole file, as in ${pasted(path)}`
}

/** What is wrong with an entry for a part of files of which it names no test. @param like a test that it may mean. */
export function idleText({ part, entry }: SuiteEntry, like: string | undefined): string {
  if (part?.kind === 'marker') return `no test of these files has the marker ${part.marker}`
  const hint = like === undefined ? '' : `: did you mean ${pasted(`${entry}::${like}`)}?`
  return `the file has no test of that name${hint}`
}

/** As both TOML and YAML have it. */
function pasted(entry: string): string {
  return JSON.stringify(entry)
}
