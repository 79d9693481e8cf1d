import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeText, lineBlocks, wholeText } from './text.ts'

const utf8 = (text: string) => new TextEncoder().encode(text)
const decode = (...chunks: readonly Uint8Array[]) => [...decodeText(chunks)].join('')
const lines = (...pieces: readonly string[]) =>
  [...lineBlocks(pieces)].flatMap(({ first, lines }) => lines.map((line, index) => [first + index, line]))

describe('decodeText', () => {
  test('drops a byte order mark at the beginning and nowhere else', () => {
    expect(decode(utf8('\uFEFFa\uFEFFb'))).toBe('a\uFEFFb')
  })

  test('joins characters that are cut between chunks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.nat(), (text, cut) => {
        fc.pre(!text.includes('\0') && !text.startsWith('\uFEFF'))
        const bytes = utf8(text)
        const at = cut % (bytes.length + 1)
        expect(decode(bytes.subarray(0, at), bytes.subarray(at))).toBe(text)
      }),
    )
  })

  test.each([
    ['nothing', []],
    ['an empty chunk', [new Uint8Array()]],
    ['a byte order mark alone', [utf8('\uFEFF')]],
  ])('refuses %s as empty', (_, chunks) => {
    expect(() => decode(...chunks)).toThrow('the file is empty')
  })

  test.each([
    ['a byte that no text has', Uint8Array.of(0x61, 0xff)],
    ['UTF-16 with a byte order mark', Uint8Array.of(0xff, 0xfe, 0x7b, 0)],
    ['UTF-16 without one', Uint8Array.of(0x7b, 0, 0x7d, 0)],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)],
  ])('refuses %s', (_, bytes) => {
    expect(() => decode(bytes)).toThrow('not UTF-8 text')
  })

  test('tells a file that is cut within a character', () => {
    expect(() => decode(utf8('é').subarray(0, 1))).toThrow('truncated')
  })

  test('does not take an error of its source for bad text', () => {
    const broken = (function* () {
      yield utf8('a')
      throw new TypeError('the disk is gone')
    })()
    expect(() => [...decodeText(broken)]).toThrow('the disk is gone')
  })
})

describe('wholeText', () => {
  test('is bounded', () => {
    const piece = 'x'.repeat(1024 * 1024)
    expect(wholeText(Array.from({ length: 64 }, () => piece))).toHaveLength(64 * 1024 * 1024)
    expect(() => wholeText(Array.from({ length: 65 }, () => piece))).toThrow('larger than 64 MiB')
  })
})

describe('lineBlocks', () => {
  test('numbers lines from 1 and keeps a last line without a break', () => {
    expect(lines('a\nb\n', '\nc')).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, ''],
      [4, 'c'],
    ])
  })

  test('gives the same lines however the text is cut', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '\n', '\r', ' '), maxLength: 40 })
    fc.assert(
      fc.property(text, fc.array(fc.nat(40), { maxLength: 5 }), (whole, cuts) => {
        const places = [0, ...cuts.sort((left, right) => left - right), whole.length]
        const pieces = places.slice(1).map((end, index) => whole.slice(places[index], end))
        expect(lines(...pieces)).toEqual(lines(whole))
      }),
    )
  })

  test('bounds the length of a line, and names the line', () => {
    const piece = 'x'.repeat(1024 * 1024)
    const fits = Array.from({ length: 16 }, () => piece)
    expect(lines(...fits)).toHaveLength(1)
    const found = expect.objectContaining({ message: 'a line is longer than 16 MiB', line: 2 })
    expect(() => lines('a\n', ...fits, 'x')).toThrow(found)
  })
})
