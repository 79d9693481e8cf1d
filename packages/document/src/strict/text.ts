import { EvidenceError } from './evidence-error.ts'

/** The bytes of one file, in order. */
export type Bytes = Iterable<Uint8Array>
/** The text of one file, in pieces of any size. */
export type Text = Iterable<string>

const NUL = '\0'
const MAX_DOCUMENT = 64 * 1024 * 1024
const MAX_LINE = 16 * 1024 * 1024

/** Decodes UTF-8 strictly: a byte order mark is dropped, binary data and other encodings are errors. */
export function* decodeText(bytes: Bytes): Generator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let empty = true
  for (const chunk of bytes) {
    const text = decodeChunk(decoder, chunk)
    if (text === '') continue
    empty = false
    yield text
  }
  endDecoding(decoder)
  if (empty)
    throw new EvidenceError('the file is empty', {
      remedy: 'find out why the tool that writes it wrote nothing',
    })
}

type Decoder = InstanceType<typeof TextDecoder>

function decodeChunk(decoder: Decoder, chunk: Uint8Array): string {
  let text: string
  try {
    text = decoder.decode(chunk, { stream: true })
  } catch {
    throw notText()
  }
  // UTF-16 without its byte order mark passes for UTF-8 full of NULs.
  if (text.includes(NUL)) throw notText()
  return text
}

function endDecoding(decoder: Decoder): void {
  try {
    decoder.decode()
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
    if (rest.length > MAX_LINE) {
      throw new EvidenceError('a line is longer than 16 MiB', {
        line: first,
        remedy: 'write one JSON object per line',
      })
    }
  }
  yield { first, lines: [rest] }
}

function notText(): EvidenceError {
  return new EvidenceError('the file is not UTF-8 text', {
    remedy: 'check that the path names the report itself, not an archive or another binary file',
  })
}
