import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { isExclusion, isInside, isNamedInFull, openWorkspace } from './workspace.ts'

describe('the text of a small file', () => {
  test('is read from the working directory, and is undefined where there is none', () => {
    using folder = createFolder({ 'a.txt': 'root', 'sub/a.txt': 'größer' })
    const workspace = openWorkspace(folder.path, join(folder.path, 'sub'))
    expect([workspace.readText('a.txt'), workspace.readText('./a.txt'), workspace.readText('b.txt')]).toEqual(
      ['größer', 'größer', undefined],
    )
  })

  test('is not that of a folder, or of a file outside', () => {
    using outside = createFolder({ 'secret.txt': 'x' })
    using folder = createFolder({ 'sub/x': '' })
    symlinkSync(join(outside.path, 'secret.txt'), join(folder.path, 'link.txt'))
    const workspace = openWorkspace(folder.path, folder.path)
    expect(() => workspace.readText('sub')).toThrow(
      'evidence: "sub" is not a regular file: name the report itself',
    )
    expect(() => workspace.readText('link.txt')).toThrow(
      'evidence: "link.txt" is a link that points outside the workspace',
    )
    expect(() => workspace.readText('..')).toThrow(/is not a path inside the workspace/)
  })
})

describe('a working directory', () => {
  test('outside of the workspace is its own boundary, also behind a link', async () => {
    using folder = createFolder({ 'a.txt': '' })
    using outside = createFolder({ 'real/b.txt': 'b' })
    symlinkSync('real', join(outside.path, 'linked'))
    for (const name of ['real', 'linked']) {
      const workspace = openWorkspace(folder.path, join(outside.path, name))
      expect(await workspace.find(['*.txt'])).toEqual(['b.txt'])
      expect(workspace.readText('b.txt')).toBe('b')
      expect(workspace.display('b.txt')).toBe('b.txt')
    }
  })

  test('that is a file is the user’s mistake', () => {
    using folder = createFolder({ 'a.txt': '' })
    const path = join(folder.path, 'a.txt')
    expect(() => openWorkspace(folder.path, path)).toThrow(`input working-directory: ${path} is not a folder`)
  })

  test('may link to another folder of the workspace inside itself', async () => {
    using folder = createFolder({ 'sub/x': '', 'other/y.txt': 'y' })
    symlinkSync('../other', join(folder.path, 'sub/in'))
    const workspace = openWorkspace(folder.path, join(folder.path, 'sub'))
    expect(await workspace.find(['in/*.txt'])).toEqual(['in/y.txt'])
    expect(workspace.readText('in/y.txt')).toBe('y')
  })

  test('is displayed from the workspace, which may not exist', () => {
    using folder = createFolder({ 'sub/x': '' })
    expect(openWorkspace(folder.path, folder.path).display('sub/x')).toBe('sub/x')
    expect(openWorkspace('/nowhere', folder.path)).toMatchObject({ root: '/nowhere' })
  })
})

test('10,000 files are evidence, and one more is a mistake', async () => {
  using folder = createFolder()
  mkdirSync(join(folder.path, 'r'))
  for (let index = 0; index < 10_000; index++) writeFileSync(join(folder.path, `r/${index}.xml`), '')
  const workspace = openWorkspace(folder.path, folder.path)
  expect(await workspace.find(['r/*.xml'])).toHaveLength(10_000)
  writeFileSync(join(folder.path, 'r/one-more.xml'), '')
  await expect(workspace.find(['r/*.xml', 'x.xml'])).rejects.toThrow(
    'evidence: r/*.xml, x.xml matches more than 10000 files: narrow it',
  )
  expect(await workspace.find(['r/*.xml', '!r/one*'])).toHaveLength(10_000)
})

test.each([
  ['r/*/*.xml', ['r/a/1.xml', 'r/b/2.xml']],
  ['r/*.xml', ['r/0.xml']],
  ['r/**', ['r/0.xml', 'r/a/1.xml', 'r/a/c/3.xml', 'r/b/2.xml']],
  ['r/{a,a/c}/*.xml', ['r/a/1.xml', 'r/a/c/3.xml']],
  ['*/@(a|a/c)/*.xml', ['r/a/1.xml', 'r/a/c/3.xml']],
  ['r/*/*/*.xml', ['r/a/c/3.xml']],
  ['r/a/c/?.xml', ['r/a/c/3.xml']],
])('%s is looked for as deep as it reaches', async (pattern, found) => {
  using folder = createFolder({
    'r/0.xml': '',
    'r/a/1.xml': '',
    'r/b/2.xml': '',
    'r/a/c/3.xml': '',
    'q/0.xml': '',
  })
  expect(await openWorkspace(folder.path, folder.path).find([pattern])).toEqual(found)
})

test('each of several exclusions leaves out what it matches', async () => {
  using folder = createFolder({ '1.xml': '', '2.xml': '', '3.xml': '' })
  const workspace = openWorkspace(folder.path, folder.path)
  expect(await workspace.find(['*.xml', '!1.*', '!./2.xml', '!none/'])).toEqual(['3.xml'])
})

test.each([
  ['a/b.xml', true],
  ['a b-c_d.1@x.xml', true],
  ...[...'*?{}[]!()'].map((sign): [string, boolean] => [`a${sign}b`, false]),
])('%s is named in full: %s', (path, expected) => {
  expect(isNamedInFull(path)).toBe(expected)
})

test.each([
  ['!a', true],
  ['!a/*', true],
  ['!(a|b)', false],
  ['a!', false],
  ['', false],
])('%s leaves out what it matches: %s', (pattern, expected) => {
  expect(isExclusion(pattern)).toBe(expected)
})

test.each([
  ['/a', '/a', true],
  ['/a', '/a/b', true],
  ['/a', '/a/..b', true],
  ['/a', '/a/../b', false],
  ['/a', '/ab', false],
  ['/a/b', '/a', false],
  ['/a', '/', false],
  ['/', '/a', true],
])('%s contains %s: %s', (parent, child, expected) => {
  expect(isInside(parent, child)).toBe(expected)
})
