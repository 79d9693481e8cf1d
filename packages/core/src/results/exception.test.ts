import { describe, expect, test } from 'vitest'
import { parseCalendarDate, parseInstant } from '../number/instant.ts'
import { daysLeft, type Exception, exceptionLabel, isActive, isForSystem } from './exception.ts'

const reviewBy = parseCalendarDate('2026-03-31')
if (reviewBy === undefined) throw new Error('no date')
const exception: Exception = {
  subject: 'a',
  owner: 'o',
  reason: 'r',
  reviewBy,
  file: 'exceptions.yml',
  line: 3,
}

describe('an exception until 2026-03-31', () => {
  test.each([
    ['2020-01-01T00:00:00Z', true, 2282],
    ['2026-03-31T23:59:59.999Z', true, 1],
    ['2026-04-01T00:00:00Z', false, 0],
    ['2026-11-22T00:00:00Z', false, -235],
  ])('at %s is active: %s, days left: %i', (text, active, days) => {
    const now = parseInstant(text)
    if (now === undefined) throw new Error('no instant')
    expect(isActive(exception, now)).toBe(active)
    expect(daysLeft(exception, now)).toBe(days)
  })
})

describe('an exception for Windows', () => {
  const narrow: Exception = { ...exception, os: 'windows' }

  test.each([
    ['Windows', true],
    ['Linux', false],
    ['macOS', false],
    ['', false],
  ])('on %j counts: %s', (system, counts) => {
    expect(isForSystem(narrow, system)).toBe(counts)
    expect(isForSystem(exception, system)).toBe(true)
  })

  test('says so where it is listed', () => {
    expect(exceptionLabel({ ...narrow, shard: 'a', statuses: ['fail'] })).toBe(
      'a (shard a; os windows; statuses fail)',
    )
  })
})
