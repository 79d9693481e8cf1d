import { nodesOf, positionOf, readMarkdown, textOf } from '@governance-gates/document/markdown'
import GithubSlugger from 'github-slugger'

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
  const root = readMarkdown(text)
  if (root === undefined) return undefined
  const slugger = new GithubSlugger()
  const links: OutgoingLink[] = []
  const anchors = new Set<string>()
  for (const node of nodesOf(root)) {
    const { line } = positionOf(node)
    if (node.type === 'heading') anchors.add(slugger.slug(textOf(node)))
    else if ('url' in node) links.push({ url: node.url, line })
    else if (node.type === 'html') {
      for (const anchor of attributes(node.value, ANCHOR)) anchors.add(anchor)
      for (const url of attributes(node.value, REFERENCE)) links.push({ url, line })
    }
  }
  return { links, anchors }
}

function attributes(source: string, pattern: RegExp): readonly string[] {
  return Array.from(source.matchAll(pattern), ([, double, single]) => double ?? single ?? '')
}
