import { expect, test } from 'vitest'
import { type CalendarDate, type Instant, parseInstant } from '../number/instant.ts'
import { observedDay } from './mode.ts'

const at = (text: string): Instant => {
  const instant = parseInstant(text)
  if (instant === undefined) throw new RangeError(text)
  return instant
}

test.each([
  ['on the day itself', '2026-03-01', '2026-03-01T00:00:00Z', 'observed'],
  ['at its last moment', '2026-03-01', '2026-03-01T23:59:59.999Z', 'observed'],
  ['a moment later', '2026-03-01', '2026-03-02T00:00:00Z', 'over'],
  ['90 days ahead, in the morning', '2026-05-30', '2026-03-01T00:00:00Z', 'observed'],
  ['90 days ahead, in the evening', '2026-05-30', '2026-03-01T23:59:59.999Z', 'observed'],
  ['91 days ahead, in the morning', '2026-05-31', '2026-03-01T00:00:00Z', 'too-far'],
  ['91 days ahead, in the evening', '2026-05-31', '2026-03-01T23:59:59.999Z', 'too-far'],
])('observing %s', (_what, until, now, expected) => {
  expect(observedDay(until as CalendarDate, at(now))).toBe(expected)
})
