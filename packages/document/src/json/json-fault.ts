import { LineIndex } from '../position.ts'
import type { Malformed, Truncated } from '../problem.ts'

/** In a longer text than this the fault is said to be at its end: searching for it takes parsing it many times. */
const MAX_SEARCHED = 4 * 1024 * 1024

/** Why `JSON.parse` refuses a text, and where. */
export function jsonFault(text: string): Malformed | Truncated {
  const end = text.trimEnd().length
  const offset = text.length > MAX_SEARCHED ? end : faultOffset(text)
  const at = new LineIndex(text).positionAt(Math.min(offset, end))
  return offset >= end ? { kind: 'truncated', at } : { kind: 'malformed', reason: reasonAt(text, offset), at }
}

/** What people write by hand and JSON has no place for. */
const NO_JSON = 'not JSON'
const TRAILING_COMMA = 'a comma comes before the end'
const COMMENT = 'it has a comment'
const SINGLE_QUOTES = 'it has single quotes'
const BARE_KEY = 'a key has no quotes'
const NO_COMMA = 'a comma is missing'
const CONFLICT = 'it has the marks of a merge conflict'

/** What to do about each of the mistakes that a fault can be. */
export const JSON_REMEDIES: ReadonlyMap<string, string> = new Map([
  [TRAILING_COMMA, 'take the comma away'],
  [COMMENT, 'take it away: JSON has no comments'],
  [SINGLE_QUOTES, 'write double quotes'],
  [BARE_KEY, 'write it in double quotes'],
  [NO_COMMA, 'write it between the two values'],
  [CONFLICT, 'resolve the conflict'],
])

function reasonAt(text: string, offset: number): string {
  const behind = text.slice(offset, offset + 7)
  const before =
    text
      .slice(Math.max(0, offset - 200), offset)
      .trimEnd()
      .at(-1) ?? ''
  if (/^(?:<{7}|={7}|>{7})/.test(behind)) return CONFLICT
  if (/^(?:\/[/*]|#)/.test(behind)) return COMMENT
  if (before === ',' && /^[\]}]/.test(behind)) return TRAILING_COMMA
  if (behind.startsWith("'")) return SINGLE_QUOTES
  if (/[{,]/.test(before) && /^[A-Za-z_$]/.test(behind) && isInObject(text, offset)) return BARE_KEY
  return /["\]}\w]/.test(before) && /^["[{]/.test(behind) && isInside(text, offset) ? NO_COMMA : NO_JSON
}

/**
 * The length of the longest beginning that could still become JSON. V8 tells the place of some faults and not of
 * others, so it is searched for by halving.
 */
function faultOffset(text: string): number {
  let sound = 0
  let faulty = text.length + 1
  while (faulty - sound > 1) {
    const middle = (sound + faulty) >> 1
    if (couldBecomeJson(text.slice(0, middle))) sound = middle
    else faulty = middle
  }
  return sound
}

function couldBecomeJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    const position = /at position (\d+)/.exec(reason)?.[1]
    return position === undefined ? reason.startsWith('Unexpected end') : Number(position) >= text.length
  }
}

/** Whether a sound beginning of JSON still goes on inside of something. */
function isInside(text: string, offset: number): boolean {
  return !isWhole(text.slice(0, offset))
}

/** Where only a key can follow. */
function isInObject(text: string, offset: number): boolean {
  return couldBecomeJson(`${text.slice(0, offset)}"x":`)
}

function isWhole(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
