/** Parts of a paragraph that cannot be cut, in their order: links, code, tags. None is in another. */
export interface InlineSpans {
  readonly starts: readonly number[]
  readonly ends: readonly number[]
}

const TOKEN = /\\[!-/:-@[-`{-~]|`+|<|\[|\]/g
/** Where a link leads, behind its brackets. https://spec.commonmark.org/0.31.2/#links */
const TARGET =
  /\([ \t\n]{0,99}(?:<[^<>\n]{0,9999}>|(?:[^\s()<>\\]|\\[!-~]){0,2000}(?:\([^\s()]{0,2000}\)[^\s()]{0,2000}){0,9})(?:[ \t\n]{1,99}(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t\n]{0,99}\)/y
const LABEL = /\[(?:[^[\]\\]|\\.){0,999}\]/y
/** https://spec.commonmark.org/0.31.2/#raw-html */
const TAG =
  /<(?:\/[a-z][a-z0-9-]*\s{0,99}|[a-z][a-z0-9-]*(?:\s{1,99}[a-z_:][\w.:-]*(?:\s{0,99}=\s{0,99}(?:[^\s"'=<>`]+|'[^']*'|"[^"]*"))?){0,30}\s{0,99}\/?)>/iy
const AUTOLINK = /<[a-z][a-z0-9+.-]{1,31}:[^\s<>]{0,9999}>/iy
/** What ends at the first of these signs, whatever is in it. */
const INSTRUCTIONS: readonly (readonly [begin: string, end: string])[] = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
  ['<!', '>'],
]

/** Finds them in one pass, as the parser would. */
export function inlineSpans(paragraph: string): InlineSpans {
  return new SpanFinder(paragraph).find()
}

class SpanFinder {
  readonly #text: string
  readonly #starts: number[] = []
  readonly #ends: number[] = []
  /** Brackets that may begin a link. */
  readonly #open: number[] = []
  readonly #signs: Map<string, number> = new Map()
  #ticks: Map<number, number[]> | undefined

  constructor(text: string) {
    this.#text = text
  }

  find(): InlineSpans {
    TOKEN.lastIndex = 0
    for (let found = TOKEN.exec(this.#text); found !== null; found = TOKEN.exec(this.#text)) {
      const [token] = found
      const end = this.#endOf(token, found.index)
      if (end !== undefined) this.#add(token === ']' ? (this.#open.pop() ?? found.index) : found.index, end)
      TOKEN.lastIndex = end ?? found.index + token.length
    }
    return { starts: this.#starts, ends: this.#ends }
  }

  /** Where the span ends that a token begins, or that a bracket closes; undefined where it is text. */
  #endOf(token: string, at: number): number | undefined {
    switch (token[0]) {
      case '`':
        return this.#codeEnd(token.length, at)
      case '<':
        return this.#tagEnd(at)
      case '[':
        this.#open.push(at)
        return undefined
      case ']':
        return this.#open.length === 0 ? undefined : this.#linkEnd(at + 1)
      default:
        return undefined
    }
  }

  /** A span that is around others takes their place. */
  #add(start: number, end: number): void {
    while ((this.#starts.at(-1) ?? -1) >= start) {
      this.#starts.pop()
      this.#ends.pop()
    }
    this.#starts.push(start)
    this.#ends.push(end)
  }

  #linkEnd(at: number): number {
    const pattern = this.#text[at] === '(' ? TARGET : LABEL
    return matchEnd(pattern, this.#text, at) ?? at
  }

  #tagEnd(at: number): number | undefined {
    for (const [begin, end] of INSTRUCTIONS) {
      if (this.#text.startsWith(begin, at)) return this.#next(end, at + begin.length)
    }
    return matchEnd(AUTOLINK, this.#text, at) ?? matchEnd(TAG, this.#text, at)
  }

  /** Behind the next place of a sign: looked for once where many wait for one that never comes. */
  #next(sign: string, from: number): number | undefined {
    let at = this.#signs.get(sign)
    if (at === undefined || (at !== -1 && at < from)) {
      at = this.#text.indexOf(sign, from)
      this.#signs.set(sign, at)
    }
    return at === -1 ? undefined : at + sign.length
  }

  /** Behind the next run of as many ticks: all are found at once, as many runs may have no end. */
  #codeEnd(length: number, at: number): number | undefined {
    this.#ticks ??= ticksIn(this.#text)
    const runs = this.#ticks.get(length) ?? []
    while ((runs.at(-1) ?? Number.POSITIVE_INFINITY) <= at) runs.pop()
    const end = runs.at(-1)
    return end === undefined ? undefined : end + length
  }
}

/** The runs of ticks by their length, the last first. */
function ticksIn(text: string): Map<number, number[]> {
  const ticks = new Map<number, number[]>()
  for (const { 0: run, index } of text.matchAll(/`+/g)) {
    const found = ticks.get(run.length)
    if (found === undefined) ticks.set(run.length, [index])
    else found.push(index)
  }
  for (const runs of ticks.values()) runs.reverse()
  return ticks
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}
