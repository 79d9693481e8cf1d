import { EvidenceError } from './evidence-error.ts'
import { encodingOf, HEAD_BYTES } from './text-encoding.ts'

/** The bytes of one file, in order. */
export type Bytes = Iterable<Uint8Array>
/** The text of one file, in pieces of any size. */
export type Text = Iterable<string>

const NUL = '\0'
/** XML: a NUL behind this is one that a test wrote, and what it does to the report is for the reader to say. */
const MARKUP = /^<[?!A-Za-z][\w-]/
const MAX_DOCUMENT = 64 * 1024 * 1024
const MAX_LINE = 16 * 1024 * 1024

/**
 * Decodes a file strictly: as UTF-8, or in the encoding that its byte order mark or XML declaration names. The mark is
 * dropped; binary data is an error.
 */
export function* decodeText(bytes: Bytes): Generator<string> {
  let decoder: TextDecoder | undefined
  let empty = true
  let isMarkup = false
  for (const chunk of withHead(bytes)) {
    decoder ??= new TextDecoder(encodingOf(chunk), { fatal: true })
    const text = decodeChunk(decoder, chunk)
    if (text === '') continue
    if (empty) isMarkup = MARKUP.test(text)
    // UTF-16 without its byte order mark passes for UTF-8 full of NULs.
    if (!isMarkup && text.includes(NUL)) throw notText(decoder.encoding)
    empty = false
    yield text
  }
  endDecoding(decoder)
  if (empty)
    throw new EvidenceError('the file is empty', {
      remedy: 'find out why the tool that writes it wrote nothing',
    })
}

/** The bytes of a file; the first of them together, as many as tell their encoding. */
function* withHead(bytes: Bytes): Generator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array()
  for (const chunk of bytes) {
    if (head === undefined) yield chunk
    else if (head.length + chunk.length >= HEAD_BYTES) {
      yield head.length === 0 ? chunk : Buffer.concat([head, chunk])
      head = undefined
    } else head = Buffer.concat([head, chunk])
  }
  if (head !== undefined) yield head
}

type TextDecoder = InstanceType<typeof globalThis.TextDecoder>

/** The next part of a text. @throws EvidenceError for bytes that are not text. */
export function decodeChunk(decoder: TextDecoder, chunk: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: true })
  } catch {
    throw notText(decoder.encoding)
  }
}

/** @throws EvidenceError where the text was cut off within a character. */
export function endDecoding(decoder: TextDecoder | undefined): void {
  try {
    decoder?.decode()
  } catch {
    throw new EvidenceError('the file ends in the middle of a character: it is truncated', {
      remedy: 'let the tool that writes it finish, and upload the whole file',
    })
  }
}

/** The whole text of a document that has to be seen at once; at most 64 Mi characters. */
export function wholeText(text: Text): string {
  let whole = ''
  for (const piece of text) {
    whole += piece
    if (whole.length > MAX_DOCUMENT) {
      throw new EvidenceError('the document is larger than 64 MiB', {
        remedy: 'split it into shards, or use a format that is read line by line (JUnit XML, JSON Lines)',
      })
    }
  }
  return whole
}

/** Lines that were read at once. Handing them over one by one would cost as much as parsing a short one. */
export interface LineBlock {
  /** The 1-based number of the first of them. */
  readonly first: number
  /** Without their line breaks; some are blank. */
  readonly lines: readonly string[]
}

/** The lines of a text, in blocks. A line may have 16 Mi characters at most. */
export function* lineBlocks(text: Text): Generator<LineBlock> {
  let rest = ''
  let first = 1
  for (const piece of text) {
    const lines = (rest + piece).split('\n')
    rest = lines.pop() ?? ''
    if (lines.length > 0) yield { first, lines }
    first += lines.length
    checkLineLength(rest, first)
  }
  yield { first, lines: [rest] }
}

/** Refuses a line that is too long, as far as it is known; `number` is its number. */
export function checkLineLength(line: string, number: number): void {
  if (line.length <= MAX_LINE) return
  throw new EvidenceError('a line is longer than 16 MiB', {
    line: number,
    remedy: 'write one JSON object per line',
  })
}

/** The error for bytes that are not text of an encoding. */
export function notText(encoding: string): EvidenceError {
  return new EvidenceError(`the file is not ${encoding.toUpperCase()} text`, {
    remedy:
      'check that the path names the report itself, not an archive or another binary file, and write it as UTF-8',
  })
}
