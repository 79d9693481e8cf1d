import type * as z from 'zod/mini'
import { scalar } from './scalar.ts'

/** A time zone by its IANA name. */
export const timeZone: z.ZodMiniType<string> = scalar({
  noun: 'a time zone',
  read: (input) => (typeof input === 'string' && NAME.test(input) && isKnown(input) ? input : undefined),
  fix: () => 'write its IANA name, as in UTC or Europe/Berlin',
})

/** No offsets: they know nothing of summer time. */
const NAME = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*$/

/** The list of names is quick to get. It lacks the other names of a zone, and the formatter that knows them takes 15 ms. */
function isKnown(name: string): boolean {
  return name === 'UTC' || Intl.supportedValuesOf('timeZone').includes(name) || isOtherName(name)
}

function isOtherName(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
