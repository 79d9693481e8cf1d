import { closingQuote } from '@governance-gates/document'

/** What the beginning of a JSON file shows of its first value. */
export interface JsonHead {
  /** The first value, as far as the head shows it: a member that is cut off is left out. */
  readonly value: unknown
  /** Whether the first value ends within the head. */
  readonly isWhole: boolean
  /** Whether it ends, or is cut off, on the line on which it begins. */
  readonly isOneLine: boolean
}

/** Reads the head of a JSON file; undefined where it does not begin with an object or a list, or is malformed. */
export function readJsonHead(head: string): JsonHead | undefined {
  const text = head.trimStart()
  if (CLOSERS[text.charAt(0)] === undefined) return undefined
  const { end, cut, closers } = outline(text)
  const isWhole = end !== undefined
  const first = isWhole ? text.slice(0, end) : text.slice(0, cut) + closers
  let value: unknown
  try {
    value = JSON.parse(first)
  } catch {
    return undefined
  }
  return {
    value,
    isWhole,
    isOneLine: !text.slice(0, end).trimEnd().includes('\n'),
  }
}

interface Outline {
  /** Where the first value ends; undefined where the text ends before. */
  readonly end: number | undefined
  /** The last place where the text can be cut so that only whole members come before it… */
  readonly cut: number
  /** …and what closes everything that is open there. */
  readonly closers: string
}

const CLOSERS: Readonly<Record<string, string>> = { '{': '}', '[': ']' }
/** The brackets, commas and quotes that begin or end something: few of the characters of a file. */
const MARKS = /[{}[\],"]/g

function outline(text: string): Outline {
  let open = ''
  let cut = 0
  let closers = ''
  for (let at = nextMark(text, 0); at < text.length; at = nextMark(text, at + 1)) {
    const char = text.charAt(at)
    const closer = CLOSERS[char]
    if (char === '"') at = closingQuote(text, at)
    else if (closer !== undefined) {
      open = closer + open
      closers = open
      cut = at + 1
    } else if (char === ',') {
      closers = open
      cut = at
    } else open = open.slice(1)
    if (open === '') return { end: at + 1, cut, closers }
  }
  return { end: undefined, cut, closers }
}

/** The place of the next mark; the end of the text where there is none. */
function nextMark(text: string, from: number): number {
  MARKS.lastIndex = from
  return MARKS.test(text) ? MARKS.lastIndex - 1 : text.length
}
