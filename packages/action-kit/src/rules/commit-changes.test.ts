import { join } from 'node:path'
import { gitIn } from '@governance-gates/git'
import { createFolder, createRepository, type Repository } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { openCommit, unreadableIn } from './commit.ts'

const NOWHERE = '0'.repeat(40)
const opened = async ({ path }: Pick<Repository, 'path'>, sha: string, folder = '') =>
  openCommit(await gitIn(join(path, folder)), sha)
const sorted = (paths: Iterable<string> | undefined) => (paths === undefined ? undefined : [...paths].sort())

describe('what has changed since a commit', () => {
  test('among some files is what is another text in the checkout', async () => {
    using repository = createRepository({
      'a.yml': '1',
      'b.yml': '1',
      'c.yml': '1',
      'd.yml': '1',
      'sub/e.yml': '1',
    })
    const base = repository.git('rev-parse', 'HEAD')
    repository.git('rm', '--quiet', 'c.yml')
    repository.commit({ 'a.yml': '2', 'new.yml': '1', 'sub/e.yml': '2' })
    repository.write({ 'b.yml': '2', 'untracked.yml': '1' })
    const commit = await opened(repository, base)
    const all = ['a.yml', 'b.yml', 'c.yml', 'd.yml', 'new.yml', 'untracked.yml', 'none.yml']
    expect(sorted(commit.changedAmong(all))).toEqual(['a.yml', 'b.yml', 'c.yml', 'new.yml'])
    expect(sorted(commit.changedAmong(['d.yml']))).toEqual([])
    expect(sorted((await opened(repository, base, 'sub')).changedAmong(['e.yml', '../a.yml']))).toEqual([
      'e.yml',
    ])
  })

  test('is what was committed since the two went apart', async () => {
    using repository = createRepository({ 'a.yml': '1', 'sub/b.yml': '1' })
    repository.git('checkout', '--quiet', '-b', 'topic')
    repository.commit({ 'sub/c.yml': '1', 'a.yml': '2' })
    repository.git('checkout', '--quiet', 'main')
    const base = repository.commit({ 'later.yml': '1' })
    repository.git('checkout', '--quiet', 'topic')
    repository.write({ 'uncommitted.yml': '1' })
    expect(sorted((await opened(repository, base)).changedSince())).toEqual(['a.yml', 'sub/c.yml'])
    expect(sorted((await opened(repository, base, 'sub')).changedSince())).toEqual(['c.yml'])
  })

  test('is everything where they have nothing in common', async () => {
    using repository = createRepository({ 'a.yml': '1' })
    const base = repository.git('rev-parse', 'HEAD')
    repository.git('checkout', '--quiet', '--orphan', 'other')
    repository.git('rm', '--quiet', '-rf', '.')
    repository.commit({ 'b.yml': '1' })
    expect(sorted((await opened(repository, base)).changedSince())).toEqual(['a.yml', 'b.yml'])
  })

  test('is not known of a commit that is not there', async () => {
    using repository = createRepository({ 'a.yml': '1' })
    const commit = await opened(repository, NOWHERE)
    expect([commit.changedAmong(['a.yml']), commit.changedSince(), [...commit.renames()]]).toEqual([
      undefined,
      undefined,
      [],
    ])
  })
})

test('what git cannot tell counts as brought along', async () => {
  using folder = createFolder({ 'a.yml': '' })
  expect((await opened(folder, NOWHERE)).isCheckedOut('a.yml')).toBe(true)
})

test('a file of another commit has no text where the commit is not there', async () => {
  using repository = createRepository({ 'a.yml': '1' })
  const commit = await opened(repository, NOWHERE)
  expect(() => commit.readText('a.yml')).toThrow(`in commit ${NOWHERE}, whose rules apply`)
})

test('a file that cannot be read is named with what to do', () => {
  expect(unreadableIn('abc', 'a.yml', 'is a folder')).toMatchObject({
    name: 'ConfigurationError',
    message:
      'a.yml is a folder in commit abc, whose rules apply: commit it as a regular file, and check out with enough history (actions/checkout with fetch-depth: 0)',
    file: 'a.yml',
  })
})
