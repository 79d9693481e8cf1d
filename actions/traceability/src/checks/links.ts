import { type Check, checkOf, exactly, type Finding, measured, noneOf } from '@governance-gates/core'
import {
  linksAmbiguous,
  linksClassification,
  linksClassified,
  linksInventory,
  linksUntraced,
} from '../rules/links.ts'
import type { AmbiguousName, ClassifiedEntry, TestInventory } from '../traceability-input.ts'
import { categoriesOf, type LinkGraph, TAGGED } from './link-graph.ts'

type ReadInventory = Extract<TestInventory, { readonly kind: 'read' }>

/** The tests as the classification has them. */
export interface ClassifiedTests {
  readonly path: string
  readonly onDisk: ReadonlySet<string>
  /** Classified tests that are on disk, with the line that classifies each first. */
  readonly lines: ReadonlyMap<string, number>
  /** Entries that name no file. Each counts as one test that somebody promised. */
  readonly phantoms: readonly ClassifiedEntry[]
  /** Files of which some tests are in no suite, with the names of these. */
  readonly partly: ReadonlyMap<string, readonly string[]>
  /** Stems that name several files: it is unclear which of them is classified, so none is. */
  readonly ambiguous: readonly ClassifiedEntry[]
  /** How many tests are classified, whether they are on disk or not. */
  readonly count: number
}

export function classifiedTests({ path, onDisk, entries, partly }: ReadInventory): ClassifiedTests {
  const isAmbiguous = ({ isStem, files }: ClassifiedEntry) => isStem && files.length > 1
  const lines = new Map<string, number>()
  for (const entry of entries) {
    if (isAmbiguous(entry)) continue
    for (const file of entry.files) if (!lines.has(file) && !partly.has(file)) lines.set(file, entry.line)
  }
  const phantoms = [
    ...new Map(
      entries.filter(({ files }) => files.length === 0).map((entry) => [entry.entry, entry]),
    ).values(),
  ]
  const ambiguous = entries.filter(isAmbiguous)
  return { path, onDisk, lines, phantoms, partly, ambiguous, count: lines.size + phantoms.length }
}

/** A classification that cannot be read: nothing is known about the tests. */
export function unreadableClassification(finding: Finding): Check {
  return checkOf(
    linksClassification,
    {},
    {
      status: 'inconclusive',
      actual: measured('unreadable'),
      expected: exactly('readable'),
      findings: [finding],
    },
  )
}

/**
 * Whether the classification and the disk have the same tests. Coverage is a part of what is classified: a test that is
 * left out of the classification would raise it.
 */
export function checkInventory(tests: ClassifiedTests): Check {
  const { path, onDisk, lines, phantoms, ambiguous } = tests
  const doubtful = new Set(ambiguous.flatMap(({ files }) => files))
  const unclassified = [...onDisk].filter((file) => !lines.has(file)).sort()
  const findings: Finding[] = [
    ...unclassified.map((file) => ({
      subject: file,
      message: missingText(tests.partly.get(file), doubtful.has(file) ? 'shared stem' : 'no entry'),
      file: path,
    })),
    ...phantoms.map(({ entry, suite, line }) => ({
      subject: entry,
      message: `is in the suite ${suite} but not on disk`,
      file: path,
      line,
    })),
  ]
  return checkOf(
    linksInventory,
    {},
    {
      status: findings.length === 0 ? 'pass' : 'fail',
      ...noneOf(findings, 'tests'),
      detail: `${unclassified.length} on disk and unclassified, ${phantoms.length} classified and not on disk`,
      remedy: `add new tests to a suite in ${path}, and remove entries whose test no longer exists`,
    },
  )
}

function missingText(unnamed: readonly string[] | undefined, cause: 'shared stem' | 'no entry'): string {
  if (unnamed !== undefined) {
    const more = unnamed.length > 1 ? ` and ${unnamed.length - 1} more` : ''
    return `is on disk, but some of its tests are in no suite: ${unnamed[0]}${more}`
  }
  return cause === 'shared stem'
    ? 'is on disk, but the only entry that could mean it is a stem that other tests share'
    : 'is on disk but in no suite'
}

/** Whether every test that is evidence for a requirement is in a suite. */
export function checkClassified(
  { path, onDisk, lines, partly }: ClassifiedTests,
  { links }: LinkGraph,
): Check {
  const byFile = Map.groupBy(
    links.filter(({ file }) => onDisk.has(file)),
    ({ file }) => file,
  )
  const findings = [...byFile]
    .filter(([file]) => !lines.has(file))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([file, own]) => {
      const requirements = [...new Set(own.map(({ requirement }) => requirement))]
      const state = partly.has(file) ? 'some of its tests are in no suite' : 'in no suite'
      return { subject: file, message: `is evidence for ${requirements.join(', ')} but ${state}` }
    })
  return checkOf(
    linksClassified,
    {},
    {
      status: findings.length === 0 ? 'pass' : 'fail',
      ...noneOf(findings, 'tests'),
      detail: `${findings.length} of ${byFile.size} tests that are evidence are unclassified`,
      remedy: `add the test to a suite in ${path}`,
    },
  )
}

/** A classified test, or an entry that names none, which no requirement names. */
export interface UntracedTest {
  readonly name: string
  readonly line: number
}

/** The classified tests that are evidence for nothing, in the order of their names. */
export function untracedTests(tests: ClassifiedTests, traced: ReadonlySet<string>): readonly UntracedTest[] {
  const names = [...tests.lines].filter(([file]) => !traced.has(file))
  return [
    ...names.map(([name, line]) => ({ name, line })),
    ...tests.phantoms.map(({ entry, line }) => ({ name: entry, line })),
  ].sort((left, right) => (left.name < right.name ? -1 : left.name > right.name ? 1 : 0))
}

/**
 * Tests that nobody asked for, or that the matrix lacks so far. How many are allowed is up to the coverage.
 * @param advice what a tag needs besides.
 */
export function checkUntraced(
  tests: ClassifiedTests,
  untraced: readonly UntracedTest[],
  advice: string,
): Check {
  return checkOf(
    linksUntraced,
    {},
    {
      status: untraced.length === 0 ? 'pass' : 'warn',
      actual: measured(untraced.length, 'tests'),
      expected: exactly(0, 'tests'),
      detail: `${untraced.length} of ${tests.count} classified tests are untraced`,
      remedy: `${linksUntraced.remedy}${advice}`,
      findings: untraced.map(({ name, line }) => ({
        subject: name,
        message: 'untraced: no requirement names it',
        file: tests.path,
        line,
      })),
    },
  )
}

/**
 * What may be meant in two ways: a file in two categories of one requirement, a stem of the classification or a name in
 * the results that several files have.
 */
export function checkAmbiguous(
  graph: LinkGraph,
  tests: ClassifiedTests | undefined,
  names: readonly AmbiguousName[],
): Check {
  const findings = [
    ...sharedEvidence(graph),
    ...(tests?.ambiguous ?? []).map(({ entry, files, line }) => ({
      subject: entry,
      message: `ambiguous: the stem names ${files.join(' and ')}`,
      file: tests?.path ?? '',
      line,
    })),
    ...names.map(({ name, files }) => ({
      subject: name,
      message: `ambiguous: the name in the results may mean ${files.join(' or ')}`,
    })),
  ]
  return checkOf(
    linksAmbiguous,
    {},
    {
      status: findings.length === 0 ? 'pass' : 'warn',
      ...noneOf(findings, 'links'),
    },
  )
}

function sharedEvidence(graph: LinkGraph): readonly Finding[] {
  return [...categoriesOf(graph)].flatMap(([requirement, files]) =>
    [...files]
      .filter(([, categories]) => categories.filter((category) => category !== TAGGED).length > 1)
      .map(([file, categories]) => ({
        subject: requirement,
        message: `ambiguous: ${file} is listed in ${categories.join(' and ')}`,
      })),
  )
}
