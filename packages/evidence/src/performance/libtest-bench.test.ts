import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { decimalToText, estimate } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from './read-performance.ts'

const fixture = (name: string) => readFileSync(resolve(import.meta.dirname, 'fixtures/libtest', name), 'utf8')
const read = async (text: string) =>
  (
    await readPerformance({
      path: 'bench.txt',
      bytes: [new TextEncoder().encode(text)],
      sibling: () => undefined,
    })
  ).records

describe('the output of cargo bench', () => {
  test('has medians, with thousands separators', async () => {
    const found = (await read(fixture('ok.txt'))).flatMap((record) =>
      record.kind === 'measurement' ? [record.measurement] : [],
    )
    expect(
      found.map(({ metric, statistics }) => [metric, statistics.median && decimalToText(statistics.median)]),
    ).toEqual([
      ['parse_short', '15.58'],
      ['parse_with_throughput', '27812.03'],
      ['sort::hundred_thousand', '928804.88'],
      ['sort::nothing', '0.27'],
    ])
    expect(found[0] && [estimate(found[0], 'median').kind, estimate(found[0], 'p50').kind]).toEqual([
      'known',
      'unknown',
    ])
  })

  test('has a crash for what panicked, and for what measured nothing', async () => {
    expect((await read(fixture('mixed.txt'))).filter(({ kind }) => kind === 'crash')).toMatchObject([
      { metric: 'panics', message: 'it failed' },
      { metric: 'without_iter', message: 'it took no time: the function never calls iter' },
    ])
  })

  const ok = fixture('ok.txt')
  test.each([
    ['its end missing', ok.slice(0, ok.lastIndexOf('test result')), 'the last suite has no result'],
    [
      'a suite without its end',
      ok.replace(/^test result: ok\. 0 passed; 0 failed; 1 ignored; 0 measured.*$/m, ''),
      'the suite before it has no end',
    ],
    [
      'an error that names no benchmark',
      `error: could not compile\n${ok}`,
      'cargo bench ended with an error: could not compile',
    ],
    [
      'failures that nobody names',
      ok.replaceAll('0 failed', '1 failed'),
      '2 benchmarks failed, and 0 are named',
    ],
    ['a line torn apart', ok.replace('15.58 ns/iter', '15.58'), 'this is no result of a benchmark'],
    ['a number that is none', ok.replace('15.58', 'NaN'), 'expected a number'],
    ['a negative number', ok.replace('15.58', '-15.58'), 'expected a number'],
    ['an unknown unit', ok.replace('15.58 ns', '15.58 ticks'), 'is not known'],
    ['a benchmark twice', ok.replace('sort::nothing          ', 'parse_short '), 'stands twice'],
  ])('is refused with %s', async (_, text, message) => {
    await expect(read(text)).rejects.toThrow(
      expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message) }),
    )
  })
})
