import { readFileSync } from 'node:fs'
import { decimalToText } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../read-performance.ts'
import { vitestBench4Format } from './vitest-bench-4.ts'

const fixtureOf = (name: string) => readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8')
const fixture = fixtureOf('vitest-4')
const readText = async (text: string) =>
  readPerformance({ path: 'bench.json', bytes: [new TextEncoder().encode(text)], sibling: () => undefined })
const shownOf = async (text: string) =>
  (await readText(text)).records.map((record) => {
    if (record.kind === 'crash') return `${record.line}: ${record.metric} crashed`
    if (record.kind !== 'measurement') return record.kind
    const { metric, unit, sampling, sampleCount, line } = record.measurement
    return `${line}: ${metric} in ${unit}, ${sampleCount} × ${sampling}`
  })
const namesOf = async (text: string) =>
  (await shownOf(text)).map((each) => each.replace(/^\d+: | in .*/g, ''))
const changed = (from: string | RegExp, to: string) => {
  const text = fixture.replace(from, to)
  expect(text).not.toBe(fixture)
  return text
}

test('what Vitest 4 wrote is read in whole', async () => {
  expect((await readText(fixture)).format).toBe(vitestBench4Format.title)
  expect(await shownOf(fixture)).toEqual([
    '9: bench/parse.bench.js > JSON.parse in ns, 53664 × observation',
    '9: bench/parse.bench.js > JSON.parse throughput in per-second, 53664 × observation',
    '44: bench/sort.bench.js > sort > native > in place in ns, 5252 × observation',
    '44: bench/sort.bench.js > sort > native > in place throughput in per-second, 5252 × observation',
    '69: bench/sort.bench.js > sort > bubble in ns, 5857 × observation',
    '69: bench/sort.bench.js > sort > bubble throughput in per-second, 5857 × observation',
    '99: bench/sort.bench.js > sort > large > bubble in ns, 68 × observation',
    '99: bench/sort.bench.js > sort > large > bubble throughput in per-second, 68 × observation',
  ])
})

test('the statistics are those of the file, in nanoseconds, and there are no samples', async () => {
  const [latency, throughput] = (await readText(fixture)).records
  if (latency?.kind !== 'measurement' || throughput?.kind !== 'measurement') throw new Error('no measurement')
  const shown = Object.entries(latency.measurement.statistics).map(
    ([name, value]) => `${name} ${decimalToText(value)}`,
  )
  expect(shown).toEqual([
    'mean 372.7255888491153',
    'median 270.9999999979118',
    'min 229.99999998774',
    'max 87699.99999999811',
    'p75 339.9999999942338',
    'p99 2514.000000019223',
    'p999 5187.9999999755455',
  ])
  expect(latency.measurement).not.toHaveProperty('samples')
  expect(Object.keys(throughput.measurement.statistics)).toEqual(['mean'])
  expect(decimalToText(throughput.measurement.statistics.mean ?? { coefficient: 0n, scale: 0 })).toBe(
    '2682938.9500403055',
  )
})

test('Vitest 3 wrote the same', async () => {
  expect(await namesOf(fixtureOf('vitest-3'))).toEqual(await namesOf(fixture))
})

test('a benchmark that threw is a crash, and so is a file in which nothing ran', async () => {
  expect(await shownOf(fixtureOf('vitest-4-broken'))).toEqual([
    '9: bench/broken.bench.js > broken > throws crashed',
    '16: bench/broken.bench.js > broken > throws later crashed',
    expect.stringContaining('23: bench/broken.bench.js > broken > fine in ns'),
    expect.stringContaining('23: bench/broken.bench.js > broken > fine throughput in per-second'),
    '52: bench/nothing.bench.js crashed',
    '56: bench/skipped.bench.js crashed',
  ])
})

test('a group in which nothing ran is a crash', async () => {
  const text = '{"files": [{"filepath": "/a/b.js", "groups": [{"fullName": "b.js > g", "benchmarks": []}]}]}'
  expect(await shownOf(text)).toEqual(['1: b.js > g crashed'])
})

describe('a metric is called alike on every machine', () => {
  test.each([
    ["a developer's", '/me/demo/'],
    ['Windows', 'C:/me/demo/'],
    ['another runner', '/Users/runner/work/demo/demo/'],
  ])('%s', async (_, root) => {
    expect(await namesOf(fixture.replaceAll('/home/runner/work/demo/demo/', root))).toEqual(
      await namesOf(fixture),
    )
    const broken = fixtureOf('vitest-4-broken')
    expect(await namesOf(broken.replaceAll('/home/runner/work/demo/demo/', root))).toEqual(
      await namesOf(broken),
    )
  })

  test('in a repository of several packages with the path of its package', async () => {
    const text = fixture.replaceAll('/demo/demo/bench/', '/demo/demo/packages/core/bench/')
    expect((await namesOf(text))[0]).toBe('packages/core/bench/parse.bench.js > JSON.parse')
  })
})

test('a file that did not load is called by its own path, where no other tells the directory', async () => {
  const text = '{"files": [{"filepath": "/home/runner/work/demo/demo/bench/a.bench.js", "groups": []}]}'
  expect(await shownOf(text)).toEqual(['1: bench/a.bench.js crashed'])
})

describe('refused, with the line', () => {
  test.each([
    [
      'a mean that is null',
      changed(/"mean": [\d.]+/, '"mean": null'),
      '.mean: expected a number, found null',
      20,
    ],
    ['no mean', changed(/"mean": [\d.]+,/, ''), 'benchmarks[0].mean: expected a number, found nothing', 9],
    [
      'a mean that is text',
      changed(/"mean": ([\d.]+)/, '"mean": "$1"'),
      '.mean: expected a number, found "',
      20,
    ],
    ['a negative mean', changed(/"mean": /, '"mean": -'), '.mean: expected a number from 0', 20],
    [
      'a mean too large',
      changed(/"mean": [\d.]+/, '"mean": 1e999'),
      '.mean: expected a number, found Infinity',
      20,
    ],
    ['a rate that is null', changed(/"hz": [\d.]+/, '"hz": null'), '.hz: expected a number, found null', 18],
    ['no rate', changed(/"hz": [\d.]+,/, ''), 'benchmarks[0].hz: expected a number, found nothing', 9],
    ['a percentile that is null', changed(/"p99": [\d.]+/, '"p99": null'), '.p99: expected a number', 28],
    [
      'a minimum above the mean',
      changed(/"min": [\d.]+/, '"min": 0.08'),
      'its min is larger than its median',
      9,
    ],
    [
      'no samples',
      changed(/"sampleCount": \d+/, '"sampleCount": 0'),
      '.sampleCount: expected a whole number',
      31,
    ],
    [
      'a benchmark without a name',
      changed('"name": "JSON.parse",', ''),
      'benchmarks[0].name: it is missing',
      9,
    ],
    ['an empty name', changed('"JSON.parse"', '""'), '.name: expected text that is not empty', 11],
    [
      'a group without a name',
      changed(/"fullName": "bench.parse.bench.js",/, ''),
      '.fullName: it is missing',
      6,
    ],
    [
      'a file without its path',
      changed(/"filepath": "[^"]+",/, '"x": 1,'),
      'files[0].filepath: it is missing',
      3,
    ],
    [
      'a repeated name',
      changed('"native > in place"', '"bubble"'),
      '> sort > bubble" is in the file more than once',
      69,
    ],
    [
      'benchmarks that are not a list',
      changed('"benchmarks": [', '"benchmarks": null, "x": ['),
      '.benchmarks: expected',
      8,
    ],
  ])('%s', async (_, text, message, line) => {
    await expect(readText(text)).rejects.toMatchObject({
      name: 'EvidenceError',
      message: expect.stringContaining(message),
      line,
    })
  })

  test('an empty list of files', async () => {
    await expect(readText('{"files": []}')).rejects.toMatchObject({
      message: expect.stringContaining('the format is not known'),
      line: 1,
    })
  })
})
