import { describe, expect, test } from 'vitest'
import { type CalendarDate, parseInstant } from '../number/instant.ts'
import { changePhase, changeWords, type IntendedChange, isForCampaign } from './intended-change.ts'

const CHANGE: IntendedChange = {
  id: 'a',
  gate: 'conformance-gate',
  subject: 'a',
  change: { kind: 'removed' },
  reason: 'r',
  owner: '@dana',
  until: '2026-06-01' as CalendarDate,
  file: 'changes.yml',
  line: 2,
}

describe('the time of an entry', () => {
  test.each([
    ['2026-03-02T23:59:59Z', 'too-long'],
    ['2026-03-03T00:00:00Z', 'open'],
    ['2026-06-01T23:59:59Z', 'open'],
    ['2026-06-02T00:00:00Z', 'expired'],
  ])('until 1 June, at %s: %s', (at, phase) => {
    const now = parseInstant(at)
    expect(now && changePhase(CHANGE, now)).toBe(phase)
  })
})

test('an entry is for its campaign, or for every one', () => {
  expect(isForCampaign(CHANGE, 'corpus')).toBe(true)
  expect(isForCampaign({ ...CHANGE, campaign: 'corpus' }, 'corpus')).toBe(true)
  expect(isForCampaign({ ...CHANGE, campaign: 'api' }, 'corpus')).toBe(false)
})

test('what an entry declares, in words', () => {
  expect(changeWords(CHANGE)).toBe('removed')
  expect(changeWords({ ...CHANGE, change: { kind: 'renamed', to: 'b' } })).toBe('renamed to b')
})
