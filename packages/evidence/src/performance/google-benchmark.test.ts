import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { estimate } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from './read-performance.ts'

const fixture = (name: string) =>
  readFileSync(resolve(import.meta.dirname, 'fixtures/google-benchmark', name), 'utf8')
const read = async (text: string) =>
  (
    await readPerformance({
      path: 'x.json',
      bytes: [new TextEncoder().encode(text)],
      sibling: () => undefined,
    })
  ).records
const measurements = async (text: string) =>
  new Map(
    (await read(text)).flatMap((record) =>
      record.kind === 'measurement' ? [[record.measurement.metric, record.measurement]] : [],
    ),
  )

describe('a report of Google Benchmark', () => {
  test('has repetitions as samples, and no aggregate as a benchmark', async () => {
    const found = await measurements(fixture('repeated.json'))
    expect(found.get('BM_Sort/8')).toMatchObject({
      unit: 'ns',
      sampling: 'batch-mean',
      samples: Array(4).fill(expect.any(Number)),
    })
    expect(found.get('BM_Sort/8 cpu')).toMatchObject({ unit: 'ns' })
    expect(found.get('BM_Sort/8 items_per_second')).toMatchObject({ unit: 'per-second' })
    expect(
      [...found.keys()].filter((metric) => /_(?:mean|median|stddev|cv|BigO|RMS)\b/.test(metric)),
    ).toEqual([])
  })

  test('of single executions has true samples', async () => {
    const found = (await measurements(fixture('repeated.json'))).get(
      'BM_Sleep/iterations:1/repeats:5/real_time',
    )
    expect(found).toMatchObject({ sampling: 'observation', samples: Array(5).fill(expect.any(Number)) })
    expect(found && estimate(found, 'p75').kind).toBe('known')
  })

  test('of aggregates only has their mean and median', async () => {
    const found = (await measurements(fixture('aggregates.json'))).get('BM_Sort/8')
    expect(found).toMatchObject({
      sampling: 'batch-mean',
      statistics: { mean: expect.anything(), median: expect.anything() },
    })
    expect(found?.samples).toBeUndefined()
  })

  test('has a crash, and no 0, for a row with an error', async () => {
    // The counter NaN, which the tool writes as such, is no JSON.
    const records = await read(fixture('broken.json').replace(/"nan": NaN/, '"nan": 0'))
    expect(
      records.filter(({ kind }) => kind === 'crash').map((each) => 'metric' in each && each.metric),
    ).toEqual(['BM_Errors/2', 'BM_Late/repeats:3'])
    expect(
      records.some((each) => each.kind === 'measurement' && each.measurement.metric === 'BM_Errors/2'),
    ).toBe(false)
  })

  const single = fixture('single.json')
  const changed = (change: (row: Record<string, unknown>) => void) => {
    const report = JSON.parse(single)
    change(report.benchmarks[0])
    return JSON.stringify(report, null, 2)
  }

  test('has no data of what was skipped', async () => {
    const skipped = changed((row) => Object.assign(row, { skipped: true, skip_message: 'not here' }))
    expect((await read(skipped)).filter(({ kind }) => kind === 'no-data')).toMatchObject([
      { metric: 'BM_Sort/8', reason: 'not here' },
    ])
  })

  test.each([
    ['its end missing', single.slice(0, single.length / 2)],
    ['NaN in it', single.replace(/"real_time": [^,]+/, '"real_time": NaN')],
    ['no benchmarks', single.replace(/"benchmarks": \[[\s\S]*\]/, '"benchmarks": []')],
    [
      'a negative time',
      changed((row) => {
        row['real_time'] = -1
      }),
    ],
    [
      'a time that is text',
      changed((row) => {
        row['real_time'] = '1'
      }),
    ],
    [
      'no time',
      changed((row) => {
        delete row['real_time']
      }),
    ],
    [
      'an unknown unit',
      changed((row) => {
        row['time_unit'] = 'ticks'
      }),
    ],
    [
      'no unit',
      changed((row) => {
        delete row['time_unit']
      }),
    ],
    [
      'no name',
      changed((row) => {
        delete row['name']
      }),
    ],
  ])('is refused with %s', async (_, text) => {
    await expect(read(text)).rejects.toThrow(expect.objectContaining({ name: 'EvidenceError' }))
  })
})
