import { expect, test } from 'vitest'
import { type CalendarDate, type Instant, parseCalendarDate, parseInstant } from '../number/instant.ts'
import {
  isQuarantineLength,
  phaseOf,
  type Quarantine,
  quarantineDaysLeft,
  quarantineDaysServed,
} from './quarantine.ts'

function day(text: string): CalendarDate {
  const parsed = parseCalendarDate(text)
  if (parsed === undefined) throw new Error(text)
  return parsed
}

function instant(text: string): Instant {
  const parsed = parseInstant(text)
  if (parsed === undefined) throw new Error(text)
  return parsed
}

const entry: Quarantine = {
  subject: 'upload',
  owner: 'dana',
  reason: 'flips',
  since: day('2026-02-10'),
  lastDay: day('2026-03-01'),
  file: 'quarantine.yml',
  line: 2,
}

test.each([
  ['2026-02-09T23:59:59.999Z', 'not-begun'],
  ['2026-02-10T00:00:00Z', 'active'],
  ['2026-03-01T23:59:59.999Z', 'active'],
  ['2026-03-02T00:00:00Z', 'expired'],
])('at %s a quarantine from 10 February to 1 March is %s', (now, phase) => {
  expect(phaseOf(entry, instant(now))).toBe(phase)
})

test.each([
  ['2026-02-10T12:00:00Z', 0, 20],
  ['2026-02-11T00:00:00Z', 1, 19],
  ['2026-03-01T12:00:00Z', 19, 1],
  ['2026-03-02T00:00:00Z', 20, 0],
])('at %s it has lasted %i days, and lasts %i more', (now, served, left) => {
  expect(quarantineDaysServed(entry, instant(now))).toBe(served)
  expect(quarantineDaysLeft(entry, instant(now))).toBe(left)
})

test.each([
  ['2026-02-28', '2026-02-27', false],
  ['2026-02-28', '2026-02-28', true],
  ['2026-02-28', '2026-03-30', true],
  ['2026-02-28', '2026-03-31', false],
])('from %s to %s is short enough: %s', (since, lastDay, isShort) => {
  expect(isQuarantineLength(day(since), day(lastDay))).toBe(isShort)
})
