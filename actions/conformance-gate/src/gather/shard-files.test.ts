import type { WhatRepeatsMean } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { guessedAttempts, shardFiles } from './shard-files.ts'

const shown = (
  paths: readonly string[],
  shards: number | readonly string[] | undefined,
  reruns: WhatRepeatsMean = 'last',
) =>
  shardFiles(paths, shards === undefined ? { reruns } : { reruns, shards }).map(
    ({ path, shard }) => `${path}: ${shard.kind} ${shard.label}`,
  )

describe('the shard of a file', () => {
  const runs = ['run-2.xml', 'run-1.xml']

  test('is the declared one that its path names, and files of one shard follow each other', () => {
    expect(shown(['a/linux.xml', 'a/windows.xml', 'b/linux.xml'], ['linux', 'windows'])).toEqual([
      'a/linux.xml: declared linux',
      'b/linux.xml: declared linux',
      'a/windows.xml: declared windows',
    ])
  })

  test('that names none, or two, is the file', () => {
    expect(shown(['x.xml', 'linux-windows.xml'], ['linux', 'windows'])).toEqual([
      'x.xml: file x.xml',
      'linux-windows.xml: file linux-windows.xml',
    ])
  })

  test('is the file where shards are only numbered', () => {
    expect(shown(runs, 2)).toEqual(['run-2.xml: file run-2.xml', 'run-1.xml: file run-1.xml'])
  })

  test.each(['worst', 'refuse'] as const)('is the file where the policy says reruns: %s', (reruns) => {
    expect(shown(runs, undefined, reruns)).toEqual(['run-2.xml: file run-2.xml', 'run-1.xml: file run-1.xml'])
  })

  test('has its attempts where the policy allows reruns', () => {
    expect(shown(runs, undefined)).toEqual(['run-1.xml: file run-1.xml', 'run-2.xml: file run-1.xml'])
  })
})

describe('attempts that were guessed', () => {
  const paths = ['r-first.xml', 'r-last.xml', 'other.xml']

  test('are known, so that the report can name them', () => {
    expect(guessedAttempts(shardFiles(paths, { reruns: 'last' }))).toEqual([['r-first.xml', 'r-last.xml']])
  })

  test.each([
    { reruns: 'worst' as const },
    { reruns: 'last' as const, shards: ['r'] },
    { reruns: 'last' as const, shards: 3 },
  ])('are not attempts with %j', (policy) => {
    expect(guessedAttempts(shardFiles(paths, policy))).toEqual([])
  })
})

test('a shard without a name knows what tells its path from the others', () => {
  const [file] = shardFiles(['windows-app/r/linux.xml'], { reruns: 'worst' }, ['windows-app/r/*.xml'])
  expect(file?.shard).toEqual({ label: 'windows-app/r/linux.xml', kind: 'file', place: 'linux.xml' })
})
