/** One line of a text. */
export interface Line {
  readonly start: number
  /** Without its end. */
  readonly end: number
  /** Where the next one begins. */
  readonly next: number
  /** 1-based. */
  readonly number: number
  /** Columns; a tab goes to the next multiple of its width. */
  readonly indent: number
  /** Without its indent, and the blanks at its end. */
  readonly rest: string
}

const TAB = 4
const [SPACE, TABULATOR, RETURN] = [32, 9, 13]

/** The line that begins at an offset. Lines are read one by one: all of a long text would take many times its size. */
export function lineAt(text: string, start: number, number: number): Line | undefined {
  if (start >= text.length) return undefined
  const found = text.indexOf('\n', start)
  const end = found === -1 ? text.length : found
  let indent = 0
  let from = start
  for (; from < end; from++) {
    const sign = text.charCodeAt(from)
    if (sign === SPACE) indent++
    else if (sign === TABULATOR) indent += TAB - (indent % TAB)
    else break
  }
  return { start, end, next: end + 1, number, indent, rest: text.slice(from, blanksFrom(text, from, end)) }
}

/** Where the blanks at the end of a line begin. A space that does not break is text. */
function blanksFrom(text: string, from: number, end: number): number {
  let at = end
  while (at > from && isBlank(text.charCodeAt(at - 1))) at--
  return at
}

function isBlank(sign: number): boolean {
  return sign === SPACE || sign === TABULATOR || sign === RETURN
}

/** The line after one. */
export function following(text: string, { next, number }: Pick<Line, 'next' | 'number'>): Line | undefined {
  return lineAt(text, next, number + 1)
}

/** The lines of a part of a text. */
export function* linesBetween(text: string, { start, end, line }: Stretch): Generator<Line> {
  for (let each = lineAt(text, start, line); each !== undefined; each = following(text, each)) {
    if (each.start >= end) return
    yield each
  }
}

/** A part of a text that begins and ends with lines. */
export interface Stretch {
  readonly start: number
  readonly end: number
  /** 1-based line of its beginning. */
  readonly line: number
}
