import { type Instant, parseInstant, type RunRecord } from '@governance-gates/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readRunRecords, writeRunRecords } from './run-history.ts'

const record: RunRecord = {
  campaign: 'tests',
  system: 'linux',
  code: 'abc',
  at: parseInstant('2026-03-01T12:00:00Z') as Instant,
  executed: 3,
  failed: ['a'],
  flaky: [],
  passed: ['b'],
}

test('what was written is read back as it was', () => {
  const names = fc.array(fc.string())
  const records = fc.array(
    fc.record({
      campaign: fc.string(),
      system: fc.string(),
      code: fc.string(),
      at: fc.nat().map((each) => each as Instant),
      executed: fc.nat(),
      failed: names,
      flaky: names,
      passed: names,
    }),
  )
  fc.assert(
    fc.property(records, (each) => {
      expect(readRunRecords(writeRunRecords(each))).toEqual(each)
    }),
  )
})

test('is one line for each record, for people and for diffs', () => {
  expect(writeRunRecords([record])).toBe(
    '{"schema":"governance.run-record/v1","campaign":"tests","system":"linux","code":"abc","at":"2026-03-01T12:00:00Z","executed":3,"failed":["a"],"flaky":[],"passed":["b"]}\n',
  )
})

const line = writeRunRecords([record])

test.each([
  [line.slice(0, -1), 'the last line has no line break: it is truncated', 1],
  [`${line}{"schema"\n`, undefined, 2],
  [line.replace('run-record/v1', 'run-record/v2'), 'not a record of governance.run-record/v1: schema', 1],
  [line.replace('"executed":3', '"executed":-3'), 'not a record of governance.run-record/v1: executed', 1],
  [line.replace('"failed":["a"]', '"failed":"a"'), 'not a record of governance.run-record/v1: failed', 1],
  [line.replace('"passed"', '"passes"'), 'not a record of governance.run-record/v1: passed', 1],
  [line.replace('2026-03-01T12:00:00Z', 'today'), 'at: expected an ISO 8601 instant, found "today"', 1],
])('%# is refused, with its line', (text, message, place) => {
  expect(() => readRunRecords(text)).toThrow(
    expect.objectContaining({
      name: 'EvidenceError',
      line: place,
      ...(message === undefined ? {} : { message }),
    }),
  )
})
