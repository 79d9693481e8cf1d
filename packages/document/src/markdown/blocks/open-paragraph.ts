import type { Line } from '../../text-line.ts'
import { BULLET, CODE_INDENT, FENCE, HEADING, isRule, NUMBER } from './markdown-lines.ts'

/** Nobody reads a list within dozens of lists: what is deeper is text. */
const MAX_DEPTH = 50

/**
 * Follows whether a quote or an item ends in a paragraph: only then a line that is not indented goes on with it.
 * https://spec.commonmark.org/0.31.2/#paragraph-continuation-text
 */
export class OpenParagraph {
  isOpen = false
  /** That began code which has not ended. */
  #fence: string | undefined
  /** The columns where the texts of the items begin that are open, from the outside. */
  readonly #columns: number[] = []

  /** Takes a line of its own. One that goes on with the paragraph from outside changes nothing. */
  take({ indent, rest }: Pick<Line, 'indent' | 'rest'>): void {
    while (indent < (this.#columns.at(-1) ?? 0)) this.#columns.pop()
    if (this.#fence !== undefined) {
      if (closesFence(this.#fence, rest.replace(/^(?:>[ \t]?)+/, ''))) this.#fence = undefined
      return
    }
    const { text, column } = this.#enter(rest, indent)
    if (!this.isOpen && column - (this.#columns.at(-1) ?? 0) >= CODE_INDENT) return
    const fence = FENCE.exec(text)
    this.#fence = fence?.[1] ?? fence?.[2]
    this.isOpen = fence === null && text !== '' && !HEADING.test(text) && !isRule(text)
  }

  takeBlank(): void {
    this.isOpen = false
  }

  /** Goes into the quotes and items that begin on a line. */
  #enter(rest: string, indent: number): { readonly text: string; readonly column: number } {
    let [text, column] = [rest, indent]
    for (let depth = 0; depth < MAX_DEPTH; depth++) {
      if (!this.isOpen && column - (this.#columns.at(-1) ?? 0) >= CODE_INDENT) break
      const width = text.startsWith('>') ? quoteWidth(text) : itemWidth(text)
      if (width === undefined) break
      this.isOpen = false
      const inner = text.slice(width.marker).trimStart()
      column += text.length - inner.length
      this.#columns.push(column - (inner === '' ? 0 : width.code))
      text = inner
    }
    return { text, column }
  }
}

interface MarkerWidth {
  readonly marker: number
  /** The columns before the text that make it code. */
  readonly code: number
}

function quoteWidth(text: string): MarkerWidth {
  const space = /^>[ \t]*/.exec(text)?.[0].length ?? 1
  return { marker: 1, code: Math.max(space - 2, 0) }
}

function itemWidth(text: string): MarkerWidth | undefined {
  const [, mark, space = '', content] = isRule(text) ? [] : (BULLET.exec(text) ?? NUMBER.exec(text) ?? [])
  if (mark === undefined) return undefined
  return {
    marker: mark.length,
    code: content !== undefined && space.length > CODE_INDENT ? space.length - 1 : 0,
  }
}

/** Whether a line without its indent ends the code that a fence began. */
export function closesFence(fence: string, rest: string): boolean {
  if (!rest.startsWith(fence)) return false
  for (let at = fence.length; at < rest.length; at++) if (rest[at] !== fence[0]) return false
  return true
}

/** Without the markers of quotes and lists. */
export function withoutMarkers(line: string): string {
  let at = 0
  for (let depth = 0; depth < MAX_DEPTH; depth++) {
    MARKER.lastIndex = at
    if (!MARKER.test(line) || isRule(line.slice(at).trim())) break
    at = MARKER.lastIndex
  }
  return line.slice(at).trim()
}

const MARKER = /[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$))/y
