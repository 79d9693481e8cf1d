import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodePieces } from './text-piece.ts'

const pieces = (chunks: readonly string[]) => [...decodePieces(chunks.map((chunk) => Buffer.from(chunk)))]
const LONG = 'x'.repeat(300)

describe('pieces of a text', () => {
  test.each<[string, readonly string[], readonly boolean[]]>([
    ['are ASCII where their bytes are', [LONG, 'plain', 'é', 'plain'], [true, true, false, true]],
    ['are of several chunks at the beginning, without their bytes', ['a', LONG, 'plain'], [false, true]],
    ['have none of the mark of an encoding', [`\uFEFF${LONG}`], [false]],
  ])('%s', (_, chunks, areAscii) => {
    const read = pieces(chunks)
    expect(read.map(({ bytes }) => bytes !== undefined)).toEqual(areAscii)
    expect(read.map(({ text }) => text).join('')).toBe(chunks.join('').replace('\uFEFF', ''))
  })

  test('have bytes that are their characters, wherever the chunks end', () => {
    const text = fc
      .array(fc.constantFrom('a', 'plain ', 'é', '€', '😀', LONG))
      .map((all) => LONG + all.join(''))
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 9 }), (whole, length) => {
        const bytes = Buffer.from(whole)
        const chunks = [bytes.subarray(0, 300)]
        for (let at = 300; at < bytes.length; at += length) chunks.push(bytes.subarray(at, at + length))
        const read = [...decodePieces(chunks)]
        expect(read.map((piece) => piece.text).join('')).toBe(whole)
        for (const { text: own, bytes: of } of read)
          if (of !== undefined) expect(Buffer.from(own)).toEqual(of)
      }),
    )
  })
})
