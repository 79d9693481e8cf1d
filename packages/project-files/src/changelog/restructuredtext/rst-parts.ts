/**
 * The part of reStructuredText that change logs are made of: titles with underlines, lists, paragraphs, and what is to be left
 * out, which are comments, directives and literal blocks. All that is not a title is unindented or below something that is not.
 * https://docutils.sourceforge.io/docs/ref/rst/restructuredtext.html#sections
 */

import { following, type Line, lineAt } from '@governance-gates/document/text-line'
import type { LogPart } from '../log-part.ts'
import { BULLET, isVisible, MARKUP_START, rstText } from './rst-text.ts'

type Text = Extract<LogPart, { readonly kind: 'text' }>

/** The parts of a change log in reStructuredText. */
export function* rstParts(text: string): Generator<LogPart> {
  /** How titles are marked, from the top. */
  const styles: string[] = []
  for (let line = lineAt(text, 0, 1); line !== undefined; ) {
    if (line.rest === '') {
      line = following(text, line)
      continue
    }
    const title = line.indent === 0 ? titleAt(text, line) : undefined
    if (title !== undefined) {
      yield headingOf(title, styles)
      line = following(text, title.last)
      continue
    }
    const { parts, last } = blockAt(text, line)
    yield* parts
    line = following(text, last)
  }
}

interface Title {
  readonly title: string
  /** The sign of its lines; twice where one is above it too. */
  readonly style: string
  readonly line: Line
  readonly last: Line
}

const ADORNMENT = /^([!-/:-@[-`{-~])\1*$/
/** A shorter line below a text is one where it is as long as the text. */
const MIN_LENGTH = 4

function titleAt(text: string, line: Line): Title | undefined {
  const below = following(text, line)
  if (below === undefined || below.rest === '') return undefined
  if (ADORNMENT.test(line.rest)) return overlined(text, line, below)
  return isUnderline(below, line)
    ? { title: line.rest, style: below.rest[0] ?? '', line, last: below }
    : undefined
}

function overlined(text: string, over: Line, line: Line): Title | undefined {
  const under = following(text, line)
  const sign = over.rest[0] ?? ''
  if (under === undefined || under.indent > 0 || under.rest !== over.rest) return undefined
  const isTitle = over.rest.length >= Math.min(line.rest.length, MIN_LENGTH) && !ADORNMENT.test(line.rest)
  return isTitle ? { title: line.rest, style: sign + sign, line, last: under } : undefined
}

function isUnderline({ rest, indent }: Line, { rest: title }: Line): boolean {
  return indent === 0 && ADORNMENT.test(rest) && rest.length >= Math.min(title.length, MIN_LENGTH)
}

function headingOf({ title, style, line, last }: Title, styles: string[]): LogPart {
  if (!styles.includes(style)) styles.push(style)
  const depth = styles.indexOf(style) + 1
  return { kind: 'heading', depth, title: rstText(title), line: line.number, end: last.end }
}

interface Block {
  readonly parts: readonly Text[]
  /** Its last line that is not blank. */
  readonly last: Line
}

/** What begins at a line: explicit markup goes as far as it is indented, other things up to a blank line. */
function blockAt(text: string, first: Line): Block {
  if (first.indent === 0 && MARKUP_START.test(first.rest)) {
    const { lines, last } = indentedBelow(text, first)
    const source = isVisible(first.rest)
      ? lines
          .map(({ rest }) => rest)
          .filter((rest) => !OPTION.test(rest))
          .join('\n')
      : ''
    return { parts: [partOf('paragraph', rstText(source), { line: first, last })], last }
  }
  const item = BULLET.exec(first.rest)
  return item === null ? paragraphAt(text, first) : itemAt(text, first, item)
}

/** `:class: x`, of a directive. */
const OPTION = /^:[\w -]+:(?:\s|$)/

function partOf(
  form: Text['form'],
  text: string,
  { line, last }: { readonly line: Line; readonly last: Line },
): Text {
  return { kind: 'text', form, text, line: line.number, end: last.end }
}

function indentedBelow(text: string, first: Line): { readonly lines: readonly Line[]; readonly last: Line } {
  const lines: Line[] = []
  let last = first
  for (let line = following(text, first); line !== undefined; line = following(text, line)) {
    if (line.rest === '') continue
    if (line.indent === 0) break
    lines.push(line)
    last = line
  }
  return { lines, last }
}

/** A paragraph, indented or not; one that ends in `::` has literal text below it, which is part of it. */
function paragraphAt(text: string, first: Line): Block {
  const lines = [first.rest]
  let last = first
  for (
    let line = following(text, first);
    line !== undefined && line.rest !== '';
    line = following(text, line)
  ) {
    if (line.indent === 0 && MARKUP_START.test(line.rest) && first.indent > 0) break
    lines.push(line.rest)
    last = line
  }
  // A line between two blank ones separates, and says nothing.
  const source = lines.length === 1 && ADORNMENT.test(first.rest) ? '' : lines.join('\n')
  return { parts: [partOf('paragraph', rstText(source), { line: first, last })], last }
}

/** An item: the lines below it that are indented, without those of the lists in it, which are items too. */
function itemAt(text: string, first: Line, [, marker = '', rest = '']: RegExpExecArray): Block {
  const lines = [rest]
  const width = first.indent + marker.length
  let last = first
  let isAfterBlank = false
  for (let line = following(text, first); line !== undefined; line = following(text, line)) {
    if (line.rest === '') {
      isAfterBlank = true
      continue
    }
    if (line.indent < width || (isAfterBlank && BULLET.test(line.rest))) break
    lines.push(line.rest)
    last = line
    isAfterBlank = false
  }
  return { parts: [partOf('item', rstText(lines.join('\n')), { line: first, last })], last }
}
