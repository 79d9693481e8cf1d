import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isFailure, RESULT_STATUSES, type ResultStatus, type WhatRepeatsMean } from './result.ts'
import type { Shard } from './shard.ts'
import { SubjectHistory } from './subject-history.ts'

const linux: Shard = { label: 'linux', kind: 'declared' }
const windows: Shard = { label: 'windows', kind: 'declared' }

type Step = readonly ['repeat' | 'rerun', ResultStatus] | readonly ['file', ResultStatus, Shard]

function historyOf(repeats: WhatRepeatsMean, first: ResultStatus, steps: readonly Step[]): SubjectHistory {
  const history = new SubjectHistory(repeats, linux, first)
  for (const [how, status, shard] of steps) {
    if (how === 'file') history.nextFile(shard ?? linux, status)
    else if (how === 'repeat') history.repeat(status)
    else history.runAgain(status)
  }
  return history
}

describe('in one file', () => {
  test.each([
    ['pass', 'fail', 'fail'],
    ['fail', 'pass', 'fail'],
    ['fail', 'error', 'error'],
    ['error', 'skip', 'error'],
    ['flaky', 'skip', 'flaky'],
    // What was not executed must not disappear behind what passed.
    ['pass', 'skip', 'skip'],
    ['skip', 'pass', 'skip'],
    ['skip', 'not-applicable', 'not-applicable'],
    ['pass', 'not-applicable', 'not-applicable'],
    ['pass', 'pass', 'pass'],
  ] as const)('%s and %s of one name are %s', (first, second, status) => {
    expect(historyOf('worst', first, [['repeat', second]]).status).toBe(status)
  })

  test('every failing result is counted', () => {
    const history = historyOf('worst', 'fail', [
      ['repeat', 'pass'],
      ['repeat', 'error'],
      ['repeat', 'fail'],
    ])
    expect(history.standings()).toEqual([{ shard: linux, status: 'error', fail: 2, error: 1 }])
  })

  test('a rerun replaces the result before it', () => {
    expect(historyOf('worst', 'fail', [['rerun', 'pass']]).standings()).toEqual([
      { shard: linux, status: 'flaky', fail: 0, error: 0 },
    ])
    expect(historyOf('worst', 'fail', [['rerun', 'skip']]).standings()).toEqual([
      { shard: linux, status: 'fail', fail: 1, error: 0 },
    ])
  })

  test('a rerun of one of several results of a name hides none of them', () => {
    const steps: Step[] = [
      ['repeat', 'fail'],
      ['rerun', 'pass'],
    ]
    expect(historyOf('worst', 'fail', steps).standings()).toEqual([
      { shard: linux, status: 'fail', fail: 2, error: 0 },
    ])
  })
})

describe('in several files of one shard', () => {
  test.each([
    ['last', 'flaky', 0],
    ['worst', 'fail', 1],
    ['refuse', 'fail', 1],
  ] as const)('with reruns: %s a failure and then a pass are %s', (repeats, status, fail) => {
    expect(historyOf(repeats, 'fail', [['file', 'pass', linux]]).standings()).toEqual([
      { shard: linux, status, fail, error: 0 },
    ])
  })

  test('a rerun of fewer results than had failed hides none of them', () => {
    const twice: Step[] = [['repeat', 'fail']]
    expect(historyOf('last', 'fail', [...twice, ['file', 'pass', linux]]).status).toBe('fail')
    expect(historyOf('last', 'fail', [...twice, ['file', 'pass', linux], ['repeat', 'pass']]).status).toBe(
      'flaky',
    )
  })

  test('a rerun that did not run it says nothing', () => {
    expect(historyOf('last', 'fail', [['file', 'skip', linux]]).standings()).toEqual([
      { shard: linux, status: 'fail', fail: 1, error: 0 },
    ])
  })
})

describe('in several shards', () => {
  test.each(['worst', 'last', 'refuse'] as const)(
    'with reruns: %s one is not a rerun of another',
    (repeats) => {
      for (const [first, second] of [
        ['fail', 'pass'],
        ['pass', 'fail'],
      ] as const) {
        const history = historyOf(repeats, first, [['file', second, windows]])
        expect(history.status).toBe('fail')
        expect(history.standings().map(({ shard, status }) => [shard.label, status])).toEqual([
          ['linux', first],
          ['windows', second],
        ])
      }
    },
  )

  test('a rerun in one of them leaves the failure of the other', () => {
    const steps: Step[] = [
      ['file', 'fail', windows],
      ['rerun', 'pass'],
    ]
    expect(historyOf('last', 'fail', steps).status).toBe('fail')
    expect(historyOf('last', 'pass', steps).status).toBe('flaky')
  })

  test('no order of shards makes a failure disappear', () => {
    const statuses = fc.array(fc.constantFrom(...RESULT_STATUSES), { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(statuses, fc.constantFrom('worst', 'last'), ([first = 'pass', ...others], repeats) => {
        const history = new SubjectHistory(repeats, { label: '0', kind: 'file' }, first)
        others.forEach((status, index) => {
          history.nextFile({ label: `${index + 1}`, kind: 'file' }, status)
        })
        expect(isFailure(history.status)).toBe([first, ...others].some(isFailure))
        const failed = history.standings().reduce((sum, { fail, error }) => sum + fail + error, 0)
        expect(failed).toBe([first, ...others].filter(isFailure).length)
      }),
    )
  })
})
