import { readFileSync } from 'node:fs'
import { decimalToText } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../read-performance.ts'
import { benchmarkJsFormat } from './benchmark-js.ts'

const fixture = readFileSync(new URL('fixtures/suite.txt', import.meta.url), 'utf8')
const readText = async (text: string) =>
  readPerformance({ path: 'bench.txt', bytes: [new TextEncoder().encode(text)], sibling: () => undefined })
const shownOf = async (text: string) =>
  (await readText(text)).records.map((record) => {
    if (record.kind === 'crash') return `${record.line}: ${record.metric} crashed: ${record.message}`
    if (record.kind !== 'measurement') return record.kind
    const { metric, unit, statistics, sampling, sampleCount, line } = record.measurement
    const mean = statistics.mean === undefined ? 'none' : decimalToText(statistics.mean)
    return `${line}: ${metric} = ${mean} ${unit}, ${sampleCount} × ${sampling}`
  })
const changed = (from: string, to: string) => {
  expect(fixture).toContain(from)
  return fixture.replace(from, to)
}

test('what benchmark.js wrote is read in whole', async () => {
  expect((await readText(fixture)).format).toBe(benchmarkJsFormat.title)
  expect(await shownOf(fixture)).toEqual([
    '1: RegExp#test = 32017647 per-second, 25 × batch-mean',
    '2: String#indexOf 3 x 4 x = 142168481 per-second, 23 × batch-mean',
    '3: slow = 40.18 per-second, 22 × batch-mean',
    '4: throws crashed: it threw an error',
    '5: deferred = 472 per-second, 7 × batch-mean',
    '6: <Test #6> = 144189859 per-second, 23 × batch-mean',
  ])
})

describe('a line', () => {
  test.each([
    ['a x 0.01 ops/sec ±0.00% (1 run sampled)', '2: a = 0.01 per-second, 1 × batch-mean'],
    ['a x 999 ops/sec ±123.45% (5 runs sampled)', '2: a = 999 per-second, 5 × batch-mean'],
    ['a x 1,000 ops/sec ±1% (5 runs sampled)', '2: a = 1000 per-second, 5 × batch-mean'],
    ['a x 1000 ops/sec ±1% (5 runs sampled)', '2: a = 1000 per-second, 5 × batch-mean'],
    ['a: b x 7 ops/sec ±1% (5 runs sampled)', '2: a: b = 7 per-second, 5 × batch-mean'],
    ['a x 0.00 ops/sec ±0.00% (0 runs sampled)', '2: a crashed: it was stopped before its first run'],
    ['a: b: ', '2: a: b crashed: it threw an error'],
    ['a: TypeError: x is not a function', '2: a crashed: TypeError: x is not a function'],
    ['a: name: AssertionError,message: no', '2: a crashed: name: AssertionError,message: no'],
    ['a: errno: -2,code: ENOENT,syscall: open', '2: a crashed: errno: -2,code: ENOENT,syscall: open'],
  ])('%s', async (line, expected) => {
    expect(await shownOf(`b x 1 ops/sec ±1% (9 runs sampled)\n${line}\n`)).toEqual([
      '1: b = 1 per-second, 9 × batch-mean',
      expected,
    ])
  })

  test.each([
    'Fastest is a',
    'Fastest is a x b',
    'Platform: Node.js 24 on Linux',
    'Results:',
    '    at run (bench.js:1:1): Error',
    '',
    'a 3 x 4 matrix',
  ])('%j is passed over', async (line) => {
    expect(await shownOf(`b x 1 ops/sec ±1% (9 runs sampled)\n${line}\n`)).toHaveLength(1)
  })
})

test('a file with line breaks of Windows is read', async () => {
  expect(await shownOf(fixture.replaceAll('\n', '\r\n'))).toEqual(await shownOf(fixture))
})

describe('refused, with the line', () => {
  test.each([
    ['no number', changed('x 40.18 ops', 'x NaN ops'), 3],
    ['an infinite number', changed('x 40.18 ops', 'x Infinity ops'), 3],
    ['a number too large', changed('x 40.18 ops', `x ${'9'.repeat(400)} ops`), 3],
    ['a negative number', changed('x 40.18 ops', 'x -40.18 ops'), 3],
    ['commas anywhere', changed('142,168,481', '142,16,8481'), 2],
    ['no spread', changed(' ±0.50%', ''), 3],
    ['no number of runs', changed(' (22 runs sampled)', ''), 3],
    ['half a run', changed('(22 runs', '(2.2 runs'), 3],
    ['no name', changed('slow x', ' x'), 3],
    ['a repeated name', changed('slow', 'deferred'), 5],
    ['a name that also crashed', changed('throws', 'slow'), 4],
    ['something behind the result', changed('(22 runs sampled)', '(22 runs sampled) x'), 3],
  ])('%s', async (_, text, line) => {
    await expect(readText(text)).rejects.toMatchObject({ name: 'EvidenceError', line })
  })

  test.each([
    ' ',
    ' x',
    '1',
    '142,168',
    ' o',
    ' ops',
    'ops/',
    'ops/s',
    'ops/sec',
    '±',
    '(23',
    'runs',
    'sampled',
  ])('a result that is cut off at %j', async (end) => {
    const at = fixture.indexOf('x 142') + 'x 142'.indexOf('1')
    const tail = fixture.slice(at)
    const cut =
      fixture.slice(0, at) +
      (end.trim() === '' || end === ' x' ? '' : tail.slice(0, tail.indexOf(end) + end.length))
    await expect(readText(cut)).rejects.toMatchObject({
      name: 'EvidenceError',
      message: expect.stringContaining('expected the result of a benchmark'),
      line: 2,
    })
  })
})

test('a line of any length is read in linear time', async () => {
  const long = `${'a: errno: '.repeat(200_000)}\u2028`
  expect(await shownOf(`b x 1 ops/sec ±1% (9 runs sampled)\n${long}\n`)).toHaveLength(2)
  const times = `${' x 1,111'.repeat(200_000)}\n`
  await expect(shownOf(`b x 1 ops/sec ±1% (9 runs sampled)\n${times}`)).rejects.toThrow(
    'expected the result of a benchmark',
  )
})
