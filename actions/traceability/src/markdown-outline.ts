import GithubSlugger from 'github-slugger'
import type { Nodes, Parents } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'

/** A place in a document that leads somewhere. */
export interface OutgoingLink {
  readonly url: string
  /** 1-based. */
  readonly line: number
}

/** Where a document leads, and where one can be led into it. */
export interface MarkdownOutline {
  readonly links: readonly OutgoingLink[]
  /** Of headings, by GitHub's rule, and of HTML elements with an id or a name. */
  readonly anchors: ReadonlySet<string>
}

/** What HTML says of itself: `id="x"`, `name='x'`; and where it leads. */
const ANCHOR: RegExp = /\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi
const REFERENCE: RegExp = /\s(?:href|src)\s*=\s*(?:"([^"]*)"|'([^']*)')/gi

/** Reads GitHub-flavoured Markdown; undefined where it is nested too deeply for the parser. */
export function markdownOutline(text: string): MarkdownOutline | undefined {
  const root = parse(text)
  if (root === undefined) return undefined
  const slugger = new GithubSlugger()
  const links: OutgoingLink[] = []
  const anchors = new Set<string>()
  for (const node of nodesOf(root)) {
    const line = node.position?.start.line ?? 1
    if (node.type === 'heading') anchors.add(slugger.slug(textOf(node)))
    else if ('url' in node) links.push({ url: node.url, line })
    else if (node.type === 'html') {
      for (const anchor of attributes(node.value, ANCHOR)) anchors.add(anchor)
      for (const url of attributes(node.value, REFERENCE)) links.push({ url, line })
    }
  }
  return { links, anchors }
}

/** Nobody reads a quote within hundreds of quotes, and the parser takes the square of their number. */
const TOO_DEEP: RegExp = /^(?:[ \t]*(?:>|[*+-][ \t])){300}/m

/** Runs of signs that may open or close something. The parser takes the square of their number. */
const DELIMITERS = /[*_~]+|`+|\[/g
const MAX_DELIMITERS = 4_000

function parse(text: string): Nodes | undefined {
  if (TOO_DEEP.test(text) || isTangled(text)) return undefined
  try {
    return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  } catch (error) {
    // Nesting of another kind can exhaust its stack.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** A paragraph is what the parser looks at as a whole. */
function isTangled(text: string): boolean {
  return text
    .split(/\n[ \t]*\n/)
    .some((paragraph) => (paragraph.match(DELIMITERS)?.length ?? 0) > MAX_DELIMITERS)
}

function attributes(source: string, pattern: RegExp): readonly string[] {
  return Array.from(source.matchAll(pattern), ([, double, single]) => double ?? single ?? '')
}

/** Every node in the order of the text, with a stack of its own: quotes may be nested as deep as somebody likes. */
function* nodesOf(root: Nodes): Generator<Nodes> {
  const pending: Nodes[] = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node
    if (isParent(node)) pending.push(...node.children.toReversed())
  }
}

function isParent(node: Nodes): node is Parents {
  return 'children' in node
}

/** What a reader sees of a heading as text: pictures and tags are not. */
function textOf(heading: Nodes): string {
  let text = ''
  for (const node of nodesOf(heading)) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value
  }
  return text
}
