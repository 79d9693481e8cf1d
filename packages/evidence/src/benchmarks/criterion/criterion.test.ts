import { readFileSync } from 'node:fs'
import { estimate } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../read-performance.ts'

const fixture = (path: string) => readFileSync(new URL(`fixtures/${path}`, import.meta.url), 'utf8')

interface Folder {
  readonly path: string
  readonly estimates: string
  readonly benchmark?: string | undefined
  readonly sample?: string | undefined
}
const folderOf = (path: string): Folder => ({
  path: `target/criterion/${path}/estimates.json`,
  estimates: fixture(`${path}/estimates.json`),
  benchmark: fixture(`${path}/benchmark.json`),
  sample: fixture(`${path}/sample.json`),
})
const read = async ({ path, estimates, benchmark, sample }: Folder) => {
  const siblings = new Map([
    ['benchmark.json', benchmark],
    ['sample.json', sample],
  ])
  const bytes = [new TextEncoder().encode(estimates)]
  const { format, records } = await readPerformance({ path, bytes, sibling: (name) => siblings.get(name) })
  expect(format).toBe('criterion')
  const [record, ...others] = records
  expect(others).toEqual([])
  if (record?.kind !== 'measurement') throw new Error('no measurement')
  return record.measurement
}
const parse = folderOf('parse/new')

describe('what criterion wrote is read in whole', () => {
  test.each([
    ['parse/new', 'parse', 'batch-mean', 20],
    ['sort/std/10/new', 'sort/std/10', 'batch-mean', 20],
    ['sort/size=1000, mode=fast_stable/new', 'sort/size=1000, mode=fast/stable', 'batch-mean', 20],
    [
      'long/new',
      'a group whose name is longer than the sixty-four bytes of a directory/a function whose name is longer than the sixty-four bytes of a directory, too',
      'batch-mean',
      20,
    ],
    ['slow/once/new', 'slow/once', 'observation', 10],
  ])('%s', async (path, metric, sampling, count) => {
    const measurement = await read(folderOf(path))
    expect(measurement).toMatchObject({ metric, parameters: {}, unit: 'ns', sampling, line: 1 })
    expect(measurement.samples).toHaveLength(count)
  })
})

test('a sample is the time of a batch by its executions, and the mean is stated', async () => {
  const measurement = await read(parse)
  expect(measurement.samples?.[0]).toBeCloseTo(2_975_388 / 171_129, 9)
  expect(measurement.statistics.mean).toEqual({ coefficient: 16803841604989096n, scale: 15 })
  const { samples = [] } = measurement
  expect(samples.reduce((sum, each) => sum + each) / samples.length).toBeCloseTo(16.8038416, 6)
})

test('batches have no percentile, single executions do', async () => {
  expect(estimate(await read(parse), 'p90').kind).toBe('unknown')
  expect(estimate(await read(folderOf('slow/once/new')), 'p90').kind).toBe('known')
})

test('without its description a benchmark is called as its folders', async () => {
  const { metric } = await read({ ...folderOf('sort/std/10/new'), benchmark: undefined })
  expect(metric).toBe('sort/std/10')
})

test('without samples the statistics are left', async () => {
  const { samples, statistics, sampling } = await read({ ...parse, sample: undefined })
  expect(samples).toBeUndefined()
  expect(sampling).toBe('batch-mean')
  expect(Object.keys(statistics)).toEqual(['mean', 'median'])
})

test('throughput is not part of the identity', async () => {
  const benchmark = parse.benchmark?.replace('"throughput":null', '"throughput":{"Bytes":9}')
  expect(benchmark).not.toBe(parse.benchmark)
  expect((await read({ ...parse, benchmark })).metric).toBe('parse')
})

const changed = (file: 'estimates' | 'benchmark' | 'sample', from: string | RegExp, to: string): Folder => {
  const text = parse[file] ?? ''
  expect(text.replace(from, to)).not.toBe(text)
  return { ...parse, [file]: text.replace(from, to) }
}
const MEAN = /("mean":.*?"point_estimate":)([\d.]+)/

describe('refused, with the line', () => {
  test.each([
    ['a mean that is null', changed('estimates', MEAN, '$1null'), 'mean.point_estimate: expected a number'],
    ['a mean that is text', changed('estimates', MEAN, '$1"$2"'), 'mean.point_estimate: expected a number'],
    ['a negative mean', changed('estimates', MEAN, '$1-$2'), 'mean.point_estimate: expected a number from 0'],
    ['a mean that is NaN', changed('estimates', MEAN, '$1NaN'), 'not valid JSON'],
    ['no median', changed('estimates', '"median":', '"x":'), 'median: it is missing'],
    [
      'the run before',
      { ...parse, path: 'target/criterion/parse/base/estimates.json' },
      'this file is from another run of criterion (base)',
    ],
    [
      'a change',
      { ...parse, path: 'target/criterion/parse/change/estimates.json' },
      'this file is from another run of criterion (change)',
    ],
    ['no name at all', { ...parse, path: 'new/estimates.json', benchmark: undefined }, 'name the benchmark'],
    ['an empty name', changed('benchmark', /"full_id":"parse"/, '"full_id":""'), 'benchmark.json beside it'],
    ['a name that is a number', changed('benchmark', /"full_id":"parse"/, '"full_id":1'), 'full_id'],
    [
      'a description cut off',
      { ...parse, benchmark: '{"full_id"' },
      'benchmark.json beside it: the JSON ends',
    ],
    ['an empty description', { ...parse, benchmark: '' }, 'benchmark.json beside it: the JSON ends'],
    [
      'samples cut off',
      { ...parse, sample: parse.sample?.slice(0, -9) },
      'sample.json beside it: the JSON ends',
    ],
    ['no samples', { ...parse, sample: '{"iters":[],"times":[]}' }, 'the file has 0 times for 0 batches'],
    [
      'a time too few',
      changed('sample', /"times":\[[\d.]+,/, '"times":['),
      'the file has 19 times for 20 batches',
    ],
    ['a batch of none', changed('sample', '"iters":[171129.0', '"iters":[0'), 'batches'],
    [
      'a negative time',
      changed('sample', '"times":[', '"times":[-'),
      'beside it: times[0]: expected a number',
    ],
    [
      'a time that is null',
      changed('sample', /"times":\[[\d.]+/, '"times":[null'),
      'beside it: times[0]: expected a number',
    ],
    [
      'a time that is text',
      changed('sample', /"times":\[([\d.]+)/, '"times":["$1"'),
      'beside it: times[0]: expected a number',
    ],
  ])('%s', async (_, folder, message) => {
    await expect(read(folder)).rejects.toMatchObject({
      name: 'EvidenceError',
      message: expect.stringContaining(message),
      line: 1,
    })
  })
})

test('the folders of another run are refused with the glob to write', async () => {
  await expect(read({ ...parse, path: 'criterion/parse/base/estimates.json' })).rejects.toMatchObject({
    remedy: expect.stringContaining('**/new/estimates.json'),
  })
})

test('an estimate that ends early is refused, wherever it is cut', async () => {
  for (let length = 1; length < parse.estimates.length; length += 37) {
    await expect(read({ ...parse, estimates: parse.estimates.slice(0, length) })).rejects.toMatchObject({
      name: 'EvidenceError',
      line: 1,
    })
  }
})
