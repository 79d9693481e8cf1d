import { decimalToText } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../../benchmarks/read-performance.ts'

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
    await refused(json({ ...workload, per_call_us: 0 }), 'a call took no time')
    await refused(json({ ...workload, elapsed_ms: -4 }), 'elapsed_ms: not a workload')
  })

  test.each([
    // 4 ms may have been anything up to 5 ms, and 250 us each.
    [{ per_call_us: 199 }, true],
    [{ per_call_us: 250, calls_per_sec: 4_000 }, true],
    [{ per_call_us: 100 }, false],
    [{ per_call_us: 252, calls_per_sec: 4_000 }, false],
    [{ calls_per_sec: 10_000 }, false],
    [{ calls_per_sec: 3_000 }, false],
  ])('of a workload agrees with itself, or is refused: %j', async (changes, isGood) => {
    const text = json({ ...workload, ...changes })
    if (isGood) expect(await measurements(text)).toHaveLength(2)
    else await refused(text, 'are not')
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

  test('of a binary is measured by its bytes, to the last one', async () => {
    const limit = { budget_threshold_mb: 20, size_mb: 20 }
    const exact = { ...size, ...limit, size_bytes: 20 * 1_048_576, size_within_budget: true }
    expect(await read(json(exact))).toMatchObject([
      { kind: 'measurement' },
      { kind: 'claim', outcome: 'pass' },
    ])
    const over = { ...exact, size_bytes: exact.size_bytes + 1 }
    await refused(json(over), 'size_within_budget is true')
    expect(await read(json({ ...over, size_within_budget: false }))).toMatchObject([{}, { outcome: 'fail' }])
    await refused(json({ ...exact, size_mb: 20.97 }), 'size_mb is 20.97')
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
    await refused(json({ ...memory, rss_bytes: 7 }), 'rss_bytes is 7, and the samples are 8 to 9')
    await refused(json({ ...memory, rss_bytes: 10 }), 'rss_bytes is 10')
    await refused(json({ ...memory, rss_spread_bytes: 0 }), 'rss_spread_bytes is 0')
  })

  const latency = { count: 30, min: 1, mean: 2, p50: 2, p95: 3, p99: 4, max: 5 }
  const rss = { ok: false, initial_kb: 100, max_kb: 110, growth_pct: 0.1 }
  const triage = (changes: object = {}) => ({
    schema: 'pi.ext.stress_triage.v1',
    pass: false,
    results: { event_count: 30, error_count: 0, latency: { ok: true, summary: latency }, rss, ...changes },
  })

  test('of stress are latency, growth and errors', async () => {
    expect(await read(json(triage()))).toMatchObject([
      {
        measurement: {
          metric: 'stress_event_latency',
          statistics: { p99: { coefficient: 4_000n } },
          sampleCount: 30,
        },
      },
      { measurement: { metric: 'stress_rss_growth', unit: 'percent', value: { coefficient: 10n } } },
      { measurement: { metric: 'stress_errors', unit: 'count' } },
      { kind: 'claim', outcome: 'fail', text: 'the stress run failed: memory' },
    ])
  })

  test.each([
    [0, '0'],
    [0.01, '1'],
    [0.02, '2'],
    [1, '100'],
    [1.01, '101'],
    [2, '200'],
  ])(
    'of growth by %d are percent by the memory, not by what the number looks like',
    async (fraction, percent) => {
      const grown = { ...rss, initial_kb: 10_000, max_kb: Math.round(10_000 * (1 + fraction)) }
      for (const growth_pct of [fraction, fraction * 100]) {
        const [, record] = await read(json(triage({ rss: { ...grown, growth_pct } })))
        const value = record?.kind === 'measurement' ? record.measurement.value : undefined
        expect(value && decimalToText(value)).toBe(percent)
      }
    },
  )

  test.each([
    ['growth that its memory has not', triage({ rss: { ...rss, growth_pct: 0.05 } }), 'growth is 0.05'],
    ['less at most than at first', triage({ rss: { ...rss, max_kb: 99, growth_pct: 0 } }), 'and 99 at most'],
    ['growth that is missing', triage({ rss: { ...rss, growth_pct: null } }), 'growth is null'],
    ['other events than it timed', triage({ event_count: 31 }), 'event_count is 31, and 30 were timed'],
    ['a pass that its parts are not', { ...triage(), pass: true }, 'pass is true'],
  ])('of stress is refused with %s', async (_, broken, message) => {
    await refused(json(broken), message)
  })

  test('of stress has no growth of nothing', async () => {
    const nothing = { ...rss, initial_kb: 0, max_kb: 5, growth_pct: null }
    expect(await read(json(triage({ rss: nothing })))).toMatchObject([
      {},
      { kind: 'no-data', metric: 'stress_rss_growth' },
      {},
      {},
    ])
  })

  const first = { schema: 'pi.ext.stress_rss.v1', t_s: 0, rss_kb: 100 }
  const end = (changes: object = {}) => ({
    schema: 'pi.ext.stress_summary.v1',
    ts: '2026-02-06T01:00:00Z',
    event_count: 30,
    error_count: 0,
    initial_rss_kb: 100,
    max_rss_kb: 110,
    rss_growth_pct: 0.1,
    rss_ok: true,
    latency_ok: true,
    latency_summary: latency,
    ...changes,
  })
  const lines = (rows: readonly object[]) => `${rows.map((each) => JSON.stringify(each)).join('\n')}\n`

  test('of the events of stress are the same, and the samples', async () => {
    expect(await read(lines([first, { ...first, rss_kb: 110 }, end()]))).toMatchObject([
      { kind: 'generated-at' },
      { measurement: { metric: 'stress_rss_kb', unit: 'count', samples: [100, 110] } },
      { measurement: { metric: 'stress_event_latency' } },
      { measurement: { metric: 'stress_rss_growth', value: { coefficient: 10n } } },
      { measurement: { metric: 'stress_errors' } },
      { kind: 'claim', outcome: 'pass' },
    ])
  })

  test.each([
    ['something after the summary', [first, end(), first], 'nothing comes after the summary'],
    ['no summary', [first, first], 'the run did not end'],
    ['another line', [first, { schema: 'pi.other' }], 'not an event of a stress run'],
    ['another first sample', [{ ...first, rss_kb: 99 }, end()], 'initial_rss_kb is 100, and 99 came first'],
    ['a sample beyond the largest', [first, { ...first, rss_kb: 111 }, end()], 'and 111 is listed'],
    ['no growth', [first, end({ rss_growth_pct: undefined })], 'rss_growth_pct: not a summary'],
  ])('of the events of stress is refused with %s', async (_, rows, message) => {
    await refused(lines(rows), message)
  })

  const row = {
    category: 'Load',
    metric: 'p50',
    rust_value: '96ms',
    legacy_value: '21ms',
    delta: '+75ms',
    verdict: 'SLOWER',
  }

  const comparison = (counts: object, ...rows: readonly object[]) => ({
    schema: 'pi.ext.perf_comparison.v1',
    summary: { faster_count: 0, slower_count: 0, comparable_count: 0, ...counts },
    rows,
  })
  const total = { schema: 'pi.ext.perf_comparison_summary.v1', faster: 0, slower: 1, comparable: 0 }

  test('of a comparison is only what it claims', async () => {
    const claim = { kind: 'claim', metric: 'Load: p50', outcome: 'fail', text: 'SLOWER: 96ms, formerly 21ms' }
    expect(await read(json(comparison({ slower_count: 1 }, row)))).toMatchObject([claim])
    expect(await read(lines([row, total]))).toMatchObject([claim])
  })

  test.each([
    ['FASTER', 'pass'],
    ['COMPARABLE', 'pass'],
    ['PASS', 'pass'],
    ['SLOWER', 'fail'],
    ['FAIL', 'fail'],
    ['INFO', 'no-data'],
  ])('of a comparison that says %s is the claim %s', async (verdict, outcome) => {
    const counts = { [`${verdict.toLowerCase()}_count`]: 1 }
    expect(await read(json(comparison(counts, { ...row, verdict })))).toMatchObject([{ outcome }])
  })

  test.each([
    ['a verdict that is not known', [{ ...row, verdict: 'MUCH SLOWER' }, total], 'not a comparison'],
    ['another count', [row, { ...total, slower: 0 }], 'slower is 0, and 1 are listed'],
    ['a repeated comparison', [row, row, { ...total, slower: 2 }], 'is in the file more than once'],
    ['no summary', [row, { ...row, metric: 'p99' }], 'the last line is not a summary'],
  ])('of a comparison is refused with %s', async (_, rows, message) => {
    await refused(lines(rows), message)
  })

  test('of a comparison as a document is refused with another count', async () => {
    await refused(json(comparison({ faster_count: 1 }, row)), 'faster is 1, and 0 are listed')
  })
})
