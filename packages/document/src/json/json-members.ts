import { MAX_DEPTH } from '../located.ts'
import { LineIndex } from '../position.ts'
import type { TooDeep } from '../problem.ts'
import { closingQuote } from './json-cursor.ts'

const QUOTE = 0x22
const COLON = 0x3a
const OPEN_ARRAY = 0x5b
const OPEN_OBJECT = 0x7b
const CLOSE_ARRAY = 0x5d
const CLOSE_OBJECT = 0x7d

/** The members of all objects in a well-formed JSON text, its colons outside of strings, if it is not nested too deeply. */
export function countMembers(text: string): number | TooDeep {
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
        if (++depth > MAX_DEPTH) {
          return { kind: 'too-deep', limit: MAX_DEPTH, at: new LineIndex(text).positionAt(at) }
        }
        break
      case CLOSE_OBJECT:
      case CLOSE_ARRAY:
        depth--
        break
    }
  }
  return members
}
