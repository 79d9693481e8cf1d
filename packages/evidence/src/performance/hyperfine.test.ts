import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { estimate } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from './read-performance.ts'

const fixture = (name: string) =>
  readFileSync(resolve(import.meta.dirname, 'fixtures/hyperfine', name), 'utf8')
const read = async (text: string) =>
  (
    await readPerformance({
      path: 'x.json',
      bytes: [new TextEncoder().encode(text)],
      sibling: () => undefined,
    })
  ).records
const measurements = async (text: string) =>
  (await read(text)).flatMap((record) => (record.kind === 'measurement' ? [record.measurement] : []))

describe('a report of hyperfine', () => {
  test('has true samples, so that percentiles are percentiles', async () => {
    const [first] = await measurements(fixture('plain.json'))
    const times: readonly number[] = JSON.parse(fixture('plain.json')).results[0].times
    expect(first).toMatchObject({
      metric: 'sleep 0.003',
      parameters: {},
      unit: 'ns',
      sampling: 'observation',
      line: 3,
    })
    expect(first?.samples).toEqual(times.map((time) => expect.closeTo(time * 1e9, 3)))
    expect(first && estimate(first, 'p75').kind).toBe('known')
    expect(first && estimate(first, 'p99').kind).toBe('unknown')
  })

  test('has parameters and names, and what else was measured', async () => {
    const named = await measurements(fixture('named.json'))
    expect(named.map(({ metric, parameters }) => [metric, parameters])).toEqual(
      ['0.001', '0.003'].flatMap((delay) =>
        ['', ' user', ' system'].map((what) => [`start of ${delay}${what}`, { delay }]),
      ),
    )
    const many = await measurements(fixture('params.json'))
    expect(new Set(many.map(({ parameters }) => JSON.stringify(parameters))).size).toBe(4)
  })

  test('has no time of a command that failed', async () => {
    const records = await read(fixture('failing.json'))
    expect(records.filter(({ kind }) => kind === 'crash')).toMatchObject([
      { metric: 'exit 3', message: '5 of 5 runs ended with exit code 3' },
      { metric: expect.stringContaining('kill -9'), message: '5 of 5 runs ended with exit code 137' },
    ])
    expect((await measurements(fixture('failing.json'))).map(({ metric }) => metric)).toEqual([
      'cat x.txt',
      'cat x.txt user',
      'cat x.txt system',
    ])
    expect(await read(fixture('flaky.json'))).toMatchObject([
      { kind: 'crash', message: '2 of 4 runs ended with exit code 1' },
    ])
  })

  const plain = fixture('plain.json')
  const changed = (change: (result: Record<string, unknown>) => void) => {
    const report = JSON.parse(plain)
    change(report.results[0])
    return JSON.stringify(report, null, 2)
  }
  test.each([
    ['its end missing', plain.slice(0, plain.length / 2)],
    ['no results', '{"results": []}'],
    [
      'a negative time',
      changed((result) => {
        result['times'] = [-1]
        result['exit_codes'] = [0]
      }),
    ],
    [
      'a time that is text',
      changed((result) => {
        result['times'] = ['1']
        result['exit_codes'] = [0]
      }),
    ],
    [
      'a time that is null',
      changed((result) => {
        result['times'] = [null]
        result['exit_codes'] = [0]
      }),
    ],
    [
      'no times',
      changed((result) => {
        result['times'] = []
      }),
    ],
    [
      'fewer exit codes than times',
      changed((result) => {
        result['exit_codes'] = [0]
      }),
    ],
    [
      'a mean that is null',
      changed((result) => {
        result['mean'] = null
      }),
    ],
    [
      'a command twice',
      changed((result) => {
        result['command'] = 'cat x.txt'
      }),
    ],
    [
      'no command',
      changed((result) => {
        delete result['command']
      }),
    ],
  ])('is refused with %s', async (_, text) => {
    await expect(read(text)).rejects.toThrow(expect.objectContaining({ name: 'EvidenceError' }))
  })
})
