import { readFileSync } from 'node:fs'
import { decimalToText } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../read-performance.ts'
import { libtestFormat } from './libtest-bench.ts'

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.txt`, import.meta.url), 'utf8')
const read = async (text: string) =>
  readPerformance({ path: 'bench.txt', bytes: [new TextEncoder().encode(text)], sibling: () => undefined })
const shownOf = async (text: string) =>
  (await read(text)).records.map((record) => {
    if (record.kind === 'crash') return `${record.line}: ${record.metric} crashed: ${record.message}`
    if (record.kind !== 'measurement') return record.kind
    const { line, metric, unit, statistics, sampling, samples } = record.measurement
    expect([sampling, samples, Object.keys(statistics)]).toEqual(['batch-mean', undefined, ['median']])
    return `${line}: ${metric} = ${statistics.median && decimalToText(statistics.median)} ${unit}`
  })
const NOTHING = 'it took no time: the function never calls iter'

const ok = fixture('ok')
const measured = [
  '9: parse_short = 15.58 ns',
  '10: parse_with_throughput = 27812.03 ns',
  '11: sort::hundred_thousand = 928804.88 ns',
  '13: sort::nothing = 0.27 ns',
]

describe('what cargo bench wrote is read in whole', () => {
  test('its output alone', async () => {
    expect((await read(ok)).format).toBe(libtestFormat.title)
    expect(await shownOf(ok)).toEqual(measured)
  })

  test('with line breaks of Windows', async () => {
    expect(await shownOf(ok.replaceAll('\n', '\r\n'))).toEqual(measured)
  })

  test('with the messages of cargo, and a benchmark that panics', async () => {
    expect(await shownOf(fixture('mixed'))).toEqual([
      '13: fine = 32.54 ns',
      '14: panics crashed: it failed',
      '42: prints = 32.76 ns',
      `43: without_iter crashed: ${NOTHING}`,
      '50: parse_short = 15.59 ns',
      '51: parse_with_throughput = 24121.46 ns',
      '52: sort::hundred_thousand = 943269.05 ns',
      '54: sort::nothing = 0.27 ns',
    ])
  })

  test('with what benchmarks print', async () => {
    expect(await shownOf(fixture('nocapture'))).toEqual([
      '6: prints = 33.45 ns',
      `7: without_iter crashed: ${NOTHING}`,
    ])
  })
})

const changed = (from: string | RegExp, to: string): string => {
  expect(ok.replace(from, to)).not.toBe(ok)
  return ok.replace(from, to)
}
const failedWithoutName = changed(
  /test result: ok\. 0 passed; 0 failed; 1 ignored; 4/,
  'test result: FAILED. 0 passed; 1 failed; 1 ignored; 4',
)

describe('refused', () => {
  test.each([
    ['no number', changed('15.58 ns', 'NaN ns'), 'expected a number', 9],
    ['a negative number', changed('15.58 ns', '-15.58 ns'), 'expected a number', 9],
    ['an infinite number', changed('15.58 ns', 'inf ns'), 'expected a number', 9],
    ['commas anywhere', changed('27,812.03', '27,81,2.03'), 'expected a number', 10],
    ['no unit', changed('15.58 ns/iter', '15.58 /iter'), 'not a benchmark result', 9],
    ['no spread', changed(' (+/- 0.54)', ''), 'not a benchmark result', 9],
    ['nothing after the name', changed(/bench: +15.58 .*/, 'bench:'), 'not a benchmark result', 9],
    [
      'a repeated name',
      changed('sort::nothing ', 'parse_short '),
      '"parse_short" is in the file more than once',
      13,
    ],
    [
      'a name that also failed',
      changed('test sort::ignored          ... ignored', 'test parse_short ... FAILED'),
      'is in the file more than once',
      12,
    ],
    ['a failure without a name', failedWithoutName, '1 benchmarks failed, and 0 are named', undefined],
    [
      'a suite with a result taken out',
      changed(/^test parse_short.*\n/m, ''),
      '4 benchmarks were measured, and 3',
      14,
    ],
    ['a result torn from its name', fixture('one-thread'), '2 benchmarks were measured, and 1 have', 9],
    ['a process that was aborted', fixture('aborts'), 'cargo bench failed: bench failed', 7],
    [
      'an error of the compiler',
      `${ok}error: could not compile \`demo\`\n`,
      'cargo bench failed: could not compile',
      17,
    ],
    [
      'an error with a number',
      `${ok}error[E0432]: unresolved import\n`,
      'cargo bench failed: unresolved import',
      17,
    ],
    ['no end', ok.slice(0, ok.lastIndexOf('test result')), 'the last suite has no result', undefined],
    [
      'a suite whose end is broken',
      changed('filtered out; finished', 'filtered outfinished'),
      'not the result of a suite',
      5,
    ],
    ['a suite without an end', changed(/^test result: .*\n/m, ''), 'the previous suite has no end', 7],
  ])('%s', async (_, text, message, line) => {
    await expect(read(text)).rejects.toMatchObject({
      name: 'EvidenceError',
      message: expect.stringContaining(message),
      line,
    })
  })
})

test('an output that ends early is never read as a whole one', async () => {
  const end = ok.lastIndexOf(' measured;')
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: end }), async (length) => {
      await expect(read(ok.slice(0, length))).rejects.toThrow(
        expect.objectContaining({ name: 'EvidenceError' }),
      )
    }),
  )
})

test('a line of any length is read in linear time', async () => {
  const long = `test ${'a'.repeat(100_000)}${' ...'.repeat(100_000)}`
  expect(await shownOf(`${long}\n${'test '.repeat(200_000)}\n${ok}`)).toHaveLength(4)
  expect(await shownOf(`test ${' '.repeat(200_000)}x\ntest x${' '.repeat(200_000)}y\n${ok}`)).toHaveLength(4)
})
