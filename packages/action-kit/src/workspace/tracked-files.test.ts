import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder } from '@governance-gates/testing'
import { describe, expect, test } from 'vitest'
import { lookAt } from './tracked-files.ts'

type Paths = readonly string[]

/** What is present of the tracked paths, and what else there is; paths that end with a slash are empty folders. */
function look(tracked: Paths, onDisk: Paths) {
  using folder = createFolder(
    Object.fromEntries(onDisk.filter((path) => !path.endsWith('/')).map((path) => [path, ''])),
  )
  for (const path of onDisk.filter((each) => each.endsWith('/')))
    mkdirSync(join(folder.path, path), { recursive: true })
  const { present, others } = lookAt(folder.path, [...tracked].sort())
  return [present, [...others].sort()]
}

describe('what is on disk of what git tracks', () => {
  test.each<[string, Paths, Paths, Paths, Paths]>([
    ['everything', ['a', 'b/c', 'b/d/e'], ['a', 'b/c', 'b/d/e'], ['a', 'b/c', 'b/d/e'], []],
    ['nothing', [], [], [], []],
    ['nothing any more', ['a', 'b/c'], [], [], []],
    ['a file beside', ['a'], ['a', 'x'], ['a'], ['x']],
    ['a file before', ['b'], ['a', 'b'], ['b'], ['a']],
    ['a file in place of a deleted one', ['b'], ['a'], [], ['a']],
    ['a file in a folder', ['b/c'], ['b/c', 'b/x'], ['b/c'], ['b/x']],
    ['a file in a deep folder', ['b/d/e'], ['b/d/e', 'b/d/x'], ['b/d/e'], ['b/d/x']],
    ['a file in a new folder', ['a'], ['a', 'n/x'], ['a'], ['n']],
    ['a file in a new folder of a folder', ['b/c'], ['b/c', 'b/n/x'], ['b/c'], ['b/n']],
    ['a file in a new folder in place of a deleted one', ['b/c'], ['n/x'], [], ['n']],
    ['a new folder beside a deleted one', ['a', 'b/c'], ['a', 'n/x'], ['a'], ['n']],
    ['an empty folder', ['a'], ['a', 'n/'], ['a'], ['n']],
    ['a folder that was emptied', ['a', 'b/c'], ['a', 'b/'], ['a'], []],
    ['a folder in place of a file', ['a'], ['a/x'], [], ['a']],
    ['a file in place of a folder', ['a/x'], ['a'], [], ['a']],
    ['git’s own folder', ['a'], ['a', '.git/HEAD'], ['a'], []],
    ['the file of a worktree', ['a', 'b/c'], ['a', '.git', 'b/c', 'b/.git'], ['a', 'b/c'], []],
    [
      'names that begin alike',
      ['a', 'a-b/c', 'a.d', 'ab'],
      ['a', 'a-b/c', 'a.d', 'ab'],
      ['a', 'a-b/c', 'a.d', 'ab'],
      [],
    ],
    ['a folder sorted around a file', ['x.a', 'x/b', 'x0'], ['x.a', 'x/b', 'x0'], ['x.a', 'x/b', 'x0'], []],
    ['a path in conflict, once for each side', ['a', 'a', 'b'], ['a', 'b'], ['a', 'b'], []],
    ['others before and behind', ['m'], ['a', 'm', 'z'], ['m'], ['a', 'z']],
  ])('is %s', (_, tracked, onDisk, present, others) => {
    expect(look(tracked, onDisk)).toEqual([present, others])
  })

  test('is a link, wherever it leads', () => {
    using folder = createFolder({ 'b/c': '' })
    symlinkSync('b', join(folder.path, 'link'))
    symlinkSync('nowhere', join(folder.path, 'other'))
    const look = lookAt(folder.path, ['b/c', 'link', 'other'])
    expect([look.present, look.others]).toEqual([['b/c', 'link', 'other'], []])
    expect(look.links).toEqual(['link', 'other'])
    expect(lookAt(folder.path, ['b/c']).links).toEqual([])
    expect(lookAt(folder.path, ['b/c', 'link']).others).toEqual(['other'])
  })
})
