import type { SignReader } from './lex.ts'
import type { Scanner } from './scanner.ts'
import { LINE_END, readString, type StringShape, shape } from './string-shape.ts'

/** What a backslash keeps from ending a string that cannot be continued on the next line. */
export const LINE_ESCAPE: string = String.raw`\\[^\r\n]`

/** A string from its quote on: of one line, with a backslash before what does not end it; or of a shape of its own. */
export function plainString(of: string | StringShape): SignReader {
  const inside = typeof of === 'string' ? shape({ close: of, escape: LINE_ESCAPE, line: LINE_END }) : of
  return (scanner) => readString(scanner, inside, [scanner.at, scanner.at + 1])
}

/** A character between ticks, in which there is no name. */
export function character(scanner: Scanner): void {
  const from = scanner.at
  CHARACTER.lastIndex = from
  const closed = CHARACTER.exec(scanner.text)?.[1] !== undefined
  if (!closed) scanner.doubt(from)
  scanner.take('opaque', from, closed ? CHARACTER.lastIndex : from + 1)
}

const CHARACTER = /'(?:\\[^\r\n]|[^'\\\r\n])*(')?/y
