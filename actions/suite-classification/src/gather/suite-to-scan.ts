import type { SuiteRule } from '@governance-gates/policy'
import { caseAt, caseName, elsewhere, type SplitFile, suitesOf } from '../classification/split-file.ts'
import type { FileFacts } from './source-facts.ts'

/** A suite with what its rule says and the tests that it is for. */
export interface SuiteToScan {
  readonly suite: string
  readonly rule: SuiteRule
  readonly tests: readonly string[]
  /** The files whose tests are in different suites, by their paths. */
  readonly split: ReadonlyMap<string, SplitFile>
}

/** What a file has outside of the tests of other suites. Where it was read with a guess, so was the end of a test: all of it counts. */
export function partOf({ suite, split }: SuiteToScan, path: string, facts: FileFacts): FileFacts {
  const file = split.get(path)
  if (file === undefined || facts.kind !== 'read' || facts.firstErrorLine !== undefined) return facts
  if (!suitesOf(file).includes(suite)) return facts
  const isElsewhere = elsewhere(file, suite)
  const isOwn = (line: number) => !isElsewhere(line)
  const { importedAgain: again } = facts
  return {
    ...facts,
    hits: facts.hits.filter(({ line }) => isOwn(line)),
    imports: facts.imports.filter(({ line, path: to }) => [line, ...(again.get(to) ?? [])].some(isOwn)),
    unfollowed: facts.unfollowed.filter(({ line }) => isOwn(line)),
  }
}

/** The test of a suite that a line is in, as `within`; nothing in a file that is in one suite as a whole. */
export function caseOf(
  { suite, split }: SuiteToScan,
  path: string,
  line: number,
): { readonly within?: string } {
  const file = split.get(path)
  const test = file && caseAt(file, suite, line)
  return file === undefined || test === undefined ? {} : { within: caseName(file, test) }
}
