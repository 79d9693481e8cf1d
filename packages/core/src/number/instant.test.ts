import { describe, expect, test } from 'vitest'
import {
  afterInterval,
  daysBetween,
  endOfDay,
  formatInstant,
  parseCalendarDate,
  parseInstant,
} from './instant.ts'

const at = (text: string) => {
  const instant = parseInstant(text)
  if (instant === undefined) throw new Error(`${text} is not an instant`)
  return instant
}

describe('parseCalendarDate', () => {
  test.each(['2026-02-28', '2028-02-29', '2026-12-31'])('takes %s', (text) => {
    expect(parseCalendarDate(text)).toBe(text)
  })
  test.each([
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    '2026-01-01 ',
    '0000-01-01',
    'soon',
  ])('refuses %j', (text) => {
    expect(parseCalendarDate(text)).toBeUndefined()
  })
})

describe('afterInterval', () => {
  test.each([
    ['2026-01-31T10:00:00Z', 1, 'month', '2026-02-28T10:00:00Z'],
    ['2028-01-31', 1, 'month', '2028-02-29T00:00:00Z'],
    ['2026-12-15', 2, 'month', '2027-02-15T00:00:00Z'],
    ['2026-02-28', 1, 'month', '2026-03-28T00:00:00Z'],
    ['2026-02-28', 2, 'week', '2026-03-14T00:00:00Z'],
    ['2026-02-28', 1, 'day', '2026-03-01T00:00:00Z'],
  ] as const)('%s and %i %s', (from, count, unit, until) => {
    expect(formatInstant(afterInterval(at(from), { count, unit, text: '' }))).toBe(until)
  })
})

describe('parseInstant', () => {
  test.each([
    ['2026-02-08T12:00:00Z', '2026-02-08T12:00:00Z'],
    ['2026-02-08T12:00:00', '2026-02-08T12:00:00Z'],
    ['2026-02-08', '2026-02-08T00:00:00Z'],
    ['2026-02-08T12:00:00.5+02:00', '2026-02-08T10:00:00.500Z'],
    ['2026-02-08T00:30:00-0130', '2026-02-08T02:00:00Z'],
    ['2026-02-08T12:00:00.123456789Z', '2026-02-08T12:00:00.123Z'],
  ])('reads %s', (text, expected) => {
    expect(formatInstant(at(text))).toBe(expected)
  })
  test.each([
    '',
    '12:00',
    '2026-02-30T00:00:00Z',
    '2026-02-08T24:00:00Z',
    '2026-02-08T12:60:00Z',
    '2026-02-08 12:00:00',
    '1770552000',
  ])('refuses %j', (text) => {
    expect(parseInstant(text)).toBeUndefined()
  })
})

describe('days', () => {
  const day = parseCalendarDate('2026-03-31')
  if (day === undefined) throw new Error('no day')
  test.each([
    ['2026-03-31T00:00:00Z', 1],
    ['2026-03-31T23:59:59Z', 1],
    ['2026-04-01T00:00:00Z', 0],
    ['2026-03-30T23:59:59Z', 2],
  ])('from %s until the end of 2026-03-31: %i', (from, days) => {
    expect(daysBetween(at(from), endOfDay(day))).toBe(days)
  })
})
