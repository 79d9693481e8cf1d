import {
  EMPTY_TALLY,
  findFlakySubjects,
  type Instant,
  ResultLedger,
  type ResultStatus,
} from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPastRuns } from './past-runs.ts'
import { writeBaseline } from './write-baseline.ts'

const DAY = 86_400_000

/** What conformance-gate leaves of a run. */
function candidate(commit: string, day: number, subjects: Readonly<Record<string, ResultStatus>>): string {
  const ledger = new ResultLedger('worst')
  ledger.open('evidence')
  for (const [subject, status] of Object.entries(subjects)) ledger.add({ subject, status })
  const pieces = writeBaseline({
    generatedAt: (Date.UTC(2026, 1, 1) + day * DAY) as Instant,
    commit,
    thresholdsVersion: 'v1',
    campaigns: new Map([['tests', ledger.evidence()]]),
  })
  return [...pieces].join('')
}

const stored = (text: string) => ({ read: () => text, system: '' })

test('a candidate is a run of each of its campaigns', () => {
  const [run, ...others] = readPastRuns(stored(candidate('abc', 1, { a: 'pass', b: 'fail', c: 'skip' })))
  expect(others).toEqual([])
  expect(run).toMatchObject({ campaign: 'tests', system: '', code: 'abc', at: Date.UTC(2026, 1, 2) })
  expect([...(run?.results() ?? [])]).toEqual([
    ['a', 'pass'],
    ['b', 'fail'],
    ['c', 'skip'],
  ])
})

test('the candidates of some runs show what flips on one commit, and nothing else', () => {
  const runs = [
    candidate('one', 0, { flips: 'pass', breaks: 'pass' }),
    candidate('two', 1, { flips: 'fail', breaks: 'fail' }),
    candidate('two', 2, { flips: 'pass', breaks: 'fail' }),
    candidate('two', 3, { flips: 'fail', breaks: 'fail' }),
    candidate('two', 4, { flips: 'pass', breaks: 'fail' }),
  ].flatMap((text) => readPastRuns(stored(text)))
  expect(findFlakySubjects(runs)).toMatchObject([{ subject: 'flips', failed: 2, runs: 4, flips: 3 }])
})

describe('there are no runs', () => {
  test('of a campaign that only counts: nobody knows what passed', () => {
    const ledger = new ResultLedger('worst')
    ledger.open('evidence')
    ledger.count({ tally: { ...EMPTY_TALLY, pass: 3, fail: 1 } })
    const pieces = writeBaseline({
      generatedAt: 0 as Instant,
      commit: 'abc',
      thresholdsVersion: 'v1',
      campaigns: new Map([['tests', ledger.evidence()]]),
    })
    expect(readPastRuns(stored([...pieces].join('')))).toEqual([])
  })
})

test.each([
  ['{}', 'schema'],
  ['{"schema":"governance.baseline/v1"', 'truncated'],
  [candidate('abc', 1, { a: 'pass' }).replace('2026-02-02T00:00:00Z', 'yesterday'), 'generatedAt'],
  [candidate('abc', 1, { a: 'pass' }).replace('"pass": 1', '"pass": 2'), 'counts.total'],
  [candidate('abc', 1, { a: 'pass' }).replace(/"generatedAt": "[^"]*",/, ''), 'generatedAt'],
])('%# is refused', (text, message) => {
  expect(() => readPastRuns(stored(text))).toThrow(
    expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message) }),
  )
})
