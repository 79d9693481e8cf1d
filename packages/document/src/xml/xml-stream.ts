import { SaxesParser } from 'saxes'
import { EvidenceError } from '../evidence-error.ts'

export type XmlAttributes = Readonly<Record<string, string>>

/** Told of the elements of a document, in order. */
export interface XmlListener {
  /** Says whether the text that stands in the element, up to its first child, is wanted. */
  open(name: string, attributes: XmlAttributes, line: number): 'with-text' | 'without-text'
  text(text: string): void
  close(): void
}

const MAX_DEPTH = 64
/** What a tool writes into one tag, or between two, fits in these by far; beyond, memory would not be bounded. */
const MAX_TAG = 16 * 1024 * 1024
const MAX_TEXT = 64 * 1024 * 1024
const PIECE = 16 * 1024

/**
 * Reads XML as it comes and keeps none of it: strictly, without namespaces, and without a document type, because that
 * is where entities are declared that expand to gigabytes or read other files. What encoding an XML declaration names
 * does not matter: the text was decoded as UTF-8, strictly, and .NET writes UTF-16 there into files that are not.
 */
export class XmlStream {
  readonly #parser = new SaxesParser({ xmlns: false, position: false })
  readonly #listener: XmlListener
  #depth = 0
  #line = 1
  #isInTag = false
  #isEnding = false
  /** Characters since the last tag began or ended. */
  #run = 0

  constructor(listener: XmlListener) {
    this.#listener = listener
    this.#parser.on('opentagstart', () => this.#openTagStart())
    this.#parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes))
    this.#parser.on('closetag', () => this.#close())
    this.#parser.on('doctype', () => {
      throw this.#fault('it has a document type declaration (DOCTYPE)', 'write plain XML, without a DOCTYPE')
    })
    this.#parser.on('error', (error) => {
      throw this.#malformed(error.message)
    })
  }

  /** Reads a piece of the text in steps, so that what the listener gathers can be taken between two. */
  *write(text: string): Generator<void> {
    for (let start = 0; start < text.length; start += PIECE) {
      const piece = text.slice(start, start + PIECE)
      this.#run += piece.length
      this.#parser.write(piece)
      this.#checkRun()
      yield
    }
  }

  end(): void {
    this.#isEnding = true
    this.#parser.close()
  }

  #openTagStart(): void {
    this.#line = this.#parser.line
    this.#isInTag = true
    this.#run = 0
  }

  #open(name: string, attributes: XmlAttributes): void {
    this.#isInTag = false
    this.#run = 0
    this.#depth++
    if (this.#depth > MAX_DEPTH) {
      throw this.#fault(`its elements are nested deeper than ${MAX_DEPTH}`, 'check which file this is')
    }
    if (this.#listener.open(name, attributes, this.#line) === 'with-text') this.#startText()
    else this.#stopText()
  }

  #close(): void {
    this.#run = 0
    this.#depth--
    this.#listener.close()
  }

  /** Text that nobody listens to is not even put together by the parser. */
  #startText(): void {
    const listen = (text: string): void => this.#listener.text(text)
    this.#parser.on('text', listen)
    this.#parser.on('cdata', listen)
  }

  #stopText(): void {
    this.#parser.off('text')
    this.#parser.off('cdata')
  }

  #checkRun(): void {
    const limit = this.#isInTag ? MAX_TAG : MAX_TEXT
    if (this.#run <= limit) return
    const what = this.#isInTag ? 'a tag' : 'a text'
    throw this.#fault(
      `${what} in it is longer than ${limit / 1024 / 1024} MiB`,
      'let the tool write its output to a file of its own',
    )
  }

  #malformed(reason: string): EvidenceError {
    return this.#isEnding
      ? this.#fault(
          'the XML ends in the middle: it is truncated',
          'let the tool that writes it finish, and upload the whole file (a bare & or a missing quote looks the same)',
        )
      : this.#fault(
          `this is not well-formed XML: ${reason.slice(0, 200)}`,
          'see why the tool that writes it wrote this',
        )
  }

  #fault(message: string, remedy: string): EvidenceError {
    return new EvidenceError(message, { line: this.#parser.line, remedy })
  }
}
