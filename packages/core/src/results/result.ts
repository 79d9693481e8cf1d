/**
 * The result of one run of one subject. `flaky`: failed, then passed on a rerun. `not-applicable`: the subject cannot be
 * judged here; `skip`: it could have been, and was not.
 */
export const RESULT_STATUSES = ['skip', 'not-applicable', 'pass', 'flaky', 'fail', 'error'] as const
export type ResultStatus = (typeof RESULT_STATUSES)[number]

/** One normalised test result. */
export interface Result {
  /** The identity within its campaign: suite path, class, name and parameters, as far as the format has them. */
  readonly subject: string
  readonly status: ResultStatus
  readonly tier?: string
  /** What a policy's `select` can ask for: `surface`, `kind`, `part`… */
  readonly attributes?: Attributes
  readonly message?: string
  /** The test's own source, as the format gives it: shown to people, never opened. */
  readonly file?: string
  /** What tells the test from others of its name: the file or the package that the format has it in. The same on every machine. */
  readonly place?: string
  /** 1-based line in `file`. */
  readonly line?: number
  /** 1-based line of the evidence file with this result, where the format has lines. */
  readonly evidenceLine?: number
  /**
   * True when the format itself says that this result repeats an earlier one of the same subject. False when it says
   * that none does: such a format records reruns within one result, and a second of the same name is another test.
   */
  readonly rerun?: boolean
  /** What a result is about where it is not one test: a suite whose set-up broke, a file that did not load. */
  readonly whole?: Whole
}

/** `suite`: everything in it, suites below it included. `file`: all tests of a source file. `run`: all there are. */
export type Whole = 'suite' | 'file' | 'run'

/**
 * What several results of one name within one shard mean. `worst`: different tests, the worst counts; `last`: reruns, the
 * last counts; `refuse`: a contradiction.
 */
export const REPEAT_RULES = ['worst', 'last', 'refuse'] as const
export type WhatRepeatsMean = (typeof REPEAT_RULES)[number]

export type Attributes = Readonly<Record<string, string>>

/** Whether the subject was run to a result. */
export function isExecuted(status: ResultStatus): boolean {
  return status !== 'skip' && status !== 'not-applicable'
}

/** Whether the result counts against the subject. */
export function isFailure(status: ResultStatus): boolean {
  return status === 'fail' || status === 'error'
}

/**
 * The worse of two results of one subject that was run twice in parallel (shards, operating systems). An executed
 * result outranks one that was not: a shard that skips what another runs does not contradict it.
 */
export function worse(left: ResultStatus, right: ResultStatus): ResultStatus {
  return RESULT_STATUSES.indexOf(left) >= RESULT_STATUSES.indexOf(right) ? left : right
}

const OF_EQUAL_NAMES: Readonly<Record<ResultStatus, number>> = {
  pass: 0,
  skip: 1,
  'not-applicable': 2,
  flaky: 3,
  fail: 4,
  error: 5,
}

/**
 * The worst of two results of one name in one file: two tests, so that one which was not executed must not disappear
 * behind one that passed.
 */
export function worstOfEqualNames(left: ResultStatus, right: ResultStatus): ResultStatus {
  return OF_EQUAL_NAMES[left] >= OF_EQUAL_NAMES[right] ? left : right
}

/**
 * The result after a declared rerun: the last one, except that a rerun which did not execute the subject says nothing,
 * and that passing after a failure is `flaky`.
 */
export function rerun(earlier: ResultStatus, later: ResultStatus): ResultStatus {
  if (!isExecuted(later)) return isExecuted(earlier) ? earlier : later
  const recovered = later === 'pass' && (isFailure(earlier) || earlier === 'flaky')
  return recovered ? 'flaky' : later
}

/** What is said of a second result of one name where the policy allows none. */
export const REPEAT_REFUSED = 'has two results in one file, but the policy says reruns: refuse'
