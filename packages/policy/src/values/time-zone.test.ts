import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { timeZone } from './time-zone.ts'

test.each([
  ['UTC', true],
  ['Europe/Berlin', true],
  // Other names of a zone, which no list has.
  ['US/Eastern', true],
  ['Etc/GMT+5', true],
  ['europe/berlin', true],
  // A name like any other, of no zone.
  ['Europe/Nowhere', false],
  ['utc+1', false],
  // An offset.
  ['+01:00', false],
])('%s is a time zone: %s', (name, known) => {
  expect(z.safeParse(timeZone, name).success).toBe(known)
})
