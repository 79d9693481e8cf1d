import { openSourceTree } from '@governance-gates/action-kit'
import { createFolder, createRepository, type Files } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { gatherContext } from '../fixtures/gather-context.ts'
import { gatherDocuments } from './documents.ts'

const document = (path: string, more = '') => `{ path: ${path}, title: A document${more} }`

async function gather(folder: string, directory: string, documents: readonly string[]) {
  const section = `{ matrix: m.json, documents: [${documents.join(', ')}] }`
  const { context } = gatherContext({
    folder,
    directory,
    traceability: documents.length === 0 ? '{ matrix: m.json }' : section,
  })
  const found = await gatherDocuments(context, await openSourceTree(context.inputs))
  return found.map(({ policy, ...standing }) => ({ path: policy.path, ...standing }))
}

async function linksOf(files: Files, path = 'a.md', directory = 'sub') {
  using folder = createFolder({ 'sub/x.txt': '', ...files })
  const [standing] = await gather(folder.path, directory, [document(path)])
  const links = standing?.links
  return links?.kind === 'read' ? [links.checked, ...links.broken.map(({ message }) => message)] : links
}

describe('a document', () => {
  test('is not gathered where the policy has no key for it', async () => {
    using folder = createFolder({ 'a.md': '' })
    expect(await gather(folder.path, '.', [])).toEqual([])
  })

  test.each(['none.md', 'folder.md'])('does not exist: %s', async (path) => {
    using folder = createFolder({ 'sub/folder.md/x': '' })
    expect(await gather(folder.path, 'sub', [document(path, ', max-age: 10d')])).toEqual([
      { path, shown: `sub/${path}`, exists: false, history: undefined, links: { kind: 'none' } },
    ])
  })

  test('has an age only where the policy sets one', async () => {
    using repository = createRepository({ 'a.md': '', 'b.md': '' })
    const [old, any] = await gather(repository.path, '.', [
      document('a.md', ', max-age: 10d'),
      document('b.md'),
    ])
    expect(old?.history).toMatchObject({ kind: 'committed' })
    expect(any).toMatchObject({ exists: true, history: undefined })
  })

  test('has links where it is Markdown', async () => {
    expect(await linksOf({ 'sub/a.txt': '[x](none)' }, 'a.txt')).toEqual({ kind: 'none' })
    for (const ending of ['md', 'MD', 'markdown', 'mdown', 'mkd', 'mkdn']) {
      expect(await linksOf({ [`sub/a.${ending}`]: '[x](none)' }, `a.${ending}`)).toEqual([
        1,
        'points to sub/none, which does not exist',
      ])
    }
  })

  test('cannot be read', async () => {
    expect(await linksOf({ 'sub/a.md': Buffer.from([0xff]) })).toEqual({
      kind: 'unreadable',
      path: 'sub/a.md',
      finding: { message: 'is not UTF-8 text', file: 'sub/a.md' },
    })
    expect(await linksOf({ 'sub/a.md': `${'>'.repeat(2_000)} x` })).toMatchObject({
      kind: 'unreadable',
      finding: { message: 'is nested more than 300 deep', file: 'sub/a.md' },
    })
  })
})

describe('the links of a document', () => {
  const files = {
    'sub/b.md': '# There\n',
    'c.md': '# Above\n',
    'other/d.md': '# Beside\n',
    'sub/x.ts': '',
    'sub/bad.md': Buffer.from([0xff]),
  }

  test.each<[string, readonly unknown[]]>([
    ['[x](b.md)', [1]],
    ['[x](b.md#there)', [1]],
    ['[x](b.md#not)', [1, 'points to #not, which does not exist in sub/b.md']],
    ['[x](../c.md#above)', [1]],
    ['[x](../c.md#not)', [1, 'points to #not, which does not exist in c.md']],
    ['[x](/other/d.md#beside)', [1]],
    ['[x](/other/d.md#not)', [1, 'points to #not, which does not exist in other/d.md']],
    ['# Own\n[x](#own)', [1]],
    ['[x](#not)', [1, 'points to #not, which does not exist in sub/a.md']],
    ['[x](x.ts#L1)', [1]],
    ['[x](bad.md#any)', [1]],
    [
      '[x](none.md) [y](none.md)',
      [2, 'points to sub/none.md, which does not exist', 'points to sub/none.md, which does not exist'],
    ],
    ['[x](https://example.org)', [0]],
    ['[x](../../../../../x)', [1, 'points outside the repository']],
  ])('%s', async (text, expected) => {
    expect(await linksOf({ ...files, 'sub/a.md': text })).toEqual(expected)
  })

  test('lead through the whole repository from a deep folder, and from its root', async () => {
    const deep = { ...files, 'sub/deep/a.md': '[x](../../c.md#above) [y](../b.md#not)' }
    expect(await linksOf(deep, 'a.md', 'sub/deep')).toEqual([
      2,
      'points to #not, which does not exist in sub/b.md',
    ])
    expect(await linksOf({ ...files, 'a.md': '[x](sub/b.md#there) [y](c.md#not)' }, 'a.md', '.')).toEqual([
      2,
      'points to #not, which does not exist in c.md',
    ])
  })
})
