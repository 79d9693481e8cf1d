import { readFileSync } from 'node:fs'
import { decimalToText } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../read-performance.ts'
import { githubActionBenchmarkFormat } from './github-action-benchmark.ts'

const fixtureOf = (name: string) => readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8')
const smaller = fixtureOf('smaller-is-better')
const readText = async (text: string) =>
  readPerformance({ path: 'bench.json', bytes: [new TextEncoder().encode(text)], sibling: () => undefined })
const shownOf = async (text: string) =>
  (await readText(text)).records.map((record) => {
    if (record.kind !== 'measurement') return record.kind
    const { metric, unit, value, better, statistics, line } = record.measurement
    expect(statistics).toEqual({})
    return `${line}: ${metric} = ${value && decimalToText(value)} ${unit}, ${better ?? 'as its unit says'}`
  })
const changed = (from: string, to: string) => {
  expect(smaller).toContain(from)
  return smaller.replace(from, to)
}

test('a list is read in whole, and its direction left to the unit', async () => {
  expect((await readText(smaller)).format).toBe(githubActionBenchmarkFormat.title)
  expect(await shownOf(smaller)).toEqual([
    '2: My Custom Smaller Is Better Benchmark - CPU Load = 50 percent, as its unit says',
    '7: My Custom Smaller Is Better Benchmark - Memory Used = 100000000 bytes, as its unit says',
    '14: parse = 44601.5 ns, as its unit says',
  ])
  expect(await shownOf(fixtureOf('bigger-is-better'))).toEqual([
    '2: orders = 1250.25 per-second, as its unit says',
    '3: cache hits = 98.5 percent, as its unit says',
  ])
})

describe('refused, with the line', () => {
  test.each([
    [
      'a value that is null',
      changed('"value": 50', '"value": null'),
      '[0].value: expected a number, found null',
      5,
    ],
    ['a value that is text', changed('"value": 50', '"value": "50"'), 'expected a number, found "50"', 5],
    ['a negative value', changed('"value": 50', '"value": -50'), 'expected a number from 0', 5],
    ['a value too large', changed('"value": 50', '"value": 1e999'), 'expected a number, found Infinity', 5],
    ['no value', changed(',\n    "value": 50', ''), '[0].value: it is missing', 2],
    ['no unit', changed('"unit": "Percent",', ''), '[0].unit: it is missing', 2],
    ['no name', changed('"name": "parse", ', ''), '[2].name: it is missing', 14],
    ['an empty name', changed('"parse"', '""'), '[2].name: expected text that is not empty', 14],
    [
      'a repeated name',
      changed('"parse"', '"My Custom Smaller Is Better Benchmark - CPU Load"'),
      'is in the file more than once',
      14,
    ],
    ['an item that is not a row', changed('[', '[\n  7,'), '[0]: expected an object, found 7', 2],
  ])('%s', async (_, text, message, line) => {
    await expect(readText(text)).rejects.toMatchObject({
      name: 'EvidenceError',
      message: expect.stringContaining(message),
      line,
    })
  })
})
