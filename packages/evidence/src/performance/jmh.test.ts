import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { decimalToNumber, estimate } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from './read-performance.ts'

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures/jmh', name), 'utf8')
const text = fixture('modes.json')
const read = async (given: string) =>
  (
    await readPerformance({
      path: 'jmh.json',
      bytes: [new TextEncoder().encode(given)],
      sibling: () => undefined,
    })
  ).records
const measurements = async (given: string) =>
  (await read(given)).flatMap((record) => (record.kind === 'measurement' ? [record.measurement] : []))

type Result = Record<string, unknown> & { primaryMetric: Record<string, unknown> }

/** The results with the first of them changed. */
function changed(change: (result: Result) => void): string {
  const results = JSON.parse(text)
  change(results[0])
  return JSON.stringify(results, null, 2)
}

describe('results of JMH', () => {
  test('are told apart by mode and parameters', async () => {
    const found = (await measurements(text)).filter(({ metric }) => !metric.includes(' '))
    expect(
      found.map(({ metric, parameters, unit, sampling }) => [
        metric,
        parameters['mode'],
        parameters['size'],
        unit,
        sampling,
      ]),
    ).toEqual([
      ['org.example.Sum.loop', 'thrpt', '10', 'per-second', 'batch-mean'],
      ['org.example.Sum.loop', 'thrpt', '1000', 'per-second', 'batch-mean'],
      ['org.example.Sum.loop', 'avgt', '10', 'ns', 'batch-mean'],
      ['org.example.Sum.loop', 'avgt', '1000', 'ns', 'batch-mean'],
      ['org.example.Sum.sampled', 'sample', '10', 'ns', 'observation'],
      ['org.example.Sum.sampled', 'sample', '1000', 'ns', 'observation'],
      ['org.example.Sum.once', 'ss', '10', 'ns', 'observation'],
      ['org.example.Sum.once', 'ss', '1000', 'ns', 'observation'],
    ])
  })

  test('have percentiles only of single executions, of enough of them', async () => {
    const found = await measurements(text)
    const kinds = (mode: string) =>
      found
        .filter(({ metric, parameters }) => parameters['mode'] === mode && !metric.includes(' '))
        .map((each) => estimate(each, 'p95').kind)
    expect([kinds('avgt'), kinds('thrpt'), kinds('ss'), kinds('sample')]).toEqual([
      ['unknown', 'unknown'],
      ['unknown', 'unknown'],
      ['unknown', 'unknown'],
      ['known', 'known'],
    ])
  })

  test('are in base units', async () => {
    const [first] = JSON.parse(text)
    const [found] = await measurements(text)
    const mean = found?.statistics.mean
    expect(first.primaryMetric.scoreUnit).toBe('ops/us')
    expect(mean && decimalToNumber(mean)).toBeCloseTo(first.primaryMetric.score * 1e6, 3)
    expect(found?.samples).toHaveLength(6)
  })

  test('tell the virtual machine, and what profilers measured', async () => {
    const records = await read(fixture('gc.json'))
    expect(records[0]).toEqual({
      kind: 'environment',
      environment: { toolchain: 'OpenJDK 64-Bit Server VM 17.0.15' },
    })
    expect((await measurements(fixture('gc.json'))).map(({ metric, unit }) => `${metric}: ${unit}`)).toEqual([
      'org.example.Sum.once: ns',
      'org.example.Sum.once gc.alloc.rate: count',
      'org.example.Sum.once gc.alloc.rate.norm: bytes',
      'org.example.Sum.once gc.count: count',
    ])
  })

  test.each([
    ['cut off', text.slice(0, text.length / 2)],
    [
      'a score that is NaN',
      changed((result) => {
        result.primaryMetric['score'] = 'NaN'
      }),
    ],
    [
      'a negative score',
      changed((result) => {
        result.primaryMetric['score'] = -1
      }),
    ],
    [
      'an unknown unit',
      changed((result) => {
        result.primaryMetric['scoreUnit'] = 'ops/day'
      }),
    ],
    [
      'no unit',
      changed((result) => {
        delete result.primaryMetric['scoreUnit']
      }),
    ],
    [
      'an unknown mode',
      changed((result) => {
        result['mode'] = 'all'
      }),
    ],
    [
      'a sample that is null',
      changed((result) => {
        result.primaryMetric['rawData'] = [[null]]
      }),
    ],
    [
      'a benchmark twice',
      changed((result) => {
        result['params'] = { size: '1000' }
      }),
    ],
    [
      'no primary metric',
      changed((result) => {
        Object.assign(result, { primaryMetric: null })
      }),
    ],
  ])('are refused with %s', async (_, broken) => {
    await expect(read(broken)).rejects.toThrow(expect.objectContaining({ name: 'EvidenceError' }))
  })
})
