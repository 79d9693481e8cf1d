import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { type Git, gitIn } from '@governance-gates/git'
import { createRepository, type Repository } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { FileLogs } from './file-logs.ts'

async function counted({ path }: Pick<Repository, 'path'>) {
  const git = await gitIn(path)
  const asked: string[] = []
  const counting: Git = (args, options) => {
    asked.push(args[0])
    return git(args, options)
  }
  return { logs: new FileLogs(counting), asked }
}

const subjects = (made: Repository, shas: Iterable<{ readonly sha: string }>) =>
  [...shas].map(({ sha }) => made.git('log', '-1', '--format=%s', sha))

/** Names that git quotes, that are patterns, that are not ASCII; a file that was renamed, and one of a merged side. */
function history(): Repository {
  const made = createRepository()
  made.commit(
    { 'a.md': '1', 'old.md': 'long enough to be found again\n', '*.md': '1', 'ü b.md': '1' },
    'first',
  )
  made.commit({ 'a.md': '2', 'q"uote.md': '1' }, 'second')
  made.git('mv', 'old.md', 'new.md')
  made.commit({}, 'rename')
  made.git('checkout', '--quiet', '-b', 'side')
  made.commit({ 'side.md': '1', 'ü b.md': '2' }, 'side')
  made.git('checkout', '--quiet', 'main')
  made.commit({ 'other.md': '1' }, 'other')
  made.git('merge', '--quiet', '--no-ff', '-m', 'merge', 'side')
  chmodSync(join(made.path, 'a.md'), 0o755)
  made.commit({}, 'mode')
  return made
}

const PATHS = ['a.md', 'new.md', 'old.md', '*.md', 'ü b.md', 'q"uote.md', 'side.md', 'other.md', 'none.md']

test('what is listed together is what is listed of each file', async () => {
  using made = history()
  const { logs, asked } = await counted(made)
  logs.readAhead(PATHS)
  expect(asked).toEqual(['log'])
  const { logs: alone } = await counted(made)
  for (const path of PATHS) expect([path, ...logs.commitsOf(path)]).toEqual([path, ...alone.commitsOf(path)])
  // Of the file whose name git quotes.
  expect(asked).toEqual(['log', 'log'])
  expect(subjects(made, logs.commitsOf('a.md'))).toEqual(['mode', 'second', 'first'])
  expect(subjects(made, logs.commitsOf('side.md'))).toEqual(['merge'])
  expect(subjects(made, logs.commitsOf('old.md'))).toEqual(['rename', 'first'])
})

test('paths are those from the folder that git runs in', async () => {
  using made = createRepository()
  made.commit({ 'app/a.md': '1', 'a.md': '1' }, 'first')
  made.commit({ 'a.md': '2' }, 'above')
  const { logs } = await counted({ path: join(made.path, 'app') })
  logs.readAhead(['a.md'])
  expect(subjects(made, logs.known('a.md'))).toEqual(['first'])
})

test('the first commit has its files, whatever git is configured to show', async () => {
  using made = createRepository({ 'a.md': '1' })
  made.git('config', 'log.showRoot', 'false')
  const { logs } = await counted(made)
  logs.readAhead(['a.md'])
  expect(logs.known('a.md')).toHaveLength(1)
})

test('a file that changed before those that were listed together is asked for alone', async () => {
  using made = createRepository()
  made.commit({ 'rare.md': '1' }, 'rare')
  for (let index = 0; index < 101; index++) made.commit({ 'often.md': String(index) }, `often ${index}`)
  const { logs, asked } = await counted(made)
  logs.readAhead(['rare.md', 'often.md'])
  expect(logs.known('rare.md')).toEqual([])
  expect([...logs.commitsOf('often.md')]).toHaveLength(50)
  expect(asked).toEqual(['log'])
  expect(subjects(made, logs.commitsOf('rare.md'))).toEqual(['rare'])
  expect(asked).toEqual(['log', 'log'])
}, 60_000)
