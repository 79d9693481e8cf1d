import {
  type MarkdownLimit,
  markdownNodes,
  type PlacedNode,
  textOf,
} from '@governance-gates/document/markdown'
import { withoutAdmonitions } from './sites/admonitions.ts'
import { frontMatter } from './sites/front-matter.ts'
import { explicitIds, type Generator, headingAnchors } from './sites/heading-anchors.ts'

/** A place in a document that leads somewhere. */
export interface OutgoingLink {
  readonly url: string
  /** 1-based. */
  readonly line: number
}

/** Where a document leads, and where one can be led into it. */
export interface MarkdownOutline {
  readonly type: 'outline'
  readonly links: readonly OutgoingLink[]
  /** Of headings, by the rule of GitHub or of the generator, and of HTML elements with an id or a name. */
  readonly anchors: ReadonlySet<string>
  /** Files whose text the generator puts in their place. */
  readonly includes: readonly OutgoingLink[]
  /** What the generator makes anchors of that begin so: names in code. */
  readonly generated: readonly string[]
}

/** How a document is read. */
export interface Reading {
  readonly generator: Generator
  readonly slugs: 'usual' | 'own'
}

export const ON_GITHUB: Reading = { generator: 'github', slugs: 'usual' }

/** What HTML says of itself: `id="x"`, `name='x'`; and where it leads. */
const ANCHOR: RegExp = /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi
const REFERENCE: RegExp = /\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi
/** `<!--@include: ./x.md-->` of VitePress, with lines or a region behind it. */
const INCLUDE = /^<!--\s*@include:\s*([^\s#{]+)/
/** `--8<-- "x.md"` of Python-Markdown's snippets, with lines or a section behind it. */
const SNIPPET = /^[ \t]*-+8<-+[ \t]+"([^"\n]+)"/gm
/** `::: module.Class` of mkdocstrings, whose anchors are the names beneath it. */
const IDENTIFIER = /^:::[ \t]+([\w.]+)/gm

/** Reads Markdown as GitHub or a generator does, or says why it is not read. */
export function markdownOutline(
  text: string,
  { generator, slugs }: Reading = ON_GITHUB,
): MarkdownOutline | MarkdownLimit {
  const { body } = frontMatter(text)
  const headings = headingAnchors(generator, slugs)
  const found: Found = { type: 'outline', links: [], anchors: new Set(), includes: [], generated: [] }
  for (const each of markdownNodes(generator === 'mkdocs' ? withoutAdmonitions(body) : body)) {
    if (each.type === 'limit') return each
    if (each.node.type !== 'heading') readNode(each, generator, found)
    else for (const anchor of headings.next(textOf(each.node))) found.anchors.add(anchor)
  }
  return found
}

interface Found extends MarkdownOutline {
  readonly links: OutgoingLink[]
  readonly anchors: Set<string>
  readonly includes: OutgoingLink[]
  readonly generated: string[]
}

function readNode({ node, line }: PlacedNode, generator: Generator, found: Found): void {
  if ('url' in node) found.links.push({ url: node.url, line })
  else if (node.type === 'html') readHtml(node.value, line, found)
  else if (node.type === 'text' && generator !== 'github') readText(node.value, line, found)
  // On GitHub nothing is included: what asks for it is a comment.
  if (generator === 'github') found.includes.length = 0
}

/** What generators read in the text of a paragraph. */
function readText(text: string, line: number, { anchors, includes, generated }: Found): void {
  for (const id of explicitIds(text)) anchors.add(id)
  for (const [, name = ''] of text.matchAll(IDENTIFIER)) generated.push(name)
  for (const [, url = ''] of text.matchAll(SNIPPET)) includes.push({ url: fileOf(url), line })
}

function readHtml(source: string, line: number, { links, anchors, includes }: Found): void {
  for (const anchor of attributes(source, ANCHOR)) anchors.add(anchor)
  for (const url of attributes(source, REFERENCE)) links.push({ url, line })
  const [, url] = INCLUDE.exec(source) ?? []
  if (url !== undefined) includes.push({ url: url.replace(/-->$/, ''), line })
}

/** `x.md` of `x.md:2:5` and of `x.md:section`. */
function fileOf(snippet: string): string {
  return snippet.replace(/:[\w:,-]*$/, '').replace(/^;+\s*/, '')
}

function attributes(source: string, pattern: RegExp): readonly string[] {
  return Array.from(source.matchAll(pattern), ([, double, single]) => double ?? single ?? '')
}
