import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createFingerprintTable } from './fingerprint-table.ts'

test('answers like a Map while it grows from one slot', () => {
  const entries = fc.array(fc.tuple(fc.string(), fc.integer({ min: 0, max: 511 })), { maxLength: 400 })
  fc.assert(
    fc.property(entries, (pairs) => {
      const table = createFingerprintTable(1)
      const model = new Map<string, number>()
      for (const [key, code] of pairs) {
        table.set(key, code)
        model.set(key, code)
      }
      for (const [key, code] of model) expect(table.get(key)).toBe(code)
      expect(table.get('\u0000 never set \u0000')).toBeUndefined()
    }),
  )
})

test('tells a million similar names apart', () => {
  const table = createFingerprintTable(1_000_000)
  let taken = 0
  for (let index = 0; index < 1_000_000; index++) {
    const key = `registry/extension-${index}`
    if (table.get(key) !== undefined) taken++
    table.set(key, index & 511)
  }
  expect(taken).toBe(0)
  expect(table.get('registry/extension-777777')).toBe(777_777 & 511)
})

test('changes every code and no key', () => {
  const table = createFingerprintTable(10)
  table.set('a', 256)
  table.set('b', 257)
  table.recode((code) => code & 255)
  expect([table.get('a'), table.get('b'), table.get('c')]).toEqual([0, 1, undefined])
})
