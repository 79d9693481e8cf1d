import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { decimalToNumber, estimate } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from './read-performance.ts'

const FIXTURES = resolve(import.meta.dirname, 'fixtures/criterion')
type Files = Readonly<Record<string, string | undefined>>

/** Reads a benchmark by its folder; files given here replace those on disk. */
async function read(
  folder: string,
  changes: Files = {},
  path = `target/criterion/${folder}/new/estimates.json`,
) {
  const text = (name: string) => {
    const file = resolve(FIXTURES, folder, 'new', name)
    if (Object.hasOwn(changes, name)) return changes[name]
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  }
  const bytes = [new TextEncoder().encode(text('estimates.json') ?? '')]
  const [record] = (await readPerformance({ path, bytes, sibling: text })).records
  if (record?.kind !== 'measurement') throw new Error('no measurement')
  return record.measurement
}

describe('a benchmark of criterion', () => {
  test('has a mean and a median, and samples that are means', async () => {
    const found = await read('sort/std/10')
    expect(found).toMatchObject({ metric: 'sort/std/10', parameters: {}, unit: 'ns', sampling: 'batch-mean' })
    expect(['mean', 'median', 'p95', 'max'].map((each) => estimate(found, each as 'p95').kind)).toEqual([
      'known',
      'known',
      'unknown',
      'unknown',
    ])
    const { iters, times } = JSON.parse(
      readFileSync(resolve(FIXTURES, 'sort/std/10/new/sample.json'), 'utf8'),
    )
    expect(found.samples?.[0]).toBeCloseTo(times[0] / iters[0], 6)
  })

  test('of single executions has true samples', async () => {
    expect(await read('slow/once')).toMatchObject({
      sampling: 'observation',
      samples: expect.arrayContaining([expect.any(Number)]),
    })
  })

  test('has its full name, where its folders are cut off', async () => {
    const { metric } = await read('long')
    expect(metric).toMatch(/^a group whose name is longer .* directory\/a function whose .* directory, too$/)
    expect(metric.length).toBeGreaterThan(130)
  })

  test('without its companions has the name of its folders, and no samples', async () => {
    const found = await read('sort/std/10', { 'benchmark.json': undefined, 'sample.json': undefined })
    expect(found).toMatchObject({ metric: 'sort/std/10', sampling: 'batch-mean' })
    expect(found.samples).toBeUndefined()
    expect(found.statistics.mean && decimalToNumber(found.statistics.mean)).toBeGreaterThan(0)
  })

  const estimates = readFileSync(resolve(FIXTURES, 'parse/new/estimates.json'), 'utf8')
  test.each<[string, Files, string]>([
    ['estimates that end in the middle', { 'estimates.json': estimates.slice(0, 200) }, 'truncated'],
    [
      'a negative mean',
      { 'estimates.json': estimates.replace(/"point_estimate":1/, '"point_estimate":-1') },
      'found -1',
    ],
    [
      'a mean that is null',
      { 'estimates.json': estimates.replace(/"point_estimate":[\d.]+/, '"point_estimate":null') },
      'expected a number',
    ],
    ['no median', { 'estimates.json': estimates.replace('"median"', '"mode"') }, 'median'],
    ['a sample that ends in the middle', { 'sample.json': '{"iters":[1' }, 'sample.json beside it'],
    ['a time that is text', { 'sample.json': '{"iters":[1],"times":["1"]}' }, 'expected a number'],
    ['a negative time', { 'sample.json': '{"iters":[1],"times":[-1]}' }, 'found -1'],
    ['batches of nothing', { 'sample.json': '{"iters":[0],"times":[1]}' }, '1 times of 1 batches'],
    ['fewer times than batches', { 'sample.json': '{"iters":[1,1],"times":[1]}' }, '1 times of 2 batches'],
    ['no samples', { 'sample.json': '{"iters":[],"times":[]}' }, '0 times of 0 batches'],
    ['no name', { 'benchmark.json': '{}' }, 'full_id'],
  ])('is refused with %s', async (_, changes, message) => {
    await expect(read('parse', changes)).rejects.toThrow(
      expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message) }),
    )
  })

  test.each(['base', 'change'])('of another run (%s) is refused', async (folder) => {
    await expect(read('parse', {}, `target/criterion/parse/${folder}/estimates.json`)).rejects.toThrow(
      expect.objectContaining({ remedy: 'write **/new/estimates.json in the evidence' }),
    )
  })
})
