import type { XmlAttributes } from './xml-listener.ts'

/** An element without anything in it but white space: attributes in double quotes, on one line. */
const ELEMENT = /^<([\w.:-]+)((?: +[\w.:-]+="[^"]*")+)( ?\/>| ?>[ \t\n]*<\/\1>)$/
const ATTRIBUTE = / +([\w.:-]+)="[^"]*"/g
const LINE_BREAK = /\n/g

const TAB = 0x09
const LINE_FEED = 0x0a
const SPACE = 0x20
const QUOTE = 0x22
const AMPERSAND = 0x26
const LESS = 0x3c

/** Has no property, as the objects that the parser makes; V8 reads an object without any prototype more slowly. */
const NO_PROPERTIES: object = Object.create(null)

/** What an element looks like: literal parts with a value between each two. */
export class ElementShape {
  readonly names: readonly string[]
  /** Each up to the quotation mark before a value. */
  readonly literals: readonly string[]
  /** From the quotation mark behind the last value. */
  readonly tail: string
  /** The same in ASCII, which all of them are. */
  readonly literalBytes: readonly Uint8Array[]
  readonly tailBytes: Uint8Array
  /** The white space in the element. */
  readonly content: string
  /** The line breaks in it. */
  readonly lines: number
  /** How long its last line is, where it has several. */
  readonly lastLine: number

  /** Learns from the text of an element that the parser has read; undefined where that is of another kind. */
  static of(text: string): ElementShape | undefined {
    const match = ELEMENT.exec(text)
    return match === null ? undefined : new ElementShape(match)
  }

  private constructor([, name = '', attributes = '', tail = '']: RegExpExecArray) {
    const parts = [...attributes.matchAll(ATTRIBUTE)]
    this.names = parts.map(([, attribute = '']) => attribute)
    this.literals = parts.map(([part], index) => {
      const literal = part.slice(0, part.indexOf('"') + 1)
      return index === 0 ? `<${name}${literal}` : `"${literal}`
    })
    this.tail = `"${tail}`
    this.literalBytes = this.literals.map((literal) => Buffer.from(literal))
    this.tailBytes = Buffer.from(this.tail)
    this.content = tail.slice(tail.indexOf('>') + 1).split('<')[0] ?? ''
    this.lines = tail.match(LINE_BREAK)?.length ?? 0
    this.lastLine = tail.length - tail.lastIndexOf('\n') - 1
  }

  attributes(valueAt: (index: number) => string): XmlAttributes {
    const attributes: Record<string, string> = Object.create(NO_PROPERTIES)
    for (let index = 0; index < this.names.length; index++)
      attributes[this.names[index] ?? ''] = valueAt(index)
    return attributes
  }
}

/**
 * Reads elements of one shape that follow each other, with white space between them. What has the literal parts of an element
 * that the parser has read, and values without a character that means anything in XML, is what the parser would find there; a
 * report of a million test cases has a million such elements.
 */
export class Repetitions {
  readonly #shape: ElementShape
  readonly #text: string
  /** Behind the last element. */
  end: number
  /** Line breaks up to there. */
  lines = 0
  /** Where the line begins that the last element ends in; 0 where that is the first one. */
  lineStart = 0
  /** Line breaks up to the beginning of the last element. */
  linesBefore = 0
  readonly #values: string[] = []

  constructor(shape: ElementShape, text: string, start: number) {
    this.#shape = shape
    this.#text = text
    this.end = start
  }

  /** Reads the next element; false where something else follows, or one that is not complete. */
  next(): boolean {
    const text = this.#text
    let [at, lines, lineStart] = [this.end, this.lines, this.lineStart]
    for (let code = text.charCodeAt(at); isWhite(code); code = text.charCodeAt(++at)) {
      if (code !== LINE_FEED) continue
      lines++
      lineStart = at + 1
    }
    const { literals, tail, lines: within, lastLine } = this.#shape
    for (let index = 0; index < literals.length; index++) {
      const literal = literals[index] ?? ''
      if (!text.startsWith(literal, at)) return false
      const begin = at + literal.length
      at = endOfValue(text, begin)
      this.#values[index] = text.slice(begin, at)
    }
    if (!text.startsWith(tail, at)) return false
    this.end = at + tail.length
    this.linesBefore = lines
    this.lines = lines + within
    this.lineStart = within === 0 ? lineStart : this.end - lastLine
    return true
  }

  /** Those of the last element. */
  attributes(): XmlAttributes {
    return this.#shape.attributes((index) => this.#values[index] ?? '')
  }
}

function isWhite(code: number): boolean {
  return code === SPACE || code === LINE_FEED || code === TAB
}

/** The first character that is a quotation mark, or that only the parser may judge. */
function endOfValue(text: string, begin: number): number {
  let at = begin
  while (isPlain(text.charCodeAt(at))) at++
  return at
}

/** Whether a character means itself, in XML 1.1 too. At the end of the text there is none. */
function isPlain(code: number): boolean {
  if (code < 0x7f) return code >= SPACE && code !== QUOTE && code !== AMPERSAND && code !== LESS
  return code > 0x9f && code < 0xd800 && code !== 0x2028
}
