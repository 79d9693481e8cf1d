import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Instant, parseInstant } from '../number/instant.ts'
import { metDays } from './met-days.ts'

function at(text: string): Instant {
  const instant = parseInstant(text)
  if (instant === undefined) throw new Error(`${text} is not an instant`)
  return instant
}

const now = at('2026-03-03T12:00:00Z')
const met = (text: string) => ({ at: at(text), met: true })
const unmet = (text: string) => ({ at: at(text), met: false })

describe('metDays', () => {
  test('counts the days until today, across the end of a month', () => {
    const runs = [
      met('2026-02-28T09:00:00Z'),
      met('2026-03-01'),
      met('2026-03-02T23:59:59Z'),
      met('2026-03-03'),
    ]
    expect(metDays(runs, 4, now)).toEqual({ met: 4, failedOn: [], missing: [] })
    expect(metDays(runs.toReversed(), 4, now).met).toBe(4)
    expect(metDays(runs, 3, now)).toEqual({ met: 3, failedOn: [], missing: [] })
    expect(metDays(runs, 5, now)).toEqual({ met: 4, failedOn: [], missing: ['2026-02-27'] })
  })

  test('tells a gap from a failure', () => {
    const runs = [met('2026-02-27'), unmet('2026-02-28'), met('2026-03-02'), met('2026-03-03')]
    expect(metDays(runs, 5, now)).toEqual({ met: 2, failedOn: ['2026-02-28'], missing: ['2026-03-01'] })
  })

  test('counts today only with a run', () => {
    const runs = [met('2026-03-01'), met('2026-03-02')]
    expect(metDays(runs, 3, now)).toEqual({ met: 0, failedOn: [], missing: ['2026-03-03'] })
    expect(metDays([], 1, now)).toEqual({ met: 0, failedOn: [], missing: ['2026-03-03'] })
  })

  test('looks at today alone where one day is asked for', () => {
    expect(metDays([met('2026-03-03')], 1, now)).toEqual({ met: 1, failedOn: [], missing: [] })
    expect(metDays([unmet('2026-03-02'), met('2026-03-03')], 1, now).met).toBe(1)
    expect(metDays([unmet('2026-03-03')], 1, now)).toEqual({ met: 0, failedOn: ['2026-03-03'], missing: [] })
  })

  test.each([
    ['before and after it', [unmet('2026-03-03T01:00:00Z'), met('2026-03-03T02:00:00Z')]],
    ['the other way round', [met('2026-03-03T01:00:00Z'), unmet('2026-03-03T02:00:00Z')]],
  ])('one unmet run fails the day, with a met one %s', (_, runs) => {
    expect(metDays(runs, 1, now)).toEqual({ met: 0, failedOn: ['2026-03-03'], missing: [] })
  })

  test('changes the day at midnight in UTC', () => {
    const runs = [
      unmet('2026-03-01T23:59:59.999Z'),
      met('2026-03-02T00:00:00Z'),
      met('2026-03-03T01:30:00+02:00'),
    ]
    expect(metDays(runs, 3, at('2026-03-02T23:59:59.999Z')).met).toBe(1)
    expect(metDays(runs, 3, at('2026-03-03T00:00:00Z'))).toEqual({
      met: 0,
      failedOn: ['2026-03-01'],
      missing: ['2026-03-03'],
    })
  })

  test('does not count a run after now, and counts one at this very moment', () => {
    expect(metDays([met('2026-03-03T12:00:00.001Z')], 1, now).missing).toEqual(['2026-03-03'])
    expect(metDays([met('2026-03-03T12:00:00Z')], 1, now).met).toBe(1)
    expect(metDays([met('2026-03-03'), unmet('2026-03-04')], 1, now).met).toBe(1)
  })

  test.each([0, -1, 1.5, Number.NaN, 1e9, Number.MAX_SAFE_INTEGER])('refuses %d days', (days) => {
    expect(() => metDays([], days, now)).toThrow(RangeError)
  })

  test('puts every day of the window into one list only, and an unmet run never helps', () => {
    const offset = fc.integer({ min: -20 * 86_400_000, max: 0 })
    const runs = fc.array(fc.record({ offset, met: fc.boolean() }), { maxLength: 40 })
    fc.assert(
      fc.property(runs, fc.integer({ min: 1, max: 15 }), offset, (list, days, extra) => {
        const rows = list.map((run) => ({ at: (now + run.offset) as Instant, met: run.met }))
        const result = metDays(rows, days, now)
        const bad = [...result.failedOn, ...result.missing]
        expect(new Set(bad).size).toBe(bad.length)
        expect(result.met + bad.length).toBeLessThanOrEqual(days)
        expect(result.met === days).toBe(bad.length === 0)
        const worse = metDays([...rows, { at: (now + extra) as Instant, met: false }], days, now)
        expect(worse.met).toBeLessThanOrEqual(result.met)
      }),
    )
  })
})
