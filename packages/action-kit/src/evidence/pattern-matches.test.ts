import { join } from 'node:path'
import { createFolder } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { openWorkspace } from '../workspace/workspace.ts'
import { findPatterns } from './pattern-matches.ts'

async function find(...patterns: readonly string[]) {
  using folder = createFolder({ 'sub/a.xml': '', 'sub/b.xml': '', 'sub/c.json': '' })
  const found = await findPatterns(openWorkspace(folder.path, join(folder.path, 'sub')), patterns)
  return { ...found, found: [...found.found], matches: Object.fromEntries(found.matches) }
}

test('files are found once, and each pattern shows its own', async () => {
  expect(await find('*.xml', 'a.xml', 'c.json')).toEqual({
    found: ['a.xml', 'b.xml', 'c.json'],
    matches: { '*.xml': ['sub/a.xml', 'sub/b.xml'], 'a.xml': ['sub/a.xml'], 'c.json': ['sub/c.json'] },
    missing: [],
    unmatched: [],
  })
})

test('a file that is named in full is missing, a pattern matches nothing', async () => {
  expect(await find('*.xml', 'none.xml', 'none/*.xml', '*.{txt,md}')).toMatchObject({
    found: ['a.xml', 'b.xml'],
    missing: ['none.xml'],
    unmatched: ['none/*.xml', '*.{txt,md}'],
  })
})

test('what is excluded is looked for by no pattern', async () => {
  expect(await find('*.xml', 'c.json', '!b.*', '!none.*')).toEqual({
    found: ['a.xml', 'c.json'],
    matches: { '*.xml': ['sub/a.xml'], 'c.json': ['sub/c.json'] },
    missing: [],
    unmatched: [],
  })
  expect(await find('a.xml', '*.json', '!*')).toMatchObject({
    found: [],
    missing: ['a.xml'],
    unmatched: ['*.json'],
  })
})

test('no pattern finds nothing', async () => {
  expect(await find()).toEqual({ found: [], matches: {}, missing: [], unmatched: [] })
})
