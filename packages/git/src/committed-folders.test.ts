import { createRepository, type Repository } from '@governance-gates/testing'
import { expect, test } from 'vitest'
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

test('a folder is listed once for each commit', async () => {
  using made = createRepository()
  const first = made.commit(FILES)
  const second = made.commit({ 'a.md': 'new' })
  const { folders, asked } = await counted(made)
  for (const path of ['a.md', 'b.md', 'c.md', 'a.md']) folders.readText(first, path)
  expect(asked).toEqual(['ls-tree', 'cat-file', 'cat-file'])
  expect(folders.readText(second, 'a.md')).toBe('new')
  expect(folders.entriesIn(second, 'docs').map(({ path }) => path)).toEqual(['docs/b.md', 'docs/deep'])
})
