import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createFolder, createRepository } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { openRepository } from './repository.ts'

async function opened(folder: string) {
  const repository = await openRepository(folder)
  if (repository === undefined) throw new Error('no repository')
  return repository
}

describe('a repository', () => {
  test('does not exist outside of one', async () => {
    using folder = createFolder()
    expect(await openRepository(folder.path)).toBeUndefined()
  })

  test('tells what a revision means, and takes no revision for an option', async () => {
    using made = createRepository({ a: '1' })
    const sha = made.commit({ a: '2' })
    made.git('tag', '-a', 'v1', '-m', 'One')
    const repository = await opened(made.path)
    expect(repository.head()).toBe(sha)
    expect(['v1', 'main', sha, 'HEAD'].map((each) => repository.resolve(each))).toEqual([sha, sha, sha, sha])
    expect(['v2', '--all', '', 'HEAD^{tree}'].map((each) => repository.resolve(each))).toEqual(
      Array(4).fill(undefined),
    )
  })

  test('lists tags of commits by the commit that they mean', async () => {
    using made = createRepository({ a: '1' })
    const first = made.commit({ a: '2' })
    made.git('tag', 'light')
    made.git('tag', '-a', 'annotated', '-m', 'A note\nof two lines')
    made.git('tag', 'tree', 'HEAD^{tree}')
    made.git('checkout', '--quiet', '-b', 'side')
    const side = made.commit({ b: '1' })
    made.git('tag', 'on-the-side')
    const repository = await opened(made.path)
    expect(repository.tags()?.map(({ name, commit }) => [name, commit])).toEqual([
      ['annotated', first],
      ['light', first],
      ['on-the-side', side],
    ])
  })

  test('tells ancestors from others', async () => {
    using made = createRepository()
    const before = made.commit({ a: '1' })
    made.git('checkout', '--quiet', '-b', 'side')
    const side = made.commit({ b: '1' })
    made.git('checkout', '--quiet', 'main')
    const after = made.commit({ a: '2' })
    const repository = await opened(made.path)
    expect(repository.isAncestor(before, after)).toBe(true)
    expect(repository.isAncestor(after, after)).toBe(true)
    expect(repository.isAncestor(after, before)).toBe(false)
    expect(repository.isAncestor(side, after)).toBe(false)
    expect(repository.isAncestor('0'.repeat(40), after)).toBeUndefined()
  })

  test('gives the commits of one side of a merge that the other has not', async () => {
    using made = createRepository()
    const start = made.commit({ a: '1' }, 'feat: start')
    made.git('checkout', '--quiet', '-b', 'side')
    made.commit({ b: '1' }, 'feat!: side\n\nBREAKING CHANGE: b is new\n\nand more')
    made.git('checkout', '--quiet', 'main')
    made.commit({ a: '2' }, 'fix: main')
    made.git('merge', '--quiet', '--no-ff', '-m', 'Merge side', 'side')
    const repository = await opened(made.path)
    const commits = repository.commitsSince(start, 'HEAD') ?? []
    expect(commits.map(({ subject }) => subject).sort()).toEqual(['Merge side', 'feat!: side', 'fix: main'])
    expect(commits.find(({ subject }) => subject === 'feat!: side')?.body).toBe(
      'BREAKING CHANGE: b is new\n\nand more',
    )
    expect(repository.commitsSince(undefined, 'HEAD')).toHaveLength(5)
    expect(repository.commitsSince('HEAD', 'HEAD')).toEqual([])
    expect(repository.commitsSince('nowhere', 'HEAD')).toBeUndefined()
  })

  test('gives the commits that changed a folder, those of a side that was undone too', async () => {
    using made = createRepository({ a: '1', 'sdk/a': '1' })
    made.commit({ a: '2' }, 'fix: elsewhere')
    made.git('checkout', '--quiet', '-b', 'side')
    made.commit({ 'sdk/a': '2' }, 'feat!: sdk')
    made.commit({ 'sdk/a': '1' }, 'fix: sdk again')
    made.git('checkout', '--quiet', 'main')
    made.git('merge', '--quiet', '--no-ff', '-m', 'Merge side', 'side')
    const commits = (await opened(made.path)).commitsSince(undefined, 'HEAD', 'sdk') ?? []
    expect(commits.map(({ subject }) => subject).sort()).toEqual(['Start', 'feat!: sdk', 'fix: sdk again'])
  })

  test('reads a file of a commit, and no folder, link or file outside', async () => {
    using made = createRepository({ 'docs/a.md': 'one\r\n', '*.md': 'star' })
    made.git('tag', 'v1')
    made.commit({ 'docs/a.md': 'two' })
    const repository = await opened(made.path)
    expect(repository.readText('v1', 'docs/a.md')).toBe('one\r\n')
    expect(repository.readText('HEAD', 'docs/a.md')).toBe('two')
    expect(repository.readText('HEAD', '*.md')).toBe('star')
    expect(['docs', 'b.md', '../a'].map((path) => repository.readText('HEAD', path))).toEqual(
      Array(3).fill(undefined),
    )
  })

  test('lists the files in a folder of a commit', async () => {
    using made = createRepository({ 'docs/a.md': '1', 'docs/b/c.md': '2', 'd.md': '3' })
    made.git('tag', 'v1')
    made.commit({ 'docs/e.md': '4' })
    const repository = await opened(made.path)
    expect(repository.filesIn('v1', 'docs')).toEqual(['docs/a.md'])
    expect(repository.filesIn('HEAD', 'docs')).toEqual(['docs/a.md', 'docs/e.md'])
    expect([repository.filesIn('HEAD', 'none'), repository.filesIn('v2', 'docs')]).toEqual([[], []])
  })

  test('does not guess at what a shallow checkout has not', async () => {
    using made = createRepository({ a: '1' })
    const first = made.git('rev-parse', 'HEAD')
    const second = made.commit({ a: '2' })
    const folder = mkdtempSync(join(tmpdir(), 'shallow-'))
    execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${made.path}`, folder])
    const repository = await opened(folder)
    expect(repository.shallow).toBe(true)
    expect(repository.isAncestor(first, second)).toBeUndefined()
    expect(repository.commitsSince(undefined, 'HEAD')).toBeUndefined()
    rmSync(folder, { recursive: true })
  })

  test('reads a history of 50,000 commits', async () => {
    using made = createRepository()
    execFileSync('git', ['fast-import', '--quiet'], { cwd: made.path, input: longHistory(50_000) })
    const repository = await opened(made.path)
    const commits = repository.commitsSince(undefined, 'long') ?? []
    expect(commits).toHaveLength(50_000)
    expect(commits[0]?.subject).toBe('fix: change 49999')
    expect(repository.isAncestor('long~40000', 'long')).toBe(true)
  })
})

/** https://git-scm.com/docs/git-fast-import#_input_format */
function longHistory(count: number): string {
  const commits = Array.from({ length: count }, (_, index) => {
    const message = `fix: change ${index}\n\nBody of ${index}\n`
    return `commit refs/heads/long\ncommitter T <t@example.org> ${1_700_000_000 + index} +0000\ndata ${message.length}\n${message}\n`
  })
  return commits.join('')
}
