import { readFileSync } from 'node:fs'
import { decimalOf, decimalToNumber, type Measurement } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from './read-performance.ts'
import { marginOf, marginOfBounds, marginOfDeviation, marginOfPercent } from './stated-margin.ts'

const fixture = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
async function measurementsIn(text: string, path = 'bench'): Promise<readonly Measurement[]> {
  const bytes = [new TextEncoder().encode(text)]
  const { records } = await readPerformance({ path, bytes, sibling: () => undefined })
  return records.flatMap((record) => (record.kind === 'measurement' ? [record.measurement] : []))
}
/** In percent of the statistic, of each metric that has one. */
function marginsIn(measurements: readonly Measurement[]) {
  return measurements.flatMap(({ metric, margins = {}, statistics }) =>
    Object.entries(margins).map(([key, margin]) => {
      const value = key === 'mean' ? statistics.mean : statistics.median
      return [
        metric,
        key,
        Math.round((decimalToNumber(margin) / decimalToNumber(value ?? margin)) * 1000) / 10,
      ]
    }),
  )
}

describe('how far a mean may be off', () => {
  test.each([
    ['a width', marginOf(3, 'us'), 3000],
    ['a percentage of it', marginOfPercent(decimalOf(200), 2.5), 5],
    ['a deviation', marginOfDeviation(10, 4, 'ns'), 9.8],
    ['bounds, the farther one', marginOfBounds(decimalOf(100), [90, 130], 'ns'), 30],
    ['bounds, the nearer one above', marginOfBounds(decimalOf(100), [60, 101], 'ns'), 40],
  ])('is known by %s', (_, margin, expected) => {
    expect(margin && decimalToNumber(margin)).toBeCloseTo(expected, 9)
  })

  test.each([null, undefined, 'NaN', '3', Number.NaN, -1, Number.POSITIVE_INFINITY, 1e300, {}, true])(
    'is unknown where the file says %s',
    (value) => {
      expect(marginOf(value, 'ns')).toBeUndefined()
      expect(marginOfPercent(decimalOf(1), value)).toBeUndefined()
      expect(marginOfDeviation(value, 10, 'ns')).toBeUndefined()
      expect(marginOfBounds(decimalOf(1), [value, 2], 'ns')).toBeUndefined()
      expect(marginOfBounds(decimalOf(1), [0, value], 'ns')).toBeUndefined()
    },
  )

  test('is unknown of one sample', () => {
    expect([marginOfDeviation(1, 1, 'ns'), marginOfDeviation(1, undefined, 'ns')]).toEqual([
      undefined,
      undefined,
    ])
  })
})

const STATS = { mean: 10, median: 10, min: 5, max: 15 }

/** A file of each format that states a spread, with a margin of 20% or 30%. */
const FILES: readonly (readonly [string, string, readonly unknown[]])[] = [
  [
    'hyperfine',
    JSON.stringify({
      results: [{ command: 'a', ...STATS, stddev: 2, times: [5, 10, 10, 15], exit_codes: [0, 0, 0, 0] }],
    }),
    [['a', 'mean', 19.6]],
  ],
  [
    'pytest-benchmark',
    JSON.stringify({
      machine_info: {},
      benchmarks: [{ fullname: 'a', stats: { ...STATS, stddev: 4, rounds: 16, iterations: 1 } }],
    }),
    [['a', 'mean', 19.6]],
  ],
  [
    'JMH',
    JSON.stringify([
      { benchmark: 'a', mode: 'avgt', primaryMetric: { score: 10, scoreError: 2, scoreUnit: 'us/op' } },
    ]),
    [['a', 'mean', 20]],
  ],
  [
    'BenchmarkDotNet',
    JSON.stringify({
      HostEnvironmentInfo: {},
      Benchmarks: [
        {
          Type: 'A',
          Method: 'b',
          Statistics: { N: 3, Mean: 10, Median: 10, ConfidenceInterval: { Margin: 2 } },
        },
      ],
    }),
    [['A.b', 'mean', 20]],
  ],
  [
    'cargo-criterion',
    [
      {
        reason: 'benchmark-complete',
        id: 'a',
        iteration_count: [1],
        measured_values: [10],
        unit: 'ns',
        mean: { estimate: 10, lower_bound: 9, upper_bound: 12, unit: 'ns' },
        median: { estimate: 10, lower_bound: 7, upper_bound: 11, unit: 'ns' },
      },
      { reason: 'group-complete', benchmarks: ['a'] },
    ]
      .map((row) => `${JSON.stringify(row)}\n`)
      .join(''),
    [
      ['a', 'mean', 20],
      ['a', 'median', 30],
    ],
  ],
  [
    'BenchmarkDotNet without an interval',
    JSON.stringify({
      HostEnvironmentInfo: {},
      Benchmarks: [
        { Type: 'A', Method: 'b', Statistics: { N: 4, Mean: 10, Median: 10, StandardDeviation: 2 } },
      ],
    }),
    [['A.b', 'mean', 19.6]],
  ],
  [
    'tinybench with a deviation alone',
    JSON.stringify([{ name: 'a', result: { latency: { mean: 10, sd: 4, samplesCount: 16 } } }]),
    [['a', 'mean', 19.6]],
  ],
  ['benchmark.js', 'a x 1,000 ops/sec ±20.00% (93 runs sampled)\n', [['a', 'mean', 20]]],
  [
    'Catch2',
    '<Catch2TestRun name="t"><TestCase name="c"><BenchmarkResults name="a"><mean value="10" lowerBound="9" upperBound="12"/></BenchmarkResults><OverallResult success="true"/></TestCase></Catch2TestRun>',
    [['c > a', 'mean', 20]],
  ],
  [
    'Vitest 4',
    JSON.stringify({
      files: [
        {
          filepath: '/x/a.bench.ts',
          groups: [{ fullName: 'a.bench.ts > g', benchmarks: [{ name: 'a', hz: 100, ...STATS, rme: 20 }] }],
        },
      ],
    }),
    [
      ['a.bench.ts > g > a', 'mean', 20],
      ['a.bench.ts > g > a throughput', 'mean', 20],
    ],
  ],
  [
    'tinybench',
    JSON.stringify([
      { name: 'a', result: { latency: { mean: 10, moe: 2 }, throughput: { mean: 100, rme: 20 } } },
    ]),
    [
      ['a', 'mean', 20],
      ['a throughput', 'mean', 20],
    ],
  ],
  [
    'the table of tinybench',
    JSON.stringify([
      {
        'Task name': 'a',
        'Latency avg (ns)': '1000 ± 20.00%',
        'Latency med (ns)': '1000 ± 1',
        'Throughput avg (ops/s)': '1000 ± 20.00%',
        'Throughput med (ops/s)': '1000 ± 1',
        Samples: 10,
      },
    ]),
    [
      ['a', 'mean', 20],
      ['a throughput', 'mean', 20],
    ],
  ],
]

test.each(FILES)('the margin of %s is read', async (_, text, expected) => {
  expect(marginsIn(await measurementsIn(text))).toEqual(expected)
})

test.each([
  ['hyperfine/fixtures/plain.json', 'mean'],
  ['jmh/fixtures/modes.json', 'mean'],
  ['benchmark-dotnet/fixtures/full.json', 'mean'],
  ['catch2/fixtures/ok.xml', 'mean'],
  ['benchmark-js/fixtures/suite.txt', 'mean'],
  ['cargo-criterion/fixtures/all.jsonl', 'median'],
  ['google-benchmark/fixtures/aggregates.json', 'mean'],
  ['tinybench/fixtures/tinybench-5-tasks.json', 'mean'],
  ['tinybench/fixtures/tinybench-6-table.json', 'mean'],
])('%s, which its tool wrote, has margins of the %s', async (path, statistic) => {
  const found = marginsIn(await measurementsIn(fixture(path)))
  expect(found.map(([, key]) => key)).toContain(statistic)
})

test('of criterion the intervals are its margins', async () => {
  const interval = (lower_bound: number, upper_bound: number) => ({
    point_estimate: 10,
    confidence_interval: { lower_bound, upper_bound },
  })
  const text = JSON.stringify({ mean: interval(9, 12), median: interval(7, 11) })
  expect(marginsIn(await measurementsIn(text, 'target/criterion/a/new/estimates.json'))).toEqual([
    ['a', 'mean', 20],
    ['a', 'median', 30],
  ])
})

test('views of one benchmark name it', async () => {
  const derived = async (text: string) =>
    (await measurementsIn(text)).flatMap(({ metric, derivedFrom }) =>
      derivedFrom === undefined ? [] : [[metric, derivedFrom]],
    )
  expect(await derived('BenchmarkCopy-8 \t 100\t 50 ns/op\t 20 MB/s\t 3 B/op\n')).toEqual([
    ['BenchmarkCopy MB/s', 'BenchmarkCopy'],
  ])
  const row = {
    name: 'a',
    real_time: 1,
    cpu_time: 1,
    time_unit: 'ns',
    items_per_second: 2,
    bytes_per_second: 3,
  }
  expect(await derived(JSON.stringify({ context: {}, benchmarks: [row] }))).toEqual([
    ['a items_per_second', 'a'],
    ['a bytes_per_second', 'a'],
  ])
})
