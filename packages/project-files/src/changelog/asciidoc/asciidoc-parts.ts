/**
 * The part of AsciiDoc that change logs are made of: section titles, lists, paragraphs, and what is to be left out, which are
 * comments, attributes, delimited blocks and what is under a condition. https://docs.asciidoctor.org/asciidoc/latest/
 */

import { following, type Line, lineAt } from '@governance-gates/document/text-line'
import type { LogPart } from '../log-part.ts'
import { asciidocText } from './asciidoc-text.ts'

type Text = Extract<LogPart, { readonly kind: 'text' }>

/** The parts of a change log in AsciiDoc. */
export function* asciidocParts(text: string): Generator<LogPart> {
  for (let line = lineAt(text, 0, 1); line !== undefined; ) {
    const ignored = line.rest === '' ? line : ignoredEnd(text, line)
    if (ignored !== undefined) {
      line = following(text, ignored)
      continue
    }
    const { part, last } = partAt(text, line)
    yield part
    line = following(text, last)
  }
}

/** A comment, an attribute, attributes of a block, the end of a condition, a break. */
const IGNORED =
  /^(?:\/\/(?!\/\/)|:!?\w[\w-]*!?:(?:\s|$)|\[[^\]]*\]$|\[\[[^\]]*\]\]$|if(?:n?def|eval)::[^[\]]*\[.+\]$|endif::|toc::|include::|'{3,}$|<<<$|\+$|-{3}$|\*{3}$)/
/** An attribute, or a line of one, that goes on in the next line. */
const CONTINUED = / \\$/
const COMMENT_STYLE = /^\[comment\b[^\]]*\]$/

/** The last line of what says nothing; undefined where something begins that does. */
function ignoredEnd(text: string, first: Line): Line | undefined {
  if (CONDITION.test(first.rest) || !IGNORED.test(first.rest)) return undefined
  let last = first
  if (COMMENT_STYLE.test(first.rest)) {
    const line = following(text, first)
    const isText = line !== undefined && line.rest !== '' && !HEADING.test(line.rest)
    return isText && underlineBelow(text, line) === undefined ? partAt(text, line).last : first
  }
  if (!ATTRIBUTE.test(first.rest)) return first
  for (let line = following(text, first); line !== undefined && CONTINUED.test(last.rest); ) {
    last = line
    line = following(text, line)
  }
  return last
}

const ATTRIBUTE = /^:!?\w/
const CONDITION = /^if(?:n?def::[^[\]]*\[\]|eval::)/
/** The lines between which a block is, by its sign. */
const DELIMITER = /^(\/{4,}|-{4,}|\.{4,}|={4,}|\*{4,}|_{4,}|\+{4,}|--|[|,:!]={3,}|`{3,})(?:(?<=`)\w.*)?$/
const HEADING = /^(={1,6}|#{1,6})\s+(\S.*)$/
const ITEM = /^(?:[*-]{1,6}|\.{1,6}|\d{1,9}\.)\s+(?:\[[ xX*]\]\s+)?(\S.*)$/
/** `Bug fixes::` and `.Bug fixes`, which change logs use as titles. */
const TERM = /^(?:([^\s:].{0,200}?)(?:::|;;)|\.([^\s.].{0,200}))$/
/** Below all sections. */
const TERM_DEPTH = 7

interface Found {
  readonly part: LogPart
  readonly last: Line
}

function partAt(text: string, line: Line): Found {
  if (CONDITION.test(line.rest)) return silent(conditionEnd(text, line), line)
  const delimiter = line.indent === 0 ? DELIMITER.exec(line.rest)?.[1] : undefined
  if (delimiter !== undefined) return delimited(text, line, delimiter)
  const [, marks, title = ''] = line.indent === 0 ? (HEADING.exec(line.rest) ?? []) : []
  if (marks !== undefined) return heading(line, { depth: marks.length, title, last: line })
  const underlined = line.indent === 0 ? underlineBelow(text, line) : undefined
  if (underlined !== undefined) return heading(line, { ...underlined, title: line.rest })
  const [, term, blockTitle] = line.indent === 0 ? (TERM.exec(line.rest) ?? []) : []
  const name = term ?? blockTitle
  if (name !== undefined) return heading(line, { depth: TERM_DEPTH, title: name, last: line })
  return paragraphAt(text, line)
}

function heading(
  line: Line,
  { depth, title, last }: { readonly depth: number; readonly title: string; readonly last: Line },
): Found {
  const part = {
    kind: 'heading',
    depth,
    title: asciidocText(title),
    line: line.number,
    end: last.end,
  } as const
  return { part, last }
}

function silent(last: Line, { number }: Line, text = ''): Found {
  const part: Text = { kind: 'text', form: 'paragraph', text, line: number, end: last.end }
  return { part, last }
}

const UNDERLINES = '=-~^+'

/** A title with a line below it that is as long, give or take one. */
function underlineBelow(
  text: string,
  line: Line,
): { readonly depth: number; readonly last: Line } | undefined {
  const below = following(text, line)
  const sign = below?.rest[0] ?? ''
  if (below === undefined || below.indent > 0 || sign === '' || !UNDERLINES.includes(sign)) return undefined
  const isLine = below.rest.length > 1 && /^(.)\1*$/.test(below.rest)
  if (!isLine || Math.abs(below.rest.length - line.rest.length) > 1) return undefined
  return { depth: UNDERLINES.indexOf(sign) + 1, last: below }
}

/** Nothing under a condition counts: it may not hold where the document is shown. */
function conditionEnd(text: string, first: Line): Line {
  let depth = 1
  let last = first
  for (let line = following(text, first); line !== undefined; line = following(text, line)) {
    last = line
    if (CONDITION.test(line.rest)) depth++
    else if (line.rest.startsWith('endif::') && --depth === 0) break
  }
  return last
}

/** A block between two equal lines; one that does not end goes on to the end of the text. */
function delimited(text: string, first: Line, delimiter: string): Found {
  const lines: string[] = []
  let last = first
  for (let line = following(text, first); line !== undefined; line = following(text, line)) {
    last = line
    if (line.indent === 0 && line.rest === delimiter) break
    lines.push(line.rest)
  }
  const isComment = delimiter.startsWith('/') || delimiter.startsWith('+')
  return silent(last, first, isComment ? '' : asciidocText(lines.join('\n')))
}

function paragraphAt(text: string, first: Line): Found {
  const item = ITEM.exec(first.rest)
  const lines = [item?.[1] ?? first.rest]
  let last = first
  for (
    let line = following(text, first);
    line !== undefined && line.rest !== '';
    line = following(text, line)
  ) {
    const { rest } = line
    if (ITEM.test(rest) || IGNORED.test(rest) || CONDITION.test(rest) || HEADING.test(rest)) break
    if (DELIMITER.test(rest) || TERM.test(rest)) break
    lines.push(rest)
    last = line
  }
  const form = item === null ? 'paragraph' : 'item'
  const part: Text = {
    kind: 'text',
    form,
    text: asciidocText(lines.join('\n')),
    line: first.number,
    end: last.end,
  }
  return { part, last }
}
