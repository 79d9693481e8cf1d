import { decimalToText, estimate } from '@governance-gates/core'
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
      { metric: 'size', unit: 'bytes', value: { coefficient: 52_428_800n, scale: 0 }, statistics: {} },
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

  test.each([
    ['target/perf/pijs_workload.jsonl'],
    ['target/perf/release/pijs_workload_release.jsonl'],
    ['target\\perf/scenario_runner.jsonl'],
    ['criterion: ext_policy/evaluate (max)'],
  ])('of %s are not percentiles: it has only means', async (source) => {
    const [found] = await measurements(lines(event({ budget_name: 'call_p99', unit: 'us', source })))
    expect(found?.statistics).toEqual({ mean: { coefficient: 50_000n, scale: 0 } })
    expect(found && estimate(found, 'p99').kind).toBe('unknown')
  })

  test('of a limit that is called MB are in MiB: 20 MiB and 10,485 bytes are more than 20 MiB', async () => {
    const bytes = 20 * 1_048_576 + 10_485
    const changes = { unit: 'MB', threshold: 21, actual: bytes / 1_048_576 }
    const [found] = await measurements(lines(event({ budget_name: 'binary_size_release', ...changes })))
    expect(found?.value && decimalToText(found.value)).toBe(String(bytes))
  })

  test.each([
    [0.25, ['measurement', 'claim']],
    [1, ['measurement', 'claim']],
    [1.01, ['no-data', 'claim']],
  ])('of growth by %d percent are judged where the number cannot be a fraction', async (actual, kinds) => {
    const growth = { unit: 'percent', threshold: 5, source: 'target/perf/stress_triage.json', actual }
    expect((await read(lines(event(growth)))).map(({ kind }) => kind)).toEqual(kinds)
    const other = await read(lines(event({ ...growth, source: 'target/perf/other.json' })))
    expect(other.map(({ kind }) => kind)).toEqual(['measurement', 'claim'])
  })

  test('say themselves which side of the limit is good, before their unit does', async () => {
    const least = { comparison: 'minimum', unit: 'count' }
    expect(await read(lines(event({ ...least, actual: 100 })))).toHaveLength(2)
    await refused(lines(event({ ...least, actual: 99 })), 'misses 100 count')
    await refused(lines(event({ comparison: 'maximum', unit: 'calls/sec', actual: 101 })), 'misses 100')
  })

  test('without a number are not measurements', async () => {
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
    ['FAIL without a number', event({ actual: null, status: 'FAIL' }), 'without a failure_reason'],
    ['NO_DATA with a number', event({ status: 'NO_DATA' }), 'it has a number'],
    ['a number in quotes', event({ actual: '50' }), 'expected a number'],
    ['a negative number', event({ actual: -1 }), 'found -1'],
    ['an unknown status', event({ status: 'pass' }), 'status'],
  ])('are refused with %s', async (_, broken, message) => {
    await refused(lines(event({ budget_name: 'a' }), broken), message)
  })

  test('are refused when repeated or cut off', async () => {
    await refused(lines(event(), event()), 'is in the file more than once')
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

  const missing = event({ budget_name: 'b', threshold: 1, actual: null, status: 'NO_DATA' })
  const second = (...results: readonly object[]) => ({
    schema: 'pi.perf.budget_summary.v2',
    budget_results: results,
  })

  test('of version 2 has the events in it', async () => {
    const text = json(summary(second(event({ budget_name: 'a', threshold: 1, actual: 0.5 }), missing)))
    expect(await measurements(text)).toMatchObject([{ metric: 'a' }])
    await refused(text.replace('"pass": 1', '"pass": 2').replace('"no_data": 1', '"no_data": 0'), 'pass is 2')
  })

  test.each([
    ['another limit', { budget_name: 'a', threshold: 2 }],
    ['another unit', { budget_name: 'a', threshold: 1, unit: 's' }],
    ['another side', { budget_name: 'a', threshold: 1, actual: 1, comparison: 'minimum' }],
    ['another name', { budget_name: 'c', threshold: 1 }],
  ])('of version 2 is refused where a result has %s than its budget', async (_, changes) => {
    const text = json(summary(second(event({ actual: 0.5, ...changes }), missing)))
    await refused(text, 'and no budget of that name has it')
  })

  test('says which of its sources are missing or out of date', async () => {
    const contract = { budget_name: 'a', contract_id: 'stale', detail: 'older than a day' }
    const contracts = [contract, { ...contract, budget_name: null }]
    const changes = { failing_data_contracts: contracts, data_contract_failures_count: 2 }
    expect((await read(json(summary(changes)))).slice(2)).toMatchObject([
      { kind: 'claim', metric: 'a', outcome: 'no-data', text: 'stale: older than a day' },
      { kind: 'claim', metric: 'budgets', outcome: 'no-data' },
    ])
    await refused(json(summary({ ...changes, data_contract_failures_count: 1 })), 'adds up to 2')
  })

  test.each([
    ['a total that is not the sum', { total_budgets: 3 }, 'total_budgets is 3, and the file adds up to 2'],
    ['another number of budgets', { pass: 2, total_budgets: 3 }, 'total_budgets is 3'],
    ['another number of enforced ones', { ci_enforced: 2 }, 'ci_enforced is 2'],
    ['a repeated budget', { budgets: [definition, definition], ci_enforced: 2 }, 'adds up to 1'],
    ['a count that is text', { fail: '0' }, 'fail: expected'],
  ])('is refused with %s', async (_, changes, message) => {
    await refused(json(summary(changes)), message)
  })
})
