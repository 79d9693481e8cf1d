import {
  ANY_NUMBER,
  exactItem,
  isExecuted,
  isFailure,
  matchesItems,
  type ResultStatus,
} from '@governance-gates/core'
import { ANY, type DeclaredTest, joined, testsNamed } from '@governance-gates/source-code/test-names'
import type { TestOutcome } from '../../traceability-input.ts'
import { stemOf } from '../test-inventory.ts'
import type { CaseName } from './case-name.ts'

/** One result of a file, by its name. */
export interface CaseResult {
  readonly subject: string
  readonly status: ResultStatus
  /** How many results of this subject were executed. */
  readonly times: number
  readonly message: string | undefined
  readonly name: CaseName
  /** It is about more than one test: a file that did not load, a class whose set-up broke. */
  readonly isWhole: boolean
}

/** Tells which results of a file are those of one of its tests. */
export class FileCases {
  readonly #file: string
  /** Undefined where it is not known which tests the file declares. */
  readonly #declared: readonly DeclaredTest[] | undefined
  readonly #candidates: readonly Candidate[]
  readonly #results: readonly CaseResult[]
  readonly #owners = new Map<CaseResult, readonly DeclaredTest[]>()
  /** How many results were executed, by the tests that they are of. */
  #executed: ReadonlyMap<string, number> | undefined

  constructor(file: string, declared: readonly DeclaredTest[] | undefined, results: readonly CaseResult[]) {
    this.#file = file
    this.#declared = declared
    this.#candidates = (declared ?? [])
      .filter(({ kind }) => kind === 'test')
      .map((test) => candidateOf(test, file))
    this.#results = results
  }

  /**
   * How a test, or every test of a group, ended; one that is declared several times has to run each time. A failing result that
   * may be of another test counts for this one too, a passing one does not.
   */
  outcomeOf(name: string): TestOutcome {
    const declared = testsNamed(name, this.#file, this.#declared ?? [])
    const tests = declared.filter(({ kind }) => kind === 'test')
    const groups = declared.filter(({ kind }) => kind === 'group')
    const outcomes = [
      ...tests.map((test) => this.#outcome((result) => this.#isOf(result, test))),
      ...groups.map((group) => this.#outcome((result) => this.#isIn(result, group))),
      ...(declared.length === 0 ? [this.#outcome((result) => this.#isCalled(result, name))] : []),
    ]
    return worstOutcome(outcomes)
  }

  #outcome(isMeant: (result: CaseResult) => boolean): TestOutcome {
    return outcomeOf(
      this.#results.filter(
        (result) => isMeant(result) || (isFailure(result.status) && this.#isNobodys(result)),
      ),
    )
  }

  /** A failure that no declared test is seen to own may be of any of them. */
  #isNobodys(result: CaseResult): boolean {
    return result.isWhole || this.#ownersOf(result).length === 0
  }

  #isOf(result: CaseResult, test: DeclaredTest): boolean {
    const owners = this.#ownersOf(result)
    if (owners.includes(test))
      return !isExecuted(result.status) || isFailure(result.status) || this.#isOfEach(owners)
    return isFailure(result.status) && fitOf(candidateOf(test, this.#file), result.name) > 0
  }

  /** Tests that reports call the same all ran only if there are as many results as tests. */
  #isOfEach(owners: readonly DeclaredTest[]): boolean {
    const names = new Set(owners.map(({ steps }) => joined(steps)))
    if (names.size < 2) return true
    this.#executed ??= new Map(
      [...Map.groupBy(this.#results, (each) => keyOf(this.#ownersOf(each)))].map(([key, results]) => [
        key,
        results.reduce((sum, { times }) => sum + times, 0),
      ]),
    )
    return (this.#executed.get(keyOf(owners)) ?? 0) >= names.size
  }

  #isIn(result: CaseResult, group: DeclaredTest): boolean {
    const owners = this.#ownersOf(result)
    if (owners.some(({ first, last }) => group.first <= first && last <= group.last)) return true
    const start = joined(group.steps)
    return (
      owners.length === 0 &&
      !start.includes(ANY) &&
      result.name.texts.some((text) => text.startsWith(`${start} `))
    )
  }

  /** A name that the file is not seen to declare: what reports call so, with or without the class that the file is called by. */
  #isCalled({ name: { texts, plain } }: CaseResult, name: string): boolean {
    const wanted = [joined([name]), joined([stemOf(this.#file), name])]
    return wanted.some((each) => texts.includes(each) || plain.includes(each))
  }

  /** The declared tests that a result is of: those whose names say the most of it. */
  #ownersOf(result: CaseResult): readonly DeclaredTest[] {
    const known = this.#owners.get(result)
    if (known !== undefined) return known
    const rated = this.#candidates.map((each) => ({ test: each.test, fit: fitOf(each, result.name) }))
    const best = Math.max(...rated.map(({ fit }) => fit))
    const owners = best <= 0 ? [] : rated.filter(({ fit }) => fit === best).map(({ test }) => test)
    this.#owners.set(result, owners)
    return owners
  }
}

function keyOf(tests: readonly DeclaredTest[]): string {
  return tests.map(({ steps, first }) => `${first} ${joined(steps)}`).join('\n')
}

/** A declared test as results may call it. */
interface Candidate {
  readonly test: DeclaredTest
  /** The whole name first; that of a class which its file is called by may be left out. Then the same by its display name. */
  readonly forms: readonly string[]
}

function candidateOf(test: DeclaredTest, file: string): Candidate {
  const { steps, title } = test
  const names = title === undefined ? [steps] : [steps, [...steps.slice(0, -1), title]]
  return { test, forms: names.flatMap((each) => formsOf(each, file)) }
}

function formsOf([first = '', ...others]: readonly string[], file: string): readonly string[] {
  const isOfFile = others.length > 0 && first === stemOf(file)
  return [joined([first, ...others]), ...(isOfFile ? [joined(others)] : [])]
}

/** How much of a result's name a declared test says: 0 where it is another, more the more of it is literal. */
function fitOf({ forms }: Candidate, { texts, plain }: CaseName): number {
  const names = [...texts, ...plain]
  const fitting = forms.find((form) => names.some((text) => isFitting(form, text)))
  return fitting === undefined ? 0 : 1 + literalLength(fitting)
}

function literalLength(form: string): number {
  return form.replaceAll(ANY, '').length
}

function isFitting(form: string, text: string): boolean {
  if (!form.includes(ANY)) return form === text
  const pattern = Array.from(form, (sign) => (sign === ANY ? ANY_NUMBER : exactItem(sign)))
  return matchesItems(pattern, Array.from(text))
}

const SEVERITY = ['passed', 'skipped', 'not-run', 'failed'] as const

function worstOutcome(outcomes: readonly TestOutcome[]): TestOutcome {
  const [worst] = outcomes.toSorted(
    (left, right) => SEVERITY.indexOf(right.kind) - SEVERITY.indexOf(left.kind),
  )
  return worst ?? { kind: 'not-run' }
}

/** How several results ended together: the first failure counts, and one that was executed. */
export function outcomeOf(
  results: Iterable<Pick<CaseResult, 'subject' | 'status' | 'message'>>,
): TestOutcome {
  let [isRun, isThere] = [false, false]
  let reason: string | undefined
  for (const { subject, status, message } of results) {
    if (isFailure(status)) {
      return message === undefined ? { kind: 'failed', subject } : { kind: 'failed', subject, message }
    }
    isThere = true
    isRun ||= isExecuted(status)
    reason ??= message
  }
  if (isRun) return { kind: 'passed' }
  if (!isThere) return { kind: 'not-run' }
  return reason === undefined ? { kind: 'skipped' } : { kind: 'skipped', reason }
}
