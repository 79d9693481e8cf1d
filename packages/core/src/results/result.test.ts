import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isExecuted, isFailure, RESULT_STATUSES, rerun, worse } from './result.ts'

const status = fc.constantFrom(...RESULT_STATUSES)

describe('worse', () => {
  test.each([
    ['pass', 'fail', 'fail'],
    ['fail', 'error', 'error'],
    ['pass', 'flaky', 'flaky'],
    ['skip', 'not-applicable', 'not-applicable'],
    ['not-applicable', 'pass', 'pass'],
  ] as const)('of %s and %s is %s', (left, right, expected) => {
    expect(worse(left, right)).toBe(expected)
  })

  test('is commutative, associative and idempotent: shards merge the same in any order', () => {
    fc.assert(
      fc.property(status, status, status, (a, b, c) => {
        expect(worse(a, b)).toBe(worse(b, a))
        expect(worse(a, worse(b, c))).toBe(worse(worse(a, b), c))
        expect(worse(a, a)).toBe(a)
      }),
    )
  })

  test('never hides a failure', () => {
    fc.assert(
      fc.property(status, status, (a, b) => {
        expect(isFailure(worse(a, b))).toBe(isFailure(a) || isFailure(b))
      }),
    )
  })
})

describe('rerun', () => {
  test.each([
    ['fail', 'pass', 'flaky'],
    ['error', 'pass', 'flaky'],
    ['flaky', 'pass', 'flaky'],
    ['pass', 'fail', 'fail'],
    ['pass', 'pass', 'pass'],
    // A rerun that executed nothing takes nothing back.
    ['fail', 'not-applicable', 'fail'],
    ['fail', 'skip', 'fail'],
    ['skip', 'pass', 'pass'],
    ['skip', 'not-applicable', 'not-applicable'],
  ] as const)('%s, then %s: %s', (earlier, later, expected) => {
    expect(rerun(earlier, later)).toBe(expected)
  })

  test('only an executed pass takes a failure back, and then it is flaky', () => {
    fc.assert(
      fc.property(status, status, (a, b) => {
        fc.pre(isFailure(a) && !isFailure(rerun(a, b)))
        expect(isExecuted(b)).toBe(true)
        expect(rerun(a, b)).toBe('flaky')
      }),
    )
  })
})
