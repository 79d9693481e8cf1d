import { type Instant, parseInstant } from '@governance-gates/core'
import { EvidenceError, showValue } from '@governance-gates/document/strict'

/** The zero of Go, .NET and Unix: written by tools that do not know the time, of a package that did not build for one. */
const UNKNOWN = /^(?:0001|1970)-01-01T00:00:00(?:\.0+)?(?:Z|\+00:00)?$/
/** As Mocha's xunit reporter writes it: `Sun, 22 Nov 2026 08:31:09 GMT`. */
const HTTP_DATE = /^[A-Z][a-z]{2}, \d{2} [A-Z][a-z]{2} \d{4} \d{2}:\d{2}:\d{2} GMT$/

/** The moment that a suite's timestamp names, in UTC where it has no zone; undefined where it names none. */
export function timestampOf(text: string | undefined, line: number): Instant | undefined {
  if (text === undefined || UNKNOWN.test(text)) return undefined
  const instant = parseInstant(HTTP_DATE.test(text) ? isoOf(text) : text)
  if (instant !== undefined) return instant
  throw new EvidenceError(`timestamp: expected an ISO 8601 instant, found ${showValue(text)}`, {
    line,
    remedy: 'write it like 2026-02-08T12:00:00Z',
  })
}

function isoOf(text: string): string {
  const milliseconds = Date.parse(text)
  return Number.isNaN(milliseconds) ? '' : new Date(milliseconds).toISOString()
}
