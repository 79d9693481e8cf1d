import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NameBytes, nameOfBytes } from './name-bytes.ts'
import { NameList } from './name-list.ts'

const names = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff)).map((units) => String.fromCharCode(...units)),
)

function bytesOf(name: string): Uint8Array {
  const written = new NameBytes()
  written.write(name)
  return written.bytes.slice(0, written.length)
}

describe('the bytes of a name', () => {
  test('are its UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        expect(bytesOf(name)).toEqual(new Uint8Array(Buffer.from(name)))
      }),
    )
  })

  test('are those of no other name, even where a surrogate is alone', () => {
    fc.assert(
      fc.property(names, (name) => {
        const bytes = bytesOf(name)
        expect(nameOfBytes(bytes, 0, bytes.length)).toBe(name)
      }),
    )
    expect(bytesOf('\ud83d\ude00')).toEqual(Uint8Array.of(0xf0, 0x9f, 0x98, 0x80))
    expect(bytesOf('\ud83d \ude00')).toEqual(Uint8Array.of(0xed, 0xa0, 0xbd, 0x20, 0xed, 0xb8, 0x80))
  })
})

test('a list has names in the order in which they came', () => {
  fc.assert(
    fc.property(fc.array(names, { maxLength: 600 }), (all) => {
      const list = new NameList()
      for (const name of all) {
        const bytes = bytesOf(`<${name}>`)
        list.push(bytes, 1, bytes.length - 1)
      }
      expect(Array.from({ length: list.length }, (_, index) => list.nameAt(index))).toEqual(all)
    }),
  )
})
