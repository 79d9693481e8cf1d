import type { Instant } from '@governance-gates/core'
import {
  type JsonDocument,
  type JsonPath,
  pathText,
  showValue,
  valueAt,
} from '@governance-gates/document/strict'
import { type StatedInstant, statedInstant } from '../stated-instant.ts'
import type { ConformanceRecord } from './record.ts'

/**
 * When a document says that it was made: the oldest of several statements, as text or as seconds or milliseconds since 1970.
 * Where one of them cannot be read, the age is unknown, and a note says so.
 */
export function* documentInstant(
  document: JsonDocument,
  ...paths: readonly JsonPath[]
): Generator<ConformanceRecord> {
  const told = paths.map((path) => ({ path, instant: instantOf(valueAt(document.value, path)) }))
  const unreadable = told.find(({ instant }) => instant === 'unreadable')
  if (unreadable !== undefined) {
    const { path } = unreadable
    const value = showValue(valueAt(document.value, path))
    const message = `${pathText(path)}: ${value} is not an instant, so the age is unknown`
    yield { kind: 'note', note: { message, line: document.lineOf(path) } }
    return
  }
  const instants = told.flatMap(({ instant }) => (typeof instant === 'string' ? [] : [instant]))
  const oldest = instants.sort((left, right) => left - right)[0]
  if (oldest !== undefined) yield { kind: 'generated-at', instant: oldest }
}

/** Reporters write 0 where they do not know the time. */
function instantOf(value: unknown): StatedInstant {
  if (value === undefined || value === null || value === 0) return 'unstated'
  if (typeof value === 'string') return statedInstant(value)
  if (typeof value !== 'number' || !(value >= FIRST_SECOND && value < LAST)) return 'unreadable'
  return (value < FIRST_MILLISECOND ? Math.floor(value * 1000) : Math.floor(value)) as Instant
}

/** 2001 in seconds and 1973 in milliseconds: no report is older, so that no number can mean both. */
const FIRST_SECOND = 1e9
const FIRST_MILLISECOND = 1e11
const LAST = 8.64e15
