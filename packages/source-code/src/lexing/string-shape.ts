import type { Scanner } from './scanner.ts'

/**
 * The inside of a string. `stop` is global and finds what matters in it, by the name of its group: `close` ends it,
 * `line` is a line break that it may not have, `hole` opens code, and `name` is the sign before a bare name (`$name`), which
 * is code too; `open` opens a pair of its delimiters within. What it finds without a group, as an escape, belongs to the string.
 */
export interface StringShape {
  readonly stop: RegExp
  /** What closes a hole. `}` unless it says otherwise. */
  readonly holeEnd?: string
  /** Reads the format that a `:` begins right in a hole. */
  readonly format?: (scanner: Scanner) => void
  /** How many more signs close a hole than one. */
  readonly extraEnd?: number
}

interface ShapeParts {
  readonly close: string
  readonly escape?: string
  /** The delimiters are a pair that may be nested. */
  readonly open?: string
  readonly hole?: string
  readonly name?: string
  /** The string ends with its line. */
  readonly line?: string
}

/** A shape from the sources of regular expressions. */
export function shape(
  { close, escape, open, hole, name, line }: ShapeParts,
  more: Omit<StringShape, 'stop'> = {},
): StringShape {
  const parts = [
    escape,
    open === undefined ? undefined : `(?<open>${open})`,
    `(?<close>${close})`,
    hole === undefined ? undefined : `(?<hole>${hole})`,
    name === undefined ? undefined : `(?<name>${name})`,
    line === undefined ? undefined : `(?<line>${line})`,
  ]
  return { stop: new RegExp(parts.filter((part) => part !== undefined).join('|'), 'gu'), ...more }
}

/** What a backslash keeps from ending a string. */
export const BACKSLASH: string = String.raw`\\(?:\r\n|[^])`
export const LINE_END: string = String.raw`[\r\n]`

/** Where a string begins, where its content does, and how many pairs are open in it. */
type Place = readonly [from: number, content: number, depth?: number]

/** Reads a string or what is left of one behind a hole. */
export function readString(scanner: Scanner, inside: StringShape, [from, content, level = 0]: Place): void {
  let [start, contentFrom, depth] = [from, content, level]
  inside.stop.lastIndex = content
  for (;;) {
    const found = inside.stop.exec(scanner.text)
    if (found === null) {
      scanner.doubt(from)
      return scanner.literal(start, scanner.text.length, [contentFrom, scanner.text.length])
    }
    const end = inside.stop.lastIndex
    const { close, open, hole, name, line } = found.groups ?? {}
    if (open !== undefined) depth++
    if (close !== undefined && --depth >= 0) continue
    const piece: readonly [number, number] = [contentFrom, found.index]
    if (close !== undefined) return scanner.literal(start, end, piece)
    if (line !== undefined) {
      scanner.doubt(from)
      return scanner.literal(start, found.index, piece)
    }
    if (hole !== undefined) {
      scanner.literal(start, end, piece)
      return openHole(scanner, inside, depth)
    }
    if (name !== undefined) {
      // The sign stays with the string, the name is code, and the string goes on behind it.
      scanner.literal(start, found.index + 1, piece)
      start = contentFrom = end
    }
  }
}

function openHole(scanner: Scanner, inside: StringShape, depth: number): void {
  const { holeEnd = '}', format, extraEnd = 0 } = inside
  scanner.open(0, {
    closing: holeEnd,
    resume: (resumed) => {
      const from = resumed.at - 1
      const content = resumed.at + extraEnd
      readString(resumed, inside, [from, content, depth])
    },
    ...(format === undefined ? {} : { format }),
  })
}
