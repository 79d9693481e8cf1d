import fc from 'fast-check'
import { expect, it } from 'vitest'
import { FileIndex } from './file-index.ts'

it('finds what begins with a text, as looking at all of them does', () => {
  const path = fc.string({ unit: fc.constantFrom('a', 'b', '/', '-', 'ü'), maxLength: 5 })
  fc.assert(
    fc.property(fc.uniqueArray(path), path, (files, prefix) => {
      const expected = files.filter((file) => file.startsWith(prefix)).sort()
      expect(new FileIndex(files).startingWith(prefix)).toEqual(expected)
    }),
  )
})

it('has files and the folders that they are in', () => {
  const index = new FileIndex(['plugins/a/main.ts', 'plugins/ab.ts'])
  expect(['plugins/a', 'plugins/ab.ts', 'plugins'].map((path) => index.has(path))).toEqual([true, true, true])
  expect(['plugins/ab', 'plug', ''].map((path) => index.has(path))).toEqual([false, false, false])
})
