import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { estimate } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from './read-performance.ts'

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures/go', name), 'utf8')
const read = async (text: string) =>
  (
    await readPerformance({
      path: 'bench.txt',
      bytes: [new TextEncoder().encode(text)],
      sibling: () => undefined,
    })
  ).records
const measurements = async (text: string) =>
  (await read(text)).flatMap((record) => (record.kind === 'measurement' ? [record.measurement] : []))

describe('the output of go test -bench', () => {
  test('has a metric for every pair of number and unit, and samples where it repeats', async () => {
    const found = await measurements(fixture('count.txt'))
    expect(found.map(({ metric, unit, samples }) => `${metric} ${unit} ${samples?.length}`)).toEqual([
      'example.org/demo/enc.BenchmarkEncode ns 5',
      'example.org/demo/enc.BenchmarkEncode B/op bytes 5',
      'example.org/demo/enc.BenchmarkEncode allocs/op count 5',
      ...['10', '1000'].flatMap((size) =>
        ['ns', 'MB/s count', 'items/op count', 'B/op bytes', 'allocs/op count'].map(
          (each) => `example.org/demo/enc.BenchmarkSort/size=${size} ${each} 5`,
        ),
      ),
    ])
    expect(found[0]).toMatchObject({
      parameters: { procs: '2' },
      samples: [103.4, 103.2, 100.2, 103.2, 102.3],
      sampling: 'batch-mean',
      line: 5,
    })
    expect(found.find(({ metric }) => metric.endsWith('MB/s'))).toMatchObject({ better: 'higher' })
    expect(found[0] && estimate(found[0], 'p95').kind).toBe('unknown')
  })

  test('tells the machine', async () => {
    expect((await read(fixture('count.txt')))[0]).toEqual({
      kind: 'environment',
      environment: { cpu: 'AMD EPYC', os: 'linux/amd64' },
    })
  })

  test('of one execution is an observation', async () => {
    expect((await measurements(fixture('once.txt')))[0]).toMatchObject({
      sampling: 'observation',
      samples: [13_830],
    })
  })

  test('may have had its other lines taken out, and other line breaks', async () => {
    const rows = fixture('count.txt')
      .split('\n')
      .filter((line) => line.startsWith('Benchmark'))
    expect((await measurements(rows.join('\r\n')))[0]).toMatchObject({ metric: 'BenchmarkEncode' })
  })

  test('of a benchmark that failed has a crash', async () => {
    const failed = fixture('broken.txt').replace(/^panic[\s\S]*?^exit status 2\n/m, 'FAIL\n')
    expect((await read(failed)).filter(({ kind }) => kind === 'crash')).toEqual([
      {
        kind: 'crash',
        metric: 'example.org/demo/bad.BenchmarkFails',
        parameters: {},
        message: 'it failed',
        line: 6,
      },
    ])
  })

  const count = fixture('count.txt')
  test.each([
    ['a panic', fixture('broken.txt'), 'it panicked: out of cheese', 8],
    [
      'a package that failed without a reason',
      count.replace(/^PASS\nok.*$/m, 'FAIL\nFAIL\texample.org/demo/enc [build failed]'),
      'the package example.org/demo/enc failed',
      21,
    ],
    ['its end missing', count.slice(0, count.indexOf('PASS')), 'has no end: it is truncated', undefined],
    ['a line torn apart', count.replace('103.4 ns/op', '103.4'), 'this is no result of a benchmark', 5],
    ['a number that is none', count.replace('103.4 ns/op', 'NaN ns/op'), 'expected a number', 5],
    ['a negative number', count.replace('103.4 ns/op', '-103.4 ns/op'), 'expected a number', 5],
    ['no executions', count.replace('235276', '0'), 'this is no result of a benchmark', 5],
    [
      'no benchmark in it',
      'goos: linux\ngoarch: amd64\nPASS\nok  \tx\t0.1s\n',
      'has no measurement',
      undefined,
    ],
    ['lines of -json', fixture('test.jsonl'), 'go test -json', 1],
  ])('is refused with %s', async (_, text, message, line) => {
    await expect(read(text)).rejects.toThrow(
      expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line }),
    )
  })
})
