import { type Instant, parseInstant } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Period, periodAt, periodBefore } from './period.ts'

function at(text: string): Instant {
  const instant = parseInstant(text)
  if (instant === undefined) throw new Error(`${text} is not an instant`)
  return instant
}

const iso = (instant: number) => new Date(instant).toISOString()

describe('the turn of a period', () => {
  test.each([
    ['week', 'UTC', '2026-02-08T23:59:59.999Z', '2026-W06'],
    ['week', 'UTC', '2026-02-09T00:00:00Z', '2026-W07'],
    ['week', 'UTC', '2026-02-09T00:00:00.001Z', '2026-W07'],
    ['month', 'UTC', '2026-02-28T23:59:59.999Z', '2026-02'],
    ['month', 'UTC', '2026-03-01T00:00:00Z', '2026-03'],
    ['quarter', 'UTC', '2026-03-31T23:59:59.999Z', '2026-Q1'],
    ['quarter', 'UTC', '2026-04-01T00:00:00Z', '2026-Q2'],
    ['quarter', 'UTC', '2026-12-31T23:59:59.999Z', '2026-Q4'],
    ['quarter', 'UTC', '2027-01-01T00:00:00Z', '2027-Q1'],
    // A leap day.
    ['month', 'UTC', '2028-02-29T23:59:59.999Z', '2028-02'],
    ['month', 'UTC', '2028-03-01T00:00:00Z', '2028-03'],
    // The year of the ISO week is that of its Thursday; 2026 has 53 weeks, and so has 2020.
    ['week', 'UTC', '2026-12-31T12:00:00Z', '2026-W53'],
    ['week', 'UTC', '2027-01-03T23:59:59.999Z', '2026-W53'],
    ['week', 'UTC', '2027-01-04T00:00:00Z', '2027-W01'],
    ['week', 'UTC', '2021-01-03T00:00:00Z', '2020-W53'],
    ['week', 'UTC', '2024-12-30T00:00:00Z', '2025-W01'],
    ['week', 'UTC', '2023-01-01T00:00:00Z', '2022-W52'],
    // Elsewhere it is another day.
    ['month', 'Pacific/Auckland', '2026-02-28T10:59:59.999Z', '2026-02'],
    ['month', 'Pacific/Auckland', '2026-02-28T11:00:00Z', '2026-03'],
    ['month', 'America/Los_Angeles', '2026-03-01T07:59:59.999Z', '2026-02'],
    ['month', 'America/Los_Angeles', '2026-03-01T08:00:00Z', '2026-03'],
    // Summer time begins on 29 March 2026 in Berlin: the day before begins at 23:00 UTC, the day after at 22:00 UTC.
    ['week', 'Europe/Berlin', '2026-03-29T21:59:59.999Z', '2026-W13'],
    ['week', 'Europe/Berlin', '2026-03-29T22:00:00Z', '2026-W14'],
    ['quarter', 'Europe/Berlin', '2026-12-31T22:59:59.999Z', '2026-Q4'],
    ['quarter', 'Europe/Berlin', '2026-12-31T23:00:00Z', '2027-Q1'],
  ] as const)('%s in %s: %s is in %s', (length, zone, instant, key) => {
    expect(periodAt(at(instant), length, zone).key).toBe(key)
  })

  test('a week in which summer time begins is an hour shorter, one in which it ends an hour longer', () => {
    const hours = ({ start, end }: Period) => (end - start) / 3_600_000
    expect(hours(periodAt(at('2026-03-27'), 'week', 'Europe/Berlin'))).toBe(7 * 24 - 1)
    expect(hours(periodAt(at('2026-10-23'), 'week', 'Europe/Berlin'))).toBe(7 * 24 + 1)
  })

  test('a day without midnight begins when the clocks have been put forward', () => {
    // Beirut, 29 March 2026: midnight is followed by 01:00.
    const { start } = periodAt(at('2026-03-30T12:00:00Z'), 'week', 'Asia/Beirut')
    expect(iso(start)).toBe('2026-03-29T21:00:00.000Z')
    // Havana, 1 November 2026: 00:00 to 01:00 comes twice.
    const { start: twice } = periodAt(at('2026-11-02T12:00:00Z'), 'month', 'America/Havana')
    expect(iso(twice)).toBe('2026-11-01T04:00:00.000Z')
  })
})

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Beirut',
  'America/Havana',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'America/St_Johns',
]

describe('periods cover time without gaps', () => {
  test('each of 10,000 moments is in one period, which meets the one before and the one after', () => {
    const moment = fc.integer({ min: Date.UTC(1990, 0, 1), max: Date.UTC(2060, 0, 1) })
    const length = fc.constantFrom('week', 'month', 'quarter' as const)
    fc.assert(
      fc.property(moment, length, fc.constantFrom(...ZONES), (instant, each, zone) => {
        const period = periodAt(instant as Instant, each, zone)
        expect(period.start).toBeLessThanOrEqual(instant)
        expect(period.end).toBeGreaterThan(instant)
        expect(periodAt(period.start, each, zone)).toEqual(period)
        expect(periodAt((period.end - 1) as Instant, each, zone)).toEqual(period)
        const next = periodAt(period.end, each, zone)
        expect(next.start).toBe(period.end)
        expect(next.key > period.key).toBe(true)
        expect(periodBefore(next, zone)).toEqual(period)
      }),
      { numRuns: 10_000 },
    )
  })
})
