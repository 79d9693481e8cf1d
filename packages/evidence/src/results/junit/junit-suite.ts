import { isFailure, type Result } from '@governance-gates/core'
import { EvidenceError, showValue } from '@governance-gates/document/strict'
import type { XmlAttributes } from '../../xml-stream.ts'
import { AttributeSet } from '../attribute-set.ts'
import { standalone } from '../excerpt.ts'
import { below, NO_PATH, type SubjectPath, subjectOf } from '../subject.ts'
import { type JunitCase, type Outcome, outcomeMessage } from './junit-case.ts'
import { recordsReruns, selectableNames, standsForMore, wholeOf } from './junit-tools.ts'
import { CaseCount, checkTotals, readCount } from './junit-totals.ts'

const MAX_PATH = 1_000

/** Results while they are put together. */
type Draft = { -readonly [Key in keyof Result]: Result[Key] }

/** What neighbouring cases have in common, so that it is made once. */
interface Shared {
  readonly classname: string
  readonly file: string | undefined
  readonly result: Pick<Result, 'tier' | 'attributes' | 'file'>
}

/** One suite, or the root around the suites, while its element is open. */
export class JunitSuite {
  readonly path: SubjectPath
  readonly #element: { readonly name: string; readonly attributes: XmlAttributes; readonly line: number }
  readonly #own = new CaseCount()
  readonly #nested = new CaseCount()
  readonly #nestedAsCases = new CaseCount()
  /** Whether the tool records the reruns of a test within its case, so that a second case of a name is another test. */
  readonly recordsReruns: boolean
  /** pytest counts the lines of a source file from 0. */
  readonly firstLine: number
  #properties: AttributeSet
  #previous: JunitCase | undefined
  #shared: Shared | undefined

  constructor(element: { name: string; attributes: XmlAttributes; line: number }, parent?: JunitSuite) {
    const { name: kind, attributes } = element
    const name = attributes['name'] ?? ''
    this.#element = element
    // The name of a `testsuites` is that of the run.
    this.path = kind === 'testsuites' ? NO_PATH : below(parent?.path ?? NO_PATH, name)
    this.firstLine = PYTEST.has(name) ? 0 : (parent?.firstLine ?? 1)
    this.recordsReruns = recordsReruns(attributes) || parent?.recordsReruns === true
    this.#properties = parent?.properties ?? new AttributeSet()
  }

  get properties(): AttributeSet {
    return this.#properties
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
    if (name.includes('.')) return
    if (this.hasResults) {
      throw new EvidenceError(`the property ${showValue(name)} of a suite comes after its test cases`, {
        line,
        remedy: 'write the properties of a suite before its test cases',
      })
    }
    this.#properties = new AttributeSet(this.#properties)
    this.#properties.set(name, value, line)
  }

  /** The result of a test case of this suite, which is complete. */
  take(test: JunitCase): Result {
    const subject = subjectOf(below(below(this.path, test.classname), test.name), test.line)
    test.addTo(this.#own, this.#previous)
    this.#previous = test
    const result: Draft = { subject, status: test.status, evidenceLine: test.line, ...this.#sharedOf(test) }
    if (test.message !== undefined) result.message = test.message
    if (test.isRerun) result.rerun = true
    else if (this.recordsReruns) result.rerun = false
    const whole = isFailure(test.status) ? wholeOf(test, this.path.last) : undefined
    if (whole !== undefined) result.whole = whole
    const line = readCount(test.attributes, 'line', test.line)
    if (line !== undefined && line >= this.firstLine) result.line = line + 1 - this.firstLine
    return result
  }

  /** The result of a suite that failed as such; undefined where it was already yielded. */
  takeFailure(outcome: Outcome): Result | undefined {
    const { line } = outcome
    this.#own.suiteFailures++
    if (this.#own.suiteFailures > 1) return undefined
    const isNamed = this.path.text !== ''
    const message = outcomeMessage(outcome)
    return {
      subject: subjectOf(below(this.path, isNamed ? '' : '(suite)'), line),
      status: 'error',
      evidenceLine: line,
      whole: isNamed ? 'suite' : 'run',
      ...this.#placeOf({ line, suite: this.path.text, file: this.#element.attributes['file'] }),
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
    checkTotals({ attributes, line, counts: [total, asCases, ...own] })
    parent?.takeNested(total)
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

  #sharedOf(test: JunitCase): Shared['result'] {
    const { classname, properties } = test
    const file = test.attributes['file'] ?? this.#element.attributes['file']
    const known = this.#shared
    const isPlain = properties === undefined && !standsForMore(test)
    if (isPlain && known?.classname === classname && known.file === file) return known.result
    const result = this.#placeOf({ ...selectableNames(test, this.path), file, line: test.line, properties })
    if (isPlain) this.#shared = { classname: standalone(classname), file, result }
    return result
  }

  #placeOf({ suite, className, file, line, properties = this.#properties }: Names): Shared['result'] {
    const set = new AttributeSet(properties)
    set.set('suite', suite, line)
    set.set('class', className, line)
    set.set('file', file, line)
    const isShown = file !== undefined && file !== '' && file.length <= MAX_PATH
    return { ...set.toResult(), ...(isShown ? { file: standalone(file) } : {}) }
  }
}

/** What a result can be selected by besides its properties. */
interface Names {
  readonly suite?: string | undefined
  readonly className?: string | undefined
  readonly file: string | undefined
  readonly line: number
  readonly properties?: AttributeSet | undefined
}

const PYTEST: ReadonlySet<string> = new Set(['pytest', 'pytest tests'])
