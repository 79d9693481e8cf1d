import { type CalendarDate, parseCalendarDate } from '@governance-gates/core'
import { nodesOf, positionOf, readMarkdown, textOf } from '@governance-gates/document/markdown'
import { EvidenceError } from '@governance-gates/document/strict'
import type { Heading, List, Root, RootContent } from 'mdast'

/** What a change log says of one version. */
export interface ChangelogEntry {
  /** As it is written, without `v` and brackets; undefined for what is not released yet. */
  readonly version: string | undefined
  readonly date: CalendarDate | undefined
  /** 1-based line of its heading. */
  readonly line: number
  /** Withdrawn, as Keep a Changelog marks it. */
  readonly isYanked: boolean
  readonly sections: readonly ChangelogSection[]
  /** Its Markdown without the heading, as it is written. */
  readonly body: string
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

/**
 * Reads a change log in Markdown: its entries in their order. An entry begins with a heading that begins with a version
 * (`## [1.2.3] - 2026-01-31`, `## v1.2.3`, `### 1.2.3 (2026-01-31)`) or with `Unreleased`, and ends before the next one
 * or before a heading above it. https://keepachangelog.com/en/1.1.0/
 *
 * @throws EvidenceError where the text cannot be parsed.
 */
export function readChangelog(whole: string): readonly ChangelogEntry[] {
  // The parser counts without it.
  const text = whole.replace(/^\ufeff/, '')
  const root = readMarkdown(text)
  if (root === undefined) {
    throw new EvidenceError('the Markdown is nested too deeply, or has too many brackets in one paragraph', {
      line: 1,
      remedy: 'write it in plain lists, with a blank line between paragraphs',
    })
  }
  return entriesOf(root, text)
}

interface OpenEntry extends Omit<ChangelogEntry, 'sections' | 'body'> {
  readonly depth: number
  /** Offsets of its body. */
  readonly from: number
  to: number
  readonly content: RootContent[]
}

function entriesOf(root: Root, text: string): readonly ChangelogEntry[] {
  const entries: OpenEntry[] = []
  let open: OpenEntry | undefined
  for (const node of root.children) {
    const heading = node.type === 'heading' ? node : undefined
    const entry = heading && entryAt(heading)
    if (entry !== undefined) {
      open = entry
      entries.push(entry)
    } else if (open !== undefined && heading !== undefined && heading.depth <= open.depth) {
      open = undefined
    } else if (open !== undefined) {
      open.content.push(node)
      open.to = node.position?.end.offset ?? open.to
    }
  }
  return entries.map(({ depth: _, from, to, content, ...entry }) => ({
    ...entry,
    sections: sectionsOf(content),
    body: text.slice(from, to).trim(),
  }))
}

/** `[v1.2.3]`, `Version 1.2.3`, `1.2.3+x`: the version, and what follows it. */
const VERSION =
  /^\[?(?:v|version |release )?(\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]*)?)\]?(?=$|[\s(:,;–—-])(.*)$/is
const UNRELEASED = /^\[?unreleased\]?(?=$|[\s(:])/i
const DATE = /\b\d{4}-\d{2}-\d{2}\b/
const YANKED = /\[yanked\]/i
const MAX_HEADING = 1_000

function entryAt(heading: Heading): OpenEntry | undefined {
  const title = textOf(heading).trim().slice(0, MAX_HEADING)
  const [, version, rest = ''] = VERSION.exec(title) ?? []
  if (version === undefined && !UNRELEASED.test(title)) return undefined
  const end = heading.position?.end.offset ?? 0
  return {
    version,
    date: version === undefined ? undefined : parseCalendarDate(DATE.exec(rest)?.[0] ?? ''),
    line: positionOf(heading).line,
    isYanked: YANKED.test(rest),
    depth: heading.depth,
    from: end,
    to: end,
    content: [],
  }
}

function sectionsOf(content: readonly RootContent[]): readonly ChangelogSection[] {
  const sections: { title: string; items: string[] }[] = [{ title: '', items: [] }]
  let above: readonly { readonly depth: number; readonly title: string }[] = []
  for (const node of content) {
    if (node.type === 'heading') {
      above = [
        ...above.filter(({ depth }) => depth < node.depth),
        { depth: node.depth, title: textOf(node).trim() },
      ]
      sections.push({ title: above.map(({ title }) => title).join(' / '), items: [] })
    } else sections.at(-1)?.items.push(...itemsOf(node))
  }
  return sections.filter(({ title, items }) => title !== '' || items.length > 0)
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
