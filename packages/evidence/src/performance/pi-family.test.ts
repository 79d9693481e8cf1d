import { describe, expect, test } from 'vitest'
import { readPerformance } from './read-performance.ts'

const read = async (text: string, path = 'reports/x.json') => {
  const bytes = [new TextEncoder().encode(text)]
  return (await readPerformance({ path, bytes, sibling: () => undefined })).records
}

const json = (value: unknown) => JSON.stringify(value, null, 2)
const measurements = async (text: string) =>
  (await read(text)).flatMap((record) => (record.kind === 'measurement' ? [record.measurement] : []))
const refused = async (text: string, message: string) => {
  await expect(read(text)).rejects.toThrow(
    expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message) }),
  )
}

const event = (changes: object = {}) => ({
  budget_name: 'load_p95',
  category: 'startup',
  threshold: 100,
  unit: 'ms',
  actual: 50,
  status: 'PASS',
  source: 'target/perf/load.jsonl',
  ...changes,
})

describe('budget events', () => {
  const lines = (...events: readonly object[]) => `${events.map((each) => JSON.stringify(each)).join('\n')}\n`

  test('say what their names say', async () => {
    const text = lines(
      event(),
      event({ budget_name: 'size', unit: 'MB' }),
      event({ budget_name: 'rate_min', unit: 'calls/sec', actual: 200 }),
    )
    expect(await measurements(text)).toMatchObject([
      {
        metric: 'load_p95',
        unit: 'ns',
        statistics: { p95: { coefficient: 50_000_000n, scale: 0 } },
        line: 1,
      },
      { metric: 'size', unit: 'bytes', value: { coefficient: 50_000_000n, scale: 0 }, statistics: {} },
      { metric: 'rate_min', unit: 'per-second', value: { coefficient: 200n, scale: 0 }, statistics: {} },
    ])
  })

  test('taken from criterion are means, whatever their names say', async () => {
    const [found] = await measurements(
      lines(event({ source: 'criterion: ext/load_cold/hello' }), event({ budget_name: 'b' })),
    )
    expect(found).toMatchObject({
      sampling: 'batch-mean',
      statistics: { mean: { coefficient: 50_000_000n, scale: 0 } },
    })
    expect(found?.statistics).not.toHaveProperty('p95')
  })

  test('without a number are no measurement', async () => {
    const missing = event({ actual: null, status: 'NO_DATA', source: 'it did not run' })
    const failed = event({ budget_name: 'b', actual: null, status: 'FAIL', failure_reason: 'strict' })
    expect(await read(lines(missing, failed))).toMatchObject([
      { kind: 'no-data', metric: 'load_p95', reason: 'it did not run', line: 1 },
      { kind: 'claim', outcome: 'no-data' },
      { kind: 'no-data', metric: 'b', reason: 'strict', line: 2 },
      { kind: 'claim', outcome: 'fail' },
    ])
  })

  test('at their limit are met', async () => {
    expect(await read(lines(event({ actual: 100 })))).toHaveLength(2)
    expect(await read(lines(event({ actual: 100, unit: 'calls/sec' })))).toHaveLength(2)
  })

  test.each([
    ['PASS over its limit', event({ actual: 101 }), 'misses 100 ms'],
    ['FAIL within its limit', event({ status: 'FAIL' }), 'meets 100 ms'],
    ['PASS below a rate', event({ actual: 99, unit: 'calls/sec' }), 'misses 100 calls/sec'],
    ['PASS without a number', event({ actual: null }), 'it passes without a number'],
    ['NO_DATA with a number', event({ status: 'NO_DATA' }), 'it has a number'],
    ['a number in quotes', event({ actual: '50' }), 'expected a number'],
    ['a negative number', event({ actual: -1 }), 'found -1'],
    ['an unknown unit', event({ unit: 'KB' }), 'the unit "KB" is not known'],
    ['an unknown status', event({ status: 'pass' }), 'status'],
  ])('are refused with %s', async (_, broken, message) => {
    await refused(lines(event({ budget_name: 'a' }), broken), message)
  })

  test('are refused twice, or cut off', async () => {
    await refused(lines(event(), event()), 'stands twice')
    await refused(lines(event(), event({ budget_name: 'b' })).slice(0, -20), 'JSON')
  })
})

describe('a budget summary', () => {
  const definition = {
    name: 'a',
    category: 'x',
    metric: 'p95',
    methodology: 'm',
    threshold: 1,
    unit: 'ms',
    ci_enforced: true,
  }
  const summary = (changes: object = {}) => ({
    schema: 'pi.perf.budget_summary.v1',
    generated_at: '2026-02-06T17:38:03Z',
    budgets: [definition, { ...definition, name: 'b', ci_enforced: false }],
    total_budgets: 2,
    ci_enforced: 1,
    pass: 1,
    fail: 0,
    no_data: 1,
    ...changes,
  })

  test('tells what its tool holds', async () => {
    expect(await read(json(summary()))).toMatchObject([
      { kind: 'generated-at' },
      { kind: 'claim', outcome: 'pass', text: '1 passed, 0 failed and 1 have no data, of 2 budgets' },
    ])
    expect(await read(json(summary({ fail: 1, no_data: 0 })))).toMatchObject([{}, { outcome: 'fail' }])
    expect(
      await read(json(summary({ pass: 0, no_data: 2, schema: 'ra.perf.budget_summary.v1' }))),
    ).toMatchObject([{}, { outcome: 'no-data' }])
  })

  test('of version 2 has the events in it', async () => {
    const budgets = {
      budget_results: [event(), event({ budget_name: 'b', actual: null, status: 'NO_DATA' })],
    }
    const text = json(summary({ schema: 'pi.perf.budget_summary.v2', ...budgets }))
    expect(await measurements(text)).toMatchObject([{ metric: 'load_p95' }])
    await refused(text.replace('"pass": 1', '"pass": 2').replace('"no_data": 1', '"no_data": 0'), 'pass is 2')
  })

  test.each([
    ['a total that is not the sum', { total_budgets: 3 }, 'total_budgets is 3, and the file adds up to 2'],
    ['another number of budgets', { pass: 2, total_budgets: 3 }, 'total_budgets is 3'],
    ['another number of enforced ones', { ci_enforced: 2 }, 'ci_enforced is 2'],
    ['a count that is text', { fail: '0' }, 'fail: expected'],
  ])('is refused with %s', async (_, changes, message) => {
    await refused(json(summary(changes)), message)
  })
})

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
      cold_load: { p95_of_p99s_us: 114_788 },
      warm_load: { p95_of_p99s_us: 734 },
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
          value: { coefficient: 114_788_000n },
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
    [
      'a crash of what was measured',
      { failures: [{ extension: 'a', scenario: 'cold_load', error: 'x' }] },
      'stands twice',
    ],
  ])('is refused with %s', async (_, changes, message) => {
    await refused(json(baseline(changes)), message)
  })
})

describe('other evidence of the family', () => {
  const workload = {
    tool: 'pijs',
    scenario: 'calls',
    iterations: 10,
    tool_calls_per_iteration: 2,
    total_calls: 20,
    elapsed_ms: 4,
    per_call_us: 200,
    calls_per_sec: 5_000,
  }

  test('of a workload are means', async () => {
    expect(await measurements(json(workload))).toMatchObject([
      {
        metric: 'calls',
        unit: 'ns',
        sampling: 'batch-mean',
        sampleCount: 20,
        statistics: { mean: { coefficient: 200_000n } },
      },
      { metric: 'calls calls', unit: 'per-second' },
    ])
    await refused(json({ ...workload, total_calls: 21 }), 'total_calls is 21')
    await refused(json({ ...workload, per_call_us: null }), 'per_call_us: expected a number')
  })

  const size = { schema: 'pi.perf.binary_size.v1', size_bytes: 34_345_984, build_exit_code: 0 }

  test('of a binary is its size, of a build that ended well', async () => {
    expect(await measurements(json(size))).toMatchObject([
      { metric: 'binary_size', unit: 'bytes', value: { coefficient: 34_345_984n } },
    ])
    expect(await read(json({ ...size, build_exit_code: 1 }))).toMatchObject([
      { kind: 'crash', metric: 'binary_size' },
    ])
    await refused(json({ ...size, size_bytes: '34' }), 'size_bytes: expected a number')
  })

  const memory = {
    schema: 'pi.perf.idle_memory_rss.v1',
    sample_count: 2,
    samples: [{ rss_bytes: 8 }, { rss_bytes: 9 }],
  }

  test('of memory are samples', async () => {
    expect(await measurements(json(memory))).toMatchObject([
      { metric: 'idle_memory_rss', samples: [8, 9], unit: 'bytes' },
    ])
    await refused(json({ ...memory, sample_count: 3 }), 'sample_count is 3, and 2 are listed')
    await refused(json({ ...memory, sample_count: 0, samples: [] }), 'sample_count is 0')
  })

  const latency = { count: 30, min: 1, mean: 2, p50: 2, p95: 3, p99: 4, max: 5 }
  const triage = {
    schema: 'pi.ext.stress_triage.v1',
    pass: false,
    results: { error_count: 0, latency: { summary: latency }, rss: { growth_pct: 1.5 } },
  }
  const events = [
    { schema: 'pi.ext.stress_rss.v1', t_s: 0, rss_kb: 100 },
    { schema: 'pi.ext.stress_summary.v1', error_count: 0, latency_summary: latency, rss_growth_pct: 0 },
  ]
  const lines = (rows: readonly object[]) => `${rows.map((each) => JSON.stringify(each)).join('\n')}\n`

  test('of stress are latency, growth and errors', async () => {
    expect(await read(json(triage))).toMatchObject([
      {
        measurement: {
          metric: 'stress_event_latency',
          statistics: { p99: { coefficient: 4_000n } },
          sampleCount: 30,
        },
      },
      { measurement: { metric: 'stress_rss_growth', unit: 'percent' } },
      { measurement: { metric: 'stress_errors', unit: 'count' } },
      { kind: 'claim', outcome: 'fail' },
    ])
    expect(await measurements(lines(events))).toMatchObject([
      { metric: 'stress_rss_kb', unit: 'count', samples: [100] },
      {},
      {},
      {},
    ])
    await refused(lines([...events, ...events]), 'nothing comes after the summary')
    await refused(lines([events[0] ?? {}, events[0] ?? {}]), 'the run did not end')
  })

  const row = {
    category: 'Load',
    metric: 'p50',
    rust_value: '96ms',
    legacy_value: '21ms',
    delta: '+75ms',
    verdict: 'SLOWER',
  }

  test('of a comparison is only what it claims', async () => {
    const claim = { kind: 'claim', metric: 'Load: p50', outcome: 'fail', text: 'SLOWER: 96ms, formerly 21ms' }
    expect(await read(json({ schema: 'pi.ext.perf_comparison.v1', rows: [row] }))).toMatchObject([claim])
    expect(await read(lines([row, { schema: 'pi.ext.perf_comparison_summary.v1' }]))).toMatchObject([claim])
    await refused(lines([row, { ...row, verdict: 1 }]), 'verdict: this is no comparison')
  })
})
