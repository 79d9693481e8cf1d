import {
  type Decimal,
  decimalToText,
  type Instant,
  type Measurement,
  metricName,
  parseInstant,
  STATISTICS,
} from '@governance-gates/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PerformanceBaselineContent, writePerformanceBaseline } from './performance-baseline.ts'
import { readPerformance } from './read-performance.ts'

const generatedAt = parseInstant('2026-03-01T12:00:00Z') as Instant

const read = async (text: string) => {
  const bytes = [new TextEncoder().encode(text)]
  return (await readPerformance({ path: 'baseline.json', bytes, sibling: () => undefined })).records
}

const content = (measurements: readonly Measurement[]): PerformanceBaselineContent => ({
  generatedAt,
  commit: 'abc',
  thresholdsVersion: 'v1',
  environment: { cpu: 'AMD EPYC', cores: 4, os: 'linux', toolchain: 'node 24' },
  measurements,
})

const load: Measurement = {
  metric: 'load',
  parameters: { size: '10', kind: 'cold' },
  unit: 'ns',
  better: 'lower',
  statistics: { p95: { coefficient: 1056370001n, scale: 4 } },
  sampling: 'observation',
  sampleCount: 40,
  samples: [1.5, 2, 0.1],
}

describe('a baseline of performance', () => {
  test('says what was measured, on what machine and when', async () => {
    expect(await read(writePerformanceBaseline(content([load])))).toEqual([
      { kind: 'generated-at', instant: generatedAt },
      { kind: 'environment', environment: { cpu: 'AMD EPYC', cores: 4, os: 'linux', toolchain: 'node 24' } },
      { kind: 'measurement', measurement: { ...load, line: 13 } },
    ])
  })

  test('is the same text in whatever order it was measured', () => {
    const other: Measurement = {
      metric: 'b',
      parameters: {},
      unit: 'bytes',
      statistics: {},
      sampling: 'observation',
    }
    expect(writePerformanceBaseline(content([load, other]))).toBe(
      writePerformanceBaseline(content([other, load])),
    )
  })

  test('is read back as it was written', async () => {
    const decimal: fc.Arbitrary<Decimal> = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.nat(9))
      .map(([coefficient, scale]) => ({ coefficient, scale }))
    const measurement: fc.Arbitrary<Measurement> = fc.record(
      {
        metric: fc.string({ minLength: 1 }),
        parameters: fc.dictionary(
          fc.string().filter((key) => key !== '__proto__'),
          fc.string(),
        ),
        unit: fc.constantFrom('ns', 'bytes', 'per-second', 'count', 'percent'),
        better: fc.constantFrom('lower', 'higher'),
        value: decimal,
        statistics: fc.dictionary(fc.constantFrom(...STATISTICS), decimal),
        sampling: fc.constantFrom('observation', 'batch-mean'),
        sampleCount: fc.nat(),
        samples: fc.array(fc.double({ min: 0, max: 1e12, noNaN: true }).map((value) => value + 0)),
      },
      { requiredKeys: ['metric', 'parameters', 'unit', 'statistics', 'sampling'] },
    )
    const textsOf = (decimals: Measurement['statistics']) =>
      new Map(Object.entries(decimals).map(([name, value]) => [name, decimalToText(value)]))
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(measurement, { selector: metricName, minLength: 1, maxLength: 4 }),
        async (made) => {
          const records = await read(writePerformanceBaseline(content(made)))
          const back = records.flatMap((record) =>
            record.kind === 'measurement' ? [record.measurement] : [],
          )
          const byName = new Map(back.map((each) => [metricName(each), each]))
          for (const each of made) {
            const found = byName.get(metricName(each))
            expect(found).toMatchObject({ metric: each.metric, unit: each.unit, sampling: each.sampling })
            expect(found?.samples).toEqual(each.samples)
            expect(found?.sampleCount).toBe(each.sampleCount)
            expect(textsOf(found?.statistics ?? {})).toEqual(textsOf(each.statistics))
          }
        },
      ),
      { numRuns: 50 },
    )
  })

  const written = writePerformanceBaseline(content([load]))
  test.each([
    ['a negative sample', written.replace('1.5', '-1.5')],
    ['a number where text belongs', written.replace('"105637.0001"', '105637.0001')],
    ['a negative number', written.replace('"105637.0001"', '"-1"')],
    ['an exponent', written.replace('"105637.0001"', '"1e3"')],
    ['an unknown unit', written.replace('"unit":"ns"', '"unit":"ms"')],
    ['an unknown key', written.replace('"metric":"load"', '"metric":"load","note":"x"')],
    ['no moment', written.replace('2026-03-01T12:00:00Z', 'yesterday')],
    ['the end missing', written.slice(0, -30)],
    ['no measurement', written.replace(/"measurements": \[[^\]]*\]\}\n {2}\]/, '"measurements": []')],
    ['a metric twice', written.replace(/(\n {4}\{.*\})/, '$1,$1')],
  ])('is refused with %s', async (_, text) => {
    await expect(read(text)).rejects.toThrow(expect.objectContaining({ name: 'EvidenceError' }))
  })
})
