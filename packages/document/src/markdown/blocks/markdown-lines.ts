/** What the beginning of a line, without its indent, can mean in Markdown. */
import type { Line } from '../../text-line.ts'

export const HEADING: RegExp = /^#{1,6}(?:[ \t]|$)/
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
export const FENCE: RegExp = /^(?:(`{3,})[^`]*|(~{3,}).*)$/s
/** Marker, space, text. */
export const BULLET: RegExp = /^([-*+])(?:([ \t]+)(\S.*)?)?$/s
export const NUMBER: RegExp = /^(\d{1,9}[.)])(?:([ \t]+)(\S.*)?)?$/s
export const FOOTNOTE: RegExp = /^\[\^[^\]\s]+\]:/
const TABLE_RULE = /^(?=[^|]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/

/** Nobody draws a longer line. */
const MAX_RULE = 1_000

/** `---`, `* * *` */
export function isRule(line: string): boolean {
  return line.length <= MAX_RULE && RULE.test(line)
}

/** `|---|:--:|`, between the head and the body of a table. */
export function isTableRule(line: string): boolean {
  return line.length <= MAX_RULE && TABLE_RULE.test(line)
}

/** From this indent on a line is code, or goes on with what is open. */
export const CODE_INDENT = 4

/** How an item of a list begins. */
export interface ItemStart {
  /** `-`, `10.` */
  readonly mark: string
  /** Behind the marker; empty where it begins on the next line. */
  readonly text: string
  /** The column of its text. */
  readonly column: number
  /** Where a line would have to begin to belong to it. */
  readonly width: number
}

/** The item that a line begins. */
export function itemStart({ indent, rest }: Pick<Line, 'indent' | 'rest'>): ItemStart | undefined {
  const [, mark, space = '', text = ''] = BULLET.exec(rest) ?? NUMBER.exec(rest) ?? []
  if (mark === undefined) return undefined
  const end = indent + mark.length
  if (text === '') return { mark, text, column: end + 1, width: end + 1 }
  let column = end
  for (const sign of space) column += sign === '\t' ? CODE_INDENT - (column % CODE_INDENT) : 1
  // With more than four columns between a marker and its text, the text is code, and begins after one.
  return { mark, text, column, width: column - end > CODE_INDENT ? end + 1 : column }
}
