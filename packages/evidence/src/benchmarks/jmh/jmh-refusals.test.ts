import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../read-performance.ts'

const fixtureOf = (name: string) => readFileSync(new URL(`fixtures/${name}.json`, import.meta.url), 'utf8')
const readText = async (text: string) =>
  readPerformance({ path: 'jmh.json', bytes: [new TextEncoder().encode(text)], sibling: () => undefined })

const modes = fixtureOf('modes')
const sample = fixtureOf('sample')
const changed = (from: string | RegExp, to: string, text = modes) => {
  expect(text).toMatch(from)
  return text.replace(from, to)
}

describe('refused, with the line', () => {
  const at = (text: string, within = modes) => within.slice(0, within.indexOf(text)).split('\n').length
  const SCORE = /"score" : [\d.]+/
  const RAW = /"rawData" : \[\s*\[\s*[\d.]+/
  const inRaw = at('"rawData"') + 2
  const HISTOGRAM = /"rawDataHistogram" : \[[\s\S]*?\n {12}\](?=\n {8}\})/
  test.each([
    [
      'a score that is NaN',
      changed(SCORE, '"score" : "NaN"'),
      'score: expected a number, found "NaN"',
      at('"score"'),
    ],
    [
      'a score that is null',
      changed(SCORE, '"score" : null'),
      'score: expected a number, found null',
      at('"score"'),
    ],
    ['a score that is text', changed(SCORE, '"score" : "1"'), 'score: expected a number', at('"score"')],
    ['a negative score', changed(SCORE, '"score" : -1'), 'score: expected a number from 0', at('"score"')],
    [
      'no score',
      changed(/"score" : [\d.]+,/, ''),
      'score: expected a number, found nothing',
      at('"primaryMetric"'),
    ],
    [
      'a score beyond its samples',
      changed(SCORE, '"score" : 1e9'),
      'its mean is larger than its largest sample',
      at('"primaryMetric"'),
    ],
    ['no unit', changed('"scoreUnit" : "ops/us",', ''), 'scoreUnit: it is missing', at('"primaryMetric"')],
    ['no number of forks', changed('"forks" : 2,', ''), 'does not say how many forks and iterations', 2],
    [
      'no number of iterations',
      changed('"measurementIterations" : 3,', ''),
      'does not say how many forks and iterations',
      2,
    ],
    [
      'no data of its forks',
      changed('"rawData"', '"data"'),
      'does not say how many forks and iterations it has',
      2,
    ],
    ['an unknown mode', changed('"thrpt"', '"all"'), 'mode: expected one of', at('"mode"')],
    [
      'a sample that is null',
      changed(RAW, '"rawData" : [\n[\nnull'),
      'rawData[0][0]: expected a number, found null',
      inRaw,
    ],
    [
      'a sample that is NaN',
      changed(RAW, '"rawData" : [\n[\n"NaN"'),
      'rawData[0][0]: expected a number',
      inRaw,
    ],
    [
      'a negative sample',
      changed(RAW, '"rawData" : [\n[\n-1'),
      'rawData[0][0]: expected a number from 0',
      inRaw,
    ],
    [
      'samples that are not lists',
      changed(/"rawData" : \[\s*\[/, '"rawData" : [ 1, ['),
      'rawData[0]: expected a list',
      at('"rawData"'),
    ],
    [
      'a parameter that is a number',
      changed('"size" : "10"', '"size" : 10'),
      'params.size: expected text',
      at('"size"'),
    ],
    [
      'a repeated benchmark',
      changed('"size" : "10"', '"size" : "1000"'),
      'is in the file more than once',
      59,
    ],
    ['no primary metric', changed('"primaryMetric"', '"metric"'), 'primaryMetric: it is missing', 2],
    ['no name', changed('"org.example.Sum.loop"', '""'), 'benchmark: expected text', at('"benchmark"')],
    [
      'percentiles that are not in order',
      changed(/"95\.0" : [\d.]+/, '"95.0" : 900', sample),
      'its p95 is larger than its p99',
      at('"primaryMetric"', sample),
    ],
    [
      'a percentile that is NaN',
      changed(/"99\.9" : [\d.]+/, '"99.9" : "NaN"', sample),
      'expected a number, found "NaN"',
      at('"99.9"', sample),
    ],
    [
      'a histogram of nothing',
      changed(HISTOGRAM, '"rawDataHistogram" : [[[], []]]', sample),
      'expected the executions, found none',
      at('"rawDataHistogram"', sample),
    ],
    [
      'a histogram with half an execution',
      changed('[ 0.48, 3 ]', '[ 0.48, 0.5 ]', sample),
      'expected a whole number, 0 or more',
      at('[ 0.48, 3 ]', sample),
    ],
  ])('%s', async (_, text, message, line) => {
    await expect(readText(text)).rejects.toMatchObject({
      name: 'EvidenceError',
      message: expect.stringContaining(message),
      line,
    })
  })

  test.each(['{"a": 1, "primaryMetric": {}}', '[]', '[{"benchmark": "b"}]'])(
    'not at all: %s',
    async (text) => {
      await expect(readText(text)).rejects.toMatchObject({
        message: expect.stringContaining('format is not known'),
        line: 1,
      })
    },
  )

  test('a file that is cut off, wherever it is', async () => {
    for (let end = 1; end < modes.trimEnd().length; end += 11) {
      await expect(readText(modes.slice(0, end)), `cut at ${end}`).rejects.toMatchObject({
        name: 'EvidenceError',
        line: expect.any(Number),
      })
    }
  })
})

test.each([
  [100, undefined],
  [101, 'no benchmark has more than 100 parameters'],
])('of %i parameters', async (number, message) => {
  const params = Object.fromEntries(Array.from({ length: number }, (_, index) => [`p${index}`, 'x']))
  const primaryMetric = { score: 1, scoreUnit: 's/op' }
  const text = JSON.stringify([{ benchmark: 'b', mode: 'ss', params, primaryMetric }])
  const error = await readText(text).catch((caught: unknown) => caught)
  if (message === undefined) expect(error).toMatchObject({ format: 'JMH' })
  else
    expect(error).toMatchObject({ name: 'EvidenceError', message: expect.stringContaining(message), line: 1 })
})
