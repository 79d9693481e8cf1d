import { textWithin } from './blocks/containers.ts'
import { linkDefinitions } from './blocks/link-definitions.ts'
import { type MarkdownBlock, markdownBlocks } from './blocks/markdown-blocks.ts'

const LABEL = /\[((?:[^[\]\\]|\\.){1,999})\]/g
const FOOTNOTE = /^[ \t]*\[(\^[^\]\s]+)\]:/
/** Definitions in quotes within more quotes than this define nothing; a long document that is deeper is not read. */
const MAX_DEPTH = 100
const MAX_LONG_DEPTH = 20
const LONG = 5_000

/** What a document defines: the labels of links and of footnotes, wherever they are defined. */
export class LinkLabels {
  readonly #defined: ReadonlySet<string>

  constructor(text: string) {
    this.#defined = text.includes(']:') ? new Set(labelsIn(text, 0)) : new Set()
  }

  /**
   * Definitions of the labels that a part of the document names, to be put before it. Where they lead does not matter: a link
   * by reference leads nowhere itself, its definition does.
   */
  definitionsFor(part: string): string {
    if (this.#defined.size === 0) return ''
    const named = new Map<string, string>()
    for (const [, label = ''] of part.matchAll(LABEL)) {
      const key = normalized(label)
      if (this.#defined.has(key)) named.set(key, label.replace(/\s+/g, ' '))
    }
    // A paragraph ends the last footnote.
    return named.size === 0
      ? ''
      : `${Array.from(named.values(), (label) => `[${label}]: x\n\n`).join('')}x\n\n`
  }
}

function* labelsIn(text: string, depth: number): Generator<string> {
  for (const block of markdownBlocks(text)) yield* labelsOf(text, block, depth)
}

function* labelsOf(text: string, block: MarkdownBlock, depth: number): Generator<string> {
  const source = text.slice(block.start, block.end)
  switch (block.kind) {
    case 'paragraph':
    case 'underlined':
      for (const { label } of linkDefinitions(source)) yield normalized(label)
      return
    case 'footnote':
      yield normalized(FOOTNOTE.exec(source)?.[1] ?? '')
      break
    case 'quote':
    case 'item':
      break
    default:
      return
  }
  if (depth < (source.length > LONG ? MAX_LONG_DEPTH : MAX_DEPTH) && source.includes(']:'))
    yield* labelsIn(textWithin(text, block), depth + 1)
}

/** As Markdown compares labels. https://spec.commonmark.org/0.31.2/#matches */
function normalized(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase()
}
