import type { Nodes, Parents, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import type { Position } from '../position.ts'

/** Nobody reads a quote within hundreds of quotes, and the parser takes the square of their number. */
const TOO_DEEP: RegExp = /^(?:[ \t]*(?:>|[*+-][ \t])){300}/m

/** Runs of signs that may open or close something, and entities. The parser takes the square of their number. */
const DELIMITERS = /[*_~]+|`+|\[|<[!?]|&[#a-z]/gi
const MAX_DELIMITERS = 4_000

/** Reads GitHub-flavoured Markdown; undefined where it is nested too deeply for the parser. */
export function readMarkdown(text: string): Root | undefined {
  if (TOO_DEEP.test(text) || isTangled(text)) return undefined
  try {
    return fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  } catch (error) {
    // Nesting of another kind can exhaust its stack.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

/** A paragraph, or an item of a list, is what the parser looks at as a whole. */
function isTangled(text: string): boolean {
  return text
    .split(/\n[ \t]*\n|\n(?=[ \t]{0,12}(?:[*+-]|\d{1,9}[.)])[ \t])/)
    .some((paragraph) => (paragraph.match(DELIMITERS)?.length ?? 0) > MAX_DELIMITERS)
}

/** Where a node that was read is written. */
export function positionOf({ position }: Nodes): Position {
  return position?.start ?? { line: 1, column: 1 }
}

/** Every node in the order of the text, with a stack of its own: quotes may be nested to any depth. */
export function* nodesOf(root: Nodes): Generator<Nodes> {
  const pending: Nodes[] = [root]
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    yield node
    // One by one: a call takes only so many arguments, and a document has more.
    if (isParent(node)) for (const child of node.children.toReversed()) pending.push(child)
  }
}

function isParent(node: Nodes): node is Parents {
  return 'children' in node
}

/** What a reader sees of a node as text: pictures and tags are not. */
export function textOf(root: Nodes): string {
  let text = ''
  for (const node of nodesOf(root)) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value
    else if (node.type === 'break') text += ' '
  }
  return text
}
