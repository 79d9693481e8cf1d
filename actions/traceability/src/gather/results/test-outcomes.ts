import { isExecuted, isFailure, type Result, type ResultStatus, rerun, worse } from '@governance-gates/core'
import type { DeclaredTest } from '@governance-gates/source-code/test-names'
import type { AmbiguousName, StrayFailure, TestOutcome, UnjoinedResult } from '../../traceability-input.ts'
import { type CaseName, caseNameOf } from './case-name.ts'
import { FileCases, outcomeOf } from './file-cases.ts'
import type { RepositoryFiles } from './repository-files.ts'
import { namesOf } from './result-names.ts'
import { TestIndex } from './test-index.ts'

interface SubjectState {
  readonly status: ResultStatus
  /** How many of its results were executed. */
  readonly times: number
  readonly message: string | undefined
  /** Only of files of which single tests are asked for. */
  readonly name: CaseName | undefined
  readonly isWhole: boolean
}

interface Stray extends StrayFailure {
  readonly status: ResultStatus
  /** It has a name beside its own. */
  readonly isNamed: boolean
}

/** The files of which single tests are evidence, with the tests that each declares as far as that is known. */
export type DeclaredTests = ReadonlyMap<string, readonly DeclaredTest[] | undefined>

/** Failures without a test, of one kind, are remembered by their names up to here. */
const MAX_STRAYS = 1_000

/** Joins results with the files of their tests, one result at a time. */
export class TestOutcomes {
  readonly #tests: readonly string[]
  readonly #declared: DeclaredTests
  readonly #index: TestIndex
  readonly #byFile = new Map<string, Map<string, SubjectState>>()
  readonly #ambiguous = new Map<string, readonly string[]>()
  readonly #strays = new Map<string, Stray>()
  /** Reports with results of known tests. */
  readonly #joinedReports = new Set<string>()
  /** Reports with a result that names a file, a package or a class, known or not. */
  readonly #placedReports = new Set<string>()
  readonly #remembered = { placed: 0, placeless: 0 }
  results = 0
  joined = 0
  #unjoined: Omit<UnjoinedResult, 'isReportPlaceless'> | undefined

  constructor(tests: readonly string[], repository: RepositoryFiles, declared: DeclaredTests = new Map()) {
    this.#tests = tests
    this.#declared = declared
    this.#index = new TestIndex(tests, repository)
  }

  /** @param report its path for people, and the folder that it is relative to. */
  add(result: Result, report: Report = { shown: '', base: '' }): void {
    this.results++
    const found = this.#index.find(result, report.base)
    if (found.kind !== 'none' || found.isPlaced) this.#placedReports.add(report.shown)
    if (found.kind === 'none') {
      this.#unjoined ??= { subject: result.subject, report: report.shown, place: placeIn(result) }
      this.#putStray(result, { isPlaced: found.isPlaced, shown: report.shown })
      return
    }
    if (found.kind === 'ambiguous') {
      this.#ambiguous.set(found.name, found.files)
      // Nobody knows whose it is: as a failure it counts for each of them, as a pass for none.
      if (isFailure(result.status)) for (const file of found.files) this.#put(file, result)
      return
    }
    this.joined++
    this.#joinedReports.add(report.shown)
    for (const file of found.files) this.#put(file, result)
  }

  /** What no result belongs to, or only skipped ones, was not run. */
  get outcomes(): ReadonlyMap<string, TestOutcome> {
    return new Map(
      this.#tests.map((file) => [
        file,
        outcomeOf([...(this.#byFile.get(file) ?? [])].map(([subject, state]) => ({ subject, ...state }))),
      ]),
    )
  }

  /** How each of some tests of one file ended. */
  casesOf(file: string, names: readonly string[]): ReadonlyMap<string, TestOutcome> {
    const results = [...(this.#byFile.get(file) ?? [])].map(([subject, state]) => ({
      subject,
      ...state,
      name: state.name ?? { texts: [], plain: [] },
    }))
    const cases = new FileCases(file, this.#declared.get(file), results)
    return new Map(names.map((name) => [name, cases.outcomeOf(name)]))
  }

  /** The first result that belongs to no known test. */
  get unjoined(): UnjoinedResult | undefined {
    const first = this.#unjoined
    return first && { ...first, isReportPlaceless: !this.#placedReports.has(first.report) }
  }

  get ambiguous(): readonly AmbiguousName[] {
    return [...this.#ambiguous].map(([name, files]) => ({ name, files }))
  }

  /**
   * Failing results that belong to no test that is known. One whose names lead nowhere may be of a known test where others of its
   * report are, or where it has no name that tells it from them.
   */
  get strays(): readonly StrayFailure[] {
    return [...this.#strays.values()]
      .filter(({ status }) => isFailure(status))
      .map(({ status, isNamed, isPlaced, ...stray }) => ({
        ...stray,
        isPlaced: isPlaced || (isNamed && !this.#joinedReports.has(stray.report)),
      }))
  }

  #putStray(
    result: Result,
    { isPlaced, shown }: { readonly isPlaced: boolean; readonly shown: string },
  ): void {
    const { subject, status, message } = result
    const key = `${shown}\0${subject}`
    const known = this.#strays.get(key)
    if (known === undefined) {
      const kind = isPlaced ? 'placed' : 'placeless'
      if (!isFailure(status) || this.#remembered[kind] >= MAX_STRAYS) return
      this.#remembered[kind]++
    }
    const merged = known === undefined ? status : merge(known.status, result)
    const said = message ?? known?.message
    const place = placeIn(result)
    this.#strays.set(key, {
      ...{ subject, isPlaced, report: shown, status: merged },
      isNamed: result.whole !== 'run' && namesOf(result).around.length > 0,
      ...(place === undefined ? {} : { place }),
      ...(said === undefined ? {} : { message: said }),
    })
  }

  #put(file: string, result: Result): void {
    const { subject, status, message, whole } = result
    const subjects = this.#byFile.get(file) ?? new Map<string, SubjectState>()
    this.#byFile.set(file, subjects)
    const known = subjects.get(subject)
    subjects.set(subject, {
      status: known === undefined ? status : merge(known.status, result),
      times: (known?.times ?? 0) + (isExecuted(status) ? 1 : 0),
      message: message ?? known?.message,
      name: known?.name ?? (this.#declared.has(file) ? caseNameOf(result, file) : undefined),
      isWhole: whole !== undefined || known?.isWhole === true,
    })
  }
}

/** What a result says of where it is: its file, else the innermost name around it. */
function placeIn(result: Result): string | undefined {
  return result.file ?? namesOf(result).around.at(-1)
}

/** A file of results. */
export interface Report {
  /** For people. */
  readonly shown: string
  /** The folder that its paths are relative to; empty for the root, or where none is known. */
  readonly base: string
}

function merge(
  known: ResultStatus,
  { status, rerun: isRerun }: Pick<Result, 'status' | 'rerun'>,
): ResultStatus {
  return (isRerun === true ? rerun : worse)(known, status)
}
