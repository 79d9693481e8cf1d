import { type CalendarDate, parseCalendarDate } from '@governance-gates/core'
import { nodesOf, textOf } from '@governance-gates/document/markdown'
import type { Heading, List, ListItem, RootContent } from 'mdast'
import { type MarkdownPiece, markdownPieces } from './markdown-pieces.ts'

/** What a change log says of one version. */
export interface ChangelogEntry {
  /** As it is written, without `v` and brackets; undefined for what is not released yet. */
  readonly version: string | undefined
  readonly date: CalendarDate | undefined
  /** 1-based line of its heading. */
  readonly line: number
  /** Withdrawn, as Keep a Changelog marks it. */
  readonly isYanked: boolean
  /** Its heading has a version, and says that it is yet to come: `5.0.0 - TBD`. */
  readonly isPending: boolean
  readonly sections: readonly ChangelogSection[]
  /** Its Markdown without the heading, as it is written. */
  readonly body: string
}

/** A list outside of every entry. */
export interface LooseSection {
  /** Of the heading that it is under; empty where there is none. */
  readonly title: string
  /** 1-based line of that heading, or of the list. */
  readonly line: number
  /** How many items it has. */
  readonly items: number
  /** How many entries are above it. */
  readonly after: number
}

/** A change log, as far as it tells changes. */
export interface Changelog {
  readonly entries: readonly ChangelogEntry[]
  readonly loose: readonly LooseSection[]
}

/**
 * What is under one heading of an entry; the title is empty for what comes before the first, and has those of the
 * headings above it: `Breaking changes / API`.
 */
export interface ChangelogSection {
  readonly title: string
  /** Items of its lists and its other paragraphs, as text. */
  readonly items: readonly string[]
}

/** What helps to read a change log. */
export interface ChangelogOptions {
  /** Says which words are versions; by default those of Semantic Versioning. */
  readonly isVersion?: (word: string) => boolean
}

/**
 * Reads the entries of a change log, in their order.
 *
 * @throws EvidenceError where the text cannot be parsed.
 */
export function readChangelog(whole: string): readonly ChangelogEntry[] {
  return readWholeChangelog(whole).entries
}

/**
 * Reads a change log in Markdown: its entries in their order, and the lists that are in none. An entry begins with a heading that
 * begins with a version (`## [1.2.3] - 2026-01-31`, `## v1.2.3`, `### 1.2.3 (2026-01-31)`) or that says `Unreleased`, and ends
 * before the next one or before a heading above it. https://keepachangelog.com/en/1.1.0/
 *
 * @throws EvidenceError where the text cannot be parsed.
 */
export function readWholeChangelog(
  whole: string,
  { isVersion = isVersionLike }: ChangelogOptions = {},
): Changelog {
  // The parser counts without it.
  const text = whole.replace(/^\ufeff/, '')
  const reader = new ChangelogReader(isVersion)
  for (const piece of markdownPieces(text)) reader.take(piece)
  return {
    entries: reader.entries.map(({ depth: _, from, to, sections, ...entry }) => ({
      ...entry,
      sections: sections.filter(({ title, items }) => title !== '' || items.length > 0),
      body: text.slice(from, to).trim(),
    })),
    loose: reader.loose.filter(({ items }) => items > 0),
  }
}

interface OpenEntry extends Omit<ChangelogEntry, 'sections' | 'body'> {
  readonly depth: number
  /** Offsets of its body. */
  readonly from: number
  to: number
  readonly sections: { readonly title: string; readonly items: string[] }[]
}

/** Takes the parts of a document one by one: the tree of a long one would take many times its size. */
class ChangelogReader {
  readonly entries: OpenEntry[] = []
  readonly loose: { title: string; line: number; items: number; after: number }[] = []
  readonly #isVersion: (word: string) => boolean
  #open: OpenEntry | undefined
  /** The headings within the entry that lead to what comes next. */
  #above: readonly { readonly depth: number; readonly title: string }[] = []

  constructor(isVersion: (word: string) => boolean) {
    this.#isVersion = isVersion
  }

  take(piece: MarkdownPiece): void {
    if (piece.kind === 'node' && piece.node.type === 'heading') this.#takeHeading(piece.node, piece)
    else if (this.#open === undefined) this.#takeLoose(piece)
    else {
      const items = this.#open.sections.at(-1)?.items
      for (const text of textsOf(piece)) items?.push(text)
      this.#open.to = piece.end
    }
  }

  #takeHeading(heading: Heading, { line, end }: Pick<MarkdownPiece, 'line' | 'end'>): void {
    const title = textOf(heading).trim()
    const entry = entryAt(title, { line, end, depth: heading.depth, isVersion: this.#isVersion })
    if (entry !== undefined) {
      this.#open = entry
      this.#above = []
      this.entries.push(entry)
    } else if (this.#open !== undefined && heading.depth > this.#open.depth) {
      const { depth } = heading
      this.#above = [...this.#above.filter((each) => each.depth < depth), { depth, title }]
      this.#open.sections.push({ title: this.#above.map((each) => each.title).join(' / '), items: [] })
      this.#open.to = end
    } else {
      this.#open = undefined
      this.loose.push({ title, line, items: 0, after: this.entries.length })
    }
  }

  /** An introduction has paragraphs; a list is of changes, unless it is a table of contents. */
  #takeLoose(piece: MarkdownPiece): void {
    const items = listedIn(piece)
    if (items === 0) return
    const last = this.loose.at(-1)
    if (last === undefined)
      this.loose.push({ title: '', line: piece.line, items, after: this.entries.length })
    else last.items += items
  }
}

/** `[v1.2.3]`, `Version 1.2.3`, `1.2.3+x`: the version, and what follows it. */
const VERSION = /^\[?(?:v|version |release )?(\d[0-9A-Za-z.+!-]*)\]?(?=$|[\s(:,;–—-])(.*)$/is
const UNRELEASED = /(?:^|[\s([])(?:un-?released|not (?:yet )?released)(?=$|[\s\]):.,;–—-])/i
/** Words for a version that is yet to come. */
const PENDING =
  /(?:^|[^a-z])(?:un-?released|not (?:yet )?released|tb[ad]|upcoming|in development|in progress|next|dev|wip|pending|planned|snapshot|to be (?:announced|determined|released))(?![a-z])/i
const DATE = /\b\d{4}-\d{2}-\d{2}\b/
const YANKED = /\[yanked\]/i
const MAX_HEADING = 1_000

interface HeadingPlace {
  readonly line: number
  readonly end: number
  readonly depth: number
  readonly isVersion: (word: string) => boolean
}

/** Three numbers, as in Semantic Versioning; those with fewer may be anything. */
function isVersionLike(word: string): boolean {
  return /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]*)?$/.test(word)
}

function entryAt(whole: string, { line, end, depth, isVersion }: HeadingPlace): OpenEntry | undefined {
  const title = whole.slice(0, MAX_HEADING)
  const [, word = '', rest = ''] = VERSION.exec(title) ?? []
  const version = isVersion(word) ? word : undefined
  if (version === undefined && !UNRELEASED.test(title)) return undefined
  const written = DATE.exec(rest)?.[0]
  return {
    version,
    date: version === undefined ? undefined : parseCalendarDate(written ?? ''),
    line,
    isYanked: YANKED.test(rest),
    isPending: version !== undefined && written === undefined && PENDING.test(`${version} ${rest}`),
    depth,
    from: end,
    to: end,
    sections: [{ title: '', items: [] }],
  }
}

function listedIn(piece: MarkdownPiece): number {
  if (piece.kind === 'item') return 1
  return piece.kind === 'node' && piece.node.type === 'list' ? changesIn(piece.node) : 0
}

/** The items of a list that say something: those of a table of contents only lead to headings. */
function changesIn(list: List): number {
  let changes = 0
  for (const node of nodesOf(list)) if (node.type === 'listItem' && saysSomething(node)) changes++
  return changes
}

function saysSomething({ children }: ListItem): boolean {
  return children.some((child) => {
    if (child.type === 'list') return false
    if (child.type !== 'paragraph') return textOf(child).trim() !== ''
    return child.children.some((part) =>
      part.type === 'link' ? !part.url.startsWith('#') : textOf(part).trim() !== '',
    )
  })
}

function textsOf(piece: MarkdownPiece): readonly string[] {
  switch (piece.kind) {
    case 'node':
      return itemsOf(piece.node)
    case 'item':
      return [piece.text]
    case 'definition':
      return []
  }
}

/** What says something: a rule, a comment and the target of a link do not. */
function itemsOf(node: RootContent): readonly string[] {
  switch (node.type) {
    case 'list':
      return listItems(node)
    case 'paragraph':
    case 'blockquote':
    case 'table':
    case 'code':
      return [node.type === 'code' ? node.value : textOf(node)]
        .map((text) => text.trim())
        .filter((text) => text !== '')
    default:
      return []
  }
}

/** Every item with the text of its own; those of a list in it come after it. */
function listItems(list: List): readonly string[] {
  const items: string[] = []
  for (const node of nodesOf(list)) {
    if (node.type !== 'listItem') continue
    const own = node.children.filter(({ type }) => type !== 'list').map((child) => textOf(child).trim())
    const text = own.filter((each) => each !== '').join('\n')
    if (text !== '') items.push(text)
  }
  return items
}
