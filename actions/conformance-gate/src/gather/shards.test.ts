import type { WhatRepeatsMean } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { shardFiles, shardProblems } from './shards.ts'

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

  test('has its attempts where the policy says that there are reruns', () => {
    expect(shown(runs, undefined)).toEqual(['run-1.xml: file run-1.xml', 'run-2.xml: file run-1.xml'])
  })
})

describe('equal content', () => {
  const files = [
    { path: 'linux.json', sha256: 'x' },
    { path: 'windows.json', sha256: 'x' },
  ]
  const problems = (shards: number | readonly string[], countedFiles = 0, all = files) =>
    shardProblems({ paths: all.map(({ path }) => path), shards, files: all, countedFiles }).map(
      ({ message }) => message,
    )

  test('is nothing where each shard has a name and its file', () => {
    expect(problems(['linux', 'windows'])).toEqual([])
    expect(problems(['linux', 'windows'], 2)).toEqual([])
  })

  test('may stand in for a missing shard where only their number is known', () => {
    expect(problems(2)).toEqual([
      'has the same content as linux.json, so that it may be a copy of it in place of another shard: name the shards in the policy if both ran',
    ])
  })

  test('within one shard counts twice what is only counted', () => {
    const twice = [
      { path: 'a/linux.json', sha256: 'x' },
      { path: 'b/linux.json', sha256: 'x' },
    ]
    expect(problems(['linux'], 2, twice)).toEqual([
      'has the same content as another file of shard linux: its subjects would count twice',
    ])
    expect(problems(['linux'], 0, twice)).toEqual([])
  })
})
