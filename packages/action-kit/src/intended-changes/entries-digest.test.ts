import { type CalendarDate, decimalOf, type IntendedChange } from '@governance-gates/core'
import { expect, test } from 'vitest'
import { entriesAdded, entriesDigest } from './entries-digest.ts'

const ONE: IntendedChange = {
  ...{ id: 'a', gate: 'conformance-gate', subject: 'a', change: { kind: 'removed' }, reason: 'r' },
  ...{ owner: '@dana', until: '2026-04-01' as CalendarDate, file: 'changes.yml', line: 2 },
}
const TWO: IntendedChange = { ...ONE, id: 'b', subject: 'b', line: 9 }

test('the digest does not depend on order and place', () => {
  expect(entriesDigest([ONE, TWO])).toMatch(/^[0-9a-f]{8}$/)
  expect(
    entriesDigest([
      { ...TWO, line: 1 },
      { ...ONE, file: 'other.yml' },
    ]),
  ).toBe(entriesDigest([ONE, TWO]))
})

test.each<[string, Partial<IntendedChange>]>([
  ['id', { id: 'c' }],
  ['gate', { gate: 'perf-budget' }],
  ['subject', { subject: 'c' }],
  ['campaign', { campaign: 'corpus' }],
  ['kind', { change: { kind: 'renamed', to: 'c' } }],
  ['at-most', { change: { kind: 'regressed', atMost: decimalOf(30) } }],
  ['what', { change: { kind: 'weakened', what: 'tests/a.rs was made optional' } }],
  ['reason', { reason: 'other' }],
  ['owner', { owner: '@kim' }],
  ['until', { until: '2026-04-02' as CalendarDate }],
])('another %s is another entry, with another label', (_, changes) => {
  const other = { ...ONE, ...changes }
  expect(entriesDigest([other])).not.toBe(entriesDigest([ONE]))
  expect(entriesAdded([other, TWO], [ONE, TWO])).toEqual([other])
})

test('an entry that only moved is not added', () => {
  expect(entriesAdded([{ ...ONE, line: 7 }], [ONE])).toEqual([])
})
