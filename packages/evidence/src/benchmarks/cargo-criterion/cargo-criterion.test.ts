import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../read-performance.ts'
import { cargoCriterionFormat } from './cargo-criterion.ts'

const fixture = readFileSync(new URL('fixtures/all.jsonl', import.meta.url), 'utf8')
const read = async (text: string) =>
  readPerformance({ path: 'bench.jsonl', bytes: [new TextEncoder().encode(text)], sibling: () => undefined })
const measurements = async (text: string) =>
  (await read(text)).records.flatMap((record) => (record.kind === 'measurement' ? [record.measurement] : []))

test('what cargo-criterion wrote is read in whole', async () => {
  expect((await read(fixture)).format).toBe(cargoCriterionFormat.title)
  const found = await measurements(fixture)
  expect(
    found.map(
      ({ line, metric, sampling, samples }) => `${line}: ${metric}, ${samples?.length} × ${sampling}`,
    ),
  ).toEqual([
    '1: slow/once, 10 × observation',
    '3: parse, 20 × batch-mean',
    '5: sort/std/10, 20 × batch-mean',
    '6: sort/size=10, mode=fast/stable, 20 × batch-mean',
    '7: sort/std/1000, 20 × batch-mean',
    '8: sort/size=1000, mode=fast/stable, 20 × batch-mean',
    '10: a group whose name is longer than the sixty-four bytes of a directory/a function whose name is longe..., 20 × batch-mean',
  ])
  expect(found.map(({ unit }) => unit)).toEqual(Array(7).fill('ns'))
  expect(found[1]?.statistics).toEqual({
    mean: { coefficient: 1683958028215367n, scale: 14 },
    median: { coefficient: 16849748437413133n, scale: 15 },
  })
  const { samples = [] } = found[1] ?? {}
  expect(samples.reduce((sum, each) => sum + each) / samples.length).toBeCloseTo(16.83958, 4)
})

const lines = fixture.trimEnd().split('\n')
const [once = '', onceGroup = ''] = lines
const changed = (from: string | RegExp, to: string): string => {
  expect(once.replace(from, to)).not.toBe(once)
  return [once.replace(from, to), ...lines.slice(1)].join('\n')
}

describe('refused, with the line', () => {
  test.each([
    [
      'a mean that is null',
      changed(/"mean":\{"estimate":[\d.]+/, '"mean":{"estimate":null'),
      'mean: expected',
      1,
    ],
    [
      'a mean that is text',
      changed(/"mean":\{"estimate":([\d.]+)/, '"mean":{"estimate":"$1"'),
      'mean: exp',
      1,
    ],
    ['a negative median', changed('"median":{"estimate":', '"median":{"estimate":-'), 'number from 0', 1],
    ['a value that is NaN', changed(/"measured_values":\[[\d.]+/, '"measured_values":[NaN'), 'not valid', 1],
    [
      'a value that is null',
      changed(/"measured_values":\[[\d.]+/, '"measured_values":[null'),
      'values[0]',
      1,
    ],
    ['a negative value', changed('"measured_values":[', '"measured_values":[-'), 'measured_values[0]', 1],
    ['a value too few', changed(/"measured_values":\[[\d.]+,/, '"measured_values":['), '9 values for 10', 1],
    [
      'no values',
      changed(
        /"iteration_count":\[[^\]]*\](.*)"measured_values":\[[^\]]*\]/,
        '"iteration_count":[]$1"measured_values":[]',
      ),
      '0 values for 0',
      1,
    ],
    ['a batch of none', changed('"iteration_count":[1', '"iteration_count":[0'), 'batches', 1],
    ['no unit', changed(/"unit":"ns","throughput"/, '"throughput"'), 'unit: not a benchmark', 1],
    ['no mean', changed('"mean":', '"x":'), 'mean: not a benchmark', 1],
    ['an empty name', changed('"id":"slow/once"', '"id":""'), 'id: not a benchmark', 1],
    ['a repeated benchmark', [once, ...lines].join('\n'), '"slow/once" is in the file more than once', 2],
    [
      'a benchmark without the end of its group',
      lines.slice(0, -1).join('\n'),
      'has no end: it is trunc',
      10,
    ],
    ['a single benchmark', once, 'has no end: it is truncated', 1],
    ['a group with a benchmark missing', lines.toSpliced(4, 1).join('\n'), 'a group lists "sort/std/10"', 8],
    ['a group with two ends', [once, onceGroup, onceGroup].join('\n'), 'a group lists "slow/once"', 3],
  ])('%s', async (_, text, message, line) => {
    await expect(read(text)).rejects.toMatchObject({
      name: 'EvidenceError',
      message: expect.stringContaining(message),
      line,
    })
  })
})

test('a file that ends early is refused, or ends with a group', async () => {
  const ends = [...fixture.matchAll(/"group-complete".*$/gm)].map((match) => match.index + match[0].length)
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: fixture.trimEnd().length - 1 }), async (length) => {
      const cut = fixture.slice(0, length)
      if (ends.includes(cut.trimEnd().length)) return
      await expect(read(cut)).rejects.toThrow(expect.objectContaining({ name: 'EvidenceError' }))
    }),
  )
})
