import { isExecuted, isFailure, type Result, type ResultStatus, rerun, worse } from '@governance-gates/core'
import type { AmbiguousName, TestOutcome } from '../traceability-input.ts'
import { TestIndex } from './test-index.ts'

interface SubjectState {
  readonly status: ResultStatus
  readonly message: string | undefined
}

/** Joins results with the files of their tests, one result at a time. */
export class TestOutcomes {
  readonly #tests: readonly string[]
  readonly #index: TestIndex
  readonly #byFile = new Map<string, Map<string, SubjectState>>()
  readonly #ambiguous = new Map<string, readonly string[]>()
  results = 0
  joined = 0

  constructor(tests: readonly string[]) {
    this.#tests = tests
    this.#index = new TestIndex(tests)
  }

  add(result: Result): void {
    this.results++
    const found = this.#index.find(result)
    if (found.kind === 'none') return
    if (found.kind === 'ambiguous') {
      this.#ambiguous.set(found.name, found.files)
      // Nobody knows whose it is: as a failure it counts for each of them, as a pass for none.
      if (isFailure(result.status)) for (const file of found.files) this.#put(file, result)
      return
    }
    this.joined++
    for (const file of found.files) this.#put(file, result)
  }

  /** What no result belongs to, or only skipped ones, was not run. */
  get outcomes(): ReadonlyMap<string, TestOutcome> {
    return new Map(this.#tests.map((file) => [file, outcomeOf(this.#byFile.get(file))]))
  }

  get ambiguous(): readonly AmbiguousName[] {
    return [...this.#ambiguous].map(([name, files]) => ({ name, files }))
  }

  #put(file: string, { subject, status, message, rerun: isRerun }: Result): void {
    const subjects = this.#byFile.get(file) ?? new Map<string, SubjectState>()
    this.#byFile.set(file, subjects)
    const known = subjects.get(subject)
    const merged = known === undefined ? status : (isRerun === true ? rerun : worse)(known.status, status)
    subjects.set(subject, { status: merged, message: message ?? known?.message })
  }
}

function outcomeOf(subjects: ReadonlyMap<string, SubjectState> | undefined): TestOutcome {
  let isRun = false
  let reason: string | undefined
  for (const [subject, { status, message }] of subjects ?? []) {
    if (isFailure(status)) {
      return message === undefined ? { kind: 'failed', subject } : { kind: 'failed', subject, message }
    }
    isRun ||= isExecuted(status)
    reason ??= message
  }
  if (isRun) return { kind: 'passed' }
  if (subjects === undefined) return { kind: 'not-run' }
  return reason === undefined ? { kind: 'skipped' } : { kind: 'skipped', reason }
}
