import { positionOf, readMarkdown } from '@governance-gates/document/markdown'
import { EvidenceError } from '@governance-gates/document/strict'
import type { RootContent } from 'mdast'
import { type MarkdownBlock, markdownBlocks } from './markdown-blocks.ts'

/** A part of a document at its top level, in the order of the text. */
export type MarkdownPiece =
  | { readonly kind: 'node'; readonly node: RootContent; readonly line: number; readonly end: number }
  /** An item of a list, in plain words. */
  | { readonly kind: 'item'; readonly text: string; readonly line: number; readonly end: number }
  /** The definition of a link, which says nothing. */
  | { readonly kind: 'definition'; readonly line: number; readonly end: number }

/** What is parsed at once: little enough for a parser that takes the square, and enough to keep it busy. */
const CHUNK = { lines: 100, length: 8_000 }
/** One paragraph, item or table is not written longer by hand. */
const MAX_BLOCK = { lines: 3_000, length: 150_000 }

/**
 * The parts of a document, in time that grows with its size.
 *
 * @throws EvidenceError where a part of it is nested too deeply, or longer than anybody writes one.
 */
export function* markdownPieces(text: string): Generator<MarkdownPiece> {
  const definitions = definitionsIn(text)
  let open: MarkdownBlock[] = []
  for (const block of markdownBlocks(text)) {
    refuseEndless(block)
    const first = open[0] ?? block
    const isFull =
      block.line + block.lines - first.line > CHUNK.lines || block.end - first.start > CHUNK.length
    if (isFull || block.kind !== 'flow') {
      yield* piecesOf(text, open, definitions)
      open = []
    }
    if (block.kind === 'flow') open.push(block)
    else yield* singlePiece(text, block)
  }
  yield* piecesOf(text, open, definitions)
}

function* singlePiece(text: string, block: MarkdownBlock): Generator<MarkdownPiece> {
  const { kind, start, end, line } = block
  switch (kind) {
    case 'flow':
    case 'verbatim':
      yield* piecesOf(text, [block], NO_DEFINITIONS)
      break
    case 'item':
      yield { kind, text: text.slice(start + '- '.length, end).trim(), line, end }
      break
    case 'definition':
      yield { kind, line, end }
  }
}

function refuseEndless({ kind, line, lines, start, end }: MarkdownBlock): void {
  if (kind === 'verbatim' || (lines <= MAX_BLOCK.lines && end - start <= MAX_BLOCK.length)) return
  throw new EvidenceError('a paragraph, an item or a table is longer than anybody reads', {
    line,
    remedy: `write at most ${MAX_BLOCK.lines} lines without a heading, a new item or a blank line`,
  })
}

/** The nodes of blocks that follow each other. */
function* piecesOf(
  text: string,
  blocks: readonly MarkdownBlock[],
  definitions: ReadonlySet<string>,
): Generator<MarkdownPiece> {
  const [first, last] = [blocks[0], blocks.at(-1)]
  if (first === undefined || last === undefined) return
  const own = text.slice(first.start, last.end)
  // Whether anything follows makes a difference to the parser.
  const lineEnd = last.end < text.length ? '\n' : ''
  const root = readMarkdown(own + lineEnd + definitionsFor(own, definitions))
  if (root === undefined) {
    throw new EvidenceError(
      'the Markdown is nested too deeply, or has too many brackets or entities in one paragraph',
      {
        line: first.line,
        remedy: 'write it in plain lists, with a blank line between paragraphs',
      },
    )
  }
  for (const node of root.children) {
    const { start, end } = node.position ?? {}
    // What was added for its links.
    if ((start?.offset ?? 0) >= own.length) break
    const line = first.line + positionOf(node).line - 1
    yield { kind: 'node', node, line, end: first.start + Math.min(end?.offset ?? 0, own.length) }
  }
}

const NO_DEFINITIONS: ReadonlySet<string> = new Set()
const DEFINITION = /^ {0,3}\[((?:[^[\]\\\r\n]|\\.){1,999})\]:/
const LABEL = /\[((?:[^[\]\\]|\\.){1,999})\]/g

/**
 * The labels of the links and footnotes that are defined at the top level, where a block begins. Others, as those in a quote, leave
 * the brackets in a text, and no decision depends on those.
 */
function definitionsIn(text: string): ReadonlySet<string> {
  const labels = new Set<string>()
  for (const { kind, start, end } of markdownBlocks(text)) {
    if (kind !== 'flow' && kind !== 'definition') continue
    for (let at = start; at < end; at = nextLine(text, at)) {
      const label = DEFINITION.exec(text.slice(at, Math.min(end, at + MAX_LABEL)))?.[1]
      if (label === undefined) break
      labels.add(normalized(label))
    }
  }
  return labels
}

const MAX_LABEL = 1_010

function nextLine(text: string, from: number): number {
  const end = text.indexOf('\n', from)
  return end === -1 ? text.length : end + 1
}

/** Definitions for the labels that a part of the document names: where they lead does not matter. */
function definitionsFor(part: string, definitions: ReadonlySet<string>): string {
  if (definitions.size === 0) return ''
  const named = new Map<string, string>()
  for (const [, label = ''] of part.matchAll(LABEL)) {
    if (definitions.has(normalized(label))) named.set(normalized(label), label.replace(/\s+/g, ' '))
  }
  return Array.from(named.values(), (label) => `\n\n[${label}]: x`).join('')
}

/** As Markdown compares labels. https://spec.commonmark.org/0.31.2/#matches */
function normalized(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase()
}
