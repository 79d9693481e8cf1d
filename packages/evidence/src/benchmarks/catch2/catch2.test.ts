import { readFileSync } from 'node:fs'
import { decimalToText, estimate } from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readPerformance } from '../read-performance.ts'
import { catch2Format } from './catch2.ts'

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}.xml`, import.meta.url), 'utf8')
const read = async (text: string) =>
  readPerformance({ path: 'bench.xml', bytes: [new TextEncoder().encode(text)], sibling: () => undefined })
const shownOf = async (text: string) =>
  (await read(text)).records.map((record) => {
    if (record.kind === 'crash') return `${record.line}: ${record.metric} crashed: ${record.message}`
    if (record.kind !== 'measurement') return record.kind
    const { line, metric, unit, statistics, samples, sampling } = record.measurement
    expect(sampling).toBe('batch-mean')
    const numbers = statistics.mean === undefined ? samples?.join(' ') : decimalToText(statistics.mean)
    return `${line}: ${metric} = ${numbers} ${unit}`
  })
const ok = fixture('ok')

describe('what Catch2 wrote is read in whole', () => {
  test('version 3', async () => {
    expect((await read(ok)).format).toBe(catch2Format.title)
    expect(await shownOf(ok)).toEqual([
      '4: sort > std::sort 100 = 479.1 502.627 478.623 ns',
      '11: sort > large > std::sort 10000 <"&> = 402411 ns',
      '26: sort > generated > n = 1 = 13.0032 ns',
      '32: sort > generated > n = 2 = 13.5332 ns',
      '47: sort > meter > sleeps = 1360140 ns',
    ])
  })

  test('version 2', async () => {
    expect(await shownOf(fixture('catch2-2'))).toEqual([
      '6: sort > small > std::sort 100 = 446.956 ns',
      '15: sort > large > std::sort 10000 <"&> = 383852 ns',
      '24: sort > generated > n = 1 = 12.4831 ns',
      '30: sort > generated > n = 2 = 12.8734 ns',
      '39: sort > meter > sleeps = 1081070 ns',
    ])
  })

  test('benchmarks and test cases that fail', async () => {
    expect((await shownOf(fixture('broken'))).slice(5)).toEqual([
      '61: broken > fine = 20.8292 ns',
      '87: throws outside > before = 34.5787 ns',
      '68: broken > throws crashed: out of cheese',
      '73: broken crashed: the test case failed',
      '84: nothing but an assertion crashed: the test case failed',
      '96: throws outside crashed: the test case failed',
    ])
  })
})

test('means have a mean and no percentile', async () => {
  for (const record of (await read(ok)).records) {
    if (record.kind !== 'measurement') throw new Error('no measurement')
    expect(estimate(record.measurement, 'mean').kind).toBe('known')
    expect(estimate(record.measurement, 'p95').kind).toBe('unknown')
  }
})

test('a benchmark without a mean is a crash', async () => {
  const text = ok.replace(/<mean value="402411"[^>]*>/, '')
  expect(await shownOf(text)).toContain(
    '11: sort > large > std::sort 10000 <"&> crashed: the benchmark has no mean',
  )
})

test('a test case that does not say how it ended is a crash', async () => {
  const text = ok.replace(/<OverallResult [^>]*>/, '')
  expect(text).not.toBe(ok)
  expect(await shownOf(text)).toContainEqual(expect.stringContaining('crashed: the test case has no result'))
})

const mean = (value: string) => {
  const text = ok.replace(/<mean value="402411"/, `<mean value="${value}"`)
  expect(text).not.toBe(ok)
  return text
}

describe('refused, with the line', () => {
  test.each([
    ['a mean that is NaN', mean('nan'), 'large > std::sort 10000 <"&>: expected a number', 13],
    ['a mean that is minus NaN', mean('-nan'), 'expected a number', 13],
    ['an infinite mean', mean('inf'), 'expected a number', 13],
    ['an empty mean', mean(''), 'expected a number', 13],
    ['a negative mean', mean('-1.5'), 'expected a number', 13],
    ['a mean with a unit', mean('1.5 ms'), 'expected a number', 13],
    ['a mean beyond all doubles', mean('1e400'), 'expected a number', 13],
    ['a mean without a value', ok.replace('mean value="402411"', 'mean x="402411"'), 'expected a number', 13],
    ['a tag that is not closed', ok.replace('</Section>', ''), 'not well-formed XML', 56],
    ['a document type', ok.replace('?>', '?><!DOCTYPE x []>'), 'document type', 1],
  ])('%s', async (_, text, message, line) => {
    await expect(read(text)).rejects.toMatchObject({
      name: 'EvidenceError',
      message: expect.stringContaining(message),
      line,
    })
  })

  test('a run without benchmarks', async () => {
    const text = ok
      .replace(/<BenchmarkResults[\s\S]*<\/BenchmarkResults>/, '')
      .replace(/<Section[\s\S]*<\/Section>/, '')
    await expect(read(text.replace(/<\/?Section[^>]*>/g, ''))).rejects.toThrow(
      'the Catch2 XML file has no measurement',
    )
  })
})

test('a file that ends early is refused, wherever it is cut', async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 1, max: ok.trimEnd().length - 1 }), async (length) => {
      await expect(read(ok.slice(0, length))).rejects.toThrow(
        expect.objectContaining({ name: 'EvidenceError', line: expect.any(Number) }),
      )
    }),
  )
})
