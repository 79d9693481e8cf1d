import { EvidenceError, showValue } from '@governance-gates/document/strict'
import type { XmlAttributes } from '../../xml-stream.ts'
import type { ReaderNotes } from '../reader-notes.ts'
import type { DeclaredTotals } from '../results-format.ts'

/** The totals that a suite declares; undefined where it does not. */
interface Declared {
  readonly tests: number | undefined
  readonly failures: number | undefined
  readonly errors: number | undefined
  readonly skipped: number | undefined
  readonly disabled: number | undefined
}

/** What the test cases of a suite add up to, and how far its tool may count them in another way. */
export class CaseCount {
  cases = 0
  failures = 0
  errors = 0
  skipped = 0
  /** Failures of a case beyond its first: soft assertions, which some tools count one by one. */
  furtherFailures = 0
  /**
   * Skips that are not cases: further ones of a case, as of pytest's subtests, and those of a case that failed, as to clean
   * up.
   */
  furtherSkips = 0
  /** Failing cases that represent a whole suite, and that their tool leaves out of the suite's totals. */
  standIns = 0
  /** Those for a package that did not build, where the compiler's messages are counted too. */
  brokenPackages = 0
  /** Cases that their tool does not count as tests. */
  leftOut = 0
  /** Errors of tearing down: pytest counts the test and its teardown. */
  teardowns = 0
  /** Cases that repeat the one before them: pytest-rerunfailures counts the test once. */
  repeats = 0
  /** Cases with reruns: Surefire then counts the cases of the last run only. */
  reruns = 0
  /** Failures of a suite itself, which are not cases. */
  suiteFailures = 0
  /** Failures of tests that need not pass, as one to be done: a tool may count them as failures, as skipped, or not. */
  tolerated = 0
  toleratedCases = 0
  /** Suites with a failure in them. */
  failingSuites = 0
  /** What the tool counts as tests and writes no case for. */
  besides = 0

  get failing(): number {
    return this.failures + this.errors + this.suiteFailures
  }

  add(other: CaseCount): void {
    for (const key of KEYS) this[key] += other[key]
  }

  /** The count of a suite that its parent takes for one case, as Node's own test runner does. */
  asOneCase(): CaseCount {
    const one = new CaseCount()
    one.cases = 1
    one.failures = this.failures + this.errors > 0 ? 1 : 0
    one.skipped = this.skipped > 0 ? 1 : 0
    return one
  }
}

const KEYS = Object.keys(new CaseCount()) as readonly Exclude<
  keyof CaseCount,
  'add' | 'asOneCase' | 'failing'
>[]

/** How a tool is known to count in another way. */
export interface Counting {
  /** Whether it declares more tests than it writes test cases, or fewer, or both. */
  readonly declares: 'more' | 'fewer' | 'other'
  readonly effect: 'note' | 'refusal'
  /** Whether it counts skipped tests that it does not list. */
  readonly skips?: 'unlisted'
  /** What it counts; or, where that makes a result wrong, what to do. */
  readonly words: string
}

/** What a suite says of itself beside the ways in which its tool may have counted. */
export interface SuiteTotals {
  readonly attributes: XmlAttributes
  readonly line: number
  /** The first one is what an error names. */
  readonly counts: readonly [CaseCount, ...CaseCount[]]
  /** How its tool is known to count in another way. */
  readonly counting: Counting | undefined
  /** Whether the policy says that declared numbers of tests do not matter. */
  readonly totals: DeclaredTotals
}

/**
 * The declared totals are only a check on the cases: one that disagrees makes the report unusable, unless it hides no failure
 * and its tool, or the policy, says that it counts in another way. Then a note says so.
 */
export function checkTotals(suite: SuiteTotals, notes: ReaderNotes): void {
  const { attributes, line, counts, counting, totals } = suite
  const declared = readDeclared(attributes, { line, notes })
  if (counts.some((count) => disagreement(declared, count) === undefined)) return
  const found = `the suite ${showValue(attributes['name'] ?? '')} declares ${disagreement(declared, counts[0])}`
  const [count] = counts
  const isFailureHidden = failuresDisagree(declared, count) !== undefined
  if (totals === 'results' && !isFailureHidden) {
    notes.add(`${found}; the policy says totals: results`, line)
    return
  }
  const isSaid = declared.failures !== undefined || declared.errors !== undefined
  const areSkipsRight =
    skippedDisagree(declared, count) === undefined ||
    (counting?.skips === 'unlisted' && (declared.skipped ?? 0) > count.skipped)
  const areOthersRight = isSaid && !isFailureHidden && areSkipsRight
  const known = areOthersRight && counting && isCountedSo(declared, count, counting) ? counting : undefined
  if (known?.effect !== 'note') throw contradiction(found, line, known)
  adjust(declared, count)
  notes.add(`${found}: ${known.words}`, line)
}

function isCountedSo({ tests = 0 }: Declared, count: CaseCount, { declares }: Counting): boolean {
  switch (declares) {
    case 'more':
      return tests >= count.cases
    case 'fewer':
      return tests > 0 && tests < count.cases
    case 'other':
      return tests > 0
  }
}

/** The suites around count as this one does. */
function adjust({ tests = 0 }: Declared, count: CaseCount): void {
  if (tests > mostTests(count)) count.besides += tests - mostTests(count)
  else count.leftOut += Math.max(0, fewestTests(count) - tests)
}

function contradiction(found: string, line: number, known: Counting | undefined): EvidenceError {
  const remedy =
    known?.words ??
    'find out which tests are missing from the report; where its tool counts something else as tests, set totals: results in the campaign'
  return new EvidenceError(found, { line, remedy })
}

/** A count as tools write it: some as a number of JavaScript or Lua, with spaces or `.0`. */
const COUNT = /^\s*\+?(\d{1,9})(?:\.0+)?\s*$/

/**
 * Reads an attribute with a count; undefined where it is missing or empty. Anything else says nothing of the tests, but
 * may be about a failure.
 */
function readCount(attributes: XmlAttributes, name: keyof Declared, said: Said): number | undefined {
  const text = attributes[name]
  if (text === undefined) return undefined
  const count = COUNT.exec(text)?.[1]
  if (count !== undefined) return Number(count)
  if (text.trim() !== '' && (name === 'failures' || name === 'errors')) {
    throw new EvidenceError(`${name}: expected a whole number, found ${showValue(text)}`, {
      line: said.line,
      remedy: 'find out why the tool wrote this',
    })
  }
  said.notes.add(`${name}: ${showValue(text)} is not a number, so nothing is compared with it`, said.line)
  return undefined
}

/** Where a suite says something. */
interface Said {
  readonly line: number
  readonly notes: ReaderNotes
}

function readDeclared(attributes: XmlAttributes, said: Said): Declared {
  return {
    tests: readCount(attributes, 'tests', said),
    failures: readCount(attributes, 'failures', said),
    errors: readCount(attributes, 'errors', said),
    skipped: readCount(attributes, 'skipped', said),
    disabled: readCount(attributes, 'disabled', said),
  }
}

function disagreement(declared: Declared, count: CaseCount): string | undefined {
  return (
    testsDisagree(declared, count) ?? failuresDisagree(declared, count) ?? skippedDisagree(declared, count)
  )
}

function testsDisagree({ tests }: Declared, count: CaseCount): string | undefined {
  if (tests === undefined) return undefined
  return tests >= fewestTests(count) && tests <= mostTests(count)
    ? undefined
    : `tests="${tests}" and has ${count.cases} test cases`
}

function fewestTests(count: CaseCount): number {
  const counted = count.reruns > 0 ? count.failures + count.errors : count.cases - count.repeats
  return counted - count.standIns - count.leftOut
}

function mostTests(count: CaseCount): number {
  return count.cases + count.teardowns + count.suiteFailures + count.besides
}

/** Where both are declared only their sum counts: many tools count every failure as the one or as the other. */
function failuresDisagree({ failures, errors }: Declared, count: CaseCount): string | undefined {
  if (failures === undefined && errors === undefined) return undefined
  const sum = (failures ?? 0) + (errors ?? 0)
  const fewest =
    (failures === undefined ? 0 : count.failures) + (errors === undefined ? 0 : count.errors) - count.standIns
  const bad = count.failures + count.errors
  // Where a package does not build, gotestsum also counts the compiler's messages as errors.
  const most =
    count.brokenPackages > 0
      ? Number.POSITIVE_INFINITY
      : bad + count.furtherFailures + count.suiteFailures + count.tolerated
  if (sum >= fewest && sum <= most) return undefined
  const shown = [
    failures === undefined ? '' : `failures="${failures}"`,
    errors === undefined ? '' : `errors="${errors}"`,
  ]
  return `${shown.filter(Boolean).join(' ')} and has ${bad} failing test cases`
}

/** Some tools count disabled cases apart from the skipped ones, others among them. */
function skippedDisagree({ skipped, disabled = 0 }: Declared, count: CaseCount): string | undefined {
  const most = count.skipped + count.furtherSkips
  const fewest = count.reruns > 0 ? 0 : count.skipped - count.toleratedCases
  const readings = skipped === undefined ? [] : [skipped, skipped + disabled]
  const agrees =
    skipped === undefined ? disabled <= most : readings.some((sum) => sum >= fewest && sum <= most)
  const shown = skipped === undefined ? `disabled="${disabled}"` : `skipped="${skipped}"`
  return agrees ? undefined : `${shown} and has ${count.skipped} skipped test cases`
}
