import type { Nodes, Parents, Root } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { delimitersIn } from './paragraph-pieces.ts'

/** Why a document is not read. */
export interface MarkdownLimit {
  readonly type: 'limit'
  /** As a clause about the document. */
  readonly reason: string
}

/** Nobody reads a quote within hundreds of quotes, and the parser takes the square of their number. */
const MAX_DEPTH = 300
const TOO_DEEP: RegExp = new RegExp(`^(?:[ \\t]*(?:>|(?:[*+-]|\\d{1,9}[.)])[ \\t])){${MAX_DEPTH}}`, 'm')
/** Of quotes and lists that begin on one line. */
export const DEEP: MarkdownLimit = { type: 'limit', reason: `is nested more than ${MAX_DEPTH} deep` }

/** What may open or close something. The parser takes the square of their number. */
const MAX_DELIMITERS = 4_000
const TANGLED: MarkdownLimit = {
  type: 'limit',
  reason: `has more than ${MAX_DELIMITERS.toLocaleString('en')} signs of markup in one paragraph`,
}

/** One object: micromark combines a list of extensions once. */
const OPTIONS = { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }

/** Reads GitHub-flavoured Markdown as a whole. It takes hundreds of times its size. */
export function readMarkdown(text: string): Root | MarkdownLimit {
  if (isTooDeep(text)) return DEEP
  if (isTangled(text)) return TANGLED
  try {
    return fromMarkdown(text, OPTIONS)
  } catch (error) {
    // Nesting of another kind can exhaust its stack.
    if (error instanceof RangeError) return DEEP
    throw error
  }
}

/** Whether lists or quotes are nested so deeply that the parser is not asked. */
export function isTooDeep(text: string): boolean {
  return TOO_DEEP.test(text)
}

/** A paragraph, or an item of a list, is what the parser looks at as a whole. */
function isTangled(text: string): boolean {
  return text
    .split(/\n[ \t]*\n|\n(?=[ \t]{0,12}(?:[*+-]|\d{1,9}[.)])[ \t])/)
    .some((paragraph) => delimitersIn(paragraph) > MAX_DELIMITERS)
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
