import { describe, expect, test } from 'vitest'
import { readPerformance } from '../../benchmarks/read-performance.ts'

const read = async (text: string, path = 'reports/x.json') => {
  const bytes = [new TextEncoder().encode(text)]
  return (await readPerformance({ path, bytes, sibling: () => undefined })).records
}

const json = (value: unknown) => JSON.stringify(value, null, 2)
const refused = async (text: string, message: string) => {
  await expect(read(text)).rejects.toThrow(
    expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message) }),
  )
}

describe('a bench baseline', () => {
  const extension = {
    cold_p50_us: 70,
    cold_p95_us: 80,
    cold_p99_us: 90,
    warm_p50_us: 1,
    warm_p95_us: 2,
    warm_p99_us: 3,
  }
  const baseline = (changes: object = {}) => ({
    schema: 'pi.bench.baseline.v1',
    generated_at: '2026-02-07T05:44:08Z',
    build_profile: 'debug',
    cpu: 'AMD',
    cpu_cores: 8,
    os: 'linux',
    config: { iterations: 10 },
    aggregate: {
      extensions_tested: 1,
      extensions_failed: 1,
      cold_load: { p95_of_p99s_us: 90 },
      warm_load: { p95_of_p99s_us: 3 },
    },
    budget_checks: [
      { budget_name: 'cold_p95', threshold_us: 200_000, actual_us: 105_637, status: 'PASS' },
      { budget_name: 'dispatch_p99', threshold_us: 5_000, actual_us: null, status: 'NO_DATA' },
    ],
    failures: [{ extension: 'b', scenario: 'cold_load', error: 'Timeout' }],
    per_extension: { a: extension },
    ...changes,
  })

  test('is read without loss', async () => {
    expect(await read(json(baseline()))).toMatchObject([
      { kind: 'generated-at' },
      {
        kind: 'environment',
        environment: { cpu: 'AMD', cores: 8, os: 'linux', toolchain: 'build profile debug' },
      },
      { measurement: { metric: 'cold_p95', statistics: { p95: { coefficient: 105_637_000n } } } },
      { kind: 'claim', metric: 'cold_p95', outcome: 'pass' },
      { kind: 'no-data', metric: 'dispatch_p99' },
      { kind: 'claim', metric: 'dispatch_p99', outcome: 'no-data' },
      {
        measurement: {
          metric: 'cold_load.p95_of_p99s',
          value: { coefficient: 90_000n },
          statistics: {},
        },
      },
      { measurement: { metric: 'warm_load.p95_of_p99s' } },
      {
        measurement: {
          metric: 'cold_load',
          parameters: { extension: 'a' },
          sampleCount: 10,
          statistics: { p95: { coefficient: 80_000n } },
        },
      },
      { measurement: { metric: 'warm_load', parameters: { extension: 'a' } } },
      { kind: 'crash', metric: 'cold_load', parameters: { extension: 'b' }, message: 'Timeout' },
    ])
  })

  test('is checked against its rows, however the percentiles were counted', async () => {
    const times = [10, 20, 30, 40]
    const rows = times.map((time, at) => [`e${at}`, { ...extension, cold_p50_us: time, cold_p99_us: time }])
    const withAggregate = (aggregate: object) =>
      json(
        baseline({
          per_extension: Object.fromEntries(rows),
          aggregate: { extensions_tested: 4, extensions_failed: 1, cold_load: aggregate, warm_load: {} },
        }),
      )
    const right = [
      { p50_of_p50s_us: 20 },
      { p50_of_p50s_us: 25 },
      { p50_of_p50s_us: 30 },
      { p95_of_p99s_us: 40 },
      { max_p99_us: 40 },
      { min_p50_us: 10 },
      { spread_us: 7 },
    ]
    for (const aggregate of right) expect(await read(withAggregate(aggregate))).not.toEqual([])
    await refused(withAggregate({ p50_of_p50s_us: 19 }), 'the extensions give 20 to 30')
    await refused(withAggregate({ p50_of_p50s_us: 31 }), 'the extensions give 20 to 30')
    await refused(withAggregate({ max_p99_us: 30 }), 'the extensions give 40 to 40')
    await refused(withAggregate({ min_p50_us: 20 }), 'the extensions give 10 to 10')
  })

  test.each([
    [
      'another number of extensions',
      { per_extension: { a: extension, b: extension } },
      'extensions_tested is 1, and 2 are listed',
    ],
    ['a negative time', { per_extension: { a: { ...extension, cold_p50_us: -1 } } }, '0 or more'],
    [
      'a time that is text',
      { per_extension: { a: { ...extension, cold_p50_us: '70' } } },
      'per_extension.a.cold_p50_us',
    ],
    [
      'a budget that contradicts itself',
      { budget_checks: [{ budget_name: 'x', threshold_us: 1, actual_us: 2, status: 'PASS' }] },
      'misses 1 us',
    ],
    ['no budgets', { budget_checks: undefined }, 'budget_checks: it is missing'],
    ['another number of failures', { failures: [] }, 'extensions_failed is 1, and 0 are listed'],
    [
      'an outlier that differs',
      { outliers: [{ extension: 'a', cold_p50_us: 70, cold_p99_us: 91, warm_p99_us: 3 }] },
      'cold_p99_us of the outlier a is 91, and 90 among the extensions',
    ],
    [
      'an outlier that is not listed',
      { outliers: [{ extension: 'z', cold_p50_us: 70, cold_p99_us: 90, warm_p99_us: 3 }] },
      'and nothing among the extensions',
    ],
    [
      'a worst extension that was faster',
      {
        budget_checks: [
          { budget_name: 'x', threshold_us: 99, actual_us: 91, status: 'PASS', worst_extension: 'a' },
        ],
      },
      'no load of a took 91 us',
    ],
    [
      'a number for nothing at all',
      { per_extension: {}, aggregate: { ...baseline().aggregate, extensions_tested: 0 } },
      'no extension was measured',
    ],
    [
      'a crash of what was measured',
      { failures: [{ extension: 'a', scenario: 'cold_load', error: 'x' }] },
      'is in the file more than once',
    ],
  ])('is refused with %s', async (_, changes, message) => {
    await refused(json(baseline(changes)), message)
  })
})
