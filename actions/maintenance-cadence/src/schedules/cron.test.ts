import { type Instant, parseInstant } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readCron } from './cron.ts'

const at = (text: string) => parseInstant(text) ?? (0 as Instant)
const iso = (instant: number) => new Date(instant).toISOString().replace('.000Z', 'Z')

function next(cron: string, from: string, { count = 3, timezone = 'UTC' } = {}): readonly string[] {
  const reading = readCron({ cron, timezone, line: 1 })
  if (reading.kind === 'unreadable') return [reading.why]
  const times: string[] = []
  let last = at(from)
  while (times.length < count) {
    const found = reading.times.after(last)
    if (found === undefined) break
    times.push(iso(found))
    last = found
  }
  return times
}

describe('the times of a schedule', () => {
  test.each([
    ['30 5 * * *', '2026-02-08T05:30:00Z', ['2026-02-09T05:30:00Z', '2026-02-10T05:30:00Z']],
    // Both days limited: one of them is enough. The 13th, and every Friday.
    ['0 0 13 * 5', '2026-02-06T00:00:00Z', ['2026-02-13T00:00:00Z', '2026-02-20T00:00:00Z']],
    ['0 0 13 * FRI', '2026-03-06T00:00:00Z', ['2026-03-13T00:00:00Z', '2026-03-20T00:00:00Z']],
    ['0 0 15 * 5', '2026-02-06T00:00:00Z', ['2026-02-13T00:00:00Z', '2026-02-15T00:00:00Z']],
    // Months without a 31st, years without a 29 February.
    ['0 0 31 * *', '2026-01-31T00:00:00Z', ['2026-03-31T00:00:00Z', '2026-05-31T00:00:00Z']],
    ['0 0 29 2 *', '2026-01-01T00:00:00Z', ['2028-02-29T00:00:00Z', '2032-02-29T00:00:00Z']],
    ['0 0 1 1,4,7,10 *', '2026-02-01T00:00:00Z', ['2026-04-01T00:00:00Z', '2026-07-01T00:00:00Z']],
    ['0 0 * JAN SUN', '2026-01-25T00:00:00Z', ['2027-01-03T00:00:00Z', '2027-01-10T00:00:00Z']],
    ['0 0 * * 7', '2026-02-08T00:00:00Z', ['2026-02-15T00:00:00Z', '2026-02-22T00:00:00Z']],
    // From minute 20 on, as in GitHub's own example.
    ['20/15 * * * *', '2026-02-08T05:20:00Z', ['2026-02-08T05:35:00Z', '2026-02-08T05:50:00Z']],
    ['0 0 * 3/6 1/5', '2026-02-08T00:00:00Z', ['2026-03-02T00:00:00Z', '2026-03-07T00:00:00Z']],
    ['59 23 31 12 *', '2026-12-31T23:58:00Z', ['2026-12-31T23:59:00Z', '2027-12-31T23:59:00Z']],
  ])('%s after %s', (cron, from, expected) => {
    expect(next(cron, from, { count: 2 })).toEqual(expected)
  })

  test('summer time skips an hour, and gives one twice', () => {
    const options = { timezone: 'America/New_York' }
    // 02:30 on 8 March 2026 does not exist: the run is at 03:00, not a day later.
    expect(next('30 2 * * *', '2026-03-07T12:00:00Z', options)).toEqual([
      '2026-03-08T07:00:00Z',
      '2026-03-09T06:30:00Z',
      '2026-03-10T06:30:00Z',
    ])
    // 01:30 on 1 November 2026 comes twice and counts once.
    expect(next('30 1 * * *', '2026-10-31T12:00:00Z', options)).toEqual([
      '2026-11-01T05:30:00Z',
      '2026-11-02T06:30:00Z',
      '2026-11-03T06:30:00Z',
    ])
  })

  test.each([
    ['0 0 * *', 'has 4 fields, not five'],
    ['0 0 0 * * *', 'has 6 fields, not five'],
    ['@daily', 'has 1 fields, not five'],
    ['0 0 L * *', 'L is not a field of POSIX cron'],
    ['0 0 ? * 1', '? is not a field of POSIX cron'],
    ['0 0 * * 1#2', '1#2 is not a field of POSIX cron'],
    ['60 0 * * *', '60 is not from 0 to 59'],
    ['0 0 0 * *', '0 is not from 1 to 31'],
    ['0 0 1 1-13 *', '1-13 is not from 1 to 12'],
    ['0 0 * * 8/2', '8/2 is not from 0 to 7'],
    ['0 0 30 2 *', 'no day is like that'],
  ])('%s is unreadable: %s', (cron, why) => {
    expect(next(cron, '2026-02-08')).toEqual([why])
  })

  test('a time zone that nobody knows', () => {
    expect(next('0 0 * * *', '2026-02-08', { timezone: 'Mars/Base' })[0]).toContain('Mars/Base')
  })

  test('agrees with a search minute by minute', () => {
    const field = (max: number, min = 0) =>
      fc.oneof(
        fc.constant('*'),
        fc.integer({ min, max }).map(String),
        fc
          .tuple(fc.integer({ min, max }), fc.integer({ min, max }))
          .map(([a, b]) => `${Math.min(a, b)}-${Math.max(a, b)}`),
        fc
          .uniqueArray(fc.integer({ min, max }), { minLength: 2, maxLength: 3 })
          .map((each) => each.join(',')),
      )
    const fields = fc.tuple(
      fc.integer({ min: 0, max: 59 }).map(String),
      field(23),
      field(28, 1),
      field(12, 1),
      field(6),
    )
    const start = fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2028, 0, 1) })
    fc.assert(
      fc.property(fields, start, (each, from) => {
        const reading = readCron({ cron: each.join(' '), timezone: undefined, line: 1 })
        expect(reading.kind === 'read' ? reading.times.after(from as Instant) : reading).toBe(
          searched(each, from),
        )
      }),
      { numRuns: 500 },
    )
  })
})

function has(field: string, value: number): boolean {
  if (field === '*') return true
  return field.split(',').some((part) => {
    const [low = Number.NaN, high = low] = part.split('-').map(Number)
    return value >= low && value <= high
  })
}

/** POSIX: where both kinds of days are limited, either is enough. */
function searched([minute, hour, day, month, weekday]: readonly string[], from: number): number | undefined {
  const hourLong = 3_600_000
  for (let time = from - (from % hourLong); time < from + 8 * 366 * 86_400_000; time += hourLong) {
    const date = new Date(time)
    const [byDay, byWeekday] = [has(day ?? '', date.getUTCDate()), has(weekday ?? '', date.getUTCDay())]
    const isDay = day !== '*' && weekday !== '*' ? byDay || byWeekday : byDay && byWeekday
    if (!isDay || !has(month ?? '', date.getUTCMonth() + 1) || !has(hour ?? '', date.getUTCHours())) continue
    const found = time + Number(minute) * 60_000
    if (found > from) return found
  }
  return undefined
}
