import { readFileSync } from 'node:fs'
import { estimate, formatInstant } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../read-performance.ts'
import { googleBenchmarkFormat } from './google-benchmark.ts'

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8')
const read = async (text: string) =>
  readPerformance({ path: 'bench.json', bytes: [new TextEncoder().encode(text)], sibling: () => undefined })
const shownOf = async (text: string) =>
  (await read(text)).records.flatMap((record) => {
    switch (record.kind) {
      case 'crash':
        return [`${record.line}: ${record.metric} crashed: ${record.message}`]
      case 'no-data':
        return [`${record.line}: ${record.metric} has none: ${record.reason}`]
      case 'measurement': {
        const { line, metric, unit, statistics, sampling, samples } = record.measurement
        const stated = Object.keys(statistics).join(' ')
        return [`${line}: ${metric} in ${unit}: ${samples?.length ?? stated} × ${sampling}`]
      }
      default:
        return []
    }
  })
const measurementsOf = async (text: string) =>
  (await read(text)).records.flatMap((record) => (record.kind === 'measurement' ? [record.measurement] : []))
const single = fixture('single')
const SLEEP = 'BM_Sleep/iterations:1/repeats:5/real_time'

describe('what Google Benchmark wrote is read in whole', () => {
  test('runs, with their CPU time and rates; aggregates are not runs', async () => {
    expect((await read(single)).format).toBe(googleBenchmarkFormat.title)
    expect(await shownOf(single)).toEqual([
      ...[
        [39, 8],
        [54, 64],
        [69, 512],
      ].flatMap(([line, size]) => [
        `${line}: BM_Sort/${size} in ns: 1 × batch-mean`,
        `${line}: BM_Sort/${size} cpu in ns: 1 × batch-mean`,
        `${line}: BM_Sort/${size} items_per_second in per-second: 1 × batch-mean`,
      ]),
      '111: BM_Copy/size:4096 in ns: 1 × batch-mean',
      '111: BM_Copy/size:4096 cpu in ns: 1 × batch-mean',
      '111: BM_Copy/size:4096 bytes_per_second in per-second: 1 × batch-mean',
      `129: ${SLEEP} in ns: 5 × observation`,
      `129: ${SLEEP} cpu in ns: 5 × observation`,
      '259: BM_Sleep/aggregates/iterations:3/repeats:3 in ns: mean median × batch-mean',
      '259: BM_Sleep/aggregates/iterations:3/repeats:3 cpu in ns: mean median × batch-mean',
      '319: BM_Threads/threads:2 in ns: 1 × batch-mean',
      '319: BM_Threads/threads:2 cpu in ns: 1 × batch-mean',
      '333: BM_Manual/iterations:10/manual_time in ns: 1 × batch-mean',
      '333: BM_Manual/iterations:10/manual_time cpu in ns: 1 × batch-mean',
    ])
  })

  test('repetitions are samples', async () => {
    const found = await measurementsOf(fixture('repeated'))
    expect(found[0]).toMatchObject({ metric: 'BM_Sort/8', statistics: {}, sampling: 'batch-mean', line: 39 })
    expect(found[0]?.samples).toEqual([
      49.73347284560635, 49.671980423654396, 49.74842808255102, 49.14768367203611,
    ])
    expect(found.map(({ metric }) => metric)).not.toContain('BM_Sort/8_mean')
  })

  test('aggregates alone tell the mean and the median', async () => {
    const found = await measurementsOf(fixture('aggregates'))
    expect(found).toHaveLength(20)
    for (const { statistics, samples } of found) {
      expect(Object.keys(statistics)).toEqual(['mean', 'median'])
      expect(samples).toBeUndefined()
    }
  })

  test('errors are crashes, and their 0 is not a number', async () => {
    expect(await shownOf(fixture('broken'))).toEqual([
      '39: BM_Errors/1 in ns: 1 × batch-mean',
      '39: BM_Errors/1 cpu in ns: 1 × batch-mean',
      '53: BM_Errors/2 crashed: out of "cheese"',
      '69: BM_Errors/3 in ns: 1 × batch-mean',
      '69: BM_Errors/3 cpu in ns: 1 × batch-mean',
      '83: BM_Late/repeats:3 crashed: late',
    ])
  })

  test('the machine and the moment', async () => {
    const [generated, environment] = (await read(single)).records
    expect(generated?.kind === 'generated-at' && formatInstant(generated.instant)).toBe(
      '2026-11-24T13:56:11Z',
    )
    expect(environment).toEqual({
      kind: 'environment',
      environment: { cores: 2, toolchain: 'Google Benchmark, debug' },
    })
  })
})

test('single executions have percentiles, batches have none', async () => {
  const found = await measurementsOf(single)
  const kindOf = (name: string) => {
    const measurement = found.find(({ metric }) => metric === name)
    return measurement && estimate(measurement, 'p75').kind
  }
  expect(kindOf(SLEEP)).toBe('known')
  expect(kindOf('BM_Sort/8')).toBe('unknown')
})

test('each row has its unit', async () => {
  const found = await measurementsOf(single)
  const of = (name: string) => found.find(({ metric }) => metric === name)?.samples?.[0]
  expect(of('BM_Copy/size:4096')).toBeLessThan(1_000)
  expect(of(SLEEP)).toBeGreaterThan(2_000_000)
  expect(of('BM_Manual/iterations:10/manual_time')).toBeCloseTo(1_000_000, 3)
})

const row = (changes: object = {}) => ({
  name: 'a',
  run_name: 'a',
  run_type: 'iteration',
  repetitions: 1,
  iterations: 10,
  real_time: 2,
  cpu_time: 1,
  time_unit: 'ns',
  ...changes,
})
const report = (...benchmarks: readonly object[]) =>
  JSON.stringify({ context: { num_cpus: 4 }, benchmarks }, undefined, 1)

test.each([
  ['no number of repetitions', undefined],
  ['0 repetitions, as version 1.5 writes it', 0],
  ['1 repetition', 1],
])('a row with %s is one run', async (_, repetitions) => {
  const row = { name: 'sum', repetitions, real_time: 250, cpu_time: 240, time_unit: 'ns' }
  const text = JSON.stringify({ context: {}, benchmarks: [row] })
  expect((await measurementsOf(text)).map(({ metric, samples }) => [metric, samples])).toEqual([
    ['sum', [250]],
    ['sum cpu', [240]],
  ])
})

test.each([0, 1, 3])('two rows of one name are not %d repetitions', async (repetitions) => {
  const row = { name: 'sum', repetitions, real_time: 250, cpu_time: 240, time_unit: 'ns' }
  const text = JSON.stringify({ context: {}, benchmarks: [row, row] })
  await expect(read(text)).rejects.toThrow(`"sum" has 2 rows and ${Math.max(repetitions, 1)} repetitions`)
})

test('a run that was skipped has no data', async () => {
  const skipped = row({ name: 'b', run_name: 'b', skipped: true, skip_message: 'no GPU', real_time: 0 })
  expect(await shownOf(report(skipped))).toEqual(['6: b has none: no GPU'])
})

test('an error in one of several repetitions is a crash of all', async () => {
  const good = row({ repetitions: 2 })
  const bad = row({ repetitions: 2, error_occurred: true, error_message: 'late', real_time: 0 })
  expect(await shownOf(report(good, bad))).toEqual(['16: a crashed: late'])
})

test('a message of an error is one, whatever says that it occurred', async () => {
  const bad = row({ error_message: 'late', real_time: 0 })
  expect(await shownOf(report(bad))).toEqual(['6: a crashed: late'])
})

test('mixed repetitions of one iteration and of several are not observations', async () => {
  const found = await measurementsOf(report(row({ repetitions: 2, iterations: 1 }), row({ repetitions: 2 })))
  expect(found.map(({ sampling }) => sampling)).toEqual(['batch-mean', 'batch-mean'])
})

const changed = (from: string | RegExp, to: string): string => {
  expect(single.replace(from, to)).not.toBe(single)
  return single.replace(from, to)
}

describe('refused, with the line', () => {
  test.each([
    [
      'a time that is null',
      changed(/"real_time": [^,]+/, '"real_time": null'),
      '[0].real_time: expected',
      49,
    ],
    ['a time that is text', changed(/"real_time": ([^,]+)/, '"real_time": "$1"'), '[0].real_time: expec', 49],
    ['a time that is NaN', changed(/"real_time": [^,]+/, '"real_time": NaN'), 'this is not valid JSON', 49],
    [
      'a negative time',
      changed('"real_time": ', '"real_time": -'),
      '[0].real_time: expected a number from',
      49,
    ],
    ['no time', changed('"real_time"', '"x"'), '[0].real_time: expected a number, found nothing', 39],
    [
      'a CPU time that is null',
      changed(/"cpu_time": [^,]+/, '"cpu_time": null'),
      '[0].cpu_time: expected',
      50,
    ],
    [
      'a negative rate',
      changed('items_per_second": ', 'items_per_second": -'),
      '.items_per_second: expect',
      52,
    ],
    ['no name', changed('"name": "BM_Sort/8",', ''), '[0].name: it is missing', 39],
    [
      'another kind of row',
      changed('"run_type": "iteration"', '"run_type": "warmup"'),
      '[0].run_type: exp',
      44,
    ],
    ['a repeated run', report(row(), row()), '"a" has 2 rows and 1 repetitions', 16],
    ['a repetition that is missing', report(row({ repetitions: 2 })), '"a" has 1 rows and 2 repetitions', 6],
    [
      'a repeated aggregate',
      report(
        row({ run_type: 'aggregate', aggregate_name: 'mean' }),
        row({ run_type: 'aggregate', aggregate_name: 'mean' }),
      ),
      'the mean of "a" is listed more than once',
      17,
    ],
    [
      'a run by the name of another one',
      report(row(), row({ run_name: 'a cpu' })),
      '"a cpu" is in the file more than once',
      16,
    ],
    ['rows that are not a list', '{"context": {},\n"benchmarks": 1}', 'benchmarks: expected a list', 2],
  ])('%s', async (_, text, message, line) => {
    await expect(read(text)).rejects.toMatchObject({
      name: 'EvidenceError',
      message: expect.stringContaining(message),
      line,
    })
  })

  test('no rows', async () => {
    await expect(read(report())).rejects.toThrow('the Google Benchmark file has no measurement')
  })
})

test('a file that ends early is refused, wherever it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: single.trimEnd().length - 1 }), async (length) => {
      await expect(read(single.slice(0, length))).rejects.toThrow(
        expect.objectContaining({ name: 'EvidenceError', line: expect.any(Number) }),
      )
    }),
  )
})
