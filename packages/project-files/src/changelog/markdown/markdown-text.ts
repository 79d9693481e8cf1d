import { decodedEntity } from './html-entities.ts'

/** Without one of these a text is as it is written. */
const MARKUP = /[\\`*_~<&[\]]/
const TOKEN = /\\[!-/:-@[-`{-~\n]|`+|<!--|<(?=[A-Za-z/?!])|!?\[|\]|[*_~]+|&[#A-Za-z][A-Za-z0-9]{0,31};/g
const AUTOLINK = /<([A-Za-z][A-Za-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,200}@[^\s<>]{1,200})>/y
const TAG = /<(?:\/?[A-Za-z][^<>]*|[?!][^<>]*)>/y
/** Where a link leads. Its parts are bounded: a text may begin many that do not end. */
const TARGET =
  /\([ \t\n]{0,9}(?:<[^<>\n]*>|[^\s()<>]*(?:\([^\s()]*\)[^\s()]*)*)(?:[ \t\n]{1,9}(?:"[^"]*"|'[^']*'|\([^()]*\)))?[ \t\n]{0,9}\)/y
/** The label of a link that is defined elsewhere. */
const LABEL = /\[[^[\]]{0,999}\]/y

/**
 * What a reader sees of a paragraph of Markdown, in one pass: links, emphasis and code as their text; pictures, tags, comments
 * and footnotes not at all. Brackets without a target stay.
 */
export function markdownText(whole: string): string {
  const source = whole.length > MAX_TEXT ? whole.slice(0, MAX_TEXT) : whole
  return MARKUP.test(source) ? new InlineReader(source).read() : source
}

/** Nobody reads a longer paragraph: what follows says nothing. */
const MAX_TEXT = 100_000

class InlineReader {
  readonly #source: string
  readonly #parts: string[] = []
  /** Brackets that may begin a link: where they are among the parts, and in the text. */
  readonly #brackets: { readonly part: number; readonly at: number }[] = []
  #code: Map<number, number[]> | undefined
  #commentEnd = 0

  constructor(source: string) {
    this.#source = source
  }

  read(): string {
    let at = 0
    TOKEN.lastIndex = 0
    for (let found = TOKEN.exec(this.#source); found !== null; found = TOKEN.exec(this.#source)) {
      if (found.index > at) this.#parts.push(this.#source.slice(at, found.index))
      at = this.#take(found[0], found.index)
      TOKEN.lastIndex = at
    }
    this.#parts.push(this.#source.slice(at))
    return this.#parts.join('')
  }

  /** Takes a token, and says where the text goes on. */
  #take(token: string, at: number): number {
    switch (token[0]) {
      case '\\':
        return this.#put(token === '\\\n' ? ' ' : token.slice(1), at + token.length)
      case '`':
        return this.#takeCode(token, at)
      case '<':
        return token === '<!--' ? this.#takeComment(at) : this.#takeTag(at)
      case '!':
      case '[':
        this.#brackets.push({ part: this.#parts.length, at })
        return this.#put(token, at + token.length)
      case ']':
        return this.#takeBracket(at)
      case '&':
        return this.#put(decodedEntity(token), at + token.length)
      default:
        return this.#put(this.#isEmphasis(token, at) ? '' : token, at + token.length)
    }
  }

  #put(text: string, next: number): number {
    if (text !== '') this.#parts.push(text)
    return next
  }

  #takeCode(ticks: string, at: number): number {
    const end = this.#codeEnd(ticks.length, at)
    if (end === undefined) return this.#put(ticks, at + ticks.length)
    const code = this.#source.slice(at + ticks.length, end).replaceAll('\n', ' ')
    const isPadded = code.startsWith(' ') && code.endsWith(' ') && code.trim() !== ''
    return this.#put(isPadded ? code.slice(1, -1) : code, end + ticks.length)
  }

  /** The next run of as many ticks: all are found at once, as many runs may have no end. */
  #codeEnd(length: number, at: number): number | undefined {
    if (this.#code === undefined) {
      this.#code = new Map()
      for (const { 0: run, index } of Array.from(this.#source.matchAll(/`+/g)).reverse()) {
        const found = this.#code.get(run.length)
        if (found === undefined) this.#code.set(run.length, [index])
        else found.push(index)
      }
    }
    const runs = this.#code.get(length) ?? []
    while ((runs.at(-1) ?? Number.POSITIVE_INFINITY) <= at) runs.pop()
    return runs.at(-1)
  }

  #takeComment(at: number): number {
    if (this.#commentEnd !== -1 && this.#commentEnd < at + 2)
      this.#commentEnd = this.#source.indexOf('-->', at + 2)
    return this.#commentEnd === -1 ? this.#put('<!--', at + 4) : this.#commentEnd + 3
  }

  #takeTag(at: number): number {
    AUTOLINK.lastIndex = at
    const link = AUTOLINK.exec(this.#source)
    if (link !== null) return this.#put(link[1] ?? '', AUTOLINK.lastIndex)
    TAG.lastIndex = at
    return TAG.test(this.#source) ? TAG.lastIndex : this.#put('<', at + 1)
  }

  #takeBracket(at: number): number {
    const open = this.#brackets.pop()
    if (open === undefined) return this.#put(']', at + 1)
    const isImage = this.#parts[open.part] === '!['
    if (this.#source[open.at + 1] === '^') {
      this.#parts.length = open.part
      return at + 1
    }
    const end = this.#targetEnd(at + 1)
    if (end === undefined) return this.#put(']', at + 1)
    if (isImage) this.#parts.length = open.part
    else this.#parts[open.part] = ''
    return end
  }

  #targetEnd(at: number): number | undefined {
    const pattern = this.#source[at] === '(' ? TARGET : LABEL
    pattern.lastIndex = at
    return pattern.test(this.#source) ? pattern.lastIndex : undefined
  }

  /** Signs between spaces, and underscores within a word, are text. */
  #isEmphasis(token: string, at: number): boolean {
    const before = this.#source[at - 1] ?? ' '
    const after = this.#source[at + token.length] ?? ' '
    if (/\s/.test(before) && /\s/.test(after)) return false
    return !token.startsWith('_') || !(WORD.test(before) && WORD.test(after))
  }
}

const WORD = /[\p{L}\p{N}]/u
