import { BYTE, isDigit, MISS, plainNumberEnd, textEnd } from './json-bytes.ts'
import { Literal } from './literal.ts'
import { ROLE } from './row-columns.ts'

/** A piece of a line: bytes that are the same in every line of its shape, or a value that may be another in each. */
export type TemplatePart =
  | { readonly kind: 'literal'; readonly literal: Literal }
  /** The content of a string, between its quotes. */
  | { readonly kind: 'text'; readonly role: number }
  | { readonly kind: 'number' }

/** A line with more members at its top is not worth a template, and may have more attributes than a result can. */
const MAX_MEMBERS = 200
const MAX_PARTS = 1_000

/**
 * Cuts a line, which is known to be one JSON object, into the parts of its template. Undefined for a line that has something
 * unusual: an escape in a key, an exponent.
 */
export function cutTemplate(
  line: Uint8Array,
  roles: ReadonlyMap<string, number>,
): readonly TemplatePart[] | undefined {
  const cutter = new TemplateCutter(line, roles)
  return cutter.cut()
}

class TemplateCutter {
  readonly #line: Uint8Array
  readonly #roles: ReadonlyMap<string, number>
  readonly #parts: TemplatePart[] = []
  /** The brackets that are open. */
  readonly #open: number[] = []
  #at = 0
  #literal = 0
  #isBeforeKey = false
  #role: number = ROLE.none
  #members = 0

  constructor(line: Uint8Array, roles: ReadonlyMap<string, number>) {
    this.#line = line
    this.#roles = roles
  }

  cut(): readonly TemplatePart[] | undefined {
    while (this.#at < this.#line.length) {
      if (!this.#take(this.#line[this.#at] ?? 0)) return undefined
    }
    this.#endLiteral()
    return this.#parts
  }

  /** False where the line is to have no template. */
  #take(byte: number): boolean {
    if (byte === BYTE.quote) return this.#isBeforeKey ? this.#takeKey() : this.#takeText()
    if (byte === BYTE.minus || isDigit(byte)) return this.#takeNumber()
    this.#takeSign(byte)
    return true
  }

  #takeSign(byte: number): void {
    this.#at++
    switch (byte) {
      case BYTE.openObject:
      case BYTE.openList:
        this.#open.push(byte)
        this.#isBeforeKey = byte === BYTE.openObject
        return
      case BYTE.closeObject:
      case BYTE.closeList:
        this.#open.pop()
        this.#isBeforeKey = false
        return
      case BYTE.comma:
        this.#isBeforeKey = this.#open.at(-1) === BYTE.openObject
    }
  }

  /** A key is a part of the literal. One that is written with an escape could be any column. */
  #takeKey(): boolean {
    const start = this.#at + 1
    const end = textEnd(this.#line, start)
    const key = this.#line.subarray(start, end)
    if (end === MISS || key.includes(BYTE.backslash)) return false
    if (this.#open.length === 1) {
      if (++this.#members > MAX_MEMBERS) return false
      this.#role = this.#roles.get(decoder.decode(key)) ?? ROLE.none
    }
    this.#isBeforeKey = false
    this.#at = end + 1
    return true
  }

  #takeText(): boolean {
    this.#at++
    const end = textEnd(this.#line, this.#at)
    if (end === MISS) return false
    const role = this.#open.length === 1 ? this.#role : ROLE.none
    const isShort = this.#addSlot({ kind: 'text', role }, end)
    this.#at = end + 1
    return isShort
  }

  #takeNumber(): boolean {
    const end = plainNumberEnd(this.#line, this.#at)
    const letter = (this.#line[end] ?? 0) | 0x20
    if (end === MISS || letter === EXPONENT) return false
    return this.#addSlot({ kind: 'number' }, end)
  }

  /** False for a line of too many parts. */
  #addSlot(slot: TemplatePart, end: number): boolean {
    this.#endLiteral()
    this.#parts.push(slot)
    this.#at = end
    this.#literal = end
    return this.#parts.length < MAX_PARTS
  }

  #endLiteral(): void {
    this.#parts.push({ kind: 'literal', literal: new Literal(this.#line.subarray(this.#literal, this.#at)) })
  }
}

const EXPONENT = 0x65
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
