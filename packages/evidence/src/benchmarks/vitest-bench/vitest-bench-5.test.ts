import { readFileSync } from 'node:fs'
import { formatInstant } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../read-performance.ts'
import { vitestBench5Format } from './vitest-bench-5.ts'

const fixtureOf = (name: string) => readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8')
const fixture = fixtureOf('vitest-5')
const readText = async (text: string) =>
  readPerformance({ path: 'vitest.json', bytes: [new TextEncoder().encode(text)], sibling: () => undefined })
const shownOf = async (text: string) =>
  (await readText(text)).records.map((record) => {
    if (record.kind === 'crash') return `${record.metric} crashed: ${record.message}`
    if (record.kind !== 'measurement') return record.kind
    return `${record.measurement.metric} in ${record.measurement.unit}`
  })
const changed = (from: string | RegExp, to: string) => {
  const text = fixture.replace(from, to)
  expect(text).not.toBe(fixture)
  return text
}

const measured = [
  'bench/sort.bench.js > sort > small > bubble',
  'bench/sort.bench.js > sort > small > native > in place',
  'bench/sort.bench.js > sort > large > bubble',
  'bench/sort.bench.js > sort > size 100 > native',
  'bench/sort.bench.js > sort > size 200 > native',
].flatMap((metric) => [`${metric} in ns`, `${metric} throughput in per-second`])

test('what Vitest 5 wrote is read in whole', async () => {
  const { format, records } = await readText(fixture)
  expect(format).toBe(vitestBench5Format.title)
  expect(await shownOf(fixture)).toEqual(['generated-at', ...measured])
  const [generated, first] = records
  expect(generated?.kind === 'generated-at' && formatInstant(generated.instant)).toBe(
    '2026-11-24T13:05:19.234Z',
  )
  expect(first).toMatchObject({
    measurement: { sampling: 'observation', sampleCount: 5195, parameters: {}, line: 1 },
  })
  expect(first).not.toHaveProperty('measurement.samples')
})

test('samples are there when they are retained', async () => {
  const [, latency, throughput] = (await readText(fixtureOf('vitest-5-samples'))).records
  if (latency?.kind !== 'measurement' || throughput?.kind !== 'measurement') throw new Error('no measurement')
  const { samples = [], sampleCount, statistics } = latency.measurement
  expect(samples).toHaveLength(sampleCount ?? 0)
  expect(samples.length).toBeGreaterThan(24)
  expect(Math.min(...samples)).toBeGreaterThan(1_000_000)
  expect(Object.keys(statistics)).toContain('p99')
  expect(throughput.measurement.samples).toHaveLength(samples.length)
})

test('benchmarks that fail are crashes, whatever they measured, and other tests are passed over', async () => {
  expect(await shownOf(fixtureOf('vitest-5-mixed'))).toEqual([
    'generated-at',
    'bench/broken.bench.js > broken > throws crashed: Error: out of cheese',
    'bench/broken.bench.js > broken > throws later crashed: Error: late',
    'bench/broken.bench.js > broken > one of two throws crashed: Error: out of cheese',
    expect.stringMatching(
      /> fails an expectation crashed: AssertionError: expected [\d.]+ to be greater than 1000$/,
    ),
    'bench/broken.bench.js > broken > fails an expectation > fine in ns',
    'bench/broken.bench.js > broken > fails an expectation > fine throughput in per-second',
    expect.stringMatching(/^bench\/nothing.bench.js crashed: Cannot find module /),
    ...measured,
  ])
})

const fileOf = (name: string, status: string, tests: readonly object[] = [], message = '') => ({
  name,
  status,
  message,
  assertionResults: tests,
})
const failed = { title: 't', status: 'failed', failureMessages: [] }
const task = { name: 'task', latency: { mean: 1 } }
const measuring = { title: 'm', status: 'passed', benchmarks: [{ name: 'm', tasks: [task] }] }
const reportOf = (...files: readonly object[]) => JSON.stringify({ testResults: files })

describe('what is a benchmark', () => {
  test.each([
    [
      'a failed test in a file that is called so',
      [fileOf('a.bench.ts', 'failed', [failed])],
      ['a.bench.ts > t crashed: it failed, but the report does not say why'],
    ],
    [
      'in a file of benchmarks by another name',
      [fileOf('a.ts', 'failed', [failed, measuring])],
      ['a.ts > t crashed: it failed, but the report does not say why', 'a.ts > m > task in ns'],
    ],
    [
      'a file that failed beside tests that passed',
      [fileOf('a.benchmark.mts', 'failed', [measuring], 'boom\n  at x')],
      ['a.benchmark.mts crashed: boom', 'a.benchmark.mts > m > task in ns'],
    ],
    [
      'not a failed test elsewhere',
      [fileOf('a.test.ts', 'failed', [failed]), fileOf('b.bench.ts', 'passed', [measuring])],
      ['b.bench.ts > m > task in ns'],
    ],
    [
      'not a test that is skipped',
      [
        fileOf('b.bench.ts', 'passed', [
          measuring,
          { title: 's', status: 'skipped' },
          { title: 'd', status: 'todo' },
        ]),
      ],
      ['b.bench.ts > m > task in ns'],
    ],
  ])('%s', async (_, files, expected) => {
    expect(await shownOf(reportOf(...files))).toEqual(expected)
  })
})

test('a report of tests without benchmarks is not a benchmark file', async () => {
  const report = reportOf(fileOf('a.test.ts', 'passed', [{ title: 't', status: 'passed' }]))
  await expect(readText(report)).rejects.toThrow('the format is not known')
})

describe('refused, with the line', () => {
  test.each([
    [
      'a mean that is null',
      changed(/"mean":[\d.]+/, '"mean":null'),
      '.latency.mean: expected a number, found null',
    ],
    ['no mean', changed(/"mean":[\d.]+,/, ''), '.latency.mean: expected a number, found nothing'],
    [
      'a mean that is text',
      changed(/"mean":([\d.]+)/, '"mean":"$1"'),
      '.latency.mean: expected a number, found "',
    ],
    ['a negative mean', changed('"mean":', '"mean":-'), '.latency.mean: expected a number from 0'],
    ['no latency', changed('"latency":', '"latencies":'), '.latency.mean: expected a number, found nothing'],
    [
      'a throughput that is null',
      changed(/"throughput":\{[^}]*\}/, '"throughput":null'),
      '.throughput.mean: expected',
    ],
    [
      'statistics that contradict each other',
      changed(/"max":[\d.]+/, '"max":0.0001'),
      'is larger than its max',
    ],
    [
      'no samples',
      changed(/"samplesCount":\d+/, '"samplesCount":0'),
      '.latency.samplesCount: expected a whole',
    ],
    ['a task without a name', changed('"name":"bubble",', ''), 'tasks[0].name: it is missing'],
    [
      'a task by the name of another one',
      changed('"name":"native > in place"', '"name":"bubble"'),
      'is in the file more than once',
    ],
    [
      'a status that is not known',
      changed('"status":"passed"', '"status":"fine"'),
      '.status: expected one of "passed"',
    ],
    [
      'tasks that are not a list',
      changed('"tasks":[', '"tasks":null,"x":['),
      '.tasks: expected a list, found null',
    ],
    ['a file without a name', changed(/"name":"\/home[^"]*"/, '"x":1'), 'testResults[0].name: it is missing'],
  ])('%s', async (_, text, message) => {
    await expect(readText(text)).rejects.toMatchObject({
      name: 'EvidenceError',
      message: expect.stringContaining(message),
      line: 1,
    })
  })
})
