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
    ['UTF-16 without one', Uint8Array.of(0x7b, 0, 0x7d, 0)],
    ['an archive', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)],
  ])('refuses %s', (_, bytes) => {
    expect(() => decode(bytes)).toThrow('not UTF-8 text')
  })

  const xml = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>\n<a>é</a>`
  const utf16 = (text: string) => Buffer.from(text, 'utf16le')

  test.each([
    ['UTF-16 with its mark', utf16('\uFEFF{"a": "é😀"}'), '{"a": "é😀"}'],
    ['UTF-16 of the other order', utf16('\uFEFF{é}').swap16(), '{é}'],
    ['UTF-16 without a mark, as XML declares it', utf16(xml('UTF-16')), xml('UTF-16')],
    ['the other order, likewise', utf16(xml('utf-16')).swap16(), xml('utf-16')],
    ['ISO-8859-1, as XML declares it', Buffer.from(xml('ISO-8859-1'), 'latin1'), xml('ISO-8859-1')],
    [
      'Windows-1252',
      Buffer.from(xml('windows-1252').replace('é', '\x80'), 'latin1'),
      xml('windows-1252').replace('é', '€'),
    ],
    ['UTF-8 that claims to be UTF-16', utf8(xml('utf-16')), xml('utf-16')],
    ['UTF-8 that claims to be what nobody knows', utf8(xml('klingon-1')), xml('klingon-1')],
    ['UTF-8 with a declaration and a mark', utf8(`\uFEFF${xml('UTF-8')}`), xml('UTF-8')],
  ])('reads %s, in whatever pieces it comes', (_, bytes, text) => {
    expect(decode(bytes)).toBe(text)
    expect(decode(...Array.from(bytes, (byte) => Uint8Array.of(byte)))).toBe(text)
  })

  test.each([
    ['a cut unit', utf16('\uFEFF{}').subarray(0, -1), 'truncated'],
    ['half a character', utf16('\uFEFF\uD83D{}'), 'not UTF-16LE text'],
    ['a byte that is not UTF-8, whatever it claims', Buffer.from(xml('UTF-16'), 'latin1'), 'not UTF-8 text'],
  ])('refuses %s', (_, bytes, message) => {
    expect(() => decode(bytes)).toThrow(message)
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
