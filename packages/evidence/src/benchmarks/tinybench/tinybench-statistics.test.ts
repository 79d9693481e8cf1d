import { decimalToText } from '@governance-gates/core'
import { parseJsonDocument } from '@governance-gates/document/strict'
import { describe, expect, test } from 'vitest'
import { readTinybenchStatistics } from './tinybench-statistics.ts'

const stated = { min: 1, mean: 3, p50: 2, p75: 3, p99: 7, p999: 8, max: 9, samplesCount: 4 }
const readOf = (statistics: unknown, unit: 'ms' | 'ops/s' = 'ms') =>
  readTinybenchStatistics(parseJsonDocument(`[\n${JSON.stringify(statistics)}]`), [0], unit)
const refusal = (message: string) =>
  expect.objectContaining({ name: 'EvidenceError', message: expect.stringContaining(message), line: 2 })

test('every statistic is kept, in the base unit', () => {
  const { statistics, ...rest } = readOf(stated)
  expect(Object.entries(statistics).map(([name, value]) => `${name} ${decimalToText(value)}`)).toEqual([
    'mean 3000000',
    'p50 2000000',
    'min 1000000',
    'max 9000000',
    'p75 3000000',
    'p99 7000000',
    'p999 8000000',
  ])
  expect(rest).toEqual({ unit: 'ns', sampling: 'observation', sampleCount: 4 })
})

test('a rate is a rate', () => {
  expect(readOf({ mean: 3 }, 'ops/s')).toMatchObject({ unit: 'per-second' })
})

test('samples are kept in their order, and counted', () => {
  expect(readOf({ mean: 2, samples: [1, 4, 0.0001] })).toMatchObject({
    samples: [1_000_000, 4_000_000, 100],
    sampleCount: 3,
  })
})

test.each([[{ mean: 1 }], [{ mean: 1, samples: [] }], [{ mean: 1, samples: null }]])(
  'without samples and their number nothing is said of them: %j',
  (statistics) => {
    expect(readOf(statistics)).not.toHaveProperty('samples')
    expect(readOf(statistics)).not.toHaveProperty('sampleCount')
  },
)

test('rounding in the last digits is not a contradiction', () => {
  expect(readOf({ min: 0.1, mean: 0.1 + 1e-11, max: 0.1 })).toBeDefined()
})

describe('refused', () => {
  test.each([
    ['no mean', { ...stated, mean: undefined }, '[0].mean: expected a number, found nothing'],
    ['a mean that is null', { ...stated, mean: null }, '[0].mean: expected a number, found null'],
    ['a mean that is text', { ...stated, mean: '3' }, '[0].mean: expected a number, found "3"'],
    ['a negative mean', { ...stated, mean: -3 }, '[0].mean: expected a number from 0'],
    ['a percentile that is null', { ...stated, p99: null }, '[0].p99: expected a number, found null'],
    ['a median above the 75th percentile', { ...stated, p50: 3.1 }, 'its p50 is larger than its p75'],
    ['a 75th percentile above the 99th', { ...stated, p75: 7.1 }, 'its p75 is larger than its p99'],
    ['a 99th percentile above the 99.9th', { ...stated, p99: 8.1 }, 'its p99 is larger than its p999'],
    ['a percentile above the maximum', { ...stated, max: 7.9 }, 'its p999 is larger than its max'],
    ['a mean above the maximum', { mean: 3, max: 2.9 }, 'its mean is larger than its max'],
    ['a mean below the minimum', { mean: 3, min: 3.1 }, 'its min is larger than its mean'],
    ['a number of samples that is 0', { ...stated, samplesCount: 0 }, 'a whole number, 1 or more, found 0'],
    ['half a sample', { ...stated, samplesCount: 1.5 }, 'a whole number, 1 or more, found 1.5'],
    ['a number of samples that is text', { ...stated, sampleCount: '4' }, '1 or more, found "4"'],
    [
      'another number of samples',
      { mean: 1, samplesCount: 3, samples: [1, 1] },
      'are 2, but their count is 3',
    ],
    ['a sample that is null', { mean: 1, samples: [1, null] }, '[0].samples[1]: expected a number'],
    ['a negative sample', { mean: 1, samples: [-1] }, '[0].samples[0]: expected a number from 0'],
  ])('%s', (_, statistics, message) => {
    expect(() => readOf(statistics)).toThrow(refusal(message))
  })
})
