import { closingQuote } from '@governance-gates/document'
import type { JsonDocument } from '@governance-gates/document/strict'
import { partDocument } from '../json-report.ts'

const QUOTE = 0x22
const OPEN = 0x7b
const CLOSE = 0x7d
const NEWLINE = 0x0a

/**
 * The objects of a text that holds one after the other, each on as many lines as it likes.
 *
 * @throws EvidenceError where an object is malformed or cut off.
 */
export function* jsonStream(text: string): Generator<JsonDocument> {
  let start = 0
  let line = 1
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case QUOTE:
        at = Math.max(at, closingQuote(text, at))
        break
      case OPEN:
        depth++
        break
      case CLOSE:
        if (--depth > 0) break
        yield partDocument(text.slice(start, at + 1), line)
        line += newlines(text, start, at + 1)
        start = at + 1
        depth = 0
        break
    }
  }
  if (text.slice(start).trim() !== '') yield partDocument(text.slice(start), line)
}

function newlines(text: string, start: number, end: number): number {
  let lines = 0
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === NEWLINE) lines++
  return lines
}
