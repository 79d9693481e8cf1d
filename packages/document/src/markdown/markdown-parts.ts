import { type LinkDefinition, linkDefinitions } from './blocks/link-definitions.ts'
import { type MarkdownBlock, markdownBlocks } from './blocks/markdown-blocks.ts'
import { delimitersIn, type PieceSize, paragraphPieces } from './paragraph-pieces.ts'

/** A part of a text that the parser reads at once. It takes hundreds of times its size. */
export interface MarkdownPart {
  /** What has to be before it so that it reads as it does where it is. */
  readonly before: string
  readonly text: string
  /** 1-based line of its beginning. */
  readonly line: number
  /** With its ends of lines, where the text has blanks for them. */
  readonly source?: string
  /** What the text defines, where the parser would see no more in it. */
  readonly definition?: LinkDefinition
}

/** Blocks one after another that are read together, or one that is too long for that. */
export type MarkdownStretch =
  | { readonly kind: 'several'; readonly part: MarkdownPart }
  | { readonly kind: 'long'; readonly block: MarkdownBlock }

/** How much is read at once, in characters. The parser takes more than its share for more. */
export interface PartSizes {
  /** Of blocks together. */
  readonly several: number
  /** A block that is longer, or has more signs of markup, is taken apart itself, into pieces of lines or words. */
  readonly long: number
  readonly piece: PieceSize
}

/** Longer parts take more time for some texts, and let the young memory of V8 grow by 60 MB. */
export const USUAL_SIZES: PartSizes = {
  several: 300,
  long: 5_000,
  piece: { characters: 300, delimiters: 500 },
}

/** Whether a text is read at once. */
export function isShort(text: string, sizes: PartSizes): boolean {
  return text.length <= sizes.long && !hasMuchMarkup(text, sizes)
}

/** The blocks of a text, in their order. */
export function* markdownStretches(text: string, sizes: PartSizes): Generator<MarkdownStretch> {
  if (isShort(text, sizes)) {
    yield { kind: 'several', part: { before: '', text, line: 1 } }
    return
  }
  let first: MarkdownBlock | undefined
  let end = 0
  for (const block of markdownBlocks(text)) {
    if (first !== undefined && block.end - first.start > sizes.several) {
      yield several(text, first, end)
      first = undefined
    }
    if (isLong(text, block, sizes)) yield { kind: 'long', block }
    else first ??= block
    end = block.end
  }
  if (first !== undefined) yield several(text, first, end)
}

function several(text: string, { start, line }: MarkdownBlock, end: number): MarkdownStretch {
  return { kind: 'several', part: { before: '', text: text.slice(start, end), line } }
}

function isLong(text: string, { start, end }: MarkdownBlock, sizes: PartSizes): boolean {
  return end - start > sizes.long || hasMuchMarkup(text.slice(start, end), sizes)
}

function hasMuchMarkup(source: string, { piece: { delimiters } }: PartSizes): boolean {
  return source.length > delimiters && delimitersIn(source) > delimiters
}

/** A long paragraph in parts: each definition that it begins with, and then its text. */
export function* paragraphParts(
  text: string,
  block: MarkdownBlock,
  { piece }: PartSizes,
): Generator<MarkdownPart> {
  const whole = text.slice(block.start, block.end)
  let { line } = block
  let end = 0
  for (const definition of linkDefinitions(whole)) {
    const source = whole.slice(definition.start, definition.end)
    const part = { before: '', text: source, line }
    yield MARKUP.test(definition.target) ? part : { ...part, definition }
    line += linesIn(source)
    end = definition.end
  }
  yield* textParts(whole.slice(end), line, piece)
}

/** In an address. */
const MARKUP = /[\\&]/

/** In a paragraph a line cannot begin what it may begin elsewhere. */
const IN_PARAGRAPH = 'x<b>'

/** On one line: the parser takes twice the memory for several. */
function* textParts(paragraph: string, line: number, size: PieceSize): Generator<MarkdownPart> {
  let at = line
  for (const { start, end } of paragraphPieces(paragraph, size)) {
    const source = paragraph.slice(start, end)
    yield { before: start === 0 ? '' : IN_PARAGRAPH, text: source.replaceAll('\n', ' '), line: at, source }
    at += linesIn(source)
  }
}

/** A long table in parts, each below its head. */
export function* tableParts(
  text: string,
  block: MarkdownBlock,
  { piece }: PartSizes,
): Generator<MarkdownPart> {
  const whole = text.slice(block.start, block.end)
  const headEnd = whole.indexOf('\n', whole.indexOf('\n') + 1) + 1
  const head = headEnd === 0 ? whole : whole.slice(0, headEnd)
  let { line } = block
  for (let start = 0; start < whole.length; ) {
    const end = rowsEnd(whole, start + piece.characters)
    const rows = whole.slice(start, end)
    yield { before: start === 0 ? '' : head, text: rows, line }
    line += linesIn(rows)
    start = end
  }
}

/** Where a row ends at a place or behind it. */
function rowsEnd(table: string, at: number): number {
  const end = table.indexOf('\n', at)
  return end === -1 ? table.length : end + 1
}

function linesIn(text: string): number {
  let count = 0
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) count++
  return count
}
