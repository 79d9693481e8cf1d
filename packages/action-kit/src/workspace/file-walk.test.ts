import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { createFolder } from '@governance-gates/testing'
import { expect, test } from 'vitest'
import { walkFiles } from './file-walk.ts'

test('lists files of any name, hidden ones too, as deep as it may', () => {
  using folder = createFolder({ 'a/x\ny/1': '', 'a/.b/2': '', 'a/3': '', 'a/\u2028': '', '4': '' })
  const walked = (start: string, depth: number) =>
    [...walkFiles(folder.path, { folder: start, depth })].sort()
  expect(walked('', Number.POSITIVE_INFINITY)).toEqual(['4', 'a/.b/2', 'a/3', 'a/x\ny/1', 'a/\u2028'])
  expect(walked('a/', 1)).toEqual(['a/3', 'a/\u2028'])
  expect(walked('', 2)).toEqual(['4', 'a/3', 'a/\u2028'])
  expect(walked('absent/', 1)).toEqual([])
  expect(walked('', 3)).toEqual(['4', 'a/.b/2', 'a/3', 'a/x\ny/1', 'a/\u2028'])
  expect(walked('', 1)).toEqual(['4'])
})

test('follows links, and never in a circle', () => {
  using folder = createFolder({ 'a/1': '', 'b/2': '' })
  const link = (target: string, path: string) => symlinkSync(target, join(folder.path, path))
  link('../b', 'a/to-b')
  link('../a', 'b/to-a')
  link('.', 'a/itself')
  link('nowhere', 'broken')
  link('a/1', 'one')
  expect([...walkFiles(folder.path, { folder: '', depth: Number.POSITIVE_INFINITY })].sort()).toEqual([
    'a/1',
    'a/to-b/2',
    'b/2',
    'b/to-a/1',
    'one',
  ])
})
