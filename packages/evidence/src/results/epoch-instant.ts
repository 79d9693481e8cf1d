import { type Instant, parseInstant } from '@governance-gates/core'
import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import { EvidenceError, pathText, showValue, valueAt } from '@governance-gates/document/strict'

const MAX_DATE = 8.64e15

/**
 * Reads the milliseconds since 1970 at a path; undefined where they are missing, or 0: reporters write that when
 * they do not know the time.
 */
export function readEpochInstant(document: JsonDocument, path: JsonPath): Instant | undefined {
  const value = valueAt(document.value, path)
  if (value === undefined || value === null || value === 0) return undefined
  const isDate = typeof value === 'number' && Math.abs(value) <= MAX_DATE
  const instant = isDate ? parseInstant(new Date(value).toISOString()) : undefined
  if (instant !== undefined) return instant
  throw new EvidenceError(`${pathText(path)}: expected milliseconds since 1970, found ${showValue(value)}`, {
    line: document.lineOf(path),
    remedy: 'write it like 1770552000000',
  })
}
