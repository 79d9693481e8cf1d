import { describe, expect, test } from 'vitest'
import type { Git } from './git.ts'
import { readObjects } from './object-batch.ts'

const id = (index: number) => String(index).repeat(40)

/** A git that has blobs of some contents, with what it was asked for. */
function gitWith(contents: readonly string[]): { readonly git: Git; readonly batches: string[][] } {
  const batches: string[][] = []
  const header = (object: string) => {
    const content = contents[Number(object[0])]
    return content === undefined ? `${object} missing\n` : `${object} blob ${content.length}\n`
  }
  const git: Git = ([, option], { input = '', maxOutput = Number.POSITIVE_INFINITY } = {}) => {
    const asked = input.split('\n').slice(0, -1)
    if (option === '--batch-check') return asked.map(header).join('')
    const output = asked
      .map((object) => {
        const content = contents[Number(object[0])]
        return header(object) + (content === undefined ? '' : `${content}\n`)
      })
      .join('')
    if (output.length > maxOutput) return undefined
    batches.push(asked)
    return output
  }
  return { git, batches }
}

describe('objects', () => {
  test.each([
    [3, [[id(0)], [id(1)], [id(2)]]],
    [4, [[id(0), id(1)], [id(2)]]],
    [5, [[id(0), id(1)], [id(2)]]],
    [9, [[id(0), id(1), id(2)]]],
  ])('are read in groups of %i bytes', (maxBatch, expected) => {
    const { git, batches } = gitWith(['ab', 'c\n', '12345'])
    const objects = [...readObjects(git, [id(0), id(1), id(2)], maxBatch)]
    expect(objects.map((object) => object?.content)).toEqual(['ab', 'c\n', '12345'])
    expect(batches).toEqual(expected)
  })

  test('are read when they are asked for', () => {
    const { git, batches } = gitWith(['ab', 'cd'])
    const objects = readObjects(git, [id(0), id(1)], 2)
    expect(objects.next().value?.content).toBe('ab')
    expect(batches).toHaveLength(1)
  })

  test('that are missing are undefined, and so is what git does not give', () => {
    expect([...readObjects(gitWith(['ab']).git, [id(1), id(0)])].map((each) => each?.content)).toEqual([
      undefined,
      'ab',
    ])
    expect([...readObjects(() => undefined, [id(0), id(1)])]).toEqual([undefined, undefined])
    expect([...readObjects(() => 'garbage', [id(0)])]).toEqual([undefined])
    expect([...readObjects(gitWith([]).git, [])]).toEqual([])
  })
})
