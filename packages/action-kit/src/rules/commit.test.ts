import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { gitIn } from '@governance-gates/git'
import { createRepository, type Repository } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { openCommit } from './commit.ts'

const opened = async (repository: Repository, sha: string, folder = '') =>
  openCommit(await gitIn(join(repository.path, folder)), sha)

describe('a commit', () => {
  test('is read relative to a folder', async () => {
    using repository = createRepository({ 'packages/a/baseline.json': 'base', 'root.yml': 'root' })
    const commit = await opened(repository, repository.git('rev-parse', 'HEAD'), 'packages/a')
    expect(commit.readText('baseline.json')).toBe('base')
    expect(commit.readText('../../root.yml')).toBe('root')
    expect(commit.readText('none.json')).toBeUndefined()
  })

  test('refuses to take a folder or a link for a missing file', async () => {
    using repository = createRepository({ 'a/b.yml': '1' })
    symlinkSync('a/b.yml', join(repository.path, 'link.yml'))
    const commit = await opened(repository, repository.commit({}))
    expect(() => commit.readText('a')).toThrow('a is not a regular file in commit')
    expect(() => commit.readText('link.yml')).toThrow('link.yml is not a regular file')
  })

  test('tells which files were renamed since, by what is in them', async () => {
    const text = 'one\ntwo\nthree\nfour\nfive\n'
    using repository = createRepository({
      'sub/a b.txt': text,
      'sub/kept.txt': 'kept',
      'c.txt': text.repeat(2),
    })
    const base = repository.git('rev-parse', 'HEAD')
    repository.git('mv', 'sub/a b.txt', 'sub/ü.txt')
    repository.git('mv', 'c.txt', 'd.txt')
    repository.git('rm', '--quiet', 'sub/kept.txt')
    repository.commit({ 'd.txt': `${text.repeat(2)}six\n`, 'sub/other.txt': 'nothing alike' })
    const content = (path: string) => repository.git('rev-parse', `HEAD:${path}`)
    expect([...(await opened(repository, base)).renames()].sort()).toEqual([
      ['c.txt', { to: 'd.txt', similarity: 92, content: content('d.txt') }],
      ['sub/a b.txt', { to: 'sub/ü.txt', similarity: 100, content: content('sub/ü.txt') }],
    ])
    expect([...(await opened(repository, base, 'sub')).renames()]).toMatchObject([
      ['a b.txt', { to: 'ü.txt', similarity: 100 }],
    ])
  })

  test.each([
    ['a file of the commit', 'a/h.jsonl', true],
    ['a file behind a link of the commit', 'link/h.jsonl', true],
    ['a file of another repository', 'module/h.jsonl', true],
    ['a file that is in no commit', 'a/new.jsonl', false],
    ['a file in a folder that is in no commit', 'fresh/new.jsonl', false],
  ])('knows whether the checkout brought along %s', async (_, path, expected) => {
    using repository = createRepository({ 'a/h.jsonl': '1' })
    symlinkSync('a', join(repository.path, 'link'))
    const base = repository.git('rev-parse', 'HEAD')
    repository.git('update-index', '--add', '--cacheinfo', `160000,${base},module`)
    repository.git('add', 'link')
    repository.git('-c', 'user.name=T', 'commit', '--quiet', '--message', 'Link')
    repository.write({ 'a/new.jsonl': '2', 'fresh/new.jsonl': '2' })
    expect((await opened(repository, base)).isCheckedOut(path)).toBe(expected)
  })
})
