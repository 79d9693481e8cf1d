import { describe, expect, test } from 'vitest'
import { shardProblems } from './shard-problems.ts'

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

  test('may hide a missing shard where only their number is known', () => {
    expect(problems(2)).toEqual([
      'has the same content as linux.json, so it may be a copy in place of another shard: if both ran, name the shards in the policy',
    ])
  })

  test('within one shard counts twice what is only counted', () => {
    const twice = [
      { path: 'a/linux.json', sha256: 'x' },
      { path: 'b/linux.json', sha256: 'x' },
    ]
    expect(problems(['linux'], 2, twice)).toEqual([
      'has the same content as another file of shard linux: its subjects would be counted twice',
    ])
    expect(problems(['linux'], 0, twice)).toEqual([])
  })
})
