/**
 * Cuts Markdown into the blocks at its top level, line by line: parsers take the square of some texts, and change logs have
 * grown for years. A block ends before a line that, by CommonMark, closes everything that is open.
 * https://spec.commonmark.org/0.31.2/#phase-1-block-structure
 */
import { following, type Line, lineAt } from '../../text-line.ts'
import { beginsHtml, htmlEnd } from './html-blocks.ts'
import { definitionsEnd } from './link-definitions.ts'
import {
  BULLET,
  CODE_INDENT,
  FENCE,
  FOOTNOTE,
  HEADING,
  type ItemStart,
  isRule,
  isTableRule,
  itemStart,
  NUMBER,
} from './markdown-lines.ts'
import { closesFence, OpenParagraph } from './open-paragraph.ts'

type BlockKind =
  | 'heading'
  | 'underlined'
  | 'rule'
  | 'fence'
  | 'html'
  | 'code'
  | 'quote'
  | 'item'
  | 'paragraph'
  | 'table'
  | 'footnote'

/** A block at the top level. An item of a list is one, with all that is in it. */
export interface MarkdownBlock {
  readonly kind: BlockKind
  /** Offsets in the document. */
  readonly start: number
  readonly end: number
  /** 1-based. */
  readonly line: number
}

/** The blocks of a document, in their order. Blank lines between them belong to none. */
export function* markdownBlocks(text: string): Generator<MarkdownBlock> {
  for (let first = lineAt(text, 0, 1); first !== undefined; ) {
    if (first.rest === '') {
      first = following(text, first)
      continue
    }
    const { kind, last } = blockAt(text, first)
    yield { kind, start: first.start, end: last.end, line: first.number }
    first = following(text, last)
  }
}

interface BlockEnd {
  readonly kind: BlockKind
  /** Its last line that is not blank. */
  readonly last: Line
}

function blockAt(text: string, first: Line): BlockEnd {
  const { rest, indent } = first
  if (indent >= CODE_INDENT) return { kind: 'code', last: codeEnd(text, first) }
  const fence = FENCE.exec(rest)
  if (fence !== null) return { kind: 'fence', last: fenceEnd(text, first, fence[1] ?? fence[2] ?? '') }
  const html = htmlEnd(text, first)
  if (html !== undefined) return { kind: 'html', last: html }
  if (HEADING.test(rest)) return { kind: 'heading', last: first }
  if (isRule(rest)) return { kind: 'rule', last: first }
  if (rest.startsWith('>')) return { kind: 'quote', last: quoteEnd(text, first) }
  const item = itemStart(first)
  if (item !== undefined) return { kind: 'item', last: itemEnd(text, first, item) }
  if (FOOTNOTE.test(rest)) return { kind: 'footnote', last: indentedEnd(text, first, CODE_INDENT) }
  return paragraphAt(text, first)
}

function codeEnd(text: string, first: Line): Line {
  let last = first
  for (let line = following(text, first); line !== undefined; line = following(text, line)) {
    if (line.rest === '') continue
    if (line.indent < CODE_INDENT) break
    last = line
  }
  return last
}

function fenceEnd(text: string, first: Line, fence: string): Line {
  let last = first
  for (let line = following(text, first); line !== undefined; line = following(text, line)) {
    last = line
    if (line.indent < CODE_INDENT && closesFence(fence, line.rest)) break
  }
  return last
}

function quoteEnd(text: string, first: Line): Line {
  const open = new OpenParagraph()
  open.take(first)
  let last = first
  for (let line = following(text, first); line !== undefined; line = following(text, line)) {
    const isOwn = line.indent < CODE_INDENT && line.rest.startsWith('>')
    if (!isOwn && (line.rest === '' || !open.isOpen || interrupts(line, 'container'))) break
    if (isOwn) open.take(line)
    last = line
  }
  return last
}

/** A line belongs to an item where it is indented as far as its text, or goes on with its paragraph. */
function itemEnd(text: string, first: Line, item: ItemStart): Line {
  const after = following(text, first)
  // An item that begins with two blank lines has ended.
  if (item.text === '' && (after === undefined || after.rest === '')) return first
  return indentedEnd(text, first, item.width)
}

function indentedEnd(text: string, first: Line, width: number): Line {
  const open = new OpenParagraph()
  open.take(first)
  let last = first
  for (let line = following(text, first); line !== undefined; line = following(text, line)) {
    if (line.rest === '') {
      open.takeBlank()
      continue
    }
    const isOwn = line.indent >= width
    if (!isOwn && (!open.isOpen || interrupts(line, 'container'))) break
    if (isOwn) open.take(line)
    last = line
  }
  return last
}

function paragraphAt(text: string, first: Line): BlockEnd {
  const second = following(text, first)
  if (second !== undefined && second.indent < CODE_INDENT && isTableHead(first.rest, second.rest))
    return { ...paragraphEnd(text, second, () => false), kind: 'table' }
  return paragraphEnd(text, first, (above) => !isDefinitions(text, first, above))
}

/** @param isHeading whether a paragraph that goes as far as a line may be a heading. */
function paragraphEnd(text: string, first: Line, isHeading: (above: Line) => boolean): BlockEnd {
  let last = first
  for (let line = following(text, first); line !== undefined; line = following(text, line)) {
    if (line.rest === '') break
    if (line.indent < CODE_INDENT) {
      if (UNDERLINE.test(line.rest) && isHeading(last)) return { kind: 'underlined', last: line }
      if (interrupts(line, 'paragraph')) break
    }
    last = line
  }
  return { kind: 'paragraph', last }
}

/** A table begins with a row, and a line below it for as many columns. */
function isTableHead(row: string, rule: string): boolean {
  return isTableRule(rule) && columnsOf(row) === columnsOf(rule)
}

function columnsOf(row: string): number {
  return row
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '')
    .split(/(?<!\\)\|/).length
}

const UNDERLINE = /^(?:=+|-+)$/

/** Nothing but definitions of links cannot be a heading. */
function isDefinitions(text: string, first: Line, last: Line): boolean {
  if (!first.rest.startsWith('[')) return false
  const paragraph = text.slice(first.start, last.end)
  return definitionsEnd(paragraph) >= paragraph.length
}

/** Whether a line that is not indented begins something else without a blank line before it. */
function interrupts({ rest, indent }: Line, what: 'paragraph' | 'container'): boolean {
  if (indent >= CODE_INDENT) return false
  if (HEADING.test(rest) || FENCE.test(rest) || isRule(rest) || rest.startsWith('>')) return true
  if (beginsHtml(rest)) return true
  if (FOOTNOTE.test(rest)) return true
  const [, bullet, , item] = BULLET.exec(rest) ?? []
  if (bullet !== undefined) return item !== undefined || what === 'container'
  const [, number, , numbered] = NUMBER.exec(rest) ?? []
  // Only a list that begins with 1 interrupts a paragraph; the next item of a list interrupts nothing.
  return number !== undefined && (what === 'container' || (numbered !== undefined && /^1[.)]$/.test(number)))
}
