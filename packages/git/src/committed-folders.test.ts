import { rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createRepository, type Repository } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { listTree, readCommitted } from './commit-tree.ts'
import { CommittedFolders } from './committed-folders.ts'
import { type Git, gitIn } from './git.ts'

async function counted({ path }: Pick<Repository, 'path'>, folder = '') {
  const git = await gitIn(`${path}/${folder}`)
  const asked: string[] = []
  const counting: Git = (args, options) => {
    asked.push(args[0])
    return git(args, options)
  }
  return { folders: new CommittedFolders(counting), asked }
}

const FILES = { 'a.md': 'A', 'docs/b.md': 'B', 'docs/deep/c.md': 'C', '[x].md': 'X' }

test.each([
  ['a.md', 'A'],
  ['docs/b.md', 'B'],
  ['docs/deep/c.md', 'C'],
  // No pattern.
  ['[x].md', 'X'],
  ['*.md', undefined],
  // Git finds these files, by other ways to write their paths.
  ['./a.md', 'A'],
  ['docs/../a.md', 'A'],
  ['docs//b.md', 'B'],
  // Not there, a folder, outside, nothing.
  ['docs/a.md', undefined],
  ['none/a.md', undefined],
  ['docs', undefined],
  ['docs/', undefined],
  ['../a.md', undefined],
  ['', undefined],
])('the file %j of a commit', async (path, text) => {
  using made = createRepository()
  const commit = made.commit(FILES)
  const { folders } = await counted(made)
  expect(folders.readText(commit, path)).toBe(text)
})

test('paths are those from the folder that git runs in', async () => {
  using made = createRepository()
  const commit = made.commit(FILES)
  const { folders } = await counted(made, 'docs')
  expect(['b.md', 'deep/c.md', 'a.md'].map((path) => folders.readText(commit, path))).toEqual([
    'B',
    'C',
    undefined,
  ])
})

test('what was read of a commit is not asked for again', async () => {
  using made = createRepository()
  const first = made.commit(FILES)
  const second = made.commit({ 'a.md': 'new' })
  const { folders, asked } = await counted(made)
  for (const path of ['a.md', 'b.md', 'c.md', 'none/d.md', 'a.md']) folders.readText(first, path)
  expect(folders.entriesIn(first, 'none')).toEqual([])
  expect(asked).toEqual(['cat-file'])
  expect(folders.readText(second, 'a.md')).toBe('new')
  expect(asked).toEqual(['cat-file', 'cat-file'])
  expect(folders.entriesIn(second, 'docs').map(({ path }) => path)).toEqual(['docs/b.md', 'docs/deep'])
  expect(folders.entriesIn(second, 'docs/deep').map(({ path }) => path)).toEqual(['docs/deep/c.md'])
})

test('files of several commits are read at once', async () => {
  using made = createRepository()
  const first = made.commit(FILES)
  const second = made.commit({ 'a.md': 'new', 'docs/deep/c.md': 'C2' })
  const { folders, asked } = await counted(made)
  const paths = ['a.md', 'docs/b.md', 'docs/deep/c.md', 'none/a.md'].flatMap((path) =>
    [first, second].map((commit) => ({ commit, path })),
  )
  folders.readAhead([...paths, { commit: first, path: 'docs/../a.md' }])
  expect(paths.map(({ commit, path }) => folders.readText(commit, path))).toEqual([
    'A',
    'new',
    'B',
    'B',
    'C',
    'C2',
    undefined,
    undefined,
  ])
  expect(asked).toEqual(['cat-file'])
})

test.each([
  'a.md',
  'docs/b.md',
  'run.sh',
  'docs',
  'link',
  'link/a.md',
  'module',
  'a.md/a',
  'ü.md',
  'none',
  'docs/',
])('%s is what git lists there', async (path) => {
  using made = createRepository({ ...FILES, 'run.sh': '', 'ü.md': 'größer\r\n' })
  symlinkSync('docs', join(made.path, 'link'))
  made.git('update-index', '--add', '--cacheinfo', `160000,${made.git('rev-parse', 'HEAD')},module`)
  made.git('add', 'link')
  made.git('update-index', '--chmod=+x', 'run.sh')
  made.git('commit', '--quiet', '--message', 'Add a link, a submodule and a program')
  const { folders } = await counted(made)
  expect(folders.read({ commit: 'HEAD', path })).toEqual(readCommitted(await gitIn(made.path), 'HEAD', path))
})

describe('what is not here', () => {
  const unreadable = { kind: 'unreadable', reason: 'cannot be read' }

  test.each(['docs/b.md', 'docs', '', 'docs/deep'])('%j cannot be read, and is not missing', async (lost) => {
    using made = createRepository()
    const commit = made.commit(FILES)
    const id = made.git('rev-parse', `${commit}:${lost}`)
    rmSync(join(made.path, '.git/objects', id.slice(0, 2), id.slice(2)))
    const { folders } = await counted(made)
    const path = lost === 'docs/b.md' ? lost : 'docs/deep/c.md'
    expect(folders.read({ commit, path })).toEqual(unreadable)
    expect(folders.entriesIn(commit, 'docs').length).toBe(lost === 'docs' || lost === '' ? 0 : 2)
  })

  test('has no files either where it is a commit', async () => {
    using made = createRepository(FILES)
    const { folders } = await counted(made)
    expect(folders.read({ commit: '0'.repeat(40), path: 'a.md' })).toEqual(unreadable)
  })
})

test('files that are too large to be read at once are read one by one', async () => {
  using made = createRepository()
  const commit = made.commit(FILES)
  const git = await gitIn(made.path)
  const folders = new CommittedFolders((args, options) =>
    args[1] === '--batch' ? undefined : git(args, options),
  )
  expect(folders.readText(commit, 'docs/b.md')).toBe('B')
  expect(folders.entriesIn(commit, 'docs').map(({ path }) => path)).toEqual(['docs/b.md', 'docs/deep'])
})

test.each([
  // All of them are read at once; one by one, and then forgotten; each by git itself.
  [100_000, 1],
  [3_000, 6],
  [500, 10],
])('with %i bytes at most the files are the same', async (maxKept, calls) => {
  using made = createRepository()
  const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(1_000))
  const commit = made.commit(Object.fromEntries(texts.map((text, index) => [`${index}.md`, text])))
  const git = await gitIn(made.path)
  let asked = 0
  const folders = new CommittedFolders((args, options) => {
    asked++
    return git(args, options)
  }, maxKept)
  folders.readAhead(texts.map((_, index) => ({ commit, path: `${index}.md` })))
  expect([...texts.keys()].map((index) => folders.readText(commit, `${index}.md`))).toEqual(texts)
  expect(asked).toBe(calls)
})

test('a path in any script is asked for as it is written', async () => {
  using made = createRepository()
  // In the second and the third letter the lower byte is a line feed, and that of an `A`.
  const paths = ['ü.md', '上/Њ.md', 'Ł.md', '上.md']
  const commits = ['1', '2', '3', '4'].map((text) =>
    made.commit(Object.fromEntries(paths.map((path) => [path, `${path} ${text}`]))),
  )
  const { folders, asked } = await counted(made)
  const wanted = commits.flatMap((commit) => paths.map((path) => ({ commit, path })))
  folders.readAhead(wanted)
  const texts = wanted.map(({ commit, path }) => folders.readText(commit, path))
  expect(texts).toEqual(['1', '2', '3', '4'].flatMap((text) => paths.map((path) => `${path} ${text}`)))
  expect(asked).toEqual(['cat-file'])
})

/** A commit of a tree as somebody wrote it by hand: its entries are modes, names and the ids of objects. */
function commitOf(made: Repository, entries: readonly (readonly [string, string, string])[]): string {
  const content = Buffer.concat(
    entries.map(([mode, name, id]) =>
      Buffer.from(`${mode} ${name}\0${Buffer.from(id, 'hex').toString('latin1')}`, 'latin1'),
    ),
  )
  writeFileSync(join(made.path, 'tree'), content)
  const tree = made.git('hash-object', '-t', 'tree', '-w', '--literally', 'tree')
  return made.git('commit-tree', '-m', 'by hand', tree)
}

test.each([
  // Old tools wrote a leading zero.
  ['040000', '100644', 'folder/b.md', 'text'],
  ['40000', '0100644', 'b.md', 'text'],
  ['40000', '100664', 'b.md', 'text'],
  ['40755', '100644', 'folder/b.md', 'text'],
  ['40000', '0120000', 'b.md', undefined],
  ['40000', '0', 'b.md', undefined],
])(
  'a folder of mode %s and a file of mode %s are what git takes them for',
  async (folder, file, path, text) => {
    using made = createRepository({ 'b.md': 'text' })
    const blob = made.git('rev-parse', 'HEAD:b.md')
    const tree = made.git('rev-parse', 'HEAD^{tree}')
    const commit = commitOf(made, [
      [file, 'b.md', blob],
      [folder, 'folder', tree],
    ])
    const { folders } = await counted(made)
    const git = await gitIn(made.path)
    expect(folders.read({ commit, path })).toEqual(readCommitted(git, commit, path))
    expect(folders.readText(commit, path)).toBe(text)
    const listed = new CommittedFolders(git).entriesIn(commit, '')
    expect(listed).toEqual(listTree(git, commit, 'folder'))
  },
)

test('a name that is in a folder twice cannot be read', async () => {
  using made = createRepository({ 'a.md': 'A', 'b.md': 'B' })
  const [a, b] = ['a.md', 'b.md'].map((path) => made.git('rev-parse', `HEAD:${path}`))
  const commit = commitOf(made, [
    ['100644', 'a.md', a ?? ''],
    ['100644', 'a.md', b ?? ''],
  ])
  const { folders } = await counted(made)
  expect(folders.read({ commit, path: 'a.md' })).toEqual(
    readCommitted(await gitIn(made.path), commit, 'a.md'),
  )
  expect(folders.readText(commit, 'a.md')).toBe(undefined)
})

test.skipIf(process.platform !== 'linux')(
  'a name that is not UTF-8 is not taken for another one',
  async () => {
    using made = createRepository({ 'a.md': 'A' })
    const blob = made.git('rev-parse', 'HEAD:a.md')
    const commit = commitOf(made, [['100644', '\x80.md', blob]])
    const { folders } = await counted(made)
    expect(folders.readText(commit, '\ufffd.md')).toBe(undefined)
  },
)
