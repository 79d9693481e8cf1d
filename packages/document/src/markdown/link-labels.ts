import { textWithin } from './blocks/containers.ts'
import { LineJoiner } from './blocks/line-joiner.ts'
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
    this.#defined = text.includes(']:')
      ? new Set(labelsIn({ text, depth: 0, joiner: new LineJoiner() }))
      : new Set()
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

/** A text that may define something. */
interface Source {
  readonly text: string
  /** How many quotes and items it is in. */
  readonly depth: number
  readonly joiner: LineJoiner
}

function* labelsIn(source: Source): Generator<string> {
  for (const block of markdownBlocks(source.text)) yield* labelsOf(source, block)
}

function* labelsOf({ text, depth, joiner }: Source, block: MarkdownBlock): Generator<string> {
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
    yield* labelsIn({ text: textWithin(text, block, joiner), depth: depth + 1, joiner })
}

/** As Markdown compares labels. https://spec.commonmark.org/0.31.2/#matches */
function normalized(label: string): string {
  return label.replace(/\s+/g, ' ').trim().toLowerCase().toUpperCase()
}
