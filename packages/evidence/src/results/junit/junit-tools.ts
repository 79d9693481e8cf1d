import type { Whole } from '@governance-gates/core'
import type { XmlAttributes } from '../../xml-stream.ts'
import { statedInstant } from '../stated-instant.ts'
import type { SubjectPath } from '../subject.ts'
import { type JunitCase, OUTSIDE_OF_TESTS, UNLOADED_FILE } from './junit-case.ts'

/** Runs of tools that write one case for a test, however often it ran. */
const ONE_CASE_A_TEST: ReadonlySet<string> = new Set([
  'jest tests',
  'vitest tests',
  'nextest-run',
  'Mocha Tests',
])
const SCHEMA = 'xsi:noNamespaceSchemaLocation'

/**
 * Whether the attributes of a suite, or of the run, show a tool that records the reruns of a test within its case:
 * Surefire and Failsafe, nextest, Jest, Vitest, Mocha. Then two cases of one name are two tests.
 */
export function recordsReruns(attributes: XmlAttributes): boolean {
  return (
    ONE_CASE_A_TEST.has(attributes['name'] ?? '') ||
    attributes[SCHEMA]?.endsWith('/surefire-test-report.xsd') === true
  )
}

/** Tools that count more than test cases in `tests`. */
const COUNTED_BESIDES: readonly {
  readonly isBy: (attributes: XmlAttributes) => boolean
  readonly what: string
}[] = [
  // https://github.com/pytest-dev/pytest/issues/13876: a subtest that passes is counted and has no test case.
  { isBy: ({ name }) => name === 'pytest', what: 'pytest counts subtests too' },
  // https://github.com/catchorg/Catch2: `catch_reporter_junit.cpp` writes this host name, and counts assertions.
  { isBy: ({ hostname }) => hostname === 'tbd', what: 'Catch2 counts assertions' },
]

/** What the tool that wrote a suite counts besides test cases, in words; undefined where it is not known to. */
export function countedBesides(attributes: XmlAttributes): string | undefined {
  return COUNTED_BESIDES.find(({ isBy }) => isBy(attributes))?.what
}

/** The prefix of nextest's set-up scripts. */
const SETUP_SCRIPT = '@setup-script:'

function isOfTheRun(suite: string): boolean {
  return suite === OUTSIDE_OF_TESTS || suite.startsWith(SETUP_SCRIPT)
}

/** The name of the case that gotestsum adds for a package which did not build or broke. */
const PACKAGE = 'TestMain'

/** What a failing case represents, where that is more than one test. `suite` is the name of its suite. */
export function wholeOf(test: JunitCase, suite: string): Whole | undefined {
  if (isOfTheRun(suite)) return 'run'
  if (test.classname === UNLOADED_FILE) return 'file'
  return standsForMore(test) ? 'suite' : undefined
}

/** Whether a case is not of one test: it says so, or has no name of its own, as those of Surefire for a broken class. */
export function standsForMore(test: JunitCase): boolean {
  const { classname, name } = test
  return (
    test.isCollection ||
    classname === UNLOADED_FILE ||
    name.trim() === '' ||
    (classname === '' && name === PACKAGE)
  )
}

/** The names that the cases beside it can be selected by, under which a case that represents them must be found too. */
export function selectableNames(
  test: JunitCase,
  { text, last }: SubjectPath,
): { readonly suite?: string; readonly className?: string } {
  if (isOfTheRun(last) || test.classname === UNLOADED_FILE) return {}
  if (test.isCollection) return { suite: text, className: test.name }
  return { suite: text, className: standsForMore(test) && test.classname === '' ? last : test.classname }
}

/** https://github.com/xmlrunner/unittest-xml-reporting: `xmlrunner/result.py` appends when the run began. */
const RUN_SUFFIX = /^(.+)-(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/s
const DAY = 86_400_000

/**
 * The name of a suite without the second of its run; undefined where it has none: only fourteen digits that are a time within a
 * day of the suite's own are.
 */
export function nameWithoutRun({ name = '', timestamp = '' }: XmlAttributes): string | undefined {
  const match = RUN_SUFFIX.exec(name)
  if (match === null) return undefined
  const [, plain, year, month, day, hour, minute, second] = match
  const began = statedInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}`)
  const told = statedInstant(timestamp)
  const isNear = typeof began === 'number' && typeof told === 'number' && Math.abs(began - told) <= DAY
  return isNear ? plain : undefined
}
