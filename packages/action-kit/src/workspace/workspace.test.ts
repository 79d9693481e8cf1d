import { createHash } from 'node:crypto'
import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { openWorkspace } from './workspace.ts'

describe('finding evidence', () => {
  test('takes paths unchanged and expands globs, hidden folders included, sorted and once each', async () => {
    using folder = createFolder({ 'b/2.xml': '', 'b/1.xml': '', '.ci/3.xml': '', 'c.json': '' })
    const workspace = openWorkspace(folder.path, folder.path)
    expect(await workspace.find(['**/*.xml', 'b/1.xml', 'c.json', 'absent.json'])).toEqual([
      '.ci/3.xml',
      'b/1.xml',
      'b/2.xml',
      'c.json',
    ])
  })

  test.each(['/etc/passwd', '../outside.json', 'a/../../b', 'C:/x', 'C:\\x', '..\\x', '!../x', 'a\0b'])(
    'refuses %j',
    async (path) => {
      using folder = createFolder()
      const workspace = openWorkspace(folder.path, folder.path)
      await expect(workspace.find([path])).rejects.toThrow(/not a path inside the workspace/)
      if (!path.startsWith('!')) expect(() => workspace.open(path)).toThrow(/not a path inside the workspace/)
    },
  )

  test.each<[string, readonly string[], readonly string[]]>([
    ['a folder', ['out/**/*.xml', '!out/samples/**'], ['out/a.xml', 'out/b/c.xml']],
    ['wherever it is written', ['!out/samples/**', 'out/**/*.xml'], ['out/a.xml', 'out/b/c.xml']],
    ['one file', ['out/*.xml', '!out/a.xml'], []],
    ['a file that is named in full', ['out/a.xml', '!out/*.xml'], []],
    ['not a group of other names', ['out/!(b|samples)'], ['out/a.xml']],
    ['what nothing matches', ['out/*.xml', '!elsewhere/**'], ['out/a.xml']],
  ])('leaves out %s', async (_, patterns, found) => {
    using folder = createFolder({ 'out/a.xml': '', 'out/b/c.xml': '', 'out/samples/d.xml': '' })
    expect(await openWorkspace(folder.path, folder.path).find(patterns)).toEqual(found)
  })

  test('takes the separator of Windows, and absolute paths that stay inside', async () => {
    using folder = createFolder({ 'out/a.xml': '', 'out/b/c.xml': '' })
    const workspace = openWorkspace(folder.path, folder.path)
    expect(await workspace.find(['out\\*.xml'])).toEqual(['out/a.xml'])
    expect(await workspace.find([`${folder.path}/out/**`, `!${folder.path}/out/a.xml`])).toEqual([
      'out/b/c.xml',
    ])
    await expect(workspace.find([`${folder.path}-other/a.xml`])).rejects.toThrow(/not a path inside/)
    await expect(workspace.find([`${folder.path}/../x`])).rejects.toThrow(/not a path inside/)
  })

  test('follows links, and refuses those that lead out of the workspace', async () => {
    using outside = createFolder({ 'secret.json': '{}' })
    using folder = createFolder()
    folder.write({ 'real.json': '{}', 'target/real.json': '{}' })
    symlinkSync(outside.path, join(folder.path, 'reports'))
    symlinkSync('target', join(folder.path, 'inside'))
    const workspace = openWorkspace(folder.path, folder.path)
    expect(await workspace.find(['**/*.json', './real.json'])).toEqual([
      'inside/real.json',
      'real.json',
      'reports/secret.json',
      'target/real.json',
    ])
    expect(() => workspace.open('reports/secret.json')).toThrow(/points outside the workspace/)
  })
})

test.each(['r/**/*.xml', 'r/*/*-*-*.xml', 'r/**', '**/*.xml', './r//*/*.xml', 'r/*/*.xml/'])(
  'a line break in a name hides no file from %s',
  async (pattern) => {
    using folder = createFolder({ 'r/x\ny/a-b-c.xml': '', 'r/z/a-\n-c.xml': '' })
    const found = await openWorkspace(folder.path, folder.path).find([pattern])
    expect(found).toEqual(['r/x\ny/a-b-c.xml', 'r/z/a-\n-c.xml'])
  },
)

test('a pattern with many stars is found in no time', async () => {
  const name = 'a'.repeat(200)
  using folder = createFolder({ [`r/${name}`]: '', [`r/x/${name}b`]: '', 'other/a-b-c-d': '' })
  const workspace = openWorkspace(folder.path, folder.path)
  expect(await workspace.find([`r/**/${'*a'.repeat(20)}*b`])).toEqual([`r/x/${name}b`])
  expect(await workspace.find(['**/**/x/**/*b'])).toEqual([`r/x/${name}b`])
  expect(await workspace.find(['*/a*b*c*d'])).toEqual(['other/a-b-c-d'])
  await expect(workspace.find(['r/[a]*a*a*a'])).rejects.toThrow(/uses \* more than 2 times in one name/)
})

describe('opening evidence', () => {
  test('gives the digest of what was read, and not of what is appended afterwards', () => {
    using folder = createFolder({ 'a.txt': 'one' })
    const file = openWorkspace(folder.path, folder.path).open('a.txt')
    const read = Buffer.concat([...file.bytes].map((chunk) => Uint8Array.from(chunk))).toString()
    folder.write({ 'a.txt': 'one and two' })
    expect([read, file.finish()]).toEqual([
      'one',
      { bytes: 3, sha256: createHash('sha256').update('one').digest('hex') },
    ])
  })

  test('gives the bytes, the size and the digest of the whole file, however little of it was read', () => {
    const text = 'evidence '.repeat(100_000)
    using folder = createFolder({ 'a.txt': text })
    const file = openWorkspace(folder.path, folder.path).open('a.txt')
    const [first] = file.bytes
    expect(Buffer.from(first ?? []).toString()).toBe(text.slice(0, first?.length))
    expect(file.finish()).toEqual({
      bytes: text.length,
      sha256: createHash('sha256').update(text).digest('hex'),
    })
  })

  test('refuses a link to a file outside and takes one inside', () => {
    using outside = createFolder({ 'secret.json': '{}' })
    using folder = createFolder({ 'real.json': '{}' })
    symlinkSync(join(outside.path, 'secret.json'), join(folder.path, 'out.json'))
    symlinkSync('real.json', join(folder.path, 'in.json'))
    const workspace = openWorkspace(folder.path, folder.path)
    expect(() => workspace.open('out.json')).toThrow(/points outside the workspace/)
    expect(workspace.open('in.json').finish().bytes).toBe(2)
  })

  test('refuses a folder', () => {
    using folder = createFolder()
    mkdirSync(join(folder.path, 'reports'))
    expect(() => openWorkspace(folder.path, folder.path).open('reports')).toThrow(/is not a regular file/)
  })
})

test('paths are shown relative to the workspace, from a subfolder too', () => {
  using folder = createFolder({ 'packages/a/x.json': '' })
  expect(openWorkspace(folder.path, join(folder.path, 'packages/a')).display('x.json')).toBe(
    'packages/a/x.json',
  )
})

test('a working directory that is not there is the user’s mistake', () => {
  using folder = createFolder()
  expect(() => openWorkspace(folder.path, join(folder.path, 'nowhere'))).toThrow(
    /^input working-directory: .*nowhere does not exist$/,
  )
})

test('a working directory behind a link is refused: a change could put another folder in its place', () => {
  using folder = createFolder({ 'evil/x.json': '' })
  symlinkSync('evil', join(folder.path, 'sub'))
  expect(() => openWorkspace(folder.path, join(folder.path, 'sub'))).toThrow(/is a link, or is behind one/)
})
