import { describe, expect, it } from 'vitest'
import { after, CHECK, HOUR, historyOf, judged, START, type ToldVerdict } from '../fixtures/incident-case.ts'
import { isAhead } from '../history/history-row.ts'
import { causesOf } from '../incident/cause.ts'
import { symptomIdentity } from '../incident/occurrence.ts'
import { withVerdicts } from './rows.ts'
import type { RunVerdict } from './verdicts.ts'

const bad = (...subjects: string[]): ToldVerdict => ({ checks: [{ status: 'fail', subjects }] })
const good = (...listed: string[]): ToldVerdict => ({ checks: [{ status: 'pass' }], listed })
const verdictOf = (told: ToldVerdict): RunVerdict => {
  const verdict = judged(told)
  return {
    ...verdict,
    results: { listing: verdict.listing, subjects: () => [], tier: () => undefined, campaigns: [] },
  }
}
const lead = (subject: string) =>
  symptomIdentity({ gate: 'conformance-gate', check: CHECK, subject, kind: 'failing' }).current
const SETTINGS = { after: 1, closeAfter: 1, sameWithin: HOUR }

describe('the verdicts of one run', () => {
  it('of a matrix are one row, so that a green system hides no other one', () => {
    const rows = withVerdicts([], [bad('a'), { ...good('a'), at: after(1000) }].map(verdictOf), [])
    expect(rows).toHaveLength(1)
    expect(causesOf(rows, 'conformance-gate', SETTINGS)).toMatchObject([{ endedAt: undefined }])
  })

  it('of different commits are different rows', () => {
    const told = [bad('a'), { ...good('a'), at: after(1000), commit: 'b'.repeat(40) }]
    expect(withVerdicts([], told.map(verdictOf), [])).toHaveLength(2)
  })
})

describe('a history whose first rows were dropped', () => {
  const rows = historyOf([bad('a', 'b'), { ...bad('a', 'b'), at: after(HOUR) }])
  const leads = (open: readonly string[]) =>
    causesOf(withVerdicts(rows, [], open), 'conformance-gate', SETTINGS).map(
      ({ lead: { subject } }) => subject,
    )

  it('keeps two open issues apart, so that both are closed', () => {
    expect(leads([lead('a'), lead('b')])).toEqual(['a', 'b'])
  })

  it.each([[[]], [[lead('a')]], [[lead('b')]]])('is one cause where at most one is open: %#', (open) => {
    expect(leads(open)).toEqual(['a'])
  })
})

it.each([
  [0, false],
  [HOUR, false],
  [HOUR + 1, true],
])('a clock may be ahead by an hour: %d', (ahead, expected) => {
  expect(isAhead(after(ahead), START)).toBe(expected)
})
