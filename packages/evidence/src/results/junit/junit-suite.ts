import { isFailure, type Result } from '@governance-gates/core'
import { EvidenceError, showValue } from '@governance-gates/document/strict'
import type { RepeatedElement } from '@governance-gates/document/xml'
import type { XmlAttributes } from '../../xml-stream.ts'
import { AttributeSet } from '../attribute-set.ts'
import { messageOf } from '../excerpt.ts'
import type { ReaderNotes } from '../reader-notes.ts'
import type { DeclaredTotals } from '../results-format.ts'
import { portableName, portablePaths } from '../source-path.ts'
import { below, NO_PATH, type SubjectPath, subjectOf, textBelow } from '../subject.ts'
import { type JunitCase, type Outcome, outcomeMessage } from './junit-case.ts'
import { type Place, SuitePlaces } from './junit-place.ts'
import { countingOf, firstLineOf, recordsReruns, SuiteOutcome, wholeOf } from './junit-tools.ts'
import { CaseCount, type Counting, checkTotals } from './junit-totals.ts'
import { LastCase } from './last-case.ts'
import type { PlainClass, PlainNames } from './plain-case.ts'

/** Results while they are put together. */
type Draft = { -readonly [Key in keyof Result]: Result[Key] }

interface SuiteElement {
  readonly name: string
  readonly attributes: XmlAttributes
  readonly line: number
}

/** What all suites of a report have in common. */
export interface SuiteContext {
  readonly notes: ReaderNotes
  readonly totals: DeclaredTotals
}

/** An element of a test case that may say anything. */
interface UnknownElement {
  readonly name: string
  readonly line: number
}

/** One suite, or the root around the suites, while its element is open. */
export class JunitSuite {
  readonly path: SubjectPath
  readonly #element: SuiteElement
  readonly #own = new CaseCount()
  readonly #nested = new CaseCount()
  readonly #nestedAsCases = new CaseCount()
  /** Whether the tool records the reruns of a test within its case, so that a second case of a name is another test. */
  readonly recordsReruns: boolean
  /** pytest counts the lines of a source file from 0. */
  readonly firstLine: number
  readonly #places: SuitePlaces
  readonly #last = new LastCase()
  /** The path of the class that the last case is in: its neighbours are mostly in it too. */
  #ofClass: { readonly classname: string; readonly path: SubjectPath } | undefined
  readonly #outcome = new SuiteOutcome()
  readonly #context: SuiteContext
  readonly counting: Counting | undefined
  #unknown: UnknownElement | undefined

  constructor(element: SuiteElement, context: SuiteContext, parent?: JunitSuite) {
    const { name: kind, attributes } = element
    const name = portableName(attributes['name'] ?? '')
    this.#element = element
    this.#context = context
    this.counting = countingOf(attributes) ?? parent?.counting
    // The name of a `testsuites` is that of the run.
    this.path = kind === 'testsuites' ? NO_PATH : below(parent?.path ?? NO_PATH, name)
    this.firstLine = firstLineOf(attributes) ?? parent?.firstLine ?? 1
    this.recordsReruns = recordsReruns(attributes) || parent?.recordsReruns === true
    this.#places = new SuitePlaces(this.path, attributes, parent?.properties ?? new AttributeSet())
  }

  get line(): number {
    return this.#element.line
  }

  get properties(): AttributeSet {
    return this.#places.properties
  }

  /** Whether the suite, or one in it, has yielded a result. */
  get hasResults(): boolean {
    const { cases, suiteFailures } = this.#total()
    return cases + suiteFailures > 0
  }

  /**
   * A property of the suite, which all its cases have. Those of the JVM, fifty in each suite that Surefire writes, have
   * dots in their names: they say nothing of the tests.
   */
  setProperty(name: string, value: string, line: number): void {
    this.#outcome.take(name, value)
    if (name.includes('.')) return
    if (this.hasResults) {
      throw new EvidenceError(`the property ${showValue(name)} of a suite comes after its test cases`, {
        line,
        remedy: 'write the properties of a suite before its test cases',
      })
    }
    this.#places.setProperty(name, value, line)
  }

  /** The result of a test case of this suite, which is complete. */
  take(test: JunitCase): Result {
    const { notes } = this.#context
    const path = this.#pathOf(test.classname)
    const text = textBelow(path, test.name)
    const subject = subjectOf({ text }, test.line, notes)
    test.settle(notes)
    test.addTo(this.#own, { previous: this.#last.named, suite: this.path.last })
    const result: Draft = { subject, status: test.status, evidenceLine: test.line }
    putPlace(result, this.#places.ofCase(test))
    if (test.message !== undefined) result.message = test.message
    if (test.isRerun) result.rerun = true
    else if (this.recordsReruns) result.rerun = false
    const whole = isFailure(test.status) ? wholeOf(test, this.path.last) : undefined
    if (whole !== undefined) result.whole = whole
    const line = this.#lineOf(test)
    if (line !== undefined && line >= this.firstLine) result.line = line + 1 - this.firstLine
    this.#last.take(test, path, result)
    return result
  }

  /** Counts a case that passed and says no more than the last one of its class; undefined where that is not certain. */
  takePlain(element: RepeatedElement, names: PlainNames): PlainClass | undefined {
    const plain = this.#last.takePlain(element, names)
    if (plain !== undefined) this.#own.cases++
    return plain
  }

  #pathOf(classname: string): SubjectPath {
    if (this.#ofClass?.classname === classname) return this.#ofClass.path
    const path = below(this.path, classname)
    this.#ofClass = { classname, path }
    return path
  }

  #lineOf({ attributes: { line }, line: at }: JunitCase): number | undefined {
    if (line === undefined) return undefined
    if (/^\d{1,9}$/.test(line)) return Number(line)
    this.#context.notes.add('the line of a test case is not a number', at)
    return undefined
  }

  /** An element of a test case that may say anything: whether it does, the totals of the suite show. */
  meetUnknown(name: string, line: number): void {
    this.#unknown ??= { name, line }
  }

  /** The result of a suite that failed as such; undefined where it was already yielded. */
  takeFailure(outcome: Outcome): Result | undefined {
    const { line } = outcome
    this.#own.suiteFailures++
    if (this.#own.suiteFailures > 1) return undefined
    return this.#failed(outcomeMessage(outcome), line)
  }

  /** The result of a suite that failed though nothing in it shows that: Ginkgo says so of one that does not compile. */
  hiddenFailure(): Result | undefined {
    const message = this.#total().failing > 0 ? undefined : this.#outcome.failure
    return message === undefined ? undefined : this.#failed(messageOf(message), this.#element.line)
  }

  #failed(message: string | undefined, line: number): Result {
    const isNamed = this.path.text !== ''
    const { package: folder = '' } = this.#element.attributes
    const name = isNamed ? '' : portablePaths([folder]).get(folder) || '(suite)'
    return {
      subject: subjectOf(below(this.path, name), line, this.#context.notes),
      status: 'error',
      evidenceLine: line,
      whole: isNamed ? 'suite' : 'run',
      ...this.#places.ofSuite(line),
      ...(message === undefined ? {} : { message }),
    }
  }

  /** Checks the suite's own totals and adds it to the suite around it. */
  close(parent: JunitSuite | undefined): void {
    const { name, attributes, line } = this.#element
    const total = this.#total()
    const asCases = new CaseCount()
    asCases.add(this.#own)
    asCases.add(this.#nestedAsCases)
    // A suite with test cases of its own may count those only; one without would not count anything at all.
    const own = name === 'testsuite' && this.#own.cases > 0 ? [this.#own] : []
    const { notes, totals } = this.#context
    if (total.failing > 0 && name === 'testsuite') total.failingSuites++
    checkTotals(
      { attributes, line, counts: [total, asCases, ...own], counting: this.counting, totals },
      notes,
    )
    this.#settleUnknown(parent)
    parent?.takeNested(total)
  }

  /** Totals that agree, as far as they are declared, leave nothing for the element to say. */
  #settleUnknown(parent: JunitSuite | undefined): void {
    const unknown = this.#unknown
    if (unknown === undefined) return
    const { tests, failures, errors } = this.#element.attributes
    const words = `the element ${showValue(unknown.name)} of a test case is not known`
    if (tests !== undefined && (failures !== undefined || errors !== undefined)) {
      this.#context.notes.add(`${words}; the totals of its suite agree with the results`, unknown.line)
    } else if (parent !== undefined) parent.#unknown ??= unknown
    else {
      throw new EvidenceError(words, {
        line: unknown.line,
        remedy: 'find out what the tool means by it: an unknown result is never a pass',
      })
    }
  }

  /** How many failures the report shows; a suite with one in it may be a test that failed for it. */
  get shownFailures(): number {
    const { failing, failingSuites } = this.#total()
    return failing + failingSuites
  }

  takeNested(count: CaseCount): void {
    this.#nested.add(count)
    this.#nestedAsCases.add(count.asOneCase())
  }

  #total(): CaseCount {
    const total = new CaseCount()
    total.add(this.#own)
    total.add(this.#nested)
    return total
  }
}

/** Adds what a place has: for each of a million cases a spread takes longer. */
function putPlace(result: Draft, { tier, attributes, file, place }: Place): void {
  if (tier !== undefined) result.tier = tier
  if (attributes !== undefined) result.attributes = attributes
  if (file !== undefined) result.file = file
  if (place !== undefined) result.place = place
}
