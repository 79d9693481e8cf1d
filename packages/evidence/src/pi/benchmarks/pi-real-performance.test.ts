import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { decimalToText, estimate, type Measurement } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../../benchmarks/read-performance.ts'

const PI = resolve(import.meta.dirname, '../../../../../../shared/pi')
const isHere = existsSync(PI)
const REPORTS = 'platform/tests/perf/reports'

const files = (pattern: string) => (isHere ? globSync(pattern, { cwd: PI }).sort() : [])

async function read(file: string) {
  const path = resolve(PI, file)
  const sibling = (name: string) => {
    const beside = resolve(dirname(path), name)
    return existsSync(beside) ? readFileSync(beside, 'utf8') : undefined
  }
  return readPerformance({ path: file, bytes: [readFileSync(path)], sibling })
}

async function measurements(file: string): Promise<ReadonlyMap<string, Measurement>> {
  const { records } = await read(file)
  return new Map(
    records.flatMap((record) =>
      record.kind === 'measurement' ? [[record.measurement.metric, record.measurement]] : [],
    ),
  )
}

async function counts(file: string): Promise<Readonly<Record<string, number>>> {
  const { records } = await read(file)
  return Object.fromEntries(
    [...Map.groupBy(records, ({ kind }) => kind)].map(([kind, own]) => [kind, own.length]),
  )
}

describe.skipIf(!isHere)(isHere ? 'real performance evidence' : 'skipped: no ../shared/pi here', () => {
  test('has every number of the bench baseline', async () => {
    const file = `${REPORTS}/ext_bench_baseline.json`
    expect(await counts(file)).toEqual({
      'generated-at': 1,
      environment: 1,
      // 100 extensions cold and warm, 12 aggregates, 4 budgets with a number.
      measurement: 216,
      claim: 5,
      'no-data': 1,
      crash: 7,
    })
    const found = await measurements(file)
    const p95 = (metric: string) => found.get(metric)?.statistics.p95
    expect(
      [p95('ext_cold_load_simple_p95'), p95('ext_warm_load_p95')].map((each) => each && decimalToText(each)),
    ).toEqual(['105637000', '734000'])
  })

  test('has no p95 of ten iterations', async () => {
    const { records } = await read(`${REPORTS}/ext_bench_baseline.json`)
    const loads = records.flatMap((record) =>
      record.kind === 'measurement' && Object.keys(record.measurement.parameters).length > 0
        ? [record.measurement]
        : [],
    )
    expect(loads).toHaveLength(200)
    expect(loads.filter((each) => estimate(each, 'p95').kind === 'known')).toEqual([])
  })

  test.each(files('versions/budget_events.jsonl/*'))('%s says one thing of each budget', async (file) => {
    const lines = readFileSync(resolve(PI, file), 'utf8').trim().split('\n').length
    const found = await counts(file)
    expect((found['measurement'] ?? 0) + (found['no-data'] ?? 0)).toBe(lines)
    expect(found['claim']).toBe(lines)
  })

  test.each(files('versions/budget_summary.json/*'))('%s adds up', async (file) => {
    const { records } = await read(file)
    expect(records.filter(({ kind }) => kind === 'claim' || kind === 'no-data')).not.toEqual([])
  })

  test('takes no mean for a percentile, from criterion or from a time divided by its calls', async () => {
    const named = new Map<string, ReadonlySet<string>>()
    for (const file of files('versions/budget_events.jsonl/*')) {
      for (const [metric, found] of await measurements(file)) {
        const suffix = metric.slice(-3)
        if (!suffix.startsWith('p9')) continue
        named.set(
          metric,
          new Set([...(named.get(metric) ?? []), estimate(found, suffix === 'p99' ? 'p99' : 'p95').kind]),
        )
      }
    }
    expect([...named.keys()].sort()).toEqual([
      'event_dispatch_p99',
      'ext_cold_load_complex_p95',
      'ext_cold_load_simple_p95',
      'policy_eval_p99',
      'protocol_parse_p99',
      'tool_call_latency_p99',
    ])
    expect(new Set([...named.values()].flatMap((kinds) => [...kinds]))).toEqual(new Set(['unknown']))
  })

  test('has no size that is not a whole number of bytes', async () => {
    const sizes = []
    for (const file of files('{versions/budget_events.jsonl,*/tests/perf/reports}/*.jsonl')) {
      if (!file.includes('budget_events')) continue
      for (const { unit, value } of (await measurements(file)).values()) {
        if (unit === 'bytes' && value !== undefined) sizes.push(decimalToText(value))
      }
    }
    expect(sizes).toContain('13484560')
    expect(sizes.filter((size) => !/^\d+$/.test(size))).toEqual([])
  })

  test('has no growth that may be a hundred times as much', async () => {
    const doubtful = []
    for (const file of files('versions/budget_events.jsonl/*')) {
      for (const record of (await read(file)).records) {
        if (record.kind === 'no-data' && record.reason.includes('a hundred times'))
          doubtful.push(record.reason)
      }
    }
    expect(doubtful.map((reason) => Number.parseFloat(reason)).sort()).toEqual([
      1.7892046308825742, 3.385986229242608,
    ])
  })

  test('has the later evidence', async () => {
    const later = 'perf-2026-09/tests/perf/reports'
    expect(
      decimalToText(
        (await measurements(`${later}/release_evidence/binary_size.json`)).get('binary_size')?.value ?? {
          coefficient: 0n,
          scale: 0,
        },
      ),
    ).toBe('34345984')
    expect(
      (await measurements(`${later}/release_evidence/idle_memory_rss.json`)).get('idle_memory_rss')?.samples,
    ).toHaveLength(5)
    expect(await counts(`${later}/budget_events.jsonl`)).toEqual({ measurement: 3, 'no-data': 16, claim: 19 })
  })

  test.each([
    [`${REPORTS}/budget_events.jsonl`, { measurement: 3, 'no-data': 10, claim: 13 }],
    [`${REPORTS}/stress_events.jsonl`, { 'generated-at': 1, measurement: 4, claim: 1 }],
    [`${REPORTS}/stress_triage.json`, { 'generated-at': 1, measurement: 3, claim: 1 }],
    [`${REPORTS}/perf_comparison.json`, { 'generated-at': 1, claim: 14 }],
    [`${REPORTS}/perf_comparison_events.jsonl`, { 'generated-at': 1, claim: 14 }],
  ])('%s is read', async (file, expected) => {
    expect(await counts(file)).toEqual(expected)
  })

  test('refuses what is not a measurement', async () => {
    await expect(read(`${REPORTS}/bench_schema_registry.json`)).rejects.toThrow(
      'this is pi.bench.schema_registry.v1',
    )
  })
})
