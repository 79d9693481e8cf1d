import type { ElementShape } from './repeated-element.ts'
import type { XmlAttributes } from './xml-listener.ts'

const TAB = 0x09
const LINE_FEED = 0x0a
const SPACE = 0x20

/** The characters of ASCII that mean themselves in a value: no control character, quotation mark, ampersand or `<`. */
const PLAIN = Uint8Array.from({ length: 256 }, (_, byte) =>
  byte >= SPACE && byte < 0x7f && !'"&<'.includes(String.fromCharCode(byte)) ? 1 : 0,
)

/** A text with the ASCII that it was decoded from, so that a place in one is a place in the other. */
export interface PlainText {
  readonly text: string
  readonly bytes: Uint8Array
}

/** What `Repetitions` reads, from bytes: each is looked at once, and no value becomes text before somebody asks for it. */
export class ByteRepetitions {
  readonly names: readonly string[]
  readonly bytes: Uint8Array
  /** Where the values of the last element are, in the order of the names. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  end: number
  lines = 0
  lineStart = 0
  linesBefore = 0
  readonly #shape: ElementShape
  readonly #text: string

  constructor(shape: ElementShape, { text, bytes }: PlainText, start: number) {
    this.#shape = shape
    this.#text = text
    this.names = shape.names
    this.bytes = bytes
    this.starts = new Uint32Array(shape.names.length)
    this.ends = new Uint32Array(shape.names.length)
    this.end = start
  }

  next(): boolean {
    const { bytes, starts, ends } = this
    const { literalBytes, tailBytes, lines: within, lastLine } = this.#shape
    let [at, lines, lineStart] = [this.end, this.lines, this.lineStart]
    for (let code = bytes[at]; code === SPACE || code === LINE_FEED || code === TAB; code = bytes[++at]) {
      if (code !== LINE_FEED) continue
      lines++
      lineStart = at + 1
    }
    for (let index = 0; index < literalBytes.length; index++) {
      at = endOfLiteral(bytes, at, literalBytes[index] ?? NOTHING)
      if (at === -1) return false
      starts[index] = at
      while (PLAIN[bytes[at] ?? 0] === 1) at++
      ends[index] = at
    }
    at = endOfLiteral(bytes, at, tailBytes)
    if (at === -1) return false
    this.end = at
    this.linesBefore = lines
    this.lines = lines + within
    this.lineStart = within === 0 ? lineStart : at - lastLine
    return true
  }

  attributes(): XmlAttributes {
    return this.#shape.attributes((index) => this.#text.slice(this.starts[index], this.ends[index]))
  }
}

const NOTHING = new Uint8Array()

/** Where a literal ends that begins at `at`; -1 where something else is there. */
function endOfLiteral(bytes: Uint8Array, at: number, literal: Uint8Array): number {
  for (let index = 0; index < literal.length; index++) if (bytes[at + index] !== literal[index]) return -1
  return at + literal.length
}
