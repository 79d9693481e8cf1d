import { readFileSync } from 'node:fs'
import { decimalToText, estimate, metricName } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../read-performance.ts'
import { benchmarkDotnetFormat } from './benchmark-dotnet.ts'

const full = readFileSync(new URL('fixtures/full.json', import.meta.url), 'utf8')
const readText = async (text: string) =>
  readPerformance({ path: 'x.json', bytes: [new TextEncoder().encode(text)], sibling: () => undefined })
const measurementsOf = async (text: string) =>
  (await readText(text)).records.flatMap((record) =>
    record.kind === 'measurement' ? [record.measurement] : [],
  )
const changed = (from: string | RegExp, to: string) => {
  expect(full).toMatch(from)
  return full.replace(from, to)
}

describe('a report of BenchmarkDotNet is read in whole', () => {
  test('with means by parameters and jobs, memory, and a crash for what did not run', async () => {
    const { format, records } = await readText(full)
    expect(format).toBe(benchmarkDotnetFormat.title)
    const shown = records.map((record) => {
      if (record.kind === 'crash') return `${record.line}: ${metricName(record)} crashed: ${record.message}`
      if (record.kind !== 'measurement') return record
      const { line, unit, value, samples, sampleCount } = record.measurement
      const found = value === undefined ? `${samples?.length} of ${sampleCount}` : decimalToText(value)
      return `${line}: ${metricName(record.measurement)}, ${found} in ${unit}`
    })
    expect(shown).toEqual([
      {
        kind: 'environment',
        environment: {
          cpu: 'AMD EPYC 7763',
          cores: 4,
          os: 'Linux Ubuntu 24.04.2 LTS (Noble Numbat)',
          toolchain: '.NET 9.0.6 (9.0.625.26613)',
        },
      },
      '23: Demo.Sorting.Quick{Mode=Fast, N=100}, 4 of 4 in ns',
      '23: Demo.Sorting.Quick allocated{Mode=Fast, N=100}, 424 in bytes',
      '120: Demo.Sorting.Quick{Mode=a\\=b, N=1000}, 3 of 3 in ns',
      '208: Demo.Sorting.Merge{job=.NET 8.0(Runtime\\=.NET 8.0)}, 2 of 2 in ns',
      '280: Demo.Sorting.Merge{job=.NET 9.0(Runtime\\=.NET 9.0)}, 2 of 2 in ns',
      '352: Demo.Sorting.Broken{N=100} crashed: it has no statistics: it did not finish',
    ])
  })

  test('with what it states, of means: no percentile is one of executions', async () => {
    const [found] = await measurementsOf(full)
    const stated = Object.entries(found?.statistics ?? {}).map(
      ([name, value]) => `${name} ${decimalToText(value)}`,
    )
    expect(stated).toEqual([
      'mean 814.40625',
      'median 813.875',
      'min 809.75',
      'max 820.125',
      'p90 818.6625',
      'p95 819.39375',
    ])
    expect(found?.sampling).toBe('batch-mean')
    expect(found?.samples).toEqual([812.5, 815.25, 809.75, 820.125])
    expect(found && [estimate(found, 'mean').kind, estimate(found, 'p95').kind]).toEqual(['known', 'unknown'])
  })
})

describe('what may be missing', () => {
  test.each([
    ['the values', changed(/"OriginalValues": \[[^\]]*\],/, '')],
    ['the percentiles', changed(/"Percentiles": \{[^}]*\}/, '"Percentiles": null')],
    ['the median', changed('"Median": 813.875,', '')],
    ['the display text', changed(/"DisplayInfo": "[^"]*",/, '')],
    [
      'what is known of the machine',
      changed(/"HostEnvironmentInfo": \{[\s\S]*?\n {2}\}/, '"HostEnvironmentInfo": {}'),
    ],
  ])('%s', async (_, text) => {
    const [first] = await measurementsOf(text)
    expect(first && metricName(first)).toBe('Demo.Sorting.Quick{Mode=Fast, N=100}')
    expect(first?.statistics.mean && decimalToText(first.statistics.mean)).toBe('814.40625')
  })

  test.each(['null', '""'])('the namespace, as %s', async (space) => {
    const [first] = await measurementsOf(changed('"Namespace": "Demo"', `"Namespace": ${space}`))
    expect(first?.metric).toBe('Sorting.Quick')
  })
})

describe('what an identity is made of', () => {
  test.each([
    ['"Parameters": ""', 'Demo.Sorting.Quick'],
    ['"Parameters": null', 'Demo.Sorting.Quick'],
    ['"Parameters": "A="', 'Demo.Sorting.Quick{A=}'],
    ['"Parameters": "A"', 'Demo.Sorting.Quick{A=}'],
    ['"Parameters": "__proto__=1&constructor=2"', 'Demo.Sorting.Quick{__proto__=1, constructor=2}'],
  ])('%s', async (parameters, expected) => {
    const [first] = await measurementsOf(changed('"Parameters": "N=100&Mode=Fast"', parameters))
    expect(first && metricName(first)).toBe(expected)
  })

  test.each([
    ['Sorting.Quick: DefaultJob', undefined],
    ['Sorting.Quick: ', undefined],
    ['Sorting.Other: Short', undefined],
    ['Sorting.Quick: Short', 'Short'],
    ['Sorting.Quick: Short [N=100]', 'Short'],
    ['Sorting.Quick: Job-A(Count=[3])', 'Job-A(Count=[3])'],
    ['Sorting.Quick: Short [N=[1] [2]]', 'Short [N=[1]'],
  ])('%s', async (info, job) => {
    const [first] = await measurementsOf(changed(/"DisplayInfo": "[^"]*"/, `"DisplayInfo": "${info}"`))
    expect(first?.parameters['job']).toBe(job)
  })
})

describe('refused, with the line', () => {
  const at = (text: string) => full.slice(0, full.indexOf(text)).split('\n').length
  test.each([
    [
      'a mean that is null',
      changed('"Mean": 814.40625', '"Mean": null'),
      'Mean: expected a number, found null',
      at('"Mean"'),
    ],
    [
      'a mean that is NaN',
      changed('"Mean": 814.40625', '"Mean": "NaN"'),
      'Mean: expected a number',
      at('"Mean"'),
    ],
    [
      'a negative mean',
      changed('"Mean": 814.40625', '"Mean": -1'),
      'Mean: expected a number from 0',
      at('"Mean"'),
    ],
    [
      'no mean',
      changed('"Mean": 814.40625,', ''),
      'Mean: expected a number, found nothing',
      at('"Statistics"'),
    ],
    [
      'a mean beyond its values',
      changed('"Mean": 814.40625', '"Mean": 900'),
      'its mean is larger than its max',
      at('"Statistics"'),
    ],
    [
      'a percentile beyond its values',
      changed('"P95": 819.39375', '"P95": 900'),
      'its p95 is larger than its max',
      at('"Statistics"'),
    ],
    [
      'a value that is text',
      changed('812.5,', '"812.5",'),
      'OriginalValues[0]: expected a number',
      at('812.5,'),
    ],
    [
      'a value that is null',
      changed('812.5,', 'null,'),
      'OriginalValues[0]: expected a number, found null',
      at('812.5,'),
    ],
    [
      'a negative value',
      changed('812.5,', '-812.5,'),
      'OriginalValues[0]: expected a number from 0',
      at('812.5,'),
    ],
    [
      'more values than N',
      changed('"N": 4', '"N": 3'),
      'N is 3, but the values are 4',
      at('"OriginalValues"'),
    ],
    ['an N of 0', changed('"N": 4', '"N": 0'), 'N: expected a whole number, 1 or more', at('"N"')],
    [
      'negative memory',
      changed('"BytesAllocatedPerOperation": 424', '"BytesAllocatedPerOperation": -1'),
      'expected a number from 0',
      at('"BytesAllocatedPerOperation"'),
    ],
    [
      'memory that is text',
      changed('"BytesAllocatedPerOperation": 424', '"BytesAllocatedPerOperation": "1 KB"'),
      'expected a number',
      at('"BytesAllocatedPerOperation"'),
    ],
    [
      'variants that are one',
      changed('"N=1000&Mode=a=b"', '"N=100&Mode=Fast"'),
      'is in the file more than once',
      120,
    ],
    [
      'jobs that are one',
      changed('8.0(Runtime=.NET 8.0)', '9.0(Runtime=.NET 9.0)'),
      'is in the file more than once',
      280,
    ],
    ['no method', changed('"Method": "Quick",', ''), 'Method: it is missing', at('"DisplayInfo"') - 1],
    [
      'statistics that are missing',
      changed('"Statistics": null', '"Stats": null'),
      'Statistics: it is missing',
      352,
    ],
    [
      'no benchmarks',
      changed(/"Benchmarks": \[[\s\S]*\]\n\}/, '"Benchmarks": []\n}'),
      'has no measurement',
      undefined,
    ],
  ])('%s', async (_, text, message, line) => {
    await expect(readText(text)).rejects.toMatchObject({
      name: 'EvidenceError',
      message: expect.stringContaining(message),
      line,
    })
  })

  test('a file that is cut off, wherever it is', async () => {
    for (let end = 1; end < full.trimEnd().length; end += 11) {
      await expect(readText(full.slice(0, end)), `cut at ${end}`).rejects.toMatchObject({
        name: 'EvidenceError',
        line: expect.any(Number),
      })
    }
  })
})
