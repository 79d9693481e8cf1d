import { describe, expect, test } from 'vitest'
import { readPerformance } from './read-performance.ts'

const recordsOf = async (text: string) => {
  const bytes = [new TextEncoder().encode(text)]
  return (await readPerformance({ path: 'bench', bytes, sibling: () => undefined })).records
}
const json = (value: unknown) => JSON.stringify(value, null, 1)
const lines = (...rows: readonly unknown[]) => `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`

const criterion = (id: string, unit: string) => ({
  reason: 'benchmark-complete',
  id,
  iteration_count: [1, 1],
  measured_values: [1, 3],
  unit,
  mean: { estimate: 2, unit },
  median: { estimate: 2, unit },
})
const google = (name: string, unit?: string) => ({ name, real_time: 1, cpu_time: 1, time_unit: unit })
const jmh = (benchmark: string, scoreUnit: string) => ({
  benchmark,
  mode: 'avgt',
  primaryMetric: { score: 1, scoreUnit },
})
const pi = (name: string, unit: string) => ({
  budget_name: name,
  threshold: 5,
  unit,
  actual: 1,
  status: 'PASS',
  source: 'x',
})

/** Two metrics, `odd` in a unit and `even` in one that is known. */
const FORMATS: readonly (readonly [string, (unit: string) => string])[] = [
  [
    'github-action-benchmark',
    (unit) =>
      json([
        { name: 'odd', unit, value: 1 },
        { name: 'even', unit: 'ms', value: 1 },
      ]),
  ],
  [
    'libtest',
    (unit) => `test odd ... bench: 2,800 ${unit}/iter (+/- 14)\ntest even ... bench: 400 ns/iter (+/- 3)\n`,
  ],
  [
    'cargo-criterion',
    (unit) =>
      lines(criterion('odd', unit), criterion('even', 'ns'), {
        reason: 'group-complete',
        benchmarks: ['odd', 'even'],
      }),
  ],
  [
    'Google Benchmark',
    (unit) => json({ context: {}, benchmarks: [google('odd', unit), google('even', 'ns')] }),
  ],
  ['JMH', (unit) => json([jmh('odd', unit), jmh('even', 'us/op')])],
  ['the Pi platform', (unit) => lines(pi('odd', unit), pi('even', 'ms'))],
]

describe.each(FORMATS)('an unknown unit in a file of %s', (_, fileOf) => {
  test.each(['cycles', 'KB', 'ops/day'])('makes the metric in %s unreadable, and no other', async (unit) => {
    const records = await recordsOf(fileOf(unit))
    const unreadable = records.flatMap((record) => (record.kind === 'unreadable' ? [record] : []))
    const measured = records.flatMap((record) =>
      record.kind === 'measurement' ? [record.measurement.metric] : [],
    )
    expect(unreadable[0]).toMatchObject({ metric: 'odd', reason: expect.stringMatching(/ is not known$/) })
    expect(unreadable.every(({ metric }) => metric.startsWith('odd'))).toBe(true)
    expect(measured).toContain('even')
    expect(measured.every((metric) => metric.startsWith('even'))).toBe(true)
  })
})

test.each([
  ['no unit', google('odd'), 'it has no unit'],
  ['an empty unit', google('odd', ''), 'it has no unit'],
  ['another unit', google('odd', 'ticks'), 'the unit "ticks" is not known'],
])('a row of Google Benchmark with %s is unreadable in all of its times', async (_, row, reason) => {
  const records = await recordsOf(json({ context: {}, benchmarks: [{ ...row, items_per_second: 3 }] }))
  expect(records).toEqual([
    expect.objectContaining({ kind: 'unreadable', metric: 'odd', reason, line: 4 }),
    expect.objectContaining({ kind: 'unreadable', metric: 'odd cpu', reason, line: 4 }),
    {
      kind: 'measurement',
      measurement: expect.objectContaining({ metric: 'odd items_per_second', unit: 'per-second' }),
    },
  ])
})

test('a budget of the Pi platform keeps the claim of its tool', async () => {
  const records = await recordsOf(lines(pi('odd', 'KB'), pi('even', 'ms')))
  expect(records.map(({ kind }) => kind)).toEqual(['unreadable', 'claim', 'measurement', 'claim'])
})

test('a metric in an unknown unit is listed once', async () => {
  const twice = json([
    { name: 'odd', unit: 'cycles', value: 1 },
    { name: 'odd', unit: 'ms', value: 1 },
  ])
  await expect(recordsOf(twice)).rejects.toThrow('the metric "odd" is in the file more than once')
})
