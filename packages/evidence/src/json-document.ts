import { EvidenceError } from './evidence-error.ts'
import { checkKeys, lineBreaksBefore } from './json-keys.ts'
import type { JsonPath } from './json-path.ts'
import { JsonScanner } from './json-scanner.ts'

export type { JsonPath } from './json-path.ts'

/** A JSON document whose every place can be named by its line. */
export interface JsonDocument {
  readonly value: unknown
  /** The 1-based line of the value at a path, or of its nearest ancestor that exists. */
  lineOf(path: JsonPath): number
  /** The 1-based lines of the items of the array at a path, found in one pass. */
  linesOfItems(path: JsonPath): readonly number[]
}

/**
 * Parses a JSON document. Besides what `JSON.parse` refuses, a key that stands twice in one object is an error (which
 * of the two counts is anyone's guess), and so is nesting deeper than 64.
 *
 * @throws EvidenceError with the line.
 */
export function parseJsonDocument(text: string): JsonDocument {
  const value = parseJson(text)
  checkKeys(text, value)
  return {
    value,
    lineOf: (path) => 1 + lineBreaksBefore(text, new JsonScanner(text).locate(path)),
    linesOfItems: (path) => linesAt(text, new JsonScanner(text).locateItems(path)),
  }
}

/** In a longer text than this the fault is said to be at its end: searching for it takes parsing it many times. */
const MAX_SEARCHED = 4 * 1024 * 1024

/** `JSON.parse` whose error names the line; `firstLine` is the line of the file where `text` begins. */
export function parseJson(text: string, firstLine = 1): unknown {
  try {
    return JSON.parse(text)
  } catch {
    const end = text.trimEnd().length
    const offset = text.length > MAX_SEARCHED ? end : faultOffset(text)
    throw new EvidenceError(
      offset >= end ? 'the JSON ends in the middle: it is truncated' : 'this is not valid JSON',
      {
        line: firstLine + lineBreaksBefore(text, Math.min(offset, end)),
        remedy: 'let the tool that writes it finish, and upload the whole file',
      },
    )
  }
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

/** The lines of ascending offsets. */
function linesAt(text: string, offsets: readonly number[]): readonly number[] {
  let line = 1
  let next = text.indexOf('\n')
  return offsets.map((offset) => {
    while (next !== -1 && next < offset) {
      line++
      next = text.indexOf('\n', next + 1)
    }
    return line
  })
}
