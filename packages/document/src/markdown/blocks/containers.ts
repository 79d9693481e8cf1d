import { type Line, linesBetween } from '../../text-line.ts'
import type { LineJoiner } from './line-joiner.ts'
import type { MarkdownBlock } from './markdown-blocks.ts'
import { CODE_INDENT, FOOTNOTE, type ItemStart, itemStart } from './markdown-lines.ts'

/** Shorter texts need no joiner. */
const LONG = 10_000

/** The text in a quote, an item of a list or a footnote: without its markers, on as many lines. */
export function textWithin(text: string, block: MarkdownBlock, joiner: LineJoiner): string {
  const lines = linesWithin(text, block)
  const length = block.end - block.start
  return length < LONG ? Array.from(lines).join('\n') : joiner.join(lines, length)
}

function* linesWithin(text: string, block: MarkdownBlock): Generator<string> {
  let isFirst = true
  let width = CODE_INDENT
  for (const line of linesBetween(text, block)) {
    if (block.kind === 'quote') yield withoutQuote(line)
    else if (!isFirst) yield outdented(line, width)
    else if (block.kind === 'footnote') yield line.rest.replace(FOOTNOTE, '').trimStart()
    else {
      const item = itemStart(line)
      width = item?.width ?? width
      yield item === undefined ? line.rest : textOf(item)
    }
    isFirst = false
  }
}

/** Nothing but text that goes on can be indented so far: without a marker it may look like something else. */
const LAZY = ' '.repeat(CODE_INDENT)

function withoutQuote({ indent, rest }: Line): string {
  if (indent >= CODE_INDENT || !rest.startsWith('>')) return LAZY + rest
  // One column of a tab belongs to the marker.
  if (rest[1] === '\t') return ' '.repeat(CODE_INDENT - ((indent + 1) % CODE_INDENT) - 1) + rest.slice(2)
  return rest.slice(rest[1] === ' ' ? 2 : 1)
}

function outdented({ indent, rest }: Line, width: number): string {
  if (rest === '') return ''
  return indent < width ? LAZY + rest : ' '.repeat(indent - width) + rest
}

/** Of a task, which is a list's own. */
const BOX = /^\[[ xX]\][ \t]+(?=\S)/

function textOf({ text, column, width }: ItemStart): string {
  return ' '.repeat(column - width) + text.replace(BOX, '')
}
