/** A part of a text, from `start` up to `end`. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a document consists of, without knowing its format: items and members, elements and attributes, blocks of lines. */
export function elementsOf(text: string): readonly Span[] {
  const start = text.trimStart()
  const found =
    /^[[{]["\s\w{[\]}-]/.test(start) && !/^\[\[?[\w.-]+\]/.test(start)
      ? jsonElements(text)
      : start.startsWith('<?xml') || start.startsWith('<test')
        ? xmlElements(text)
        : blocksOf(text)
  return found.filter(({ start: from, end }) => end > from)
}

/** The items, members and whole documents of JSON, of which several may follow each other. */
function jsonElements(text: string): readonly Span[] {
  const scan = new JsonScan(text)
  for (let at = 0; at < text.length; at++) at = scan.take(at)
  return scan.spans
}

class JsonScan {
  readonly spans: Span[] = []
  readonly #text: string
  /** Where the lists and objects begin that are open, or their members. */
  readonly #open: number[] = []
  #begun = -1

  constructor(text: string) {
    this.#text = text
  }

  /** Gives where the sign or text ends that begins here. */
  take(at: number): number {
    const sign = this.#text[at] ?? ''
    if (sign.trim() === '') return at
    if (sign === ',' && this.#open.length > 0) this.#close(at)
    else if (sign === '}' || sign === ']') this.#closeList(at)
    else return this.#begin(sign, at)
    return at
  }

  #begin(sign: string, at: number): number {
    if (this.#begun === -1) this.#begun = at
    if (sign === '"') return endOfString(this.#text, at)
    if (sign === '{' || sign === '[') {
      this.#open.push(this.#begun)
      this.#begun = -1
    }
    return at
  }

  #closeList(at: number): void {
    this.#close(at)
    this.#begun = this.#open.pop() ?? -1
    if (this.#open.length === 0) this.#close(at + 1)
  }

  #close(end: number): void {
    const start = this.#begun
    if (start !== -1) this.spans.push({ start, end: trimmedEnd(this.#text, start, end) })
    this.#begun = -1
  }
}

function endOfString(text: string, start: number): number {
  let at = start + 1
  while (at < text.length && text[at] !== '"') at += text[at] === '\\' ? 2 : 1
  return at
}

function trimmedEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /\s/.test(text[last - 1] ?? '')) last--
  return last
}

const TAG = /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/g
const ATTRIBUTE = /\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*')/g

/** The elements and attributes of XML. */
function xmlElements(text: string): readonly Span[] {
  const spans: Span[] = []
  const open: { readonly name: string; readonly start: number }[] = []
  for (const match of text.matchAll(TAG)) {
    const [tag, isEnd, name = '', attributes = '', isEmpty] = match
    const end = match.index + tag.length
    for (const attribute of attributes.matchAll(ATTRIBUTE)) {
      const start = match.index + 1 + name.length + attribute.index
      spans.push({ start, end: start + attribute[0].length })
    }
    if (isEmpty === '/') spans.push({ start: match.index, end })
    else if (isEnd === '') open.push({ name, start: match.index })
    else {
      const opened = open.pop()
      if (opened?.name === name) spans.push({ start: opened.start, end })
    }
  }
  return spans
}

/** Each line with the lines below it that are indented further, and each paragraph. */
function blocksOf(text: string): readonly Span[] {
  const lines = linesOf(text)
  const spans: Span[] = []
  const open: { readonly indent: number; readonly start: number }[] = []
  let paragraph = -1
  const closeFrom = (indent: number, end: number) => {
    while ((open.at(-1)?.indent ?? -1) >= indent) spans.push({ start: open.pop()?.start ?? 0, end })
  }
  let last = 0
  for (const { start, end } of lines) {
    const line = text.slice(start, end)
    const isBlank = line.trim() === ''
    if (isBlank) {
      if (paragraph !== -1) spans.push({ start: paragraph, end: last })
      paragraph = -1
      continue
    }
    if (paragraph === -1) paragraph = start
    const indent = line.search(/\S/)
    closeFrom(indent, last)
    open.push({ indent, start })
    last = end
  }
  if (paragraph !== -1) spans.push({ start: paragraph, end: last })
  closeFrom(0, last)
  return spans
}

/** The lines of a text, each with its line break. */
export function linesOf(text: string): readonly Span[] {
  const spans: Span[] = []
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 ? text.length : found + 1
    spans.push({ start, end })
    start = end
  }
  return spans
}

/** Words, numbers, texts in quotes, and single signs. */
export function tokensOf(text: string): readonly Span[] {
  return Array.from(
    text.matchAll(/"(?:[^"\\\n]|\\.)*"|-?\d[\w.+-]*|[A-Za-z_][\w-]*|[^\s\w]/g),
    ({ 0: token, index }) => ({
      start: index,
      end: index + token.length,
    }),
  )
}

/**
 * The record that begins on a line: the largest element there that is not the whole document, the line itself where there is
 * none, and everything where nobody says which line it is.
 */
export function recordAt(text: string, elements: readonly Span[], line: number | undefined): Span {
  const whole = { start: 0, end: text.length }
  if (line === undefined) return whole
  const own = linesOf(text)[line - 1]
  if (own === undefined) return whole
  const trimmed = { start: 0, end: text.trimEnd().length }
  const candidates = elements.filter(
    ({ start, end }) =>
      start >= own.start && start < own.end && end - start < trimmed.end - text.search(/\S/),
  )
  return candidates.reduce((best, each) => (each.end - each.start > best.end - best.start ? each : best), {
    start: own.start,
    end: trimmedEnd(text, own.start, own.end),
  })
}

/** The lines above a place that it belongs to: each is indented less than the next, up to the heading of a table. */
export function headingsOf(text: string, { start }: Span): readonly Span[] {
  const lines = linesOf(text).filter((line) => line.start < start)
  const indentOf = (line: Span) => text.slice(line.start, line.end).search(/\S/)
  const own = linesOf(text).find((line) => line.end > start)
  let indent = own === undefined ? 0 : indentOf(own)
  const headings: Span[] = []
  for (const line of lines.toReversed()) {
    const found = indentOf(line)
    const isTable = text[line.start] === '[' && text[line.start + 1] !== '\n'
    if (found === -1 || (found >= indent && !isTable)) continue
    headings.push(line)
    indent = found
    if (isTable) break
  }
  return headings
}
