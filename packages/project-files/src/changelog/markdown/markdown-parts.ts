import {
  definitionsEnd,
  isTableRule,
  type MarkdownBlock,
  markdownBlocks,
  withoutMarkers,
} from '@governance-gates/document/markdown-blocks'
import { linesBetween } from '@governance-gates/document/text-line'
import type { LogPart } from '../log-part.ts'
import { listedItems } from './list-items.ts'
import { markdownText } from './markdown-text.ts'

/** The parts of a change log in Markdown, in time that grows with its size. */
export function* markdownParts(text: string): Generator<LogPart> {
  for (const block of markdownBlocks(text)) {
    if (block.kind === 'heading' || block.kind === 'underlined') yield headingOf(text, block)
    else if (block.kind === 'item') yield* itemsOf(text, block)
    else yield { ...placeOf(block), form: 'paragraph', text: textOf(text, block) }
  }
}

function placeOf({ line, end }: MarkdownBlock): { kind: 'text'; line: number; end: number } {
  return { kind: 'text', line, end }
}

function headingOf(text: string, { kind, start, end, line }: MarkdownBlock): LogPart {
  const source = text.slice(start, end)
  if (kind === 'heading') {
    const [, marks = '', title = ''] = /^[ ]{0,3}(#{1,6})[ \t]*([^\n]*)$/.exec(source) ?? []
    return { kind: 'heading', depth: marks.length, title: markdownText(withoutClosing(title)), line, end }
  }
  const cut = source.lastIndexOf('\n')
  const before = definitionsEnd(source.slice(0, cut + 1))
  const title = unindented(source.slice(before, cut))
  const skipped = source.slice(0, before).split('\n').length - 1
  const depth = source.includes('=', cut) ? 1 : 2
  return { kind: 'heading', depth, title: markdownText(title).trim(), line: line + skipped, end }
}

/** `# A #` is as `# A`. */
function withoutClosing(title: string): string {
  const trimmed = title.trim()
  let at = trimmed.length
  while (trimmed[at - 1] === '#') at--
  return at === 0 || /[ \t]/.test(trimmed[at - 1] ?? '') ? trimmed.slice(0, at).trim() : trimmed
}

function* itemsOf(text: string, block: MarkdownBlock): Generator<LogPart> {
  for (const { text: own, isReference } of listedItems(text, block))
    yield { ...placeOf(block), form: isReference ? 'reference' : 'item', text: own }
  // What ends here ends the entry, also where nothing is said.
  yield { ...placeOf(block), form: 'paragraph', text: '' }
}

/** What says something: a rule, a comment, HTML, a footnote and the target of a link do not. */
function textOf(text: string, block: MarkdownBlock): string {
  const source = text.slice(block.start, block.end)
  switch (block.kind) {
    case 'paragraph':
      return markdownText(unindented(source.slice(definitionsEnd(source)))).trim()
    case 'quote':
      return markdownText(quotedLines(text, block).join('\n')).trim()
    case 'table':
      return markdownText(tableCells(source)).trim()
    case 'code':
      return unindented(source).trim()
    case 'fence':
      return codeIn(source)
    default:
      return ''
  }
}

function unindented(source: string): string {
  return source.includes('\n') ? source.replace(/\n[ \t]+/g, '\n').trim() : source.trim()
}

function quotedLines(text: string, block: MarkdownBlock): readonly string[] {
  return Array.from(linesBetween(text, block), ({ rest }) =>
    withoutMarkers(rest).replace(/^#{1,6}[ \t]+/, ''),
  )
}

function tableCells(source: string): string {
  const rows = source.split('\n').filter((row) => !isTableRule(row.trim()))
  return rows
    .map((row) =>
      row
        .split('|')
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
        .join(' '),
    )
    .join('\n')
}

/** Between the fences: the last line is one, unless the text ends before it. */
function codeIn(source: string): string {
  const lines = source.split('\n')
  const last = lines.length > 1 && /^[ ]{0,3}(?:`{3,}|~{3,})[ \t]*$/.test(lines.at(-1) ?? '') ? -1 : undefined
  return lines.slice(1, last).join('\n').trim()
}
