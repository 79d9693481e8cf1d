import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { boundaryOf, openDisk } from './disk.ts'

test.each([
  ['/w', '/w', '/w'],
  ['/w', '/w/a', '/w'],
  ['/w', '/w/..a', '/w'],
  ['/w', '/wa', '/wa'],
  ['/w/a', '/w', '/w'],
  ['/w/a', '/w/b', '/w/b'],
])('from %s and %s nothing is seen outside of %s', (workspace, directory, boundary) => {
  expect(boundaryOf({ workspace, directory })).toBe(boundary)
})

test('what is at a path is a file, a folder, or nothing inside the boundary', () => {
  using outside = createFolder({ 'x.txt': '' })
  using folder = createFolder({ 'sub/a.txt': '', 'b/c.txt': '' })
  const link = (target: string, path: string) => symlinkSync(target, join(folder.path, path))
  link('../b', 'sub/b')
  link('a.txt', 'sub/link.txt')
  link('nowhere', 'sub/broken')
  link(join(outside.path, 'x.txt'), 'sub/out.txt')
  link(outside.path, 'sub/out')
  const disk = openDisk(join(folder.path, 'sub'), folder.path)
  const seen = ['a.txt', '.', 'b', 'b/c.txt', '../b/c.txt', '..', 'link.txt']
  expect(seen.map(disk)).toEqual(['file', 'folder', 'folder', 'file', 'file', 'folder', 'file'])
  const unseen = ['broken', 'out.txt', 'out', 'out/x.txt', 'none', 'a.txt/x', '../..', '/etc/passwd']
  expect(unseen.map(disk)).toEqual(unseen.map(() => undefined))
})
