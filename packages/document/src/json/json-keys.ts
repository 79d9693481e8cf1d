import { EvidenceError } from './evidence-error.ts'
import { JsonScanner } from './json-scanner.ts'

/** Deeper nesting than this is no report, and would exhaust the stack of whoever walks it. */
export const MAX_DEPTH = 64

/**
 * Refuses what `JSON.parse` lets pass: a key that stands twice in one object, where the last one silently wins, and
 * nesting deeper than 64. `value` is what `text` parsed to; `firstLine` is the line of the file where `text` begins.
 */
export function checkKeys(text: string, value: unknown, firstLine = 1): void {
  // A key that stands twice is one member in the value and two in the text, so that counting finds it.
  if (membersIn(text, firstLine) === membersOf(value)) return
  const duplicate = new JsonScanner(text).findDuplicate()
  if (duplicate === undefined) return
  throw new EvidenceError(`the key ${JSON.stringify(duplicate.key)} stands twice in one object`, {
    line: firstLine + lineBreaksBefore(text, duplicate.offset),
    remedy: 'write each key once: it cannot be told which of the two values counts',
  })
}

/** How many line breaks stand before an offset. */
export function lineBreaksBefore(text: string, offset: number): number {
  let breaks = 0
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) breaks++
  return breaks
}

const QUOTE = 0x22
const BACKSLASH = 0x5c
const COLON = 0x3a
const OPEN_ARRAY = 0x5b
const OPEN_OBJECT = 0x7b
const CLOSE_ARRAY = 0x5d
const CLOSE_OBJECT = 0x7d

/** The members of all objects in a well-formed JSON text: its colons outside of strings. */
function membersIn(text: string, firstLine: number): number {
  let members = 0
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = closingQuote(text, at)
        break
      case COLON:
        members++
        break
      case OPEN_OBJECT:
      case OPEN_ARRAY:
        if (++depth > MAX_DEPTH) throw tooDeep(firstLine + lineBreaksBefore(text, at))
        break
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        depth--
        break
    }
  }
  return members
}

/** The offset of the quote that ends the string which begins at `open`; the end of the text where none does. */
export function closingQuote(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at !== -1; at = text.indexOf('"', at + 1)) {
    let escapes = 0
    while (text.charCodeAt(at - 1 - escapes) === BACKSLASH) escapes++
    if (escapes % 2 === 0) return at
  }
  return text.length
}

/** The members of all objects in a value that is known to be nested at most 64 deep. */
function membersOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + membersOf(item), 0)
  let members = 0
  for (const member of Object.values(value)) members += 1 + membersOf(member)
  return members
}

function tooDeep(line: number): EvidenceError {
  return new EvidenceError(`the JSON is nested deeper than ${MAX_DEPTH}`, {
    line,
    remedy: 'a report of results needs no such nesting: check which file this is',
  })
}
