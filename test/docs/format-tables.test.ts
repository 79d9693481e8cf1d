import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ROOT } from '../architecture/source-file.ts'
import { FORMAT_GUIDES, tablesWithoutPlace, withFormatTables } from './format-tables.ts'

const textOf = (guide: string) => readFileSync(join(ROOT, guide), 'utf8')

test.each(FORMAT_GUIDES)('%s has the formats of the registry: else npm run generate', (guide) => {
  expect(textOf(guide)).toBe(withFormatTables(textOf(guide)))
})

test('every table has a place', () => {
  const texts = FORMAT_GUIDES.map(textOf)
  expect(tablesWithoutPlace(texts)).toEqual([])
  expect(tablesWithoutPlace(texts.slice(0, 1))).toContain('test lists')
})

test('a marker that names no table is an error', () => {
  const stale = '<!-- formats, tea: generated from the registry -->\n<!-- /formats -->'
  expect(() => withFormatTables(stale)).toThrow('no table of formats is named tea')
})
