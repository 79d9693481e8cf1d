import { MAX_DEPTH } from '../located.ts'
import type { Position } from '../position.ts'
import { ByteRepetitions } from './repeated-bytes.ts'
import { ElementShape, Repetitions } from './repeated-element.ts'
import { StrictParser } from './strict-parser.ts'
import type { XmlAttributes, XmlListener } from './xml-listener.ts'
import type { XmlProblem } from './xml-problem.ts'

/** What a tool writes into one tag, or between two, fits in these by far; beyond, memory would not be bounded. */
const MAX_TAG = 16 * 1024 * 1024
const MAX_TEXT = 64 * 1024 * 1024
const PIECE = 16 * 1024
/** So much of a comment is kept while the text arrives. */
const LONG_COMMENT = 1024
/** Elements unlike the learned one that may follow each other before another one is learned. */
const MAX_MISSES = 8

/**
 * Reads XML as it arrives, without keeping it: strictly, without namespaces, and without a document type, because that
 * is where entities are declared that expand to gigabytes or read other files. What encoding an XML declaration names
 * does not matter: the text is decoded already.
 */
export class XmlStream {
  readonly #parser = new StrictParser({ xmlns: false, position: false })
  readonly #listener: XmlListener
  readonly #refusal: (problem: XmlProblem) => Error
  #depth = 0
  #line = 1
  #isInTag = false
  #isEnding = false
  #isWanted = false
  #hasRoot = false
  /** Characters since the last tag began or ended. */
  #run = 0
  /** What the repeated elements look like, once it is known. */
  #shape: ElementShape | undefined
  #misses = 0
  /** Where in the piece an element begins that can be learned from: the first of it. */
  #lesson: number | undefined
  #hasLesson = false
  /** The bytes of the text that is read, where they are ASCII. */
  #bytes: Uint8Array | undefined

  /** @param refusal makes the error that ends the reading. */
  constructor(listener: XmlListener, refusal: (problem: XmlProblem) => Error) {
    this.#listener = listener
    this.#refusal = refusal
    this.#parser.on('opentagstart', () => this.#openTagStart())
    this.#parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes))
    this.#parser.on('closetag', () => this.#close())
    this.#parser.on('doctype', () => {
      throw this.#refusal({ kind: 'document-type', at: this.#position() })
    })
    if (listener.comment !== undefined)
      this.#parser['commentHandler'] = (text: string) => listener.comment?.(text)
    this.#parser.on('error', ({ message }) => {
      const isTold = this.#listener.forbiddenText !== undefined && this.#isForbiddenText(message)
      if (!isTold) throw this.#malformed(message)
      this.#listener.forbiddenText?.(this.#parser.line)
    })
  }

  /**
   * Reads a piece of the text in steps, so that what the listener gathers can be taken between two. With the bytes of a piece
   * that is ASCII, repeated elements are read from them.
   */
  *write(text: string, bytes?: Uint8Array): Generator<void> {
    this.#bytes = bytes
    for (let start = 0; start < text.length; ) {
      const begin = this.#readRepeated(text, start)
      start = begin === start ? this.#endOfPiece(text, start) : begin
      if (begin < start) this.#parse(text.slice(begin, start))
      yield
    }
  }

  #parse(piece: string): void {
    this.#run += piece.length
    this.#hasLesson = false
    this.#lesson = undefined
    this.#parser.write(piece)
    this.#checkRun()
    this.#forgetUnwantedText()
  }

  /** Where a piece for the parser ends: at the latest before an element that may be like the one that was learned. */
  #endOfPiece(text: string, start: number): number {
    const end = Math.min(text.length, start - (start % PIECE) + PIECE)
    if (this.#shape === undefined) return end
    const next = text.slice(start + 1, end).indexOf(`<${this.#listener.repeats} `)
    return next === -1 ? end : start + 1 + next
  }

  /** Reads elements of the shape that was learned; returns where something else follows. */
  #readRepeated(text: string, start: number): number {
    const mayRepeat = !this.#isWanted && this.#depth > 0 && this.#depth < MAX_DEPTH
    if (this.#shape === undefined || !mayRepeat || !this.#parser.isBetweenTags) return start
    const bytes = this.#bytes
    const repetitions =
      bytes === undefined
        ? new Repetitions(this.#shape, text, start)
        : new ByteRepetitions(this.#shape, { text, bytes }, start)
    const first = this.#parser.line
    while (repetitions.end - start < PIECE && !this.#isWanted && repetitions.next()) {
      const line = first + repetitions.linesBefore
      const isTaken = 'bytes' in repetitions && this.#listener.takeRepeated?.(repetitions, line) === true
      if (!isTaken) this.#repeat(repetitions.attributes(), line)
      this.#run = 0
    }
    const { end, lines, lineStart } = repetitions
    this.#misses = end === start ? this.#misses + 1 : 0
    if (this.#misses > MAX_MISSES) this.#shape = undefined
    this.#parser.skip({ length: end - start, lines, lineStart: lineStart - start })
    return end
  }

  #repeat(attributes: XmlAttributes, line: number): void {
    const name = this.#listener.repeats ?? ''
    const content = this.#shape?.content ?? ''
    const wish = this.#listener.open(name, attributes, line)
    if (wish === 'with-text') this.#startText()
    if (wish === 'with-text' && content !== '') this.#listener.text(content)
    this.#listener.close()
  }

  /** Remembers where the first of the repeated elements in a piece begins. */
  #begin(name: string): void {
    if (this.#shape !== undefined || this.#hasLesson || name !== this.#listener.repeats) return
    this.#hasLesson = true
    this.#lesson = this.#parser.beginOfTag
  }

  /** Learns from it, where nothing else was in it. */
  #learn(): void {
    if (this.#lesson === undefined) return
    this.#shape = ElementShape.of(this.#parser.textFrom(this.#lesson))
    this.#lesson = undefined
    this.#misses = 0
  }

  /** How much of the text is read. */
  get offset(): number {
    return this.#parser.position
  }

  end(): void {
    this.#isEnding = true
    this.#parser.close()
  }

  #openTagStart(): void {
    // A line break behind the name is read already.
    this.#line = this.#parser.columnIndex === 0 ? this.#parser.line - 1 : this.#parser.line
    this.#isInTag = true
    this.#hasRoot = true
    this.#run = 0
  }

  #open(name: string, attributes: XmlAttributes): void {
    this.#isInTag = false
    this.#run = 0
    this.#depth++
    if (this.#depth > MAX_DEPTH) {
      throw this.#refusal({ kind: 'too-deep', limit: MAX_DEPTH, at: this.#position() })
    }
    this.#begin(name)
    if (this.#listener.open(name, attributes, this.#line) === 'with-text') this.#startText()
    else this.#stopText()
  }

  #close(): void {
    this.#run = 0
    this.#depth--
    this.#learn()
    this.#listener.close()
  }

  /**
   * Text that nobody listens to is not even put together by the parser. Its handlers are set by their own names: by `on`, which
   * computes the name, they are one too many, and V8 makes the parser a dictionary, eight times as slow.
   */
  #startText(): void {
    this.#isWanted = true
    const listen = (text: string): void => this.#listener.text(text)
    this.#parser['textHandler'] = listen
    this.#parser['cdataHandler'] = listen
  }

  #stopText(): void {
    this.#isWanted = false
    this.#parser['textHandler'] = undefined
    this.#parser['cdataHandler'] = undefined
  }

  /**
   * The parser puts a CDATA section or a comment together even if nobody listens: a log of a gigabyte. A short comment stays
   * whole.
   */
  #forgetUnwantedText(): void {
    const isForgotten = !this.#isWanted && !this.#isInTag && this.#depth > 0
    if (isForgotten && this.#parser['text'].length > LONG_COMMENT) this.#parser['text'] = ''
  }

  /**
   * Whether an error is about text and no markup: a character that XML forbids, written or as an entity, an entity that
   * nobody declared, the end of a section that never began, or white space at the beginning. The parser goes on behind it as if it were allowed.
   */
  #isForbiddenText(message: string): boolean {
    // Nothing but white space and comments can be before it.
    if (message === 'an XML declaration must be at the start of the document.') return !this.#hasRoot
    if (message === 'the string "]]>" is disallowed in char data.') return true
    if (message === 'malformed character entity.' || message === 'undefined entity.') return true
    const code = this.#parser['chunk'].charCodeAt(this.#parser['prevI'])
    return message === 'disallowed character.' && (code < 0x20 || code === 0xfffe || code === 0xffff)
  }

  #checkRun(): void {
    if (!this.#isWanted && !this.#isInTag && this.#depth > 0) return
    const limit = this.#isInTag ? MAX_TAG : MAX_TEXT
    if (this.#run <= limit) return
    const what = this.#isInTag ? 'tag' : 'text'
    throw this.#refusal({ kind: 'too-long', what, limit, at: this.#position() })
  }

  #malformed(reason: string): Error {
    const at = this.#position()
    return this.#refusal(this.#isEnding ? { kind: 'truncated', at } : { kind: 'malformed', reason, at })
  }

  #position(): Position {
    return { line: this.#parser.line, column: this.#parser.columnIndex + 1 }
  }
}
