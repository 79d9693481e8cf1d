import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Instant } from '../number/instant.ts'
import { findFlakySubjects } from './flaky-subjects.ts'
import type { PastRun } from './past-run.ts'
import { RESULT_STATUSES, type ResultStatus } from './result.ts'
import { keptRecords, type RunRecord, recordOf, runOfRecord } from './run-record.ts'

const DAY = 86_400_000
const START = Date.UTC(2026, 1, 1)

function run(code: string, day: number, results: Readonly<Record<string, ResultStatus>>): PastRun {
  return {
    campaign: 'tests',
    system: '',
    code,
    at: (START + day * DAY) as Instant,
    results: () => Object.entries(results),
  }
}

function recorded(runs: readonly PastRun[]): readonly RunRecord[] {
  const records: RunRecord[] = []
  for (const each of runs) {
    const record = recordOf(each, records)
    if (record !== undefined) records.push(record)
  }
  return records
}

test('a record names what failed, and what passed of that later', () => {
  const [, second] = recorded([
    run('A', 0, { a: 'fail', b: 'pass', c: 'flaky', d: 'skip' }),
    run('A', 1, { a: 'pass', b: 'pass', c: 'pass', d: 'error' }),
  ])
  expect(second).toEqual({
    campaign: 'tests',
    system: '',
    code: 'A',
    at: START + DAY,
    executed: 4,
    failed: ['d'],
    flaky: [],
    passed: ['a', 'c'],
  })
})

test('the records of random histories show the flaky subjects that the runs themselves show', () => {
  const results = fc.dictionary(
    fc.constantFrom(...Array.from({ length: 14 }, (_, index) => `t${index}`)),
    fc.constantFrom(...RESULT_STATUSES),
  )
  const history = fc.array(fc.record({ commit: fc.nat(2), results }), { maxLength: 12 })
  fc.assert(
    fc.property(history, (steps) => {
      const runs = steps.map((step, day) => run(`c${step.commit}`, day, step.results))
      expect(findFlakySubjects(recorded(runs).map(runOfRecord))).toEqual(findFlakySubjects(runs))
    }),
    { numRuns: 2_000 },
  )
})

test.each([
  [1_000, true],
  [1_001, false],
])('a run in which %i subjects fail is recorded: %s', (count, isRecorded) => {
  const results = Object.fromEntries(
    Array.from({ length: count }, (_, index): [string, ResultStatus] => [`t${index}`, 'fail']),
  )
  expect(recordOf(run('A', 0, results), []) !== undefined).toBe(isRecorded)
})

describe('is kept', () => {
  const record = (day: number, changes: Partial<RunRecord> = {}): RunRecord => ({
    campaign: 'tests',
    system: '',
    code: 'A',
    at: (START + day * DAY) as Instant,
    executed: 1,
    failed: [],
    flaky: [],
    passed: [],
    ...changes,
  })
  const at = (day: number) => (START + day * DAY) as Instant

  test.each([
    [90, 1],
    [91, 0],
  ])('after %i days: %i', (day, count) => {
    expect(keptRecords([record(0)], at(day))).toHaveLength(count)
  })

  test('each run once, in order', () => {
    const records = [record(1), record(0), record(1), record(0, { campaign: 'corpus' })]
    expect(keptRecords(records, at(2)).map(({ campaign, at: when }) => [campaign, when])).toEqual([
      ['tests', at(0)],
      ['corpus', at(0)],
      ['tests', at(1)],
    ])
  })

  test('the newest two hundred of a campaign', () => {
    const many = Array.from({ length: 201 }, (_, index) => record(index / 10))
    const kept = keptRecords([...many, record(0, { campaign: 'corpus' })], at(21))
    expect(kept.filter(({ campaign }) => campaign === 'tests')).toEqual(many.slice(1))
    expect(kept).toHaveLength(201)
  })
})
