import type { Nodes, Root } from 'mdast'
import { LineIndex } from '../position.ts'
import { textWithin } from './blocks/containers.ts'
import { LineJoiner } from './blocks/line-joiner.ts'
import type { LinkDefinition } from './blocks/link-definitions.ts'
import type { MarkdownBlock } from './blocks/markdown-blocks.ts'
import { LinkLabels } from './link-labels.ts'
import {
  isShort,
  type MarkdownPart,
  markdownStretches,
  type PartSizes,
  paragraphParts,
  tableParts,
  USUAL_SIZES,
} from './markdown-parts.ts'
import { DEEP, isTooDeep, type MarkdownLimit, nodesOf, readMarkdown } from './markdown-tree.ts'

/** A node of a document with its place. */
export interface PlacedNode {
  readonly type: 'placed'
  readonly node: Nodes
  /** 1-based. */
  readonly line: number
}

/**
 * The nodes of a document in the order of its text, but for code at its top level. A long one is read in parts, which takes the
 * memory of one part, and time that grows with the size of the document. After a limit that it exceeds comes nothing.
 */
export function* markdownNodes(
  whole: string,
  sizes: PartSizes = USUAL_SIZES,
): Generator<PlacedNode | MarkdownLimit> {
  const text = withPlainEnds(whole, sizes)
  if (isTooDeep(text)) {
    yield DEEP
    return
  }
  // What is read at once has its own definitions.
  const reader = new PartsReader(new LinkLabels(isShort(text, sizes) ? '' : text), sizes)
  for (const each of reader.read({ text, line: 1, depth: 0 })) {
    yield each
    if (each.type === 'limit') return
  }
}

/** Data in an address has no end that means anything, and nothing in it is markup. */
const LONG_WORD = /(?<![\w+/=])[\w+/=]{1500,}/g
const MAX_WORD = 1_500

function withPlainEnds(text: string, sizes: PartSizes): string {
  const lines = text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
  return isShort(lines, sizes) ? lines : lines.replace(LONG_WORD, (word) => word.slice(0, MAX_WORD))
}

/** Of what is read at once: of a heading, a cell, a link, a word. */
const MAX_LENGTH = 200_000
const TOO_LONG: MarkdownLimit = {
  type: 'limit',
  reason: `has more than ${MAX_LENGTH.toLocaleString('en')} characters in one heading, cell, link or word`,
}
/** Of lists and quotes that are too long to be read at once: each has a copy of what is in it. */
const MAX_DEPTH = 20
const TOO_DEEP: MarkdownLimit = {
  type: 'limit',
  reason: `has long lists or quotes that are nested more than ${MAX_DEPTH} deep`,
}

/** A text with the place of its beginning. */
interface Source {
  readonly text: string
  /** 1-based. */
  readonly line: number
  /** How many quotes and items it is in. */
  readonly depth: number
}

class PartsReader {
  readonly #labels: LinkLabels

  readonly #sizes: PartSizes
  readonly #joiner = new LineJoiner()

  constructor(labels: LinkLabels, sizes: PartSizes) {
    this.#labels = labels
    this.#sizes = sizes
  }

  *read(source: Source): Generator<PlacedNode | MarkdownLimit> {
    // What ends with its last quote needs no copy of its own while that is read.
    for (let next: Source | undefined = source; next !== undefined; ) next = yield* this.#upToLast(next)
  }

  /** Reads a text but for a long container at its end, and returns what is in that. */
  *#upToLast(source: Source): Generator<PlacedNode | MarkdownLimit, Source | undefined> {
    if (source.depth > MAX_DEPTH) {
      yield TOO_DEEP
      return undefined
    }
    for (const stretch of markdownStretches(source.text, this.#sizes)) {
      if (stretch.kind === 'several') {
        yield* this.#part(stretch.part, source)
        continue
      }
      const within = yield* this.#long(source, stretch.block)
      if (within === undefined) continue
      if (source.text.length - stretch.block.end <= 1) return within
      yield* this.read(within)
    }
    return undefined
  }

  /** @returns what is in a container. */
  *#long(source: Source, block: MarkdownBlock): Generator<PlacedNode | MarkdownLimit, Source | undefined> {
    switch (block.kind) {
      case 'rule':
      case 'code':
      case 'fence':
        return undefined
      case 'html':
        yield {
          type: 'placed',
          node: { type: 'html', value: sourceOf(source, block) },
          line: lineOf(source, block),
        }
        return undefined
      case 'heading':
      case 'underlined':
        yield* this.#part({ before: '', text: sourceOf(source, block), line: block.line }, source)
        return undefined
      case 'paragraph':
        for (const part of paragraphParts(source.text, block, this.#sizes)) yield* this.#part(part, source)
        return undefined
      case 'table':
        for (const part of tableParts(source.text, block, this.#sizes)) yield* this.#part(part, source)
        return undefined
      case 'quote':
      case 'item':
      case 'footnote':
        return yield* this.#container(source, block)
    }
  }

  *#container(source: Source, block: MarkdownBlock): Generator<PlacedNode, Source> {
    const text = textWithin(source.text, block, this.#joiner)
    const line = lineOf(source, block)
    if (block.kind === 'item') yield { type: 'placed', node: this.#item(text), line }
    return { text, line, depth: source.depth + 1 }
  }

  /** A long item with the paragraph that it begins with. */
  #item(text: string): Nodes {
    const [first] = markdownStretches(text, this.#sizes)
    const [part] = first?.kind === 'long' ? paragraphParts(text, first.block, this.#sizes) : [first?.part]
    const root = part === undefined ? undefined : this.#parse(part)
    const child = root?.type === 'root' ? root.children.find((node) => !isAdded(node, root.added)) : undefined
    return { type: 'listItem', children: child?.type === 'paragraph' ? [child] : [] }
  }

  *#part(part: MarkdownPart, { line }: Source): Generator<PlacedNode | MarkdownLimit> {
    if (part.definition !== undefined) {
      yield { type: 'placed', node: definitionNode(part.definition), line: line + part.line - 1 }
      return
    }
    const root = this.#parse(part)
    if (root.type === 'limit') {
      yield root
      return
    }
    const { added } = root
    const lines = new LineIndex(part.source ?? part.text)
    let at = 0
    let isBefore = true
    for (const node of nodesOf({ type: 'root', children: root.children })) {
      // The parser gives no place to an address without brackets: it is where the node around it is.
      if (node.position !== undefined) {
        isBefore = isAdded(node, added)
        at = lines.lineAt(Math.max((node.position.start.offset ?? 0) - added.length, 0))
      }
      if (!isBefore) yield { type: 'placed', node, line: line + part.line + at - 2 }
    }
  }

  #parse(part: MarkdownPart): ParsedPart | MarkdownLimit {
    if (part.text.length > MAX_LENGTH) return TOO_LONG
    const added = this.#labels.definitionsFor(part.text) + part.before
    const root = readMarkdown(added + part.text)
    return root.type === 'limit' ? root : { type: 'root', children: root.children, added }
  }
}

interface ParsedPart extends Root {
  /** What was put before the part. */
  readonly added: string
}

/** Whether a node ends before the part. */
function isAdded({ position }: Nodes, added: string): boolean {
  return (position?.end.offset ?? 0) <= added.length && added !== ''
}

function definitionNode({ label, target }: LinkDefinition): Nodes {
  return { type: 'definition', identifier: label, url: target.replace(/^<|>$/g, '') }
}

function sourceOf({ text }: Source, { start, end }: MarkdownBlock): string {
  return text.slice(start, end)
}

function lineOf(source: Source, block: MarkdownBlock): number {
  return source.line + block.line - 1
}
