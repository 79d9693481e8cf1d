import { describe, expect, test } from 'vitest'
import { leadingDate, readDate, readDateLine } from './release-date.ts'

describe('a date', () => {
  test.each([
    '2026-01-03',
    '(2026-01-03)',
    '- 2026-01-03T10:00:00Z',
    '2026-01-03 10:00',
    '2026/01/03',
    '2026/1/3',
    '2026.01.03',
    'Jan 3, 2026',
    'Jan. 3 2026',
    'January 3rd, 2026',
    'January 03, 2026',
    'Saturday, January 3, 2026',
    '3 January 2026',
    '3rd January 2026',
    '3rd of January, 2026',
    '03-Jan-2026',
    '2026 January 3',
    '2026-Jan-03',
    'Sat, 03 Jan 2026 12:00:00 +0000',
    '“Winter” – 2026-01-03 – by @kim',
  ])('is read from %s', (text) => {
    expect(readDate(text)).toEqual({ kind: 'date', date: '2026-01-03' })
  })

  test.each([
    ['13/01/2026', '2026-01-13'],
    ['01/13/2026', '2026-01-13'],
    ['31.12.2026', '2026-12-31'],
    ['02/02/2026', '2026-02-02'],
    ['Sept 30, 2026', '2026-09-30'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is %s', (text, date) => {
    expect(readDate(text)).toEqual({ kind: 'date', date })
  })

  test.each([
    ['2026-02-30', 'the date 2026-02-30 is not a day of the calendar'],
    ['2025-02-29', 'the date 2025-02-29 is not a day of the calendar'],
    ['2026-13-01', 'the date 2026-13-01 is not a day of the calendar'],
    ['2026-11-028', 'the date 2026-11-028 is not a day of the calendar'],
    ['2026-1-1x', 'the date 2026-1-1x is not a day of the calendar'],
    ['2026/00/01', 'the date 2026/00/01 is not a day of the calendar'],
    ['February 30, 2026', 'the date February 30, 2026 is not a day of the calendar'],
    ['31st June 2026', 'the date 31st June 2026 is not a day of the calendar'],
    ['13/13/2026', 'the date 13/13/2026 is not a day of the calendar'],
    ['01/02/2026', 'the date 01/02/2026 may be 2026-02-01 or 2026-01-02: write the year first'],
    ['January 2026', 'the date "January 2026" has no day: write it as in 2026-01-31'],
  ])('%s is not one: %s', (text, problem) => {
    expect(readDate(text)).toEqual({ kind: 'wrong', problem })
  })

  test.each([
    '',
    'TBD',
    '- title',
    'The 3 ways of 2026',
    '1.2.3',
    'May the 4th',
    'build 20260103',
    '24/7 support',
  ])('is not in %j', (text) => {
    expect(readDate(text)).toEqual({ kind: 'none' })
  })

  test('counts where it is the first one', () => {
    expect(readDate('January 3, 2026, before 2026-02-30')).toEqual({ kind: 'date', date: '2026-01-03' })
  })
})

describe('a line below a heading', () => {
  test.each([
    '2026-01-03',
    'Released 2026-01-03',
    'Released on 2026-01-03.',
    'Release date: 3 January 2026',
    'Date: 2026-01-03',
    ':Date: 2026-01-03',
    '(2026-01-03)',
    'Saturday, January 3rd, 2026',
    'Published 2026-01-03 10:00:00 UTC',
    '2026-01-03T10:00:00Z',
  ])('is about a day: %s', (line) => {
    expect(readDateLine(line)).toEqual({ kind: 'date', date: '2026-01-03' })
  })

  test.each([
    'Fixes the reading of 2026-01-03',
    'Support for 1.0 ends on 2026-01-03',
    'Not released on 2026-01-03',
    'Released 2026-01-03 with more',
    `Released 2026-01-03${' '.repeat(80)}`,
    'Released',
  ])('is about something else: %s', (line) => {
    expect(readDateLine(line)).toEqual({ kind: 'none' })
  })
})

test.each([
  ['2026-01-03, Version 1.1.0', '2026-01-03', ', Version 1.1.0'],
  ['January 3rd, 2026: 1.1.0', '2026-01-03', ': 1.1.0'],
])('%s begins with a day', (text, date, rest) => {
  expect(leadingDate(text)).toEqual({ date: { kind: 'date', date }, rest })
})

test('a day in the middle is at no beginning', () => {
  expect(leadingDate('on 2026-01-03')).toBeUndefined()
})
