import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Decimal, decimalOf, decimalToText, parseDecimal } from '../number/decimal.ts'
import { estimate } from './estimate.ts'
import type { Measurement } from './measurement.ts'
import { MINIMUM_SAMPLES, STATISTICS, type Statistic } from './statistic.ts'

const decimal = (text: string): Decimal => parseDecimal(text) ?? decimalOf(-1)
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1)

function measurement(parts: Partial<Measurement>): Measurement {
  return { metric: 'load', parameters: {}, unit: 'ns', sampling: 'observation', statistics: {}, ...parts }
}

function known(subject: Measurement, statistic: Statistic | undefined): string {
  const result = estimate(subject, statistic)
  if (result.kind === 'unknown') throw new Error(result.reason)
  return decimalToText(result.value)
}

function unknown(subject: Measurement, statistic: Statistic | undefined): { reason: string; remedy: string } {
  const result = estimate(subject, statistic)
  if (result.kind === 'known') throw new Error(`known: ${decimalToText(result.value)}`)
  return { reason: result.reason, remedy: result.remedy }
}

describe('a statistic of samples', () => {
  // NumPy 1.26.4: numpy.percentile(range(1, 1001), q).
  test.each<[Statistic, string]>([
    ['mean', '500.5'],
    ['median', '500.5'],
    ['p50', '500.5'],
    ['p75', '750.25'],
    ['p90', '900.1'],
    ['p95', '950.05'],
    ['p99', '990.01'],
    ['p999', '999.001'],
    ['min', '1'],
    ['max', '1000'],
  ])('%s of 1 to 1000 is %s, in any order', (statistic, expected) => {
    expect(known(measurement({ samples: upTo(1000) }), statistic)).toBe(expected)
    expect(known(measurement({ samples: upTo(1000).toReversed() }), statistic)).toBe(expected)
  })

  test.each(STATISTICS.map((statistic) => [statistic, MINIMUM_SAMPLES[statistic]] as const))(
    '%s is known from %i samples on, and not from one less',
    (statistic, needed) => {
      for (const count of [needed, needed + 1]) {
        const result = estimate(measurement({ samples: upTo(count) }), statistic)
        expect(result).toMatchObject({ kind: 'known', statistic, sampleCount: count })
      }
      expect(estimate(measurement({ samples: upTo(needed - 1) }), statistic).kind).toBe('unknown')
    },
  )

  test('says how many samples there are and how many it takes', () => {
    expect(unknown(measurement({ samples: upTo(19) }), 'p95')).toEqual({
      reason: 'there are 19 samples, but p95 needs 20',
      remedy: 'run the benchmark until it has 20 samples',
    })
    expect(unknown(measurement({ samples: [5] }), 'p75').reason).toBe('there is 1 sample, but p75 needs 4')
  })

  test('does not depend on their order', () => {
    const samples = fc.array(fc.double({ min: 0, max: 1e9, noNaN: true }), { minLength: 20, maxLength: 30 })
    fc.assert(
      fc.property(
        samples,
        fc.constantFrom<Statistic>('mean', 'median', 'p95', 'max'),
        (values, statistic) => {
          const sorted = values.toSorted((left, right) => right - left)
          expect(known(measurement({ samples: values }), statistic)).toBe(
            known(measurement({ samples: sorted }), statistic),
          )
        },
      ),
    )
  })

  test('never falls where a sample grows', () => {
    const samples = fc.array(fc.nat(1000), { minLength: 20, maxLength: 30 })
    fc.assert(
      fc.property(
        samples,
        fc.nat(),
        fc.constantFrom<Statistic>('mean', 'p50', 'p95', 'min', 'max'),
        (values, at, name) => {
          const slower = values.with(at % values.length, (values[at % values.length] ?? 0) + 7)
          expect(Number(known(measurement({ samples: slower }), name))).toBeGreaterThanOrEqual(
            Number(known(measurement({ samples: values }), name)) - 1e-9,
          )
        },
      ),
    )
  })
})

describe('a statistic that the file states', () => {
  test('comes before the one of the samples', () => {
    const subject = measurement({ samples: upTo(20), statistics: { p95: decimal('19.5') } })
    expect(known(subject, 'p95')).toBe('19.5')
    expect(known(subject, 'median')).toBe('10.5')
  })

  test.each([
    [19, 'unknown'],
    [20, 'known'],
    [21, 'known'],
    [0, 'unknown'],
  ])('p95 of %i samples is %s', (sampleCount, kind) => {
    expect(estimate(measurement({ statistics: { p95: decimalOf(7) }, sampleCount }), 'p95').kind).toBe(kind)
  })

  test('is known where the file does not count its samples', () => {
    expect(estimate(measurement({ statistics: { p99: decimalOf(7) } }), 'p99')).toMatchObject({
      kind: 'known',
      sampleCount: undefined,
    })
  })

  test('is taken for one of the samples beside it, where nothing else is said', () => {
    const statistics = { p95: decimalOf(5) }
    expect(unknown(measurement({ statistics, samples: upTo(5) }), 'p95').reason).toContain('5 samples')
    expect(known(measurement({ statistics, samples: upTo(5), sampleCount: 500 }), 'p95')).toBe('5')
    expect(known(measurement({ statistics, samples: [] }), 'p95')).toBe('5')
  })

  test('of 0 samples is unknown, the mean included', () => {
    expect(unknown(measurement({ statistics: { mean: decimalOf(0) }, sampleCount: 0 }), 'mean').reason).toBe(
      'there are 0 samples, but mean needs 1',
    )
  })

  test('is never another one', () => {
    const stated = { mean: decimalOf(3), median: decimalOf(3), p90: decimalOf(4) }
    for (const statistic of ['p75', 'p95', 'p99', 'p999', 'min', 'max'] as const) {
      expect(unknown(measurement({ statistics: stated }), statistic).remedy).toContain('mean, median, p90')
    }
    expect(unknown(measurement({ statistics: { median: decimalOf(3) } }), 'mean').reason).toBe(
      'the file has no samples, and states median, not mean',
    )
  })

  test('may be p50 for the median and the other way round, of single executions only', () => {
    expect(known(measurement({ statistics: { p50: decimalOf(3) } }), 'median')).toBe('3')
    expect(known(measurement({ statistics: { median: decimalOf(3) } }), 'p50')).toBe('3')
    const batches = { sampling: 'batch-mean', statistics: { p50: decimalOf(3) } } as const
    expect(estimate(measurement(batches), 'median').kind).toBe('unknown')
  })
})

describe('means of several executions', () => {
  const batches = measurement({
    sampling: 'batch-mean',
    samples: upTo(1000),
    statistics: { p95: decimalOf(5), max: decimalOf(1000) },
  })

  test.each<Statistic>(['p50', 'p75', 'p90', 'p95', 'p99', 'p999', 'min', 'max'])(
    'have no %s',
    (statistic) => {
      expect(unknown(batches, statistic)).toEqual({
        reason: `these are means of several executions; their ${statistic} is not the ${statistic} of one`,
        remedy:
          'use a tool that times single executions, such as hyperfine, or write `statistic: mean` in the policy',
      })
    },
  )

  test('have a mean and a median', () => {
    expect(known(batches, 'mean')).toBe('500.5')
    expect(known(batches, 'median')).toBe('500.5')
  })
})

describe('a file that contradicts itself has no such statistic', () => {
  test.each<[Statistic, string, Partial<Measurement>, boolean]>([
    ['p95', '9.901', { samples: Array(20).fill(10) }, true],
    ['p95', '9.9', { samples: Array(20).fill(10) }, false],
    ['p95', '10.1', { samples: Array(20).fill(10) }, true],
    ['p95', '10.11', { samples: Array(20).fill(10) }, false],
    ['mean', '0', { samples: [5, 6] }, false],
    ['mean', '5.5', { samples: [5, 6] }, true],
    ['mean', '7', { statistics: { max: decimalOf(6) } }, false],
    ['mean', '7', { statistics: { p99: decimalOf(6) } }, true],
    ['p95', '4', { statistics: { p50: decimalOf(5) } }, false],
    ['p95', '5', { statistics: { p50: decimalOf(5) } }, true],
    ['p50', '6', { statistics: { p95: decimalOf(5) } }, false],
    ['p999', '6', { statistics: { max: decimalOf(5) } }, false],
    ['max', '4', { statistics: { p75: decimalOf(5) } }, false],
    ['min', '6', { statistics: { p75: decimalOf(5) } }, false],
    ['median', '4', { statistics: { p50: decimalOf(5) } }, true],
  ])('%#: %s stated as %s', (statistic, stated, parts, isKnown) => {
    const statistics = { ...parts.statistics, [statistic]: decimal(stated) }
    const result = estimate(measurement({ ...parts, statistics }), statistic)
    expect(result.kind).toBe(isKnown ? 'known' : 'unknown')
  })

  test('and it says where', () => {
    const statistics = { p95: decimalOf(4), p50: decimalOf(5) }
    expect(unknown(measurement({ statistics }), 'p95')).toEqual({
      reason: 'the file states p95 4, but its p50 is 5, which is more',
      remedy: 'check what wrote the file, and measure again',
    })
    expect(unknown(measurement({ statistics: { max: decimalOf(8) }, samples: [1, 2] }), 'max').reason).toBe(
      'the file states max 8, but its largest sample is 2, which is less',
    )
  })

  test('but samples that are only some of those behind the statistic do not speak against it', () => {
    const subject = { statistics: { max: decimalOf(8) }, samples: [1, 2] }
    expect(known(measurement({ ...subject, sampleCount: 3 }), 'max')).toBe('8')
    expect(estimate(measurement({ ...subject, sampleCount: 2 }), 'max').kind).toBe('unknown')
  })
})

describe('without a statistic in the policy', () => {
  test('the single number counts', () => {
    expect(estimate(measurement({ value: decimalOf(7) }), undefined)).toEqual({
      kind: 'known',
      value: decimalOf(7),
      statistic: undefined,
      sampleCount: undefined,
    })
    expect(unknown(measurement({ value: decimalOf(0), sampleCount: 0 }), undefined).reason).toContain(
      '0 samples',
    )
  })

  test('the only statistic counts, if it may', () => {
    const statistics = { p95: decimalOf(7) }
    expect(estimate(measurement({ statistics }), undefined)).toMatchObject({
      kind: 'known',
      statistic: 'p95',
    })
    expect(estimate(measurement({ statistics, samples: [] }), undefined).kind).toBe('known')
    expect(unknown(measurement({ statistics, sampleCount: 19 }), undefined).reason).toContain('needs 20')
    expect(unknown(measurement({ statistics, sampling: 'batch-mean' }), undefined).reason).toContain(
      'means of several',
    )
  })

  test('more than one number is a question, with what there is to choose from', () => {
    expect(unknown(measurement({ samples: upTo(12) }), undefined)).toEqual({
      reason: 'the file has more than one number, and the policy does not say which one to judge',
      remedy: 'write `statistic: …` with one of mean, median, p50, p75, p90, min, max',
    })
    const statistics = { mean: decimalOf(7), p95: decimalOf(9) }
    expect(unknown(measurement({ statistics }), undefined).remedy).toBe(
      'write `statistic: …` with one of mean, p95',
    )
    expect(unknown(measurement({ statistics, sampling: 'batch-mean' }), undefined).remedy).toBe(
      'write `statistic: …` with one of mean',
    )
  })

  test('where nothing may be chosen it says why', () => {
    const statistics = { p95: decimalOf(9), p99: decimalOf(9) }
    expect(unknown(measurement({ statistics, sampling: 'batch-mean' }), undefined).reason).toContain(
      'means of several',
    )
    expect(unknown(measurement({}), undefined).reason).toBe(
      'the file names the metric but has no number for it',
    )
    expect(unknown(measurement({ samples: [] }), undefined).reason).toContain('no number')
  })
})

test('a single number is not a statistic', () => {
  expect(unknown(measurement({ value: decimalOf(7) }), 'p95')).toEqual({
    reason: 'the file has a single number but does not say that it is the p95',
    remedy:
      'make the benchmark write its samples or its p95, or delete `statistic: p95` from the policy to judge that number',
  })
})

test('is in the unit of the samples, whatever it is', () => {
  const samples = fc.array(fc.nat(1_000_000), { minLength: 20, maxLength: 25 })
  fc.assert(
    fc.property(samples, fc.constantFrom<Statistic>('median', 'p95', 'min'), (values, statistic) => {
      const milliseconds = known(measurement({ samples: values }), statistic)
      const nanoseconds = known(measurement({ samples: values.map((value) => value * 1_000_000) }), statistic)
      expect(Number(nanoseconds)).toBeCloseTo(Number(milliseconds) * 1_000_000, 3)
    }),
  )
})
