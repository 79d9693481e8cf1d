import { LineIndex } from '../position.ts'
import type { Malformed, Truncated } from '../problem.ts'

/** In a longer text than this the fault is said to be at its end: searching for it takes parsing it many times. */
const MAX_SEARCHED = 4 * 1024 * 1024

/** Why `JSON.parse` refuses a text, and where. */
export function jsonFault(text: string): Malformed | Truncated {
  const end = text.trimEnd().length
  const offset = text.length > MAX_SEARCHED ? end : faultOffset(text)
  const at = new LineIndex(text).positionAt(Math.min(offset, end))
  return offset >= end ? { kind: 'truncated', at } : { kind: 'malformed', reason: 'not JSON', at }
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
