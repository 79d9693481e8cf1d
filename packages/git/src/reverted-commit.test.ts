import { createRepository, type Files, type Repository } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { gitIn } from './git.ts'
import { isReverted } from './reverted-commit.ts'

const lines = (...changed: readonly string[]) => `${['a', 'b', 'c', 'd', 'e', ...changed].join('\n')}\n`
const BEFORE: Files = { 'load.js': lines('old'), 'gone.js': 'x\n', 'notes.md': 'n\n' }

/** A repository whose newest commit breaks something. */
function broken(): Repository {
  const made = createRepository(BEFORE)
  made.git('rm', '--quiet', 'gone.js')
  made.commit({ 'load.js': lines('new'), 'bytes.bin': '\0\u0001' }, 'feat!: new loader')
  return made
}

async function judge(made: Repository, commit: string, revert = 'HEAD'): Promise<boolean> {
  const sha = (name: string) => made.git('rev-parse', name)
  return isReverted(await gitIn(made.path), {
    commit: sha(commit),
    revert: sha(revert),
    head: sha('HEAD'),
  })
}

describe('a commit is reverted', () => {
  test.each<[string, (made: Repository) => void]>([
    ['at once', () => undefined],
    ['after others', (made) => void made.commit({ 'notes.md': 'more\n', 'load.js': `top\n${lines('new')}` })],
  ])('%s', async (_, between) => {
    using made = broken()
    const commit = made.git('rev-parse', 'HEAD')
    between(made)
    made.git('revert', '--no-edit', commit)
    made.commit({ 'package.json': '{}' })
    expect(await judge(made, commit, 'HEAD^')).toBe(true)
  })

  test('by one that does more as well', async () => {
    using made = broken()
    made.git('rm', '--quiet', 'bytes.bin')
    made.commit({ ...BEFORE, 'other.js': '1' })
    expect(await judge(made, 'HEAD^')).toBe(true)
  })
})

describe('a commit is not reverted', () => {
  test('by one that moves what it brought', async () => {
    using made = createRepository(BEFORE)
    made.commit({ 'new.js': lines('new') }, 'feat!: new loader')
    made.git('mv', 'new.js', 'moved.js')
    made.commit({})
    expect(await judge(made, 'HEAD^')).toBe(false)
  })

  test.each<[string, Files]>([
    ['by nothing', {}],
    ['in one file of several', { 'load.js': lines('old'), 'gone.js': 'x\n' }],
    ['in part of a file', { ...BEFORE, 'load.js': lines('new', 'old'), 'bytes.bin': '' }],
    ['by something else', { 'load.js': lines('newer') }],
  ])('%s', async (_, files) => {
    using made = broken()
    made.commit(files)
    expect(await judge(made, 'HEAD^')).toBe(false)
  })

  test('where it changed no file, or is the first of all', async () => {
    using made = createRepository(BEFORE)
    made.commit({}, 'feat!: something')
    made.commit({})
    expect(await judge(made, 'HEAD^')).toBe(false)
    expect(await judge(made, 'HEAD~2')).toBe(false)
  })

  test('by what was there before', async () => {
    using made = broken()
    made.git('revert', '--no-edit', 'HEAD')
    expect(await judge(made, 'HEAD', 'HEAD^')).toBe(false)
  })

  test('where somebody did the same again', async () => {
    using made = broken()
    const commit = made.git('rev-parse', 'HEAD')
    made.git('revert', '--no-edit', commit)
    made.git('rm', '--quiet', 'gone.js')
    made.commit({ 'load.js': lines('new'), 'bytes.bin': '\0\u0001' }, 'chore: tidy')
    expect(await judge(made, commit, 'HEAD^')).toBe(false)
  })

  test('where a file of bytes is another one', async () => {
    using made = createRepository({ 'bytes.bin': '\0one' })
    made.commit({ 'bytes.bin': '\0two' })
    made.commit({ 'bytes.bin': '\0three' })
    expect(await judge(made, 'HEAD^')).toBe(false)
  })
})
