import { type Instant, parseInstant } from '@governance-gates/core'

/** ISO 8601 as tools write it: a space for the T, a comma for the point, a zone by its name, `+02`; Go and Java add names. */
const ISO =
  /^(\d{4}-\d{2}-\d{2})[Tt ](\d{2}:\d{2}(?::\d{2})?)(?:[.,](\d{1,9}))?(?: ?(Z|UTC|GMT)| ?([+-]\d{2})(?::?(\d{2}))?(?: [A-Z]{1,5})?)?(?: m=[+-][\d.]+)?(?:\[[\w/+-]+\])?$/i
/** RFC 822 and what became of it: `Sun, 22 Nov 2026 08:31:09 GMT`. */
const RFC_822 =
  /^(?:[A-Z][a-z]{2}, ?)?(\d{1,2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}(?::\d{2})?)(?: (\w{1,3}|[+-]\d{4}))?$/
/** C's asctime and the command date: `Sun Nov 22 08:31:09 UTC 2026`. */
const CTIME = /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) {1,2}(\d{1,2}) (\d{2}:\d{2}:\d{2})(?: (\w{1,3}))? (\d{4})$/
/** JavaScript's `String(new Date())`. */
const JAVASCRIPT =
  /^[A-Z][a-z]{2} ([A-Z][a-z]{2}) (\d{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT([+-]\d{4})(?: \([^()]{1,60}\))?$/
/** Seconds since 1970, or milliseconds. */
const UNIX = /^(\d{10})(?:\.(\d{1,9}))?$|^(\d{13})$/

/** The zero of Go, .NET and Unix: written by tools that do not know the time. */
const ZERO = /^(?:0001|1970)-01-01[T ]00:00:00(?:\.0+)?(?: ?Z| UTC|\+00:00)?$/
/** No report is older: a clock that was never set starts in 1970 or 1980. */
const FIRST = Date.UTC(2000)
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'
/** https://www.rfc-editor.org/rfc/rfc5322#section-4.3 */
const ZONES: Readonly<Record<string, string>> = {
  ...{ Z: 'Z', UT: 'Z', UTC: 'Z', GMT: 'Z', EST: '-05:00', EDT: '-04:00', CST: '-06:00', CDT: '-05:00' },
  ...{ MST: '-07:00', MDT: '-06:00', PST: '-08:00', PDT: '-07:00' },
}

/** A moment; or that a report does not know it, or writes it in a way that means nothing or several things. */
export type StatedInstant = Instant | 'unstated' | 'unreadable'

/** The moment that a time in a report means; in UTC where it has no zone. A day whose month may be meant is unreadable. */
export function statedInstant(text: string): StatedInstant {
  const trimmed = text.trim()
  if (trimmed === '' || ZERO.test(trimmed)) return 'unstated'
  const instant = parseInstant(trimmed) ?? parseInstant(isoOf(trimmed) ?? '')
  if (instant === undefined) return 'unreadable'
  return instant < FIRST ? 'unstated' : instant
}

function isoOf(text: string): string | undefined {
  return ofIso(text) ?? ofRfc822(text) ?? ofCtime(text) ?? ofJavaScript(text) ?? ofUnix(text)
}

function ofIso(text: string): string | undefined {
  const match = ISO.exec(text)
  if (match === null) return undefined
  const [, date, time = '', fraction, name, hours, minutes = '00'] = match
  const seconds = time.length === 5 ? `${time}:00` : time
  const zone = hours !== undefined ? `${hours}:${minutes}` : name === undefined ? '' : 'Z'
  return `${date}T${seconds}${fraction === undefined ? '' : `.${fraction}`}${zone}`
}

function ofRfc822(text: string): string | undefined {
  const match = RFC_822.exec(text)
  if (match === null) return undefined
  const [, day = '', month = '', year, time, zone] = match
  return joined({ day, month, year, time, zone })
}

function ofCtime(text: string): string | undefined {
  const match = CTIME.exec(text)
  if (match === null) return undefined
  const [, month = '', day = '', time, zone, year] = match
  return joined({ day, month, year, time, zone })
}

function ofJavaScript(text: string): string | undefined {
  const match = JAVASCRIPT.exec(text)
  if (match === null) return undefined
  const [, month = '', day = '', year, time, zone] = match
  return joined({ day, month, year, time, zone })
}

function ofUnix(text: string): string | undefined {
  const match = UNIX.exec(text)
  if (match === null) return undefined
  const [, seconds, fraction = '0', milliseconds] = match
  const since1970 = milliseconds ?? Number(seconds) * 1000 + Math.floor(Number(`0.${fraction}`) * 1000)
  return new Date(Number(since1970)).toISOString()
}

interface Parts {
  readonly day: string
  readonly month: string
  readonly year: string | undefined
  readonly time: string | undefined
  readonly zone: string | undefined
}

function joined({ day, month, year, time, zone }: Parts): string | undefined {
  const index = MONTHS.indexOf(month)
  const offset = zone === undefined || /^[+-]/.test(zone) ? (zone ?? '') : ZONES[zone]
  if (index % 3 !== 0 || offset === undefined) return undefined
  return `${year}-${String(index / 3 + 1).padStart(2, '0')}-${day.padStart(2, '0')}T${time}${offset}`
}
