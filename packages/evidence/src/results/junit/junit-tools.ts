import type { Whole } from '@governance-gates/core'
import { statedInstant } from '../../stated-instant.ts'
import type { XmlAttributes } from '../../xml-stream.ts'
import type { SubjectPath } from '../subject.ts'
import { isBrokenPackage, type JunitCase, OUTSIDE_OF_TESTS, UNLOADED_FILE } from './junit-case.ts'
import type { Counting } from './junit-totals.ts'

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

const PYTEST: ReadonlySet<string> = new Set(['pytest', 'pytest tests'])

/** pytest counts the lines of a source file from 0; undefined where another tool may have written the suite. */
export function firstLineOf({ name = '' }: XmlAttributes): number | undefined {
  return PYTEST.has(name) ? 0 : undefined
}

/** Tools whose number of tests is not that of their test cases. */
const COUNTING: readonly (Counting & { readonly isBy: (attributes: XmlAttributes) => boolean })[] = [
  {
    // https://github.com/pytest-dev/pytest/issues/13876: a subtest that passes is counted and has no test case.
    isBy: ({ name }) => name === 'pytest',
    declares: 'more',
    effect: 'note',
    words: 'pytest counts subtests too',
  },
  {
    // The name of its run alone is not enough: with that around it, any suite could miss tests.
    isBy: ({ name }) => name === 'pytest tests',
    declares: 'more',
    effect: 'refusal',
    words:
      'find out which tests are missing from the report; where pytest counts subtests, remove junit_suite_name from its options, or set totals: results in the campaign',
  },
  {
    // https://github.com/catchorg/Catch2: `catch_reporter_junit.cpp` writes this host name, and counts assertions.
    isBy: ({ hostname }) => hostname === 'tbd',
    declares: 'more',
    effect: 'note',
    words: 'Catch2 counts assertions',
  },
  {
    // https://github.com/bats-core/bats-core: `bats-format-junit` names a suite as its file.
    isBy: ({ name = '' }) => name.endsWith('.bats'),
    declares: 'more',
    effect: 'note',
    words: 'bats counts a file or a run that fails to clean up as a test',
  },
  {
    // https://github.com/michaelleeallen/mocha-junit-reporter: `includePending` is off by default. With `antMode` the run
    // has no name, and no suite a host.
    isBy: ({ name, hostname }) => name === 'Mocha Tests' || hostname === 'undefined',
    declares: 'other',
    effect: 'note',
    skips: 'unlisted',
    words:
      'mocha-junit-reporter counts pending tests and those behind a failing hook, which it does not list, and lists the hook',
  },
  {
    // https://github.com/nose-devs/nose2: `nose2/plugins/junitxml.py` counts the tests that were started.
    isBy: ({ name }) => name === 'nose2-junit',
    declares: 'fewer',
    effect: 'note',
    words: 'nose2 counts a test once, however many of its subtests and of its set-up failed',
  },
  {
    // https://github.com/jest-community/jest-junit: `utils/buildJsonResults.js` has no word for a todo test.
    isBy: ({ name }) => name === 'jest tests',
    declares: 'fewer',
    effect: 'refusal',
    words:
      'jest-junit writes a todo test as passed and does not count it: remove test.todo, or use the report of jest --json',
  },
]

/** How the tool that wrote a suite counts, where it is known to count in another way. */
export function countingOf(attributes: XmlAttributes): Counting | undefined {
  return COUNTING.find(({ isBy }) => isBy(attributes))
}

/** The prefix of nextest's set-up scripts. */
const SETUP_SCRIPT = '@setup-script:'

function isOfTheRun(suite: string): boolean {
  return suite === OUTSIDE_OF_TESTS || suite.startsWith(SETUP_SCRIPT)
}

/** What a failing case represents, where that is more than one test. `suite` is the name of its suite. */
export function wholeOf(test: JunitCase, suite: string): Whole | undefined {
  if (isOfTheRun(suite)) return 'run'
  if (test.classname === UNLOADED_FILE) return 'file'
  if (test.fixture !== undefined) return test.fixture.whole
  return standsForMore(test) ? 'suite' : undefined
}

/** Whether a case is not of one test: it says so, or has no name of its own, as those of Surefire for a broken class. */
export function standsForMore(test: JunitCase): boolean {
  const { classname, name } = test
  return (
    test.isCollection ||
    test.fixture !== undefined ||
    classname === UNLOADED_FILE ||
    name.trim() === '' ||
    isBrokenPackage(test)
  )
}

/** The names that the cases beside it can be selected by, under which a case that represents them must be found too. */
export function selectableNames(
  test: JunitCase,
  { text, last }: SubjectPath,
): { readonly suite?: string; readonly className?: string } {
  if (isOfTheRun(last) || test.classname === UNLOADED_FILE) return {}
  const { fixture } = test
  if (fixture !== undefined) return fixture.className === undefined ? {} : { className: fixture.className }
  if (test.isCollection) return { suite: text, className: test.name }
  return {
    suite: text,
    className: standsForMore(test) && /^\.?$/.test(test.classname) ? last : test.classname,
  }
}

/** https://github.com/xmlrunner/unittest-xml-reporting: `xmlrunner/result.py` appends when the run began. */
const RUN_SUFFIX = /^(.+)-(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})(\d{2})$/s
const DAY = 86_400_000
/** The suite of what fails beside the tests, which has no time. */
const ERROR_HOLDER = 'unittest.suite._ErrorHolder'

/**
 * The name of a suite without the second of its run; undefined where it has none: only fourteen digits that are a time within a
 * day of the suite's own are, or those of a suite that has no time because no test is in it.
 */
function nameWithoutRun({ name = '', timestamp = '' }: XmlAttributes): string | undefined {
  const match = RUN_SUFFIX.exec(name)
  if (match === null) return undefined
  const [, plain, year, month, day, hour, minute, second] = match
  const began = statedInstant(`${year}-${month}-${day}T${hour}:${minute}:${second}`)
  const told = statedInstant(timestamp)
  if (typeof began !== 'number') return undefined
  const isNear = typeof told === 'number' && Math.abs(began - told) <= DAY
  return isNear || (told === 'unstated' && plain === ERROR_HOLDER) ? plain : undefined
}

const ABSOLUTE = /^(?:\/|[A-Za-z]:[\\/])/

/**
 * The name of a suite without what changes from run to run or from machine to machine; undefined where nothing in it does.
 * PHPUnit names the suite around all the others after the folder, or the configuration, that it was started with.
 */
export function stableSuiteName(attributes: XmlAttributes): string | undefined {
  const { name = '', assertions, file } = attributes
  const isPhpUnitRun = assertions !== undefined && file === undefined && ABSOLUTE.test(name)
  return isPhpUnitRun ? '' : nameWithoutRun(attributes)
}

const GINKGO: ReadonlySet<string> = new Set([
  'SuiteSucceeded',
  'SuiteHasProgrammaticFocus',
  'SpecialSuiteFailureReason',
])

/** The properties in which Ginkgo says what became of a suite, beside its specs. */
export class SuiteOutcome {
  #isGinkgo = false
  #hasSucceeded = false
  #reason = ''

  /** https://github.com/onsi/ginkgo: `reporters/junit_report.go` */
  take(name: string, value: string): void {
    if (!GINKGO.has(name)) return
    this.#isGinkgo = true
    if (name === 'SuiteSucceeded') this.#hasSucceeded = value === 'true'
    else if (name === 'SpecialSuiteFailureReason') this.#reason = value
  }

  /** Why the suite failed; undefined where it did not. Ginkgo writes its properties together: without that one, who knows. */
  get failure(): string | undefined {
    if (!this.#isGinkgo || this.#hasSucceeded) return undefined
    return this.#reason || 'the suite failed, and no spec in it did'
  }
}
