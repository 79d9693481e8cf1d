import type { SuiteEntry } from '@governance-gates/project-files'
import type { Lines, MarkedTest } from '@governance-gates/source-code/declared-tests'
import type { EntryFault } from './entry-fault.ts'

/** A test of a file with the entries that name it, one of each suite. */
export interface TestCase {
  readonly test: MarkedTest
  readonly entries: readonly SuiteEntry[]
}

/** What entries for a part of a file say of its tests. */
export interface FileParts {
  /** How reports name the file. */
  readonly shown: string
  /** Each test of the file; without entries, those that only an entry for the whole file can name. */
  readonly cases: readonly TestCase[]
  /** What tests of the file are in: classes, modules, blocks. */
  readonly groups: readonly Lines[]
}

/** What all entries for parts of files say. */
export interface Parts {
  /** Files in which an entry names a test, by their index. */
  readonly files: ReadonlyMap<number, FileParts>
  readonly faults: readonly EntryFault[]
}

/** Where every entry names whole files. */
export const NO_PARTS: Parts = { files: new Map(), faults: [] }

/** A file whose tests are not all in the same suite. */
export interface SplitFile extends FileParts {
  readonly path: string
}

/**
 * The tests of a file with their suites. The most specific entry decides: the name of a test, then a marker, then the file as
 * a whole.
 * @param whole the entries that name the file as a whole, one of each suite.
 */
export function withWholeFile({ cases, ...file }: FileParts, whole: readonly SuiteEntry[]): FileParts {
  return {
    ...file,
    cases: cases.map((each) => (each.entries.length === 0 ? { ...each, entries: whole } : each)),
  }
}

/** The one suite of all tests of a file; undefined where they are not all in it, and in no other. */
export function onlySuiteOf({ cases }: FileParts): string | undefined {
  const [first] = cases[0]?.entries ?? []
  const isAlone = cases.every(
    ({ entries: [own, other] }) => own?.suite === first?.suite && other === undefined,
  )
  return isAlone ? first?.suite : undefined
}

/** What a test of a file is called: `tests/a.py::test_x`; the file alone where it is all that is known. */
export function caseName({ path }: Pick<SplitFile, 'path'>, { name }: Pick<MarkedTest, 'name'>): string {
  return name === '' ? path : `${path}::${name}`
}

/** The suites that tests of a file are in. */
export function suitesOf({ cases }: FileParts): readonly string[] {
  return [...new Set(cases.flatMap(({ entries }) => entries.map(({ suite }) => suite)))]
}

/** The tests of a file that are in no suite. */
export function unclassifiedIn({ cases }: FileParts): readonly TestCase[] {
  return cases.filter(({ entries }) => entries.length === 0)
}

/** The tests of a file that are in several suites. */
export function doubledIn({ cases }: FileParts): readonly TestCase[] {
  return cases.filter(({ entries }) => entries.length > 1)
}

/** Files of which all tests or some are in no suite, sorted. */
export function unplacedFiles({
  unclassified,
  split,
}: {
  readonly unclassified: readonly string[]
  readonly split: readonly SplitFile[]
}): readonly string[] {
  const partly = split.filter((file) => unclassifiedIn(file).length > 0).map(({ path }) => path)
  return partly.length === 0 ? unclassified : [...unclassified, ...partly].sort()
}

/** The test of a suite that a line of a file is in; undefined for what is around the tests. */
export function caseAt({ cases }: FileParts, suite: string, line: number): MarkedTest | undefined {
  return cases.find(({ test, entries }) => isIn(test, line) && entries.some((each) => each.suite === suite))
    ?.test
}

/**
 * Tells whether a line belongs to tests of other suites only: it is in one of them, or in a class or the like with no test of
 * the suite. What is around the tests belongs to all of them.
 */
export function elsewhere({ cases, groups }: FileParts, suite: string): (line: number) => boolean {
  const isOwn = ({ entries }: TestCase) => entries.some((each) => each.suite === suite)
  const starts = new Set(cases.filter(isOwn).map(({ test }) => test.first))
  const isStranger = (group: Lines) => !linesOf(group).some((line) => starts.has(line))
  const lines = new Set([...groups.filter(isStranger), ...cases.map(({ test }) => test)].flatMap(linesOf))
  for (const { test } of cases.filter(isOwn)) for (const line of linesOf(test)) lines.delete(line)
  return (line) => lines.has(line)
}

function linesOf({ first, last }: Lines): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}

/** Whether a line is in a test that has a suite. */
export function isClassified({ cases }: FileParts, line: number): boolean {
  return cases.some(({ test, entries }) => entries.length > 0 && isIn(test, line))
}

function isIn({ first, last }: Lines, line: number): boolean {
  return first <= line && line <= last
}
