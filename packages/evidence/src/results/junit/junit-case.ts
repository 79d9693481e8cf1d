import { isFailure, type ResultStatus } from '@governance-gates/core'
import { EvidenceError, showValue } from '@governance-gates/document/strict'
import type { XmlAttributes } from '../../xml-stream.ts'
import type { AttributeSet } from '../attribute-set.ts'
import { messageOf } from '../excerpt.ts'
import type { ReaderNotes } from '../reader-notes.ts'
import { portableName } from '../source-path.ts'
import type { CaseCount } from './junit-totals.ts'
import { type PythonFixture, pythonFixtureOf } from './python-fixture.ts'

/**
 * What the children of a test case say. `flaky…` is in one that passed in the end (Surefire, nextest, Gradle);
 * `rerun…` beside the first failure of one that never did.
 */
const OUTCOMES: ReadonlyMap<string, ResultStatus> = new Map([
  ['failure', 'fail'],
  ['error', 'error'],
  ['skipped', 'skip'],
  // https://github.com/testng-team/testng: `JUnitXMLReporter` writes it for a test that is not enabled.
  ['ignored', 'skip'],
  ['skip', 'skip'],
  ['flakyFailure', 'flaky'],
  ['flakyError', 'flaky'],
  ['rerunFailure', 'fail'],
  ['rerunError', 'error'],
])

/** The words of the attributes `status`, `result` and `success`: GoogleTest, CTest and some others write them. */
const STATUS_WORDS: ReadonlyMap<string, ResultStatus> = new Map([
  ...['run', 'completed', 'pass', 'passed', 'ok', 'success'].map((word) => [word, 'pass'] as const),
  ...['notrun', 'suppressed', 'skip', 'skipped', 'disabled', 'ignored', 'pending', 'todo'].map(
    (word) => [word, 'skip'] as const,
  ),
  ...['fail', 'failed', 'failure'].map((word) => [word, 'fail'] as const),
  // https://github.com/onsi/ginkgo: `reporters/junit_report.go` writes the state of a spec.
  ...['timedout', 'timeout', 'panicked', 'interrupted', 'aborted'].map((word) => [word, 'fail'] as const),
  ...['error', 'errored', 'crashed', 'broken'].map((word) => [word, 'error'] as const),
  // https://github.com/behave/behave: `behave/model_core.py` lists the states of a scenario.
  ...['undefined', 'hook_error', 'cleanup_error'].map((word) => [word, 'error'] as const),
  ['untested', 'skip'],
  ['true', 'pass'],
  ['false', 'fail'],
])

type StatusAttribute = 'status' | 'result' | 'success'

/** A case with several outcomes has the gravest. A skipped one did not pass, whatever else it says. */
const GRAVITY: Readonly<Record<ResultStatus, number>> = {
  pass: 0,
  'not-applicable': 1,
  skip: 2,
  flaky: 3,
  fail: 4,
  error: 5,
}

/** The class that jest-junit gives to a file which did not load. */
export const UNLOADED_FILE = 'Test suite failed to run'

/** The suite to which GoogleTest files a failure outside of every test. */
export const OUTSIDE_OF_TESTS = 'NonTestSuiteFailure'

/** https://github.com/pytest-dev/pytest: `_pytest/junitxml.py` words it so. */
const COLLECTION = 'collection failure'

/** A child of a test case that says how it ended. */
export interface Outcome {
  readonly name: string
  readonly status: ResultStatus
  readonly attributes: XmlAttributes
  readonly line: number
  /** Its text, as far as it is needed. */
  text: string
}

/** The outcome that an element means; undefined for other elements. */
export function outcomeOf(name: string, attributes: XmlAttributes, line: number): Outcome | undefined {
  const status = OUTCOMES.get(name)
  return status === undefined ? undefined : { name, status, attributes, line, text: '' }
}

/**
 * Whether only the text of an outcome says what happened: gotestsum's message is always `Failed`, and pytest does not say in its
 * own why a module could not be collected.
 */
export function needsText({ attributes: { message = '' } }: Outcome): boolean {
  return message === 'Failed' || message === COLLECTION || message.trim() === ''
}

/** What an outcome says: its message, else its text, else its type. */
export function outcomeMessage(outcome: Outcome): string | undefined {
  const { message, type } = outcome.attributes
  if (message === COLLECTION) return messageOf([COLLECTION, ...collectionError(outcome.text)].join(': '))
  const texts = needsText(outcome) ? [outcome.text, message, type] : [message]
  return texts.map(messageOf).find((text) => text !== undefined)
}

/** The error that ends pytest's traceback, none where the text has no such line. */
function collectionError(text: string): readonly string[] {
  const line = text.split('\n').findLast((each) => /^E {3}\S/.test(each))
  return line === undefined ? [] : [line.slice(1).trim()]
}

/** One test case, while its element is open. */
export class JunitCase {
  readonly attributes: XmlAttributes
  readonly line: number
  readonly classname: string
  readonly name: string
  /** What of Python's unittest failed beside its tests. */
  readonly fixture: PythonFixture | undefined
  properties: AttributeSet | undefined
  status: ResultStatus = 'pass'
  message: string | undefined
  #failures = 0
  /** How many elements say that the test, or a part of it, was skipped. */
  #skips = 0
  #isIgnored = false
  #isTolerated = false
  #hasReruns = false
  #isTeardown = false
  #isCollection = false
  /** The attribute whose word is not known. */
  #unknown: StatusAttribute | undefined

  constructor(attributes: XmlAttributes, line: number) {
    this.attributes = attributes
    this.line = line
    this.classname = portableName(attributes['classname'] ?? '')
    this.name = portableName(attributes['name'] ?? '')
    this.fixture = pythonFixtureOf(this.classname, this.name)
    this.#readStatus('status')
    this.#readStatus('result')
    this.#readStatus('success')
  }

  add(outcome: Outcome): void {
    const { name, status } = outcome
    if (name === 'failure' || name === 'error') this.#failures++
    else if (status === 'skip') this.#skips++
    else this.#hasReruns = true
    if (status === 'skip' && isTolerant(outcome)) this.#isTolerated = true
    if (name === 'ignored') this.#isIgnored = true
    if (name === 'error' && isOfTeardown(outcome)) this.#isTeardown = true
    if (name === 'error' && outcome.attributes['message'] === COLLECTION) this.#isCollection = true
    const isGraver = GRAVITY[status] > GRAVITY[this.status]
    if (isGraver || this.message === undefined) this.message = outcomeMessage(outcome) ?? this.message
    if (isGraver) this.status = status
  }

  /**
   * Whether this says more about an earlier case: pytest writes two cases for a test that failed and then failed to clean
   * up, jest-junit for a file that did not load. Both are failures.
   */
  get isRerun(): boolean {
    return this.#isTeardown || (isFailure(this.status) && this.classname === UNLOADED_FILE)
  }

  /** Whether pytest could not collect what the case is named after: a module, or a package. */
  get isCollection(): boolean {
    return this.#isCollection
  }

  /**
   * What the case says once it is complete: where a word is not known, the element beside it counts.
   * @throws EvidenceError where there is none either.
   */
  settle(notes: ReaderNotes): void {
    if (this.#isTolerated) this.status = 'skip'
    const attribute = this.#unknown
    if (attribute === undefined) return
    const word = `${attribute}: the value ${showValue(this.attributes[attribute] ?? '')} of a test case is not known`
    if (this.#failures === 0 && this.#skips === 0) {
      throw new EvidenceError(word, {
        line: this.line,
        remedy: 'find out what the tool means by it: an unknown result is never a pass',
      })
    }
    notes.add(`${word}; the element in it counts`, this.line)
  }

  /** Adds the case to the count of its suite. */
  addTo(
    count: CaseCount,
    { previous, suite }: { previous: Pick<JunitCase, 'classname' | 'name'> | undefined; suite: string },
  ): void {
    count.cases++
    if (this.name === previous?.name && this.classname === previous.classname) count.repeats++
    if (this.#hasReruns) count.reruns++
    if (this.#isTeardown) count.teardowns++
    if (this.#isIgnored || (isOfTestNgSetUp(this) && !isFailure(this.status))) count.leftOut++
    if (this.status === 'skip') count.skipped++
    count.furtherSkips += this.status === 'skip' ? Math.max(0, this.#skips - 1) : this.#skips
    if (this.#isTolerated && this.#failures > 0) {
      count.tolerated += this.#failures
      count.toleratedCases++
    }
    if (isFailure(this.status)) this.#addFailureTo(count, suite)
  }

  #addFailureTo(count: CaseCount, suite: string): void {
    if (this.status === 'fail') count.failures++
    else count.errors++
    if (this.#failures > 1) count.furtherFailures += this.#failures - 1
    if (isStandIn(this, suite)) count.standIns++
    if (isBrokenPackage(this)) count.brokenPackages++
  }

  #readStatus(attribute: StatusAttribute): void {
    const word = this.attributes[attribute]
    if (word === undefined) return
    const status = STATUS_WORDS.get(word.toLowerCase())
    if (status === undefined) this.#unknown ??= attribute
    else if (GRAVITY[status] > GRAVITY[this.status]) this.status = status
  }
}

/**
 * Whether a test need not pass, so that it is as good as skipped: Node's test runner writes the type of a test that is to be
 * done, and Catch2 (`catch_reporter_junit.cpp`) words it so, beside the failure that neither takes for one.
 */
function isTolerant({ attributes: { type, message } }: Outcome): boolean {
  return type === 'todo' || message === 'TEST_CASE tagged with !mayfail'
}

/** https://github.com/pytest-dev/pytest: `_pytest/junitxml.py` words it so. */
function isOfTeardown({ attributes }: Outcome): boolean {
  return attributes['message']?.startsWith('failed on teardown with ') === true
}

/**
 * Failing cases that gotestsum adds for a package that broke, jest-junit for a file, and GoogleTest for an environment,
 * which it leaves out of the totals of the run. TestNG leaves out what sets up and tears down.
 */
function isStandIn(test: JunitCase, suite: string): boolean {
  return (
    suite === OUTSIDE_OF_TESTS ||
    isBrokenPackage(test) ||
    test.classname === UNLOADED_FILE ||
    isOfTestNgSetUp(test) ||
    test.name.trimStart().startsWith('Test execution failure: could be caused by test hooks')
  )
}

/** Whether gotestsum added a case for a package; its short class names have a point for none. */
export function isBrokenPackage({ classname, name }: JunitCase): boolean {
  return name === 'TestMain' && (classname === '' || classname === '.')
}

/** https://github.com/testng-team/testng: `JUnitXMLReporter` lists such methods where they fail, and counts none of them. */
const TESTNG_SET_UP = /^@(?:Before|After)(?:Suite|Test|Groups|Class|Method) /

function isOfTestNgSetUp({ name }: JunitCase): boolean {
  return name.startsWith('@') && TESTNG_SET_UP.test(name)
}
