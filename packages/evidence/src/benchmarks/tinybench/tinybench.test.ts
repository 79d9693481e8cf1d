import { readFileSync } from 'node:fs'
import { decimalToText } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../read-performance.ts'
import { tinybenchFormat } from './tinybench.ts'

const fixtureOf = (name: string) =>
  readFileSync(new URL(`fixtures/tinybench-${name}.json`, import.meta.url), 'utf8')
const readText = async (text: string) =>
  readPerformance({ path: 'bench.json', bytes: [new TextEncoder().encode(text)], sibling: () => undefined })
const shownOf = async (text: string) =>
  (await readText(text)).records.map((record) => {
    switch (record.kind) {
      case 'crash':
        return `${record.line}: ${record.metric} crashed: ${record.message}`
      case 'no-data':
        return `${record.line}: ${record.metric} has none: ${record.reason}`
      case 'measurement': {
        const { metric, unit, sampleCount, samples, line } = record.measurement
        return `${line}: ${metric} in ${unit}, ${sampleCount} with ${samples?.length ?? 0}`
      }
      case 'environment':
        return record.environment.toolchain
      default:
        return record.kind
    }
  })
const LOST = 'the task threw an error, which JSON leaves out'

describe('what people write of a bench is read in whole', () => {
  test.each<readonly [string, readonly unknown[]]>([
    [
      '2-tasks',
      ['2: waits 3 ms in ns, 20 with 20', `59: throws crashed: ${LOST}`, '78: waits twice in ns, 12 with 12'],
    ],
    ...['3-tasks', '4-tasks', '5-tasks', '6-named', '6-spread'].map(
      (name) =>
        [
          name,
          [
            expect.stringMatching(/^\d+: waits 3 ms in ns, 20 with 20$/),
            expect.stringMatching(/^\d+: waits 3 ms throughput in per-second, 20 with 20$/),
            expect.stringMatching(`^\\d+: throws crashed: ${LOST}$`),
            expect.stringMatching(/^\d+: waits twice in ns, 1\d with 1\d$/),
            expect.stringMatching(/^\d+: waits twice throughput in per-second, 1\d with 1\d$/),
            'node 24.21.0',
          ],
        ] as const,
    ),
    ...['3-table', '4-table', '5-table', '6-table'].map(
      (name) =>
        [
          name,
          [
            '2: waits 3 ms in ns, 20 with 0',
            '2: waits 3 ms throughput in per-second, 20 with 0',
            '10: throws crashed: out of cheese',
            expect.stringMatching(/^15: waits twice in ns, 1\d with 0$/),
            expect.stringMatching(/^15: waits twice throughput in per-second, 1\d with 0$/),
          ],
        ] as const,
    ),
  ])('tinybench-%s.json', async (name, expected) => {
    expect((await readText(fixtureOf(name))).format).toBe(tinybenchFormat.title)
    expect(await shownOf(fixtureOf(name))).toEqual(expected)
  })
})

async function statisticsOf(name: string, index: number): Promise<readonly string[]> {
  const record = (await readText(fixtureOf(name))).records[index]
  if (record?.kind !== 'measurement') throw new Error('no measurement')
  return Object.entries(record.measurement.statistics).map(([key, value]) => `${key} ${decimalToText(value)}`)
}

test('a table says as much as its digits do', async () => {
  expect(await statisticsOf('6-table', 0)).toEqual(['mean 3117146', 'median 3110729'])
  expect(await statisticsOf('6-table', 1)).toEqual(['mean 321', 'median 321'])
})

test('a task says it exactly, and in nanoseconds', async () => {
  const stated = await statisticsOf('6-named', 0)
  expect(stated).toContain('mean 3117145.800000003')
  expect(stated).toContain('p999 3186604.6850000065')
  expect(await statisticsOf('6-spread', 0)).toEqual(stated)
})

const latency = { mean: 1, samplesCount: 3 }
describe('how a task ended', () => {
  test.each([
    ['completed', { state: 'completed', latency }, 'a in ns, 3 with 0'],
    ['without a state', { latency }, 'a in ns, 3 with 0'],
    ['errored', { state: 'errored', error: {} }, `a crashed: ${LOST}`],
    ['errored, without an error', { state: 'errored', latency }, `a crashed: ${LOST}`],
    ['with an error beside numbers', { latency, error: {} }, `a crashed: ${LOST}`],
    ['with an error that kept its message', { error: { message: 'boom' } }, 'a crashed: boom'],
    ['with an error that is text', { error: 'boom', latency }, 'a crashed: boom'],
    ['with an error that is null', { error: null, latency }, `a crashed: ${LOST}`],
    ['aborted', { state: 'aborted', runtime: 'node' }, 'a crashed: the task was aborted'],
    [
      'aborted in the middle',
      { state: 'aborted-with-statistics', latency },
      'a crashed: the task was aborted',
    ],
    ['aborted, as tinybench 5 says it', { aborted: true, latency }, 'a crashed: the task was aborted'],
    ['still running', { state: 'started', latency }, 'a crashed: the task ended as "started"'],
    [
      'not started',
      { state: 'not-started', runtime: 'node' },
      'a has none: the task has no result: it was not run',
    ],
  ])('%s', async (_, result, expected) => {
    const named = [
      { name: 'b', result: { latency } },
      { name: 'a', result },
    ]
    const spread = [
      { name: 'b', latency },
      { name: 'a', ...result },
    ]
    for (const tasks of [named, spread]) {
      expect((await shownOf(JSON.stringify(tasks))).slice(1)).toEqual([`1: ${expected}`])
    }
  })

  test.each([
    ['without a result', { name: 'a' }, 'a has none: the task has no result: it was not run'],
    [
      'with an empty one',
      { name: 'a', result: {} },
      'a crashed: the task threw an error, which JSON leaves out',
    ],
  ])('%s', async (_, task, expected) => {
    const tasks = [{ name: 'b', result: { latency } }, task]
    expect((await shownOf(JSON.stringify(tasks))).slice(1)).toEqual([`1: ${expected}`])
  })

  test('in a table', async () => {
    const rows = ['aborted', 'not-started', 'aborted-with-statistics'].map((Remarks) => ({
      'Task name': Remarks,
      'Latency avg (ns)': 'N/A',
      Samples: 'N/A',
      Remarks,
    }))
    expect(await shownOf(JSON.stringify([...rows, { 'Task name': 'a', Error: '' }]))).toEqual([
      '1: aborted crashed: the task did not finish: aborted',
      '1: not-started crashed: the task did not finish: not-started',
      '1: aborted-with-statistics crashed: the task did not finish: aborted-with-statistics',
      '1: a crashed: the task threw an error',
    ])
  })
})

test('runtimes are the toolchain, all of them', async () => {
  const of = (name: string, runtime: string) => ({ name, result: { latency, runtime, runtimeVersion: '1' } })
  expect((await shownOf(JSON.stringify([of('a', 'node'), of('b', 'bun'), of('c', 'node')]))).at(-1)).toBe(
    'bun 1, node 1',
  )
})

test('samples of any number are read in time that is in proportion', async () => {
  const samples = Array.from({ length: 100_000 }, (_, index) => index)
  const text = JSON.stringify([{ name: 'a', result: { latency: { mean: 1, samples } } }], undefined, 1)
  expect(await shownOf(text)).toEqual(['2: a in ns, 100000 with 100000'])
})

const changed = (name: string, from: string | RegExp, to: string) => {
  const text = fixtureOf(name).replace(from, to)
  expect(text).not.toBe(fixtureOf(name))
  return text
}
const REMEDY = 'write JSON.stringify(bench.tasks.map(({ name, result }) => ({ name, result })))'

describe('refused, with the line and what to write instead', () => {
  test.each([
    [
      'bench.results, which has no names',
      JSON.stringify([{ latency }, { latency }]),
      '[0]: the task has no name',
    ],
    ['bench.tasks of tinybench 6, which says nothing', '[{}, {}]', '[0]: the task has no name'],
    ['a task without a name', changed('6-named', '"name": "waits 3 ms",', ''), '[0]: the task has no name'],
    ['an empty name', changed('6-named', '"waits 3 ms"', '""'), '[0]: the task has no name'],
    ['a name that is not text', changed('6-named', '"waits 3 ms"', '3'), '[0]: the task has no name'],
    ['a row that is null', changed('6-table', '[', '[null,'), '[0]: expected a task, found null'],
  ])('%s', async (_, text, message) => {
    await expect(readText(text)).rejects.toMatchObject({
      name: 'EvidenceError',
      message,
      line: expect.any(Number),
      remedy: REMEDY,
    })
  })
})

describe('refused, with the line', () => {
  test.each([
    [
      'a mean that is null',
      changed('6-named', /"mean": [\d.]+/, '"mean": null'),
      'latency.mean: expected a number, found null',
      12,
    ],
    [
      'no mean',
      changed('6-named', /"mean": [\d.]+,/, ''),
      'latency.mean: expected a number, found nothing',
      6,
    ],
    [
      'a mean that is text',
      changed('6-named', /"mean": ([\d.]+)/, '"mean": "$1"'),
      'latency.mean: expected a number',
      12,
    ],
    [
      'a negative mean',
      changed('6-named', '"mean": ', '"mean": -'),
      'latency.mean: expected a number from 0',
      12,
    ],
    [
      'a sample that is null',
      changed('6-named', /\[\n\s+[\d.]+/, '[null'),
      'latency.samples[0]: expected a number',
      21,
    ],
    [
      'a sample too many',
      changed('6-named', '"samples": [', '"samples": [3,'),
      'are 21, but their count is 20',
      21,
    ],
    [
      'a maximum below the rest',
      changed('6-named', /"max": [\d.]+/, '"max": 1'),
      'is larger than its max',
      6,
    ],
    [
      'a throughput that is null',
      changed('6-spread', '"throughput": {', '"throughput": null, "x": {'),
      'throughput.mean',
      48,
    ],
    [
      'a repeated name',
      changed('6-named', '"waits twice"', '"waits 3 ms"'),
      '"waits 3 ms" is in the file more than once',
      107,
    ],
    [
      'a name of a throughput',
      changed('6-named', '"throws"', '"waits 3 ms throughput"'),
      'is in the file more than once',
      97,
    ],
    [
      'a mean of tinybench 2 that is null',
      changed('2-tasks', /"mean": [\d.]+/, '"mean": null'),
      'result.mean: expected',
      45,
    ],
    [
      'a cell that is NaN',
      changed('6-table', '3117146 ±', 'NaN ±'),
      '[0].Latency avg (ns): expected a number and',
      4,
    ],
    [
      'a cell without its spread',
      changed('6-table', ' ± 0.38%', ''),
      '[0].Latency avg (ns): expected a number and',
      4,
    ],
    [
      'a cell that is negative',
      changed('6-table', '321 ±', '-321 ±'),
      '[0].Throughput avg (ops/s): expected',
      6,
    ],
    [
      'a cell that is not text',
      changed('6-table', '"3117146 ± 0.38%"', '3117146'),
      'expected text, found 3117146',
      4,
    ],
    [
      'a column in another unit',
      changed('6-table', 'Latency avg (ns)', 'Latency avg (us)'),
      'it is missing',
      2,
    ],
    ['a row without a name', changed('6-table', '"waits 3 ms"', '""'), '[0].Task name: expected text', 3],
    [
      'no samples in a row',
      changed('6-table', '"Samples": 20', '"Samples": 0'),
      'a whole number, 1 or more',
      8,
    ],
    [
      'a repeated row',
      changed('6-table', '"waits twice"', '"waits 3 ms"'),
      '"waits 3 ms" is in the file more than once',
      15,
    ],
  ])('%s', async (_, text, message, line) => {
    await expect(readText(text)).rejects.toMatchObject({
      name: 'EvidenceError',
      message: expect.stringContaining(message),
      line,
    })
  })
})
