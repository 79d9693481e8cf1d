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
import { readPerformance } from '../benchmarks/read-performance.ts'
import { type PerformanceBaselineContent, writePerformanceBaseline } from './performance-baseline.ts'

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

const byName = (left: Measurement, right: Measurement) => (metricName(left) < metricName(right) ? -1 : 1)

/** Everything that a measurement says but its line, so that equal numbers and names are equal texts. */
function textOf({ metric, parameters, unit, better, value, sampling, ...rest }: Measurement): string {
  const statistics = STATISTICS.map((each) => rest.statistics[each]).map(
    (each) => each && decimalToText(each),
  )
  const pairs = Object.entries(parameters).sort(([left], [right]) => (left < right ? -1 : 1))
  const margins = STATISTICS.map((each) => rest.margins?.[each]).map((each) => each && decimalToText(each))
  const single = value && decimalToText(value)
  return JSON.stringify([
    metric,
    pairs,
    unit,
    better,
    single,
    statistics,
    margins,
    sampling,
    rest.sampleCount,
    rest.samples,
  ])
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

  test('is the same text in whatever order the machine was described', () => {
    const machine = { toolchain: 'node 24', os: 'linux', cores: 4, cpu: 'AMD EPYC' }
    expect(writePerformanceBaseline({ ...content([load]), environment: machine })).toBe(
      writePerformanceBaseline(content([load])),
    )
  })

  test('is read back as it was written, to the last digit and whatever the names are', async () => {
    const decimal: fc.Arbitrary<Decimal> = fc
      .tuple(fc.bigInt({ min: 0n, max: 10n ** 320n - 1n }), fc.nat(400))
      .map(([coefficient, scale]) => ({ coefficient, scale }))
    const name = fc.oneof(
      fc.constantFrom('__proto__', 'constructor'),
      fc.string({ minLength: 1, unit: 'binary' }),
    )
    const parameters = fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))).map(Object.fromEntries)
    const measurement: fc.Arbitrary<Measurement> = fc.record(
      {
        metric: name,
        parameters,
        unit: fc.constantFrom('ns', 'bytes', 'per-second', 'count', 'percent'),
        better: fc.constantFrom('lower', 'higher'),
        value: decimal,
        statistics: fc.dictionary(fc.constantFrom(...STATISTICS), decimal),
        margins: fc.dictionary(fc.constantFrom(...STATISTICS), decimal),
        sampling: fc.constantFrom('observation', 'batch-mean'),
        sampleCount: fc.nat(),
        samples: fc.array(
          fc.double({ min: 0, noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
        ),
      },
      { requiredKeys: ['metric', 'parameters', 'unit', 'statistics', 'sampling'] },
    )
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(measurement, { selector: metricName, minLength: 1, maxLength: 4 }),
        async (made) => {
          const records = await read(writePerformanceBaseline(content(made)))
          const back = records.flatMap((record) =>
            record.kind === 'measurement' ? [record.measurement] : [],
          )
          expect(back.map(textOf)).toEqual(made.toSorted(byName).map(textOf))
        },
      ),
    )
  })

  const written = writePerformanceBaseline(content([load]))
  test.each([
    ['a negative sample', written.replace('1.5', '-1.5')],
    ['a number with too many digits', written.replace('"105637.0001"', `"${'1'.repeat(321)}"`)],
    ['a number without its whole part', written.replace('"105637.0001"', '".5"')],
    ['a parameter that is not text', written.replace('"size":"10"', '"size":10')],
    ['parameters in a list', written.replace(/"parameters":\{[^}]*\}/, '"parameters":[]')],
    ['a number where text belongs', written.replace('"105637.0001"', '105637.0001')],
    ['a negative number', written.replace('"105637.0001"', '"-1"')],
    ['an exponent', written.replace('"105637.0001"', '"1e3"')],
    ['an unknown unit', written.replace('"unit":"ns"', '"unit":"ms"')],
    ['an unknown key', written.replace('"metric":"load"', '"metric":"load","note":"x"')],
    ['no moment', written.replace('2026-03-01T12:00:00Z', 'yesterday')],
    ['the end missing', written.slice(0, -30)],
    ['no measurement', written.replace(/"measurements": \[[^\]]*\]\}\n {2}\]/, '"measurements": []')],
    ['a repeated metric', written.replace(/(\n {4}\{.*\})/, '$1,$1')],
  ])('is refused with %s', async (_, text) => {
    await expect(read(text)).rejects.toThrow(expect.objectContaining({ name: 'EvidenceError' }))
  })
})
