import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { estimate } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from './read-performance.ts'

const text = readFileSync(resolve(import.meta.dirname, 'fixtures/pytest-benchmark/bench.json'), 'utf8')
const read = async (given: string) =>
  (
    await readPerformance({
      path: 'bench.json',
      bytes: [new TextEncoder().encode(given)],
      sibling: () => undefined,
    })
  ).records
const measurements = async (given: string) =>
  (await read(given)).flatMap((record) => (record.kind === 'measurement' ? [record.measurement] : []))

/** The report with its first benchmark changed. */
function changed(
  change: (benchmark: Record<string, unknown>, stats: Record<string, unknown>) => void,
): string {
  const report = JSON.parse(text)
  change(report.benchmarks[0], report.benchmarks[0].stats)
  return JSON.stringify(report, null, 2)
}

describe('a report of pytest-benchmark', () => {
  test('has samples of single executions, with the parameters apart from the name', async () => {
    const found = await measurements(text)
    expect(
      found.map(({ metric, parameters, sampling, samples }) => [
        metric,
        parameters,
        sampling,
        samples?.length,
      ]),
    ).toEqual([
      ['test_bench.py::test_sum', { size: '10' }, 'observation', 25],
      ['test_bench.py::test_sum', { size: '1000' }, 'observation', 25],
      ['test_bench.py::test_batch', {}, 'batch-mean', 5],
      ['test_bench.py::TestGroup::test_inner', {}, 'observation', 3],
    ])
    expect(found.map((each) => estimate(each, 'p95').kind)).toEqual(['known', 'known', 'unknown', 'unknown'])
    expect(found.map(({ unit }) => unit)).toEqual(Array(4).fill('ns'))
  })

  test('tells the machine and the moment', async () => {
    expect(await read(text)).toMatchObject([
      { kind: 'generated-at' },
      {
        kind: 'environment',
        environment: { cpu: 'AMD EPYC', cores: 2, os: 'Linux/x86_64', toolchain: 'CPython 3.11.7' },
      },
      {},
      {},
      {},
      {},
    ])
  })

  test('without its data has what it states, and no percentile', async () => {
    const [first] = await measurements(changed((_, stats) => delete stats['data']))
    expect(first?.samples).toBeUndefined()
    expect(first && ['median', 'max', 'p95'].map((each) => estimate(first, each as 'p95').kind)).toEqual([
      'known',
      'known',
      'unknown',
    ])
  })

  test('tells cases of objects apart by their id', async () => {
    const objects = changed((benchmark) => {
      benchmark['params'] = { size: { a: 1 } }
    })
    expect((await measurements(objects))[0]).toMatchObject({
      metric: 'test_bench.py::test_sum',
      parameters: { id: '10' },
    })
  })

  test.each([
    ['cut off', text.slice(0, text.length / 2)],
    [
      'no benchmarks',
      text.replace(/"benchmarks": \[[\s\S]*\],\n {4}"datetime"/, '"benchmarks": [],\n    "datetime"'),
    ],
    [
      'a negative sample',
      changed((_, stats) => {
        stats['data'] = [-1, ...(stats['data'] as number[]).slice(1)]
      }),
    ],
    [
      'a sample that is text',
      changed((_, stats) => {
        stats['data'] = ['1', ...(stats['data'] as number[]).slice(1)]
      }),
    ],
    [
      'a mean that is null',
      changed((_, stats) => {
        stats['mean'] = null
      }),
    ],
    [
      'fewer samples than rounds',
      changed((_, stats) => {
        stats['data'] = [1]
      }),
    ],
    [
      'no rounds',
      changed((_, stats) => {
        stats['rounds'] = 0
        stats['data'] = []
      }),
    ],
    [
      'a test twice',
      changed((benchmark) => {
        benchmark['fullname'] = 'test_bench.py::test_batch'
        benchmark['params'] = null
      }),
    ],
    ['no statistics', changed((benchmark) => delete benchmark['stats'])],
    ['no moment', text.replace(/"datetime": "[^"]*"/, '"datetime": "now"')],
  ])('is refused with %s', async (_, broken) => {
    await expect(read(broken)).rejects.toThrow(expect.objectContaining({ name: 'EvidenceError' }))
  })
})
