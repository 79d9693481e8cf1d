import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { CANNOT_TELL } from './cannot-tell.ts'

test('the documentation lists each format of which something can be missing, and no other', () => {
  const docs = readFileSync(new URL('../../docs/evidence-formats.md', import.meta.url), 'utf8')
  const [, section = ''] = docs.split('\n## What no file can show\n')
  const [, ...rows] = section.split('\n## ')[0]?.match(/^\| (?!-)[^|]+/gm) ?? []
  const named = rows.map((row) => row.slice(2).replaceAll('`', '').trim())
  expect(named.toSorted()).toEqual(Object.keys(CANNOT_TELL).toSorted())
})
