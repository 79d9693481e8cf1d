import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createRepository, type Repository } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import type { GateContext } from '../run-gate.ts'
import { openBaseTree } from './base-tree.ts'
import type { Commit } from './commit.ts'

const TEXT = 'one\ntwo\nthree\nfour\nfive\n'

async function opened({ path }: Repository, sha: string | undefined, folder = '') {
  const base = sha === undefined ? undefined : ({ sha } as Commit)
  const inputs = { workspace: path, directory: join(path, folder) }
  return await openBaseTree({ governance: { base }, inputs } as GateContext)
}

describe('the files before a change', () => {
  test('are those of its base, with what became of them', async () => {
    using repository = createRepository({ 'a.rs': '1', 'b.rs': '1', 'c.rs': TEXT, 'gone.rs': 'x' })
    const base = repository.git('rev-parse', 'HEAD')
    repository.git('mv', 'c.rs', 'd.rs')
    repository.git('rm', '--quiet', 'gone.rs')
    repository.commit({ 'a.rs': '2', 'new.rs': 'y' })
    const tree = await opened(repository, base)
    expect(tree).toMatchObject({ sha: base, files: ['a.rs', 'b.rs', 'c.rs', 'gone.rs'] })
    expect([...(tree?.changed ?? [])].sort()).toEqual(['a.rs', 'c.rs', 'gone.rs'])
    expect([...(tree?.renames ?? [])]).toMatchObject([['c.rs', { to: 'd.rs', similarity: 100 }]])
    expect(tree?.readText('a.rs')).toBe('1')
    expect(tree?.readText('new.rs')).toBeUndefined()
    expect([...(tree?.readTexts(['gone.rs', 'new.rs', 'a.rs']) ?? [])]).toEqual([
      { path: 'gone.rs', text: 'x' },
      { path: 'a.rs', text: '1' },
    ])
  })

  test('are refused where git cannot list them', async () => {
    using repository = createRepository({ 'a.rs': '1' })
    await expect(opened(repository, '0'.repeat(40))).rejects.toThrow(
      `. cannot be listed in commit ${'0'.repeat(40)}, whose rules apply`,
    )
  })

  test('are refused where git has lost one', async () => {
    using repository = createRepository({ 'a.rs': '1', 'b.rs': '2' })
    const lost = repository.git('rev-parse', 'HEAD:b.rs')
    rmSync(join(repository.path, '.git/objects', lost.slice(0, 2), lost.slice(2)))
    const tree = await opened(repository, 'HEAD')
    expect(() => [...(tree?.readTexts(['a.rs', 'b.rs']) ?? [])]).toThrow('b.rs cannot be read in commit ')
    expect(() => tree?.readText('b.rs')).toThrow('b.rs cannot be read in commit ')
  })

  test('are relative to the working directory', async () => {
    using repository = createRepository({
      'sub/a.rs': TEXT,
      'sub/b.rs': `${TEXT}six\n`.repeat(2),
      'c.rs': 'x',
    })
    const base = repository.git('rev-parse', 'HEAD')
    repository.git('mv', 'sub/a.rs', 'sub/d.rs')
    repository.git('mv', 'sub/b.rs', 'b.rs')
    repository.commit({})
    const tree = await opened(repository, base, 'sub')
    expect(tree?.files).toEqual(['a.rs', 'b.rs'])
    expect([...(tree?.renames ?? [])].sort()).toMatchObject([
      ['a.rs', { to: 'd.rs' }],
      ['b.rs', { to: '../b.rs' }],
    ])
    expect([...(tree?.changed ?? [])].sort()).toEqual(['a.rs', 'b.rs'])
    expect(tree?.readText('a.rs')).toBe(TEXT)
  })

  test('are those where the change left its base, which has moved on', async () => {
    using repository = createRepository({ 'a.rs': '1' })
    const start = repository.git('rev-parse', 'HEAD')
    repository.git('checkout', '--quiet', '-b', 'change')
    repository.commit({ 'b.rs': '1' })
    repository.git('checkout', '--quiet', 'main')
    const base = repository.commit({ 'later.rs': '1', 'a.rs': '2' })
    repository.git('checkout', '--quiet', 'change')
    expect(await opened(repository, base)).toMatchObject({ sha: start, files: ['a.rs'], changed: new Set() })
    repository.git('merge', '--quiet', '-m', 'Merge main', 'main')
    expect(await opened(repository, base)).toMatchObject({ sha: base, files: ['a.rs', 'later.rs'] })
  })

  test('are those of the base where no history is known', async () => {
    using repository = createRepository({ 'a.rs': '1' })
    repository.git('checkout', '--quiet', '--orphan', 'other')
    const other = repository.commit({ 'b.rs': '1' })
    repository.git('checkout', '--quiet', 'main')
    expect(await opened(repository, other)).toMatchObject({ sha: other, files: ['a.rs', 'b.rs'] })
  })

  test('do not exist where no change is judged', async () => {
    using repository = createRepository({})
    expect(await opened(repository, undefined)).toBeUndefined()
  })
})
