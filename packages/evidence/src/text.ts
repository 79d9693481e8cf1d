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
  try {
    for (const chunk of bytes) {
      const text = decoder.decode(chunk, { stream: true })
      if (text.includes(NUL)) throw notText()
      if (text !== '') empty = false
      yield text
    }
    yield decoder.decode()
  } catch (error) {
    throw error instanceof TypeError ? notText() : error
  }
  if (empty)
    throw new EvidenceError('the file is empty', { remedy: 'see why the tool that writes it wrote nothing' })
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

/** One line with its 1-based number, without its line break. */
export interface Line {
  readonly number: number
  readonly text: string
}

/** The lines that are not blank. A line may have 16 Mi characters at most. */
export function* linesOf(text: Text): Generator<Line> {
  let rest = ''
  let number = 0
  for (const piece of text) {
    const block = rest + piece
    let start = 0
    for (let end = block.indexOf('\n', start); end !== -1; end = block.indexOf('\n', start)) {
      number++
      const line = trimmedLine(block, start, end)
      if (line !== '') yield { number, text: line }
      start = end + 1
    }
    rest = block.slice(start)
    if (rest.length > MAX_LINE) {
      throw new EvidenceError('a line is longer than 16 MiB', {
        line: number + 1,
        remedy: 'write one JSON object a line',
      })
    }
  }
  const last = trimmedLine(rest, 0, rest.length)
  if (last !== '') yield { number: number + 1, text: last }
}

function trimmedLine(block: string, start: number, end: number): string {
  const first = block.charCodeAt(start)
  const isPlain = start < end && first > SPACE && block.charCodeAt(end - 1) > SPACE
  return isPlain ? block.slice(start, end) : block.slice(start, end).trim()
}

const SPACE = 32

function notText(): EvidenceError {
  return new EvidenceError('the file is not UTF-8 text', {
    remedy: 'check that the path names the report itself, not an archive or another binary file',
  })
}
