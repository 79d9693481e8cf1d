import { formatInstant } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { statedInstant } from './stated-instant.ts'

const shown = (text: string) => {
  const instant = statedInstant(text)
  return typeof instant === 'string' ? instant : formatInstant(instant)
}

describe('a time in a report', () => {
  test.each([
    ['2026-01-02T03:04:05Z', '2026-01-02T03:04:05Z'],
    ['2026-01-02T03:04:05', '2026-01-02T03:04:05Z'],
    ['2026-01-02T03:04', '2026-01-02T03:04:00Z'],
    ['2026-01-02', '2026-01-02T00:00:00Z'],
    ['2026-01-02 03:04:05', '2026-01-02T03:04:05Z'],
    ['2026-01-02 03:04:05.678', '2026-01-02T03:04:05.678Z'],
    ['2026-01-02 03:04:05,678', '2026-01-02T03:04:05.678Z'],
    ['2026-01-02T03:04:05,678+0200', '2026-01-02T01:04:05.678Z'],
    ['2026-01-02T03:04:05 UTC', '2026-01-02T03:04:05Z'],
    ['2026-01-02T03:04:05 GMT', '2026-01-02T03:04:05Z'],
    ['2026-01-02 03:04:05 Z', '2026-01-02T03:04:05Z'],
    ['2026-01-02T03:04:05+02', '2026-01-02T01:04:05Z'],
    ['2026-01-02 03:04:05 +0100 CET', '2026-01-02T02:04:05Z'],
    ['2026-01-02 03:04:05.6 +0000 UTC m=+0.012', '2026-01-02T03:04:05.600Z'],
    ['2026-01-02T03:04:05+01:00[Europe/Paris]', '2026-01-02T02:04:05Z'],
    [' 2026-01-02T03:04:05Z\n', '2026-01-02T03:04:05Z'],
    ['Fri, 02 Jan 2026 03:04:05 GMT', '2026-01-02T03:04:05Z'],
    ['2 Jan 2026 03:04 EST', '2026-01-02T08:04:00Z'],
    ['Fri, 2 Jan 2026 03:04:05 -0130', '2026-01-02T04:34:05Z'],
    ['Fri Jan  2 03:04:05 2026', '2026-01-02T03:04:05Z'],
    ['Fri Jan 2 03:04:05 UTC 2026', '2026-01-02T03:04:05Z'],
    ['Fri Jan 02 2026 03:04:05 GMT+0200 (Eastern European Standard Time)', '2026-01-02T01:04:05Z'],
    ['1767323045', '2026-01-02T03:04:05Z'],
    ['1767323045.25', '2026-01-02T03:04:05.250Z'],
    ['1767323045678', '2026-01-02T03:04:05.678Z'],
  ])('%s', (text, instant) => {
    expect(shown(text)).toBe(instant)
  })

  test.each([
    ...['', ' ', '0001-01-01T00:00:00Z', '1970-01-01T00:00:00', '1970-01-01 00:00:00 UTC'],
    ...['1970-01-01T00:01:05Z', '1980-01-01T00:00:00', '1999-12-31T23:59:59.999Z'],
  ])('is not stated: %j', (text) => {
    expect(shown(text)).toBe('unstated')
  })

  test.each([
    ...['N/A', 'null', 'yesterday', '1', '12345', '2026-02-30T00:00:00Z', '2026-01-02T25:00:00Z'],
    // January or February, and which zone?
    ...[
      '1/2/2026 3:04:05 AM',
      '02.01.2026 03:04:05',
      '2026-01-02 03:04:05 CET',
      '2026-01-02T03:04:05[Mars]Z',
    ],
    ...['Fri, 02 Foo 2026 03:04:05 GMT', 'Fri, 02 anF 2026 03:04:05 GMT', 'Fri, 02 Jan 2026 03:04:05 XYZ'],
  ])('cannot be read: %s', (text) => {
    expect(shown(text)).toBe('unreadable')
  })

  test('that a machine writes is the same in every form', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000_000_000, max: 4_102_444_799 }), (seconds) => {
        const date = new Date(seconds * 1000)
        const iso = date.toISOString()
        for (const text of [
          iso,
          iso.replace('T', ' ').replace('.', ','),
          date.toUTCString(),
          String(seconds),
        ])
          expect(statedInstant(text)).toBe(date.getTime())
      }),
    )
  })
})
