import type { Fraction } from '../number/fraction.ts'
import { RESULT_STATUSES, type ResultStatus } from './result.ts'

/** How many subjects ended with each status. */
export type Tally = Readonly<Record<ResultStatus, number>>

export const EMPTY_TALLY: Tally = { skip: 0, 'not-applicable': 0, pass: 0, flaky: 0, fail: 0, error: 0 }

/** All subjects, whatever became of them. */
export function totalOf(tally: Tally): number {
  return RESULT_STATUSES.reduce((sum, status) => sum + tally[status], 0)
}

/** Subjects that were run to a result. */
export function executedOf(tally: Tally): number {
  return tally.pass + tally.flaky + tally.fail + tally.error
}

/** Subjects whose result counts against them. */
export function failuresOf(tally: Tally): number {
  return tally.fail + tally.error
}

/** Passed of executed: the pass rate. A flaky subject did pass. */
export function passRate(tally: Tally): Fraction {
  return { part: tally.pass + tally.flaky, whole: executedOf(tally) }
}

/** Executed of all: the coverage. */
export function coverage(tally: Tally): Fraction {
  return { part: executedOf(tally), whole: totalOf(tally) }
}

export function addTallies(left: Tally, right: Tally): Tally {
  return combine(left, right, (a, b) => a + b)
}

/** Takes away what was counted before; never below zero by construction of its callers. */
export function subtractTallies(left: Tally, right: Tally): Tally {
  return combine(left, right, (a, b) => a - b)
}

export function tallyOf(status: ResultStatus): Tally {
  return { ...EMPTY_TALLY, [status]: 1 }
}

function combine(left: Tally, right: Tally, merge: (a: number, b: number) => number): Tally {
  return {
    skip: merge(left.skip, right.skip),
    'not-applicable': merge(left['not-applicable'], right['not-applicable']),
    pass: merge(left.pass, right.pass),
    flaky: merge(left.flaky, right.flaky),
    fail: merge(left.fail, right.fail),
    error: merge(left.error, right.error),
  }
}
