/** What the beginning of a line, without its indent, can mean in Markdown. */

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
