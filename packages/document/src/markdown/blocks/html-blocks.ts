import { following, type Line } from '../../text-line.ts'

/** HTML that ends with a sign, by how it begins, and that sign. https://spec.commonmark.org/0.31.2/#html-blocks */
const HTML_WITH_END: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
]
/** HTML that ends before a blank line. */
const HTML_BLOCK =
  /^<\/?(?:address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|param|search|section|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul)(?:\s|\/?>|$)/i
/** One tag and nothing else, which does not interrupt a paragraph. */
const HTML_TAG =
  /^<(?:\/[a-z][a-z0-9-]*[ \t]*|[a-z][a-z0-9-]*(?:[ \t]+[a-z_:][\w.:-]*(?:[ \t]*=[ \t]*(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?)*[ \t]*\/?)>$/i
/** Nobody writes a longer tag. */
const MAX_TAG = 2_000

/** Whether HTML begins with a line that is not indented, also within a paragraph. */
export function beginsHtml(rest: string): boolean {
  if (!rest.startsWith('<')) return false
  return HTML_BLOCK.test(rest) || HTML_WITH_END.some(([begin]) => begin.test(rest))
}

/** The last line of the HTML that begins at a line; undefined where none does. */
export function htmlEnd(text: string, first: Line): Line | undefined {
  const { rest } = first
  if (!rest.startsWith('<')) return undefined
  for (const [begin, end] of HTML_WITH_END) {
    if (begin.test(rest)) return upTo(text, first, end)
  }
  const isTag = rest.length <= MAX_TAG && HTML_TAG.test(rest)
  return HTML_BLOCK.test(rest) || isTag ? upToBlank(text, first) : undefined
}

function upTo(text: string, first: Line, end: RegExp): Line {
  let last = first
  for (let line: Line | undefined = first; line !== undefined; line = following(text, line)) {
    last = line
    if (end.test(line.rest)) break
  }
  return last
}

function upToBlank(text: string, first: Line): Line {
  let last = first
  for (let line = following(text, first); line !== undefined; line = following(text, line)) {
    if (line.rest === '') break
    last = line
  }
  return last
}
