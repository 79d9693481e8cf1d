/**
 * Cuts Markdown into pieces that can be parsed one by one, with the same result: the parser takes the square of what it is given,
 * and change logs have grown for years. A cut is made only before a line that, by CommonMark, closes everything that is open.
 * https://spec.commonmark.org/0.31.2/#phase-1-block-structure
 */

/** A part of a document that no other part changes, apart from definitions of links. */
export interface MarkdownBlock {
  /** `verbatim`: code or HTML. `item`: an item of a list on one line, in plain words. `definition`: of a link. */
  readonly kind: 'flow' | 'verbatim' | 'item' | 'definition'
  /** Offsets in the document. */
  readonly start: number
  readonly end: number
  /** 1-based. */
  readonly line: number
  readonly lines: number
}

interface Line {
  readonly start: number
  /** Without its end. */
  readonly end: number
  /** Where the next one begins. */
  readonly next: number
  /** 1-based. */
  readonly number: number
  /** Columns; a tab goes to the next multiple of 4. */
  readonly indent: number
  /** Without its indent, and what is blank at its end. */
  readonly rest: string
}

/** The blocks of a document, in their order. Blank lines between them belong to none. */
export function* markdownBlocks(text: string): Generator<MarkdownBlock> {
  for (let first = lineAt(text, 0, 1); first !== undefined; ) {
    if (first.rest === '') {
      first = following(text, first)
      continue
    }
    const { kind, last } = blockAt(text, first)
    yield {
      kind,
      start: first.start,
      end: last.end,
      line: first.number,
      lines: last.number - first.number + 1,
    }
    first = following(text, last)
  }
}

/** The lines are read one by one: all of a long document would take many times its size. */
function lineAt(text: string, start: number, number: number): Line | undefined {
  if (start >= text.length) return undefined
  LINE_END.lastIndex = start
  const found = LINE_END.exec(text)
  const end = found?.index ?? text.length
  const content = text.slice(start, end)
  const [space = ''] = /^[ \t]*/.exec(content) ?? []
  let indent = 0
  for (const sign of space) indent += sign === '\t' ? TAB - (indent % TAB) : 1
  const next = end + (found?.[0].length ?? 0)
  return { start, end, next, number, indent, rest: content.slice(space.length).trimEnd() }
}

const LINE_END = /\r\n|\n|\r/g
const TAB = 4

function following(text: string, { next, number }: Line): Line | undefined {
  return lineAt(text, next, number + 1)
}

interface BlockEnd {
  readonly kind: MarkdownBlock['kind']
  /** Its last line that is not blank. */
  readonly last: Line
}

/** From this indent on a line is code, or goes on with what is open. */
const MAX_INDENT = 3

function blockAt(text: string, first: Line): BlockEnd {
  if (first.indent <= MAX_INDENT) {
    const last = verbatimEnd(text, first)
    if (last !== undefined) return { kind: 'verbatim', last }
    if (HEADING.test(first.rest) || RULE.test(first.rest)) return { kind: 'flow', last: first }
  }
  return flowBlock(text, first)
}

const HEADING = /^#{1,6}(?:[ \t]|$)/
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/
const FENCE = /^(?:(`{3,})[^`]*|(~{3,}).*)$/
const BULLET = /^([-*+])(?:([ \t]+)(\S.*)?)?$/
const NUMBER = /^(\d{1,9}[.)])(?:([ \t]+)(\S.*)?)?$/
const FOOTNOTE = /^\[\^[^\]]+\]:/
/** A definition on a line of its own: nothing on the next line belongs to it, if that is one as well. */
const DEFINITION = /^\[[^[\]\\]{1,999}\]:[ \t]*[^\s<]\S*$/

/** HTML that ends with a sign, by how it begins, and that sign. */
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
const HTML_TAG = /^<[^<>]*>$/

/** The last line of code or HTML that begins at a line; undefined where none does. */
function verbatimEnd(text: string, first: Line): Line | undefined {
  const [, ticks, tildes] = FENCE.exec(first.rest) ?? []
  const fence = ticks ?? tildes
  if (fence !== undefined) {
    const inside = following(text, first)
    return inside === undefined ? first : upTo(text, inside, (line) => closes(fence, line))
  }
  for (const [begin, end] of HTML_WITH_END) {
    if (begin.test(first.rest)) return upTo(text, first, ({ rest }) => end.test(rest))
  }
  if (!HTML_BLOCK.test(first.rest) && !HTML_TAG.test(first.rest)) return undefined
  return upTo(text, first, (line) => following(text, line)?.rest === '')
}

function closes(fence: string, { indent, rest }: Line): boolean {
  return indent <= MAX_INDENT && rest.length >= fence.length && rest === (fence[0] ?? '').repeat(rest.length)
}

/** The first line, of one and those after it, with which something ends; the last of all where none does. */
function upTo(text: string, first: Line, isEnd: (line: Line) => boolean): Line {
  let last = first
  for (let line: Line | undefined = first; line !== undefined; line = following(text, line)) {
    last = line
    if (isEnd(line)) break
  }
  return last
}

/** A paragraph, an item of a list, a quote, a table, definitions: up to a line that closes it. */
function flowBlock(text: string, first: Line): BlockEnd {
  let line = following(text, first)
  const content = contentOf(first, line)
  const isCode = first.indent > MAX_INDENT
  let last = first
  for (; line !== undefined; line = following(text, line)) {
    if (line.rest === '') continue
    const isOutside = line.indent <= MAX_INDENT && line.indent < content.width
    const isAfterBlank = line.number > last.number + 1
    if (isOutside && (isAfterBlank || isCode || interrupts(line, content, last === first ? first.rest : '')))
      break
    last = line
  }
  return { kind: last === first && first.indent === 0 ? kindOfLine(first.rest) : 'flow', last }
}

/** Words in which nothing has a meaning in Markdown. */
const PLAIN_ITEM = /^[-*+] [A-Za-z][A-Za-z0-9 ,;()']*$/

function kindOfLine(text: string): MarkdownBlock['kind'] {
  if (PLAIN_ITEM.test(text)) return 'item'
  return DEFINITION.test(text) && !FOOTNOTE.test(text) ? 'definition' : 'flow'
}

interface Content {
  /** A line with this indent belongs to what is open. */
  readonly width: number
  readonly isItem: boolean
}

/** Where a line would have to begin to belong to the item of a list; anywhere for everything else. */
function contentOf({ indent, rest }: Line, following: Line | undefined): Content {
  if (indent > MAX_INDENT) return { width: Number.POSITIVE_INFINITY, isItem: false }
  const [, mark, space, text] = BULLET.exec(rest) ?? NUMBER.exec(rest) ?? []
  if (mark !== undefined) {
    const isEmpty = text === undefined
    // An item that begins with two blank lines has ended.
    if (isEmpty && (following === undefined || following.rest === ''))
      return { width: Number.POSITIVE_INFINITY, isItem: true }
    return {
      width: indent + mark.length + gapOf(space ?? '', indent + mark.length, isEmpty ? 'none' : 'text'),
      isItem: true,
    }
  }
  if (FOOTNOTE.test(rest)) return { width: 4, isItem: false }
  return { width: Number.POSITIVE_INFINITY, isItem: false }
}

/** The columns between a marker and its text: with more than four the text is code, and begins after one. */
function gapOf(space: string, column: number, behind: 'text' | 'none'): number {
  let width = 0
  for (const sign of space) width += sign === '\t' ? TAB - ((column + width) % TAB) : 1
  return behind === 'none' || width > TAB ? 1 : width
}

/**
 * Whether a line that is not indented begins something else without a blank line before it.
 *
 * @param above the line before, where the block has no other.
 */
function interrupts({ rest }: Line, { isItem }: Content, above: string): boolean {
  if (HEADING.test(rest) || FENCE.test(rest) || HTML_BLOCK.test(rest)) return true
  if (HTML_WITH_END.some(([begin]) => begin.test(rest))) return true
  if (DEFINITION.test(rest) && DEFINITION.test(above)) return true
  // Below a paragraph the same line makes it a heading.
  if (RULE.test(rest) && (isItem || !/^-+$/.test(rest))) return true
  const [, bullet, , item] = BULLET.exec(rest) ?? []
  if (bullet !== undefined) return item !== undefined
  const [, number, , numbered] = NUMBER.exec(rest) ?? []
  // Only a list that begins with 1 interrupts a paragraph; the next item of a list interrupts nothing.
  return number !== undefined && numbered !== undefined && (isItem || /^1[.)]$/.test(number))
}
