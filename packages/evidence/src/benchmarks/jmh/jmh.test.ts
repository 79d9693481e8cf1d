import { readFileSync } from 'node:fs'
import { decimalToText, estimate, metricName } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../read-performance.ts'
import { jmhFormat } from './jmh.ts'

const fixtureOf = (name: string) => readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8')
const readText = async (text: string) =>
  readPerformance({ path: 'jmh.json', bytes: [new TextEncoder().encode(text)], sibling: () => undefined })
const measurementsOf = async (text: string) =>
  (await readText(text)).records.flatMap((record) =>
    record.kind === 'measurement' ? [record.measurement] : [],
  )
const shownOf = async (text: string) =>
  (await readText(text)).records.flatMap((record) => {
    switch (record.kind) {
      case 'measurement': {
        const { measurement } = record
        const { line, unit, sampling, samples } = measurement
        return [`${line}: ${metricName(measurement)}, ${samples?.length ?? 0} × ${sampling} in ${unit}`]
      }
      case 'crash':
        return [`${record.line}: ${metricName(record)} crashed: ${record.message}`]
      case 'no-data':
        return [`${record.line}: ${metricName(record)} has none: ${record.reason}`]
      default:
        return []
    }
  })

const modes = fixtureOf('modes')
const sample = fixtureOf('sample')
const changed = (from: string | RegExp, to: string, text = modes) => {
  expect(text).toMatch(from)
  return text.replace(from, to)
}

describe('what JMH wrote is read in whole', () => {
  test('modes and parameters are distinguished', async () => {
    expect((await readText(modes)).format).toBe(jmhFormat.title)
    expect(await shownOf(modes)).toEqual([
      '2: org.example.Sum.loop{mode=thrpt, size=10}, 6 × batch-mean in per-second',
      '59: org.example.Sum.loop{mode=thrpt, size=1000}, 6 × batch-mean in per-second',
      '116: org.example.Sum.loop{mode=avgt, size=10}, 6 × batch-mean in ns',
      '173: org.example.Sum.loop{mode=avgt, size=1000}, 6 × batch-mean in ns',
      '230: org.example.Sum.once{mode=ss, size=10}, 6 × observation in ns',
      '287: org.example.Sum.once{mode=ss, size=1000}, 6 × observation in ns',
    ])
  })

  test('numbers are in base units, with all digits', async () => {
    const results = JSON.parse(modes)
    const found = await measurementsOf(modes)
    const means = found.map(({ statistics: { mean } }) => mean && decimalToText(mean))
    expect(
      results.map(({ primaryMetric }: { primaryMetric: { scoreUnit: string } }) => primaryMetric.scoreUnit),
    ).toEqual(['ops/us', 'ops/us', 'us/op', 'us/op', 'us/op', 'us/op'])
    expect([results[0].primaryMetric.score, means[0]]).toEqual([346.3262643811772, '346326264.3811772'])
    expect([results[2].primaryMetric.score, means[2]]).toEqual([0.0033193655776805973, '3.3193655776805973'])
    expect(found[4]?.samples).toEqual(
      results[4].primaryMetric.rawData.flat().map((each: number) => Number((each * 1000).toPrecision(12))),
    )
  })

  test('of the mode sample the percentiles are read, and how many executions they are of', async () => {
    expect(await shownOf(sample)).toEqual([
      '2: org.example.Sum.sampled{mode=sample, size=10}, 0 × observation in ns',
      '314: org.example.Sum.sampled{mode=sample, size=1000}, 0 × observation in ns',
    ])
    const [first] = await measurementsOf(sample)
    const stated = Object.entries(first?.statistics ?? {}).map(
      ([name, value]) => `${name} ${decimalToText(value)}`,
    )
    expect(stated).toEqual([
      'mean 511.660447761194',
      'min 480',
      'p50 491',
      'p90 501',
      'p95 511',
      'p99 653.6999999999998',
      'p999 11430.644000001315',
      'max 12144',
    ])
    expect(first?.sampleCount).toBe(1072)
    expect(first && estimate(first, 'p99')).toMatchObject({ kind: 'known', sampleCount: 1072 })
  })

  test('percentiles are known of single executions alone', async () => {
    const [, , average, , once] = await measurementsOf(modes)
    expect(average && [estimate(average, 'mean').kind, estimate(average, 'p75').kind]).toEqual([
      'known',
      'unknown',
    ])
    expect(once && [estimate(once, 'p75').kind, estimate(once, 'p90').kind]).toEqual(['known', 'unknown'])
  })

  test('parts of a group and what a profiler measured are metrics', async () => {
    expect(await shownOf(fixtureOf('group-gc'))).toEqual([
      '2: org.example.Broken.both{mode=thrpt}, 2 × batch-mean in per-second',
      '2: org.example.Broken.both gc.alloc.rate{mode=thrpt}, 2 × batch-mean in count',
      '2: org.example.Broken.both gc.alloc.rate.norm{mode=thrpt}, 2 × batch-mean in bytes',
      // It may be a sum over the iterations.
      '2: org.example.Broken.both gc.count{mode=thrpt}, 0 × batch-mean in count',
      '2: org.example.Broken.both reads{mode=thrpt}, 2 × batch-mean in per-second',
      '2: org.example.Broken.both writes{mode=thrpt}, 2 × batch-mean in per-second',
    ])
    const found = await measurementsOf(fixtureOf('group-gc'))
    expect(found[3]?.value).toEqual({ coefficient: 0n, scale: 0 })
  })

  test('up to version 1.36 profilers have a dot before their names', async () => {
    expect(await shownOf(fixtureOf('gc-1.36'))).toEqual([
      '2: org.example.Sum.once{mode=ss, size=10}, 2 × observation in ns',
      '2: org.example.Sum.once ·gc.alloc.rate{mode=ss, size=10}, 2 × batch-mean in count',
      '2: org.example.Sum.once ·gc.alloc.rate.norm{mode=ss, size=10}, 2 × batch-mean in bytes',
      '2: org.example.Sum.once ·gc.count{mode=ss, size=10}, 0 × batch-mean in count',
    ])
  })

  test('a profiler that has no number has no data', async () => {
    expect(await shownOf(fixtureOf('stack'))).toEqual([
      '2: org.example.Sum.loop{mode=thrpt, size=10}, 1 × batch-mean in per-second',
      '2: org.example.Sum.loop stack{mode=thrpt, size=10} has none: JMH wrote NaN for it',
      '78: org.example.Sum.loop{mode=avgt, size=10}, 1 × batch-mean in ns',
      '78: org.example.Sum.loop stack{mode=avgt, size=10} has none: JMH wrote NaN for it',
    ])
  })

  test('a parameter called mode stays, and a benchmark that lost a fork has crashed', async () => {
    expect(await shownOf(fixtureOf('lost-fork'))).toEqual([
      '2: org.example.Parse.second{jmh-mode=avgt, mode=fast}, 6 × batch-mean in ns',
      '59: org.example.Parse.second{jmh-mode=avgt, mode=a\\, b\\=c} crashed: it ended well in 1 of 2 forks',
      '111: org.example.Parse.parse{jmh-mode=ss, mode=fast}, 6 × observation in ns',
      '168: org.example.Parse.parse{jmh-mode=ss, mode=a\\, b\\=c}, 6 × observation in ns',
    ])
  })

  test('a benchmark that lost an iteration has crashed', async () => {
    const text = changed('"measurementIterations" : 3', '"measurementIterations" : 4')
    expect((await shownOf(text))[0]).toBe(
      '2: org.example.Sum.loop{mode=thrpt, size=10} crashed: a fork has 3 of 4 iterations',
    )
  })

  test('the virtual machine is read, and each of several', async () => {
    const toolchain = 'OpenJDK 64-Bit Server VM 17.0.15'
    expect((await readText(modes)).records[0]).toEqual({ kind: 'environment', environment: { toolchain } })
    expect((await readText(changed('"17.0.15"', '"21.0.1"'))).records[0]).toEqual({
      kind: 'environment',
      environment: { toolchain: `OpenJDK 64-Bit Server VM 21.0.1, ${toolchain}` },
    })
  })
})

describe('a unit', () => {
  test.each([
    ['ns/op', '2'],
    ['us/op', '2000'],
    ['ms/op', '2000000'],
    ['s/op', '2000000000'],
    ['min/op', '120000000000'],
    ['hr/op', '7200000000000'],
    ['ops/ns', '2000000000'],
    ['ops/us', '2000000'],
    ['ops/ms', '2000'],
    ['ops/s', '2'],
  ])('2 %s', async (unit, expected) => {
    const metric = { score: 2, scoreError: 'NaN', scoreUnit: unit, rawData: [[2]] }
    const [found] = await measurementsOf(
      JSON.stringify([{ benchmark: 'b', mode: 'avgt', primaryMetric: metric }]),
    )
    expect(found?.statistics.mean && decimalToText(found.statistics.mean)).toBe(expected)
    expect(found?.samples).toEqual([Number(expected)])
    expect(found?.unit).toBe(unit.startsWith('ops') ? 'per-second' : 'ns')
  })

  test.each([
    ['ops/ms', '2000 per-second'],
    ['us/op', '2000 ns'],
    ['ms', '2000000 ns'],
    ['B/op', '2 bytes'],
    ['MB/sec', '2 count'],
    ['counts', '2 count'],
    ['#/op', '2 count'],
    ['---', '2 count'],
    ['us/op/thread', '2 count'],
  ])('2 %s of a profiler', async (scoreUnit, expected) => {
    const primaryMetric = { score: 1, scoreUnit: 's/op' }
    const secondaryMetrics = { x: { score: 2, scoreUnit } }
    const results = [{ benchmark: 'b', mode: 'avgt', primaryMetric, secondaryMetrics }]
    const [, found] = await measurementsOf(JSON.stringify(results))
    expect(`${found?.value && decimalToText(found.value)} ${found?.unit}`).toBe(expected)
  })
})

describe('a score of a profiler', () => {
  const partOf = async (part: object) => {
    const primaryMetric = { score: 1, scoreUnit: 's/op' }
    const results = [{ benchmark: 'b', mode: 'avgt', primaryMetric, secondaryMetrics: { x: part } }]
    const [, found] = await measurementsOf(JSON.stringify(results))
    return [found?.statistics.mean === undefined ? 'one number' : 'mean', found?.samples]
  }
  test.each([
    ['the mean of its samples', { score: 3, scoreUnit: 'B/op', rawData: [[2], [4]] }, 'mean', [2, 4]],
    [
      'not the mean of its samples',
      { score: 4, scoreUnit: 'B/op', rawData: [[2], [4]] },
      'one number',
      undefined,
    ],
    ['a sum', { score: 4, scoreUnit: 'counts', rawData: [[4], [0]] }, 'one number', undefined],
    [
      'a sum as large as their mean',
      { score: 0, scoreUnit: 'counts', rawData: [[0], [0]] },
      'one number',
      undefined,
    ],
    ['without samples', { score: 4, scoreUnit: 'B/op' }, 'one number', undefined],
  ])('%s', async (_, part, kind, samples) => {
    expect(await partOf(part)).toEqual([kind, samples])
  })
})

test('names that are properties of every object are names like others', async () => {
  const text = `[{"benchmark": "b", "mode": "ss", "params": {"__proto__": "1", "constructor": "2"},
    "primaryMetric": {"score": 1, "scoreUnit": "s/op", "rawData": [[1]]},
    "secondaryMetrics": {"__proto__": {"score": 1, "scoreUnit": "counts"}}}]`
  expect(await shownOf(text)).toEqual([
    '1: b{__proto__=1, constructor=2, mode=ss}, 1 × observation in ns',
    '1: b __proto__{__proto__=1, constructor=2, mode=ss}, 0 × batch-mean in count',
  ])
})

test('a percentile of a profiler is left out in the mode sample alone', async () => {
  const secondaryMetrics = {
    'p0.95': { score: 1, scoreUnit: 's/op' },
    'b·p1.00': { score: 1, scoreUnit: 's/op' },
  }
  const primaryMetric = { score: 1, scoreUnit: 's/op', rawDataHistogram: [[[[1, 1]]]] }
  const resultOf = (mode: string) =>
    JSON.stringify([{ benchmark: 'b', mode, params: { a: 'sample' }, primaryMetric, secondaryMetrics }])
  expect(await shownOf(resultOf('sample'))).toHaveLength(1)
  expect(await shownOf(resultOf('avgt'))).toHaveLength(3)
})
