import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createRepository, type Repository } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { listTree, readBlobs, readCommitted, type TreePart } from './commit-tree.ts'
import { type Git, gitIn } from './git.ts'

function platform(): Repository {
  const made = createRepository({ 'a.txt': 'one\r\n', 'docs/ü b.md': 'größer', 'run.sh': '' })
  symlinkSync('a.txt', join(made.path, 'link'))
  made.git('update-index', '--add', '--cacheinfo', `160000,${made.git('rev-parse', 'HEAD')},module`)
  made.git('add', 'link')
  made.git('update-index', '--chmod=+x', 'run.sh')
  made.git('commit', '--quiet', '--message', 'Add a link, a submodule and a program')
  return made
}

describe('what a commit has', () => {
  test.each<[TreePart, readonly string[] | undefined, string]>([
    ['folder', ['file a.txt', 'folder docs', 'link link', 'repository module', 'file run.sh'], ''],
    ['everything', ['file a.txt', 'file docs/ü b.md', 'link link', 'repository module', 'file run.sh'], ''],
    ['folder', ['file ü b.md'], 'docs'],
    [{ paths: ['a.txt', 'none', 'docs'] }, ['file a.txt', 'folder docs'], ''],
    [{ paths: ['../a.txt'] }, ['file ../a.txt'], 'docs'],
  ])('is listed: %j', async (part, expected, folder) => {
    using made = platform()
    const listed = listTree(await gitIn(join(made.path, folder)), 'HEAD', part)
    expect(listed?.map(({ kind, path }) => `${kind} ${path}`)).toEqual(expected)
  })

  test('is not known of a commit that is not here', async () => {
    using made = platform()
    expect(listTree(await gitIn(made.path), '0'.repeat(40), 'folder')).toBeUndefined()
  })

  test.each([
    ['a.txt', { kind: 'read', text: 'one\r\n' }],
    ['docs/ü b.md', { kind: 'read', text: 'größer' }],
    ['run.sh', { kind: 'read', text: '' }],
    ['none', { kind: 'missing' }],
    ['a.txt/none', { kind: 'missing' }],
    ['*.txt', { kind: 'missing' }],
    ['docs', { kind: 'unreadable', reason: 'is not a regular file' }],
    ['docs/', { kind: 'unreadable', reason: 'is not a regular file' }],
    ['link', { kind: 'unreadable', reason: 'is not a regular file' }],
    ['module', { kind: 'unreadable', reason: 'is not a regular file' }],
  ])('is read: %s', async (path, expected) => {
    using made = platform()
    expect(readCommitted(await gitIn(made.path), 'HEAD', path)).toEqual(expected)
  })

  test('cannot be read of a commit that is not here', async () => {
    using made = platform()
    const reading = readCommitted(await gitIn(made.path), '0'.repeat(40), 'a.txt')
    expect(reading).toEqual({ kind: 'unreadable', reason: 'cannot be read' })
  })

  test.each([
    [256, 1],
    [257, 2],
  ])('is read, %i files, with %i processes', async (count, processes) => {
    using made = createRepository(
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}.txt`, `größer ${index}\n`])),
    )
    const git = await gitIn(made.path)
    const files = listTree(git, 'HEAD', 'everything') ?? []
    let calls = 0
    const counted: Git = (args, options) => {
      calls++
      return git(args, options)
    }
    const texts = [
      ...readBlobs(
        counted,
        files.map(({ object }) => object),
      ),
    ]
    expect(texts).toEqual(files.map(({ path }) => `größer ${path.replace('.txt', '')}\n`))
    expect(calls).toBe(processes)
  })

  test('that is missing, or is not a file, has no text', async () => {
    using made = platform()
    const id = (name: string) => made.git('rev-parse', name)
    const objects = [id('HEAD:a.txt'), '0'.repeat(40), id('HEAD:docs'), id('HEAD:run.sh')]
    expect([...readBlobs(await gitIn(made.path), objects)]).toEqual(['one\r\n', undefined, undefined, ''])
  })
})
