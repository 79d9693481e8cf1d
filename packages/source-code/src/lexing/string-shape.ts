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
  { close, escape: kept, open, hole, name, line }: ShapeParts,
  more: Omit<StringShape, 'stop'> = {},
): StringShape {
  const parts = [
    kept,
    open === undefined ? undefined : `(?<open>${open})`,
    `(?<close>${close})`,
    hole === undefined ? undefined : `(?<hole>${hole})`,
    name === undefined ? undefined : `(?<name>${name})`,
    line === undefined ? undefined : `(?<line>${line})`,
  ]
  return { stop: new RegExp(parts.filter((part) => part !== undefined).join('|'), 'gu'), ...more }
}

/** What a backslash keeps from ending a string. */
export const BACKSLASH: string = String.raw`\\(?:\r\n|[\s\S])`
export const LINE_END: string = String.raw`[\r\n]`

/** Where a string or a piece of one begins, where its content does, and how many pairs are open in it. */
type Place = readonly [from: number, content: number, depth?: number]

/** Reads a string or what is left of one behind a hole. */
export function readString(scanner: Scanner, inside: StringShape, place: Place): void {
  let next: Place | undefined = place
  while (next !== undefined) next = readPiece(scanner, inside, next)
}

/** Reads a piece. Gives the next one where the string goes on right behind a name. */
function readPiece(
  scanner: Scanner,
  inside: StringShape,
  [from, content, level = 0]: Place,
): Place | undefined {
  const { found, depth } = nextStop(scanner.text, inside, { at: content, depth: level })
  const end = inside.stop.lastIndex
  const piece: readonly [number, number] = [content, found?.index ?? scanner.text.length]
  const { close, hole, name } = found?.groups ?? {}
  if (close !== undefined) {
    scanner.literal(from, end, piece)
  } else if (hole !== undefined) {
    scanner.literal(from, end, piece)
    openHole(scanner, inside, depth)
  } else if (name !== undefined) {
    // The sign stays with the string, and the name is code.
    scanner.literal(from, piece[1] + 1, piece)
    return [end, end, depth]
  } else {
    // The line or the text ends before the string does.
    scanner.doubt(from)
    scanner.literal(from, piece[1], piece)
  }
  return undefined
}

interface Stop {
  readonly found: RegExpExecArray | null
  readonly depth: number
}

/** The next thing that ends a piece, past pairs of its delimiters. */
function nextStop(
  text: string,
  { stop }: StringShape,
  from: { readonly at: number; readonly depth: number },
): Stop {
  let { depth } = from
  stop.lastIndex = from.at
  for (;;) {
    const found = stop.exec(text)
    if (found?.groups?.['open'] !== undefined) depth++
    else if (found?.groups?.['close'] !== undefined && depth > 0) depth--
    else if (found === null || Object.values(found.groups ?? {}).some((group) => group !== undefined))
      return { found, depth }
  }
}

function openHole(scanner: Scanner, inside: StringShape, depth: number): void {
  const { holeEnd = '}', format, extraEnd = 0 } = inside
  scanner.open(0, {
    closing: holeEnd,
    resume: (resumed) => readString(resumed, inside, [resumed.at - 1, resumed.at + extraEnd, depth]),
    ...(format === undefined ? {} : { format }),
  })
}
