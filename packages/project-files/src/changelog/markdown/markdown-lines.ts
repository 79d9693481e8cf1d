/** What the beginning of a line, without its indent, can mean in Markdown. */

export const HEADING: RegExp = /^#{1,6}(?:[ \t]|$)/
export const RULE: RegExp = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
export const FENCE: RegExp = /^(?:(`{3,})[^`]*|(~{3,}).*)$/s
/** Marker, space, text. */
export const BULLET: RegExp = /^([-*+])(?:([ \t]+)(\S.*)?)?$/s
export const NUMBER: RegExp = /^(\d{1,9}[.)])(?:([ \t]+)(\S.*)?)?$/s
export const FOOTNOTE: RegExp = /^\[\^[^\]\s]+\]:/
/** Between the head and the body of a table. */
export const TABLE_RULE: RegExp = /^(?=[^|]*\|)\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/
