import { readFileSync } from 'node:fs'
import { decimalToText } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../read-performance.ts'
import { bencherFormat } from './bencher-metric-format.ts'

const fixture = readFileSync(new URL('fixtures/bmf.json', import.meta.url), 'utf8')
const readText = async (text: string) =>
  readPerformance({ path: 'bmf.json', bytes: [new TextEncoder().encode(text)], sibling: () => undefined })
const shownOf = async (text: string) =>
  (await readText(text)).records.map((record) => {
    if (record.kind !== 'measurement') return record.kind
    const { metric, unit, value, better, statistics, line } = record.measurement
    expect([statistics, better]).toEqual([{}, undefined])
    return `${line}: ${metric} = ${value && decimalToText(value)} ${unit}`
  })
const changed = (from: string, to: string) => {
  expect(fixture).toContain(from)
  return fixture.replace(from, to)
}

test('a metric is a benchmark and its measure, in the unit of the measure', async () => {
  expect((await readText(fixture)).format).toBe(bencherFormat.title)
  expect(await shownOf(fixture)).toEqual([
    '3: sort latency = 88 ns',
    '8: sort throughput = 5.55 per-second',
    '15: /bin/sh -c ./build.sh Build Time = 87250000000 ns',
    '20: demo file-size = 42 bytes',
    '23: demo instructions = 123456 count',
  ])
})

test.each([
  ['latency', '1.5 ns'],
  ['Latency', '1.5 ns'],
  ['throughput', '1.5 per-second'],
  ['build-time', '1500000000 ns'],
  ['file-size', '1.5 bytes'],
  ['File Size', '1.5 bytes'],
  ['allocated', '1.5 bytes'],
  ['total-bytes', '1.5 bytes'],
  ['Total Bytes', '1.5 bytes'],
  ['Max Bytes', '1.5 bytes'],
  ['Final Bytes', '1.5 bytes'],
  ['At t-gmax Bytes', '1.5 bytes'],
  ['peak_bytes', '1.5 bytes'],
  ['Bytes', '1.5 bytes'],
  ['Megabytes', '1.5 count'],
  ['Bytes Ratio', '1.5 count'],
  ['bytes-per-second', '1.5 count'],
  ['sys-cpu-time', '1.5 ns'],
  ['d1-miss-rate', '1.5 percent'],
  ['cpu-steal', '1.5 percent'],
  ['instructions', '1.5 count'],
  ['p99-of-mine', '1.5 count'],
  ['__proto__', '1.5 count'],
  ['constructor', '1.5 count'],
])('the unit of the measure %s', async (measure, expected) => {
  expect(await shownOf(`{"a": {"${measure}": {"value": 1.5}}}`)).toEqual([`1: a ${measure} = ${expected}`])
})

test('a name that is a property of every object is a name like others', async () => {
  const text = '{"__proto__": {"latency": {"value": 1}}, "constructor": {"latency": {"value": 2}}}'
  expect(await shownOf(text)).toEqual(['1: __proto__ latency = 1 ns', '1: constructor latency = 2 ns'])
})

test('of very many benchmarks no lines are looked for, and every one is read', async () => {
  const report = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, i) => [`b${i}`, { latency: { value: i } }]),
  )
  const shown = await shownOf(JSON.stringify(report, undefined, 1))
  expect(shown).toHaveLength(20_000)
  expect(shown[19_999]).toBe('undefined: b19999 latency = 19999 ns')
})

test.each([
  '{}',
  '{"a": {}}',
  '{"a": {"latency": {}}}',
  '{"a": {"latency": 1}}',
  '{"a": {"latency": {"value": 1}}, "schema": "x"}',
])('%s is another format', async (text) => {
  await expect(readText(text)).rejects.toMatchObject({
    message: expect.stringContaining('format is not known'),
  })
})

describe('refused, with the line', () => {
  test.each([
    [
      'a value that is null',
      changed('88.0,', 'null,'),
      'sort.latency.value: expected a number, found null',
      4,
    ],
    ['a value that is text', changed('88.0,', '"88",'), 'expected a number, found "88"', 4],
    ['a negative value', changed('"value": 42.0', '"value": -42.0'), 'expected a number from 0', 21],
    ['no value', changed('"value": 42.0', ''), 'demo.file-size.value: expected a number, found nothing', 20],
    ['a value below its bounds', changed('88.0,', '87.41,'), 'is not between its bounds', 3],
    ['a value above its bounds', changed('88.0,', '88.89,'), 'is not between its bounds', 3],
    ['a bound that is text', changed('87.42', '"87.42"'), 'sort.latency.lower_value: expected a number', 5],
    ['a bound that is null', changed('88.88', 'null'), 'sort.latency.upper_value: expected a number', 6],
    [
      'a benchmark without measures',
      changed('"demo": {', '"x": {},\n"demo": {'),
      'x: the benchmark has no measure',
      19,
    ],
    ['an empty name', changed('"demo"', '" "'), 'each need a name', 20],
    ['an empty measure', changed('"file-size"', '""'), 'each need a name', 20],
    ['a repeated benchmark', changed('"demo"', '"sort"'), 'the key "sort" appears twice', 19],
    [
      'a benchmark and a measure that are called as another one',
      changed('"demo": {', '"/bin/sh -c": {"./build.sh Build Time": {"value": 1}},\n"demo": {'),
      'is in the file more than once',
      19,
    ],
  ])('%s', async (_, text, message, line) => {
    await expect(readText(text)).rejects.toMatchObject({
      name: 'EvidenceError',
      message: expect.stringContaining(message),
      line,
    })
  })

  test.each(['87.42', '88.88'])('not: a value at its bound %s', async (value) => {
    expect(await shownOf(changed('88.0,', `${value},`))).toContain(`3: sort latency = ${value} ns`)
  })
})
