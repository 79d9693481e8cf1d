import type { Instant, Result } from '@governance-gates/core'
import { EvidenceError, showValue } from '@governance-gates/document/strict'
import type { RepeatedElement } from '@governance-gates/document/xml'
import type { XmlAttributes, XmlListener } from '../../xml-stream.ts'
import { AttributeSet } from '../attribute-set.ts'
import { NATIVE_XML } from '../native-xml.ts'
import type { BulkRecord } from '../record.ts'
import { CaseRows } from './case-rows.ts'
import { JunitCase, needsText, type Outcome, outcomeOf } from './junit-case.ts'
import { JunitSuite, type SuiteContext } from './junit-suite.ts'
import { stableSuiteName } from './junit-tools.ts'
import { RunSummary } from './run-summary.ts'
import { SuiteDates } from './suite-dates.ts'

/** What an open element is to its children. */
type Place = 'suite' | 'case' | 'outcome' | 'properties' | 'property' | 'other'
type TextWish = 'with-text' | 'without-text'

interface Property {
  readonly name: string
  /** Undefined where it is the element's text. */
  value: string | undefined
  readonly line: number
}

const SUITES: ReadonlySet<string> = new Set(['testsuites', 'testsuite'])
const MAX_TEXT = 2_000

/** Turns the elements of a JUnit report into results, holding only the elements that are open. */
export class JunitDocument implements XmlListener {
  readonly repeats = 'testcase'
  readonly #places: Place[] = []
  readonly #suites: JunitSuite[] = []
  #case: JunitCase | undefined
  #outcome: Outcome | undefined
  #property: Property | undefined
  readonly #context: SuiteContext
  readonly #summary = new RunSummary()
  #records: BulkRecord[] = []
  readonly #rows = new CaseRows()
  readonly #dates: SuiteDates
  /** The first name of each suite whose name changes from run to run. */
  readonly #runs = new Map<string, string>()

  constructor(context: SuiteContext) {
    this.#context = context
    this.#dates = new SuiteDates(context.notes)
  }

  /** When the oldest suite ran; undefined where a suite says it in a way that cannot be read. */
  get oldest(): Instant | undefined {
    return this.#dates.oldest
  }

  /** The results since the last call. The rows among them hold until the next. */
  takeRecords(): readonly BulkRecord[] {
    this.#rows.endRun(this.#records)
    this.#rows.clear()
    const records = this.#records
    this.#records = []
    return records
  }

  /** A case that says nothing but its name becomes a row, behind one of its suite that passed: the dates know of that. */
  takeRepeated(element: RepeatedElement, line: number): boolean {
    const suite = this.#places.at(-1) === 'suite' ? this.#suites.at(-1) : undefined
    return suite !== undefined && this.#rows.take(suite, element, line)
  }

  open(name: string, attributes: XmlAttributes, line: number): TextWish {
    const place = this.#enter(name, attributes, line)
    this.#places.push(place)
    const isWanted =
      (place === 'property' && this.#property?.value === undefined) ||
      (place === 'outcome' && this.#outcome !== undefined && needsText(this.#outcome))
    return isWanted ? 'with-text' : 'without-text'
  }

  text(text: string): void {
    if (this.#property !== undefined) this.#property.value = appended(this.#property.value ?? '', text)
    else if (this.#outcome !== undefined) this.#outcome.text = appended(this.#outcome.text, text)
  }

  comment(text: string): void {
    if (this.#places.length === 1) this.#summary.take(text)
  }

  forbiddenText(line: number): void {
    this.#context.notes.add('the text holds a character that XML forbids', line)
  }

  close(): void {
    const place = this.#places.pop()
    if (place === 'case') this.#closeCase()
    else if (place === 'outcome') this.#closeOutcome()
    else if (place === 'property') this.#closeProperty()
    else if (place === 'suite') this.#closeSuite()
  }

  #enter(name: string, attributes: XmlAttributes, line: number): Place {
    const parent = this.#places.at(-1)
    if (parent === undefined) return this.#openRoot(name, attributes, line)
    if (parent === 'suite') return this.#openInSuite(name, attributes, line)
    if (parent !== 'case' && isKnown(name)) throw misplaced(name, line)
    if (SUITES.has(name) || name === 'testcase') throw misplaced(name, line)
    if (parent === 'case') return this.#openInCase(name, attributes, line)
    return parent === 'properties' && name === 'property' ? this.#openProperty(attributes, line) : 'other'
  }

  #openRoot(name: string, attributes: XmlAttributes, line: number): Place {
    const { xmlns = '' } = attributes
    const space = xmlns === '' ? '' : ` in the namespace ${showValue(xmlns)}`
    if (!SUITES.has(name)) throw otherRoot(name, space, line)
    if (space !== '') this.#context.notes.add(`the report is${space}, and is read as JUnit XML`, line)
    return this.#openSuite(name, attributes, line)
  }

  #openInSuite(name: string, attributes: XmlAttributes, line: number): Place {
    switch (name) {
      case 'testsuite':
        return this.#openSuite(name, attributes, line)
      case 'testcase':
        this.#case = new JunitCase(attributes, line)
        return 'case'
      case 'failure':
      case 'error':
        this.#outcome = outcomeOf(name, attributes, line)
        return 'outcome'
      case 'testsuites':
        throw misplaced(name, line)
      default:
        if (name === 'properties') return 'properties'
        if (name === 'property') return this.#openProperty(attributes, line)
        if (isKnown(name)) throw misplaced(name, line)
        return 'other'
    }
  }

  #openSuite(name: string, attributes: XmlAttributes, line: number): Place {
    const named = { ...attributes, ...this.#nameOf(attributes) }
    this.#suites.push(new JunitSuite({ name, attributes: named, line }, this.#context, this.#suites.at(-1)))
    this.#dates.open(name, attributes['timestamp'], line)
    return 'suite'
  }

  /** A second run in one report keeps its name: its tests are others. */
  #nameOf(attributes: XmlAttributes): { readonly name?: string } {
    const { name = '' } = attributes
    const plain = stableSuiteName(attributes)
    if (plain === undefined) return {}
    const first = this.#runs.get(plain) ?? name
    this.#runs.set(plain, first)
    return first === name ? { name: plain } : {}
  }

  #openInCase(name: string, attributes: XmlAttributes, line: number): Place {
    if (name === 'properties') return 'properties'
    if (name === 'system-out' || name === 'system-err') return 'other'
    this.#outcome = outcomeOf(name, attributes, line)
    if (this.#outcome !== undefined) return 'outcome'
    this.#suites.at(-1)?.meetUnknown(name, line)
    return 'other'
  }

  #openProperty(attributes: XmlAttributes, line: number): Place {
    this.#property = { name: attributes['name'] ?? '', value: attributes['value'], line }
    return 'property'
  }

  #closeSuite(): void {
    const suite = this.#suites.pop()
    this.#dates.close()
    suite?.close(this.#suites.at(-1))
    const failure = suite?.hiddenFailure()
    if (failure !== undefined) this.#push(failure)
    if (suite !== undefined && this.#suites.length === 0) this.#summary.check(suite.shownFailures, suite.line)
  }

  #closeCase(): void {
    const result = this.#case && this.#suites.at(-1)?.take(this.#case)
    if (result?.status === 'pass') this.#dates.pass(result.evidenceLine)
    if (result !== undefined) this.#push(result)
    this.#case = undefined
  }

  #push(result: Result): void {
    this.#rows.endRun(this.#records)
    this.#records.push({ kind: 'result', result })
  }

  #closeOutcome(): void {
    const outcome = this.#outcome
    this.#outcome = undefined
    if (outcome === undefined) return
    this.#case?.add(outcome)
    const result = this.#case === undefined ? this.#suites.at(-1)?.takeFailure(outcome) : undefined
    if (result !== undefined) this.#push(result)
  }

  #closeProperty(): void {
    const { name = '', value = '', line = 0 } = this.#property ?? {}
    this.#property = undefined
    const suite = this.#suites.at(-1)
    if (this.#case === undefined) {
      suite?.setProperty(name, value.trim(), line)
    } else {
      this.#case.properties ??= new AttributeSet(suite?.properties)
      this.#case.properties.set(name, value.trim(), line)
    }
  }
}

/** As much of an element's text as anyone asks for. */
function appended(text: string, more: string): string {
  return text.length < MAX_TEXT ? `${text}${more}`.trimStart().slice(0, MAX_TEXT) : text
}

const RESULT_ELEMENTS = new Set([
  'testsuites',
  'testsuite',
  'testcase',
  'failure',
  'error',
  'skipped',
  'flakyfailure',
  'flakyerror',
  'rerunfailure',
  'rerunerror',
])

/** Whether an element tells a result, in whatever case or namespace: where it is not understood, it must not be lost. */
function isKnown(name: string): boolean {
  return RESULT_ELEMENTS.has(name.slice(name.lastIndexOf(':') + 1).toLowerCase())
}

function otherRoot(name: string, space: string, line: number): EvidenceError {
  const root = `the root element is ${showValue(name)}${space}`
  const native = NATIVE_XML.get(name.slice(name.lastIndexOf(':') + 1))
  if (native === undefined) {
    const remedy = 'check that the path names a JUnit report'
    return new EvidenceError(`${root}, not testsuites or testsuite`, { line, remedy })
  }
  const { title, wayOut } = native
  return new EvidenceError(`${root}: this is ${title}, which cannot be read`, { line, remedy: wayOut })
}

/** Its own result would be lost, or reported under another name. */
function misplaced(name: string, line: number): EvidenceError {
  return new EvidenceError(`the element ${showValue(name)} is not allowed here`, {
    line,
    remedy: 'check that the path names a JUnit report, and find out why the tool wrote this',
  })
}
