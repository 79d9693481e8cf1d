import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { NameBytes } from './name-bytes.ts'
import { NameHash } from './name-hash.ts'
import { NameList } from './name-list.ts'
import { NameTable } from './name-table.ts'

const written = new NameBytes()

function seek(table: NameTable, name: string): number {
  written.write(name)
  table.seek(written.bytes, 0, written.length)
  return table.code
}

function put(table: NameTable, name: string, code: number): void {
  seek(table, name)
  table.put(code)
}

const names = fc.array(
  fc.tuple(fc.string({ unit: 'binary', maxLength: 12 }), fc.integer({ min: 1, max: 0xffff })),
  {
    maxLength: 400,
  },
)
const key = fc.tuple(fc.integer(), fc.integer())

describe('a table of names', () => {
  test('answers like a Map while it grows from one slot, whatever its key', () => {
    fc.assert(
      fc.property(names, key, (pairs, each) => {
        const table = new NameTable(1, each)
        const model = new Map<string, number>()
        for (const [name, code] of pairs) {
          expect(seek(table, name)).toBe(model.get(name) ?? 0)
          table.put(code)
          model.set(name, code)
        }
        expect(table.size).toBe(model.size)
        for (const [name, code] of model) expect(seek(table, name)).toBe(code)
        expect(seek(table, '\u0000 never set \u0000')).toBe(0)
      }),
    )
  })

  test('finds listed names as it finds any, even where others are put between them', () => {
    fc.assert(
      fc.property(names, (pairs) => {
        const table = new NameTable(1)
        const list = new NameList()
        const model = new Map<string, number>()
        for (const [name] of pairs) {
          written.write(name)
          list.push(written.bytes, 0, written.length)
        }
        table.list(list)
        for (const [index, [name, code]] of pairs.entries()) {
          table.seekListed(index)
          expect(table.code).toBe(model.get(name) ?? 0)
          table.put(code)
          put(table, `${name} and another`, 7)
          model.set(name, code).set(`${name} and another`, 7)
        }
        for (const [name, code] of model) expect(seek(table, name)).toBe(code)
      }),
    )
  })

  test('tells a million similar names apart, and has them where their hashes say', () => {
    const table = new NameTable(1_000_000)
    let taken = 0
    for (let index = 0; index < 1_000_000; index++) {
      if (seek(table, `registry/extension-${index}`) !== 0) taken++
      table.put((index & 0xfff) + 1)
    }
    expect(taken).toBe(0)
    expect(seek(table, 'registry/extension-777777')).toBe((777_777 & 0xfff) + 1)
  })

  test('changes every code and no name, and keeps them where room is made', () => {
    const table = new NameTable(10)
    put(table, 'a', 0x101)
    put(table, 'b', 0x102)
    table.recode((code) => code & 0xff)
    table.reserve(1_000)
    table.reserve(1)
    expect(['a', 'b', 'c'].map((name) => seek(table, name))).toEqual([1, 2, 0])
  })
})

describe('the hash of a name', () => {
  const hashed = (name: string, ...halves: [number, number]) => {
    const hash = new NameHash(halves)
    written.write(name)
    hash.update(new DataView(written.bytes.buffer), 0, written.length)
    return [hash.first, hash.second, hash.third]
  }

  test('depends on its key', () => {
    expect(hashed('a', 1, 2)).toEqual(hashed('a', 1, 2))
    expect(hashed('a', 1, 2)).not.toEqual(hashed('a', 1, 3))
    expect(hashed('a', 1, 2)).not.toEqual(hashed('a', 2, 2))
  })

  test.each([
    ['', '\0'],
    ['\0', '\0\0'],
    ['abc', 'abc\0'],
    ['abcd', 'abcd\u0001'],
    ['ab\u0003', 'ab'],
  ])('tells %j from %j', (left, right) => {
    expect(hashed(left, 1, 2)).not.toEqual(hashed(right, 1, 2))
  })

  test('changes half of its bits with any bit of the name', () => {
    const bits = (word: number) => (word >>> 0).toString(2).replaceAll('0', '').length
    const distances = Array.from({ length: 2_000 }, (_, index) => {
      const left = hashed(`name ${index}`, 3, 4)
      const right = hashed(`name ${index} `, 3, 4)
      return left.map((word, at) => bits(word ^ (right[at] ?? 0)))
    })
    for (const at of [0, 1, 2]) {
      const mean = distances.reduce((sum, each) => sum + (each[at] ?? 0), 0) / distances.length
      expect(mean).toBeGreaterThan(15.5)
      expect(mean).toBeLessThan(16.5)
    }
  })
})
