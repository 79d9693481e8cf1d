import { isAscii } from 'node:buffer'
import { type Bytes, decodeText } from './text.ts'

/** A part of a text, with the bytes that it was decoded from where these are ASCII: a place in one is one in the other. */
export interface TextPiece {
  readonly text: string
  readonly bytes?: Uint8Array
}

/**
 * Decodes a file as `decodeText` does. Each chunk becomes a piece of its own, but for first ones of a few bytes and for characters
 * in two chunks. The bytes of a piece hold until the next.
 */
export function* decodePieces(bytes: Bytes): Generator<TextPiece> {
  let last: Uint8Array = new Uint8Array()
  function* chunks(): Generator<Uint8Array> {
    for (const chunk of bytes) {
      last = chunk
      yield chunk
    }
  }
  for (const text of decodeText(chunks())) {
    yield text.length === last.length && isAscii(last) ? { text, bytes: last } : { text }
  }
}
