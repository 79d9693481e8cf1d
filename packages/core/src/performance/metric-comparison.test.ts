import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  add,
  type Decimal,
  decimalOf,
  decimalOfDouble,
  decimalToText,
  parseDecimal,
} from '../number/decimal.ts'
import { parseQuantity, type Quantity } from '../number/quantity.ts'
import type { Measurement } from './measurement.ts'
import { type ComparisonRules, compareMeasurements, type MetricComparison } from './metric-comparison.ts'
import type { Statistic } from './statistic.ts'
import { MOST_PERCENT } from './worsening.ts'

const decimal = (text: string): Decimal => parseDecimal(text) ?? decimalOf(-1)

function quantity(text: string): Quantity {
  const found = parseQuantity(text)
  if (found === undefined) throw new Error(`${text} is not a quantity`)
  return found
}

function measurement(parts: Partial<Measurement>): Measurement {
  return { metric: 'load', parameters: {}, unit: 'ns', sampling: 'observation', statistics: {}, ...parts }
}

const value = (text: string) => measurement({ value: decimal(text) })
const of = (samples: readonly number[]) => measurement({ samples })
const rules = (maxWorsening: string, parts: Partial<ComparisonRules> = {}): ComparisonRules => ({
  better: 'lower',
  maxWorsening: decimal(maxWorsening),
  ...parts,
})

function compared(comparison: MetricComparison): Extract<MetricComparison, { readonly kind: 'compared' }> {
  if (comparison.kind === 'incomparable') throw new Error(comparison.reason)
  return comparison
}

const outcome = (before: Measurement, after: Measurement, how: ComparisonRules) =>
  compared(compareMeasurements(before, after, how)).outcome

describe('numbers alone', () => {
  test.each([
    ['100', '99.999', 'better'],
    ['100', '100', 'same'],
    ['100', '100.001', 'worse'],
    ['100', '109.999', 'worse'],
    ['100', '110', 'worse'],
    ['100', '110.000000000000000001', 'regressed'],
    ['0.3', '0.33', 'worse'],
  ])('from %s to %s, with 10 percent permitted: %s', (before, after, expected) => {
    expect(outcome(value(before), value(after), rules('10'))).toBe(expected)
  })

  test.each([
    ['100', '100', 'same'],
    ['100', '100.000000001', 'regressed'],
    ['100', '99', 'better'],
  ])('from %s to %s, with nothing permitted: %s', (before, after, expected) => {
    expect(outcome(value(before), value(after), rules('0'))).toBe(expected)
  })

  test.each([
    ['100', '104.9', 'same'],
    ['100', '105', 'regressed'],
    ['100', '105.1', 'regressed'],
    ['100', '95.1', 'same'],
    ['100', '95', 'better'],
  ])('from %s to %s, where less than 5 ns is ignored: %s', (before, after, expected) => {
    const how = rules('1', { ignoreBelow: quantity('5ns') })
    expect(outcome(value(before), value(after), how)).toBe(expected)
  })

  test.each([
    ['100', '104.9', true],
    ['100', '101', false],
    ['100', '105', false],
    ['100', '95.1', false],
    ['0', '4', true],
    ['0', '0', false],
  ])('from %s to %s, only less than 5 ns to ignore hides a regression: %s', (before, after, isHidden) => {
    const floor = quantity('5ns')
    const comparison = compareMeasurements(value(before), value(after), rules('1', { ignoreBelow: floor }))
    expect(compared(comparison).ignoredBelow).toEqual(isHidden ? floor : undefined)
  })

  test('what is ignored in another unit does not count', () => {
    expect(outcome(value('100'), value('105'), rules('1', { ignoreBelow: quantity('50 B') }))).toBe(
      'regressed',
    )
  })

  test('more is better where it is said so, and any change is worse where nobody knows', () => {
    expect(outcome(value('100'), value('80'), rules('10', { better: 'higher' }))).toBe('regressed')
    expect(outcome(value('100'), value('120'), rules('10', { better: 'higher' }))).toBe('better')
    for (const after of ['89', '111']) {
      expect(outcome(value('100'), value(after), rules('10', { better: undefined }))).toBe('regressed')
    }
    expect(outcome(value('100'), value('91'), rules('10', { better: undefined }))).toBe('worse')
  })

  test('from 0 any worsening is beyond every percentage, and what is shown is finite', () => {
    const comparison = compared(compareMeasurements(value('0'), value('0.001'), rules('1000000')))
    expect(comparison).toMatchObject({ outcome: 'regressed', worsening: MOST_PERCENT })
    expect(outcome(value('0'), value('0'), rules('0'))).toBe('same')
    expect(outcome(value('0'), value('4'), rules('0', { ignoreBelow: quantity('5ns') }))).toBe('same')
    const higher = compared(compareMeasurements(value('0'), value('3'), rules('0', { better: 'higher' })))
    expect(higher).toMatchObject({ outcome: 'better', worsening: -MOST_PERCENT })
  })

  test('are shown with what they are', () => {
    const statistics = { p95: decimalOf(200) }
    const comparison = compared(
      compareMeasurements(
        measurement({ statistics }),
        measurement({ statistics: { p95: decimalOf(225) } }),
        rules('20'),
      ),
    )
    expect(comparison).toEqual({
      kind: 'compared',
      outcome: 'worse',
      statistic: 'p95',
      before: decimalOf(200),
      after: decimalOf(225),
      unit: 'ns',
      worsening: 12.5,
    })
  })
})

describe('which number is compared', () => {
  const withAll = measurement({
    value: decimalOf(1),
    statistics: { median: decimalOf(2), mean: decimalOf(3), p95: decimalOf(4) },
  })

  test('the one of the policy', () => {
    expect(compared(compareMeasurements(withAll, withAll, rules('1', { statistic: 'p95' }))).statistic).toBe(
      'p95',
    )
  })

  test('the first of median, mean and the single number that both sides have', () => {
    const mean = measurement({ value: decimalOf(1), statistics: { mean: decimalOf(3) } })
    const found = (before: Measurement, after: Measurement) => {
      const { statistic, before: number } = compared(compareMeasurements(before, after, rules('1')))
      return [statistic, decimalToText(number)]
    }
    expect(found(withAll, withAll)).toEqual(['median', '2'])
    expect(found(withAll, mean)).toEqual(['mean', '3'])
    expect(found(withAll, value('1'))).toEqual([undefined, '1'])
    const p50 = measurement({ statistics: { p50: decimalOf(5) } })
    expect(found(p50, of([2, 3, 4]))).toEqual(['median', '5'])
  })

  test('none where a side does not know it', () => {
    expect(compareMeasurements(value('1'), withAll, rules('1', { statistic: 'p95' }))).toMatchObject({
      kind: 'incomparable',
      reason: expect.stringContaining('the baseline: the file has a single number'),
    })
    expect(compareMeasurements(withAll, of([1, 2]), rules('1', { statistic: 'p95' }))).toMatchObject({
      kind: 'incomparable',
      reason: 'this run: there are 2 samples, but p95 needs 20',
    })
  })

  test('none where each side has another', () => {
    const stated = (statistic: Statistic) => measurement({ statistics: { [statistic]: decimalOf(5) } })
    expect(compareMeasurements(stated('p95'), stated('p99'), rules('1'))).toMatchObject({
      kind: 'incomparable',
      reason: 'the baseline has p95, but this run has p99',
    })
    expect(compareMeasurements(value('5'), stated('p99'), rules('1'))).toMatchObject({
      kind: 'incomparable',
      reason: 'the baseline has a single number, but this run has p99',
    })
  })

  test('none in another unit', () => {
    expect(
      compareMeasurements(value('1'), measurement({ unit: 'bytes', value: decimalOf(1) }), rules('1')),
    ).toEqual({
      kind: 'incomparable',
      reason: 'the baseline is in ns, but this run is in bytes',
      remedy: 'measure in the unit of the baseline, or commit a new baseline',
    })
  })
})

describe('samples on both sides', () => {
  const steady = Array.from({ length: 30 }, (_, index) => 100 + ((index * 7) % 30) / 10)
  const wild = Array.from({ length: 10 }, (_, index) => 60 + ((index * 7) % 10) * 10)

  test('show a regression beyond chance, with its bounds', () => {
    const slower = steady.map((sample) => sample * 1.25)
    const { outcome: found, evidence } = compared(compareMeasurements(of(steady), of(slower), rules('10')))
    expect(found).toBe('regressed')
    expect(evidence?.low).toBeGreaterThan(23)
    expect(evidence?.high).toBeLessThan(27)
    expect(evidence?.p).toBeLessThan(1e-9)
    expect(evidence?.samplesNeeded).toBeUndefined()
  })

  test('hide one in noise, and tell how many would settle it', () => {
    const slower = wild.map((sample) => sample * 1.15)
    const {
      outcome: found,
      evidence,
      worsening,
    } = compared(compareMeasurements(of(wild), of(slower), rules('10')))
    expect(found).toBe('noisy')
    expect(worsening).toBeCloseTo(15, 9)
    expect(evidence?.low).toBeLessThan(0)
    expect(evidence?.high).toBeGreaterThan(15)
    expect(evidence?.samplesNeeded).toBeGreaterThan(50)
    expect(evidence?.samplesNeeded).toBeLessThan(500)
  })

  test('need no test within the limit', () => {
    const slower = steady.map((sample) => sample * 1.05)
    expect(compareMeasurements(of(steady), of(slower), rules('10'))).not.toHaveProperty('evidence')
  })

  test('work the same where more is better, and where nobody knows', () => {
    const less = steady.map((sample) => sample * 0.75)
    for (const better of ['higher', undefined] as const) {
      const { outcome: found, evidence } = compared(
        compareMeasurements(of(steady), of(less), rules('10', { better })),
      )
      expect(found).toBe('regressed')
      expect(evidence?.low).toBeGreaterThan(23)
      expect(evidence?.high).toBeLessThan(27)
    }
    const noise = rules('0', { better: undefined })
    expect(outcome(of(wild), of(wild.map((sample) => sample * 0.97)), noise)).toBe('noisy')
  })

  test.each([
    { count: 4, better: 'lower' as const, statistic: 'median' as const, expected: true },
    { count: 4, better: undefined, statistic: 'median' as const, expected: true },
    { count: 4, better: 'lower' as const, statistic: 'p75' as const, expected: true },
    { count: 4, better: undefined, statistic: 'p75' as const, expected: false },
    { count: 5, better: undefined, statistic: 'p75' as const, expected: true },
  ])(
    '$count a side for $statistic, where $better is better, are tested: $expected; without a test the numbers decide',
    ({ count, better, statistic, expected }) => {
      const before = [100, 140, 60, 120, 80].slice(0, count)
      const after = before.map((sample) => sample * 1.2)
      const found = compared(compareMeasurements(of(before), of(after), rules('10', { better, statistic })))
      expect(found.outcome).toBe(expected ? 'noisy' : 'regressed')
      expect(found.evidence !== undefined).toBe(expected)
    },
  )

  test.each([
    ['three that are far apart', [100, 140, 60], 1.2, 'noisy'],
    ['three that are far apart, and twice as slow', [100, 140, 60], 2.4, 'regressed'],
    ['three that are close', [100, 101, 99], 1.2, 'regressed'],
    ['two that are far apart', [100, 140], 1.2, 'noisy'],
    ['a single one', [100], 1.2, 'regressed'],
  ] as const)(
    'of %s are too few for a test, and are judged by their range',
    (_, before, factor, expected) => {
      const after = before.map((sample) => sample * factor)
      const found = compared(compareMeasurements(of(before), of(after), rules('10')))
      expect(found.outcome).toBe(expected)
      expect(found.evidence).toBeUndefined()
      expect(found.spread !== undefined).toBe(expected === 'noisy')
    },
  )

  test('of four are enough where they are apart', () => {
    expect(outcome(of([1, 2, 3, 4]), of([11, 12, 13, 14]), rules('10'))).toBe('regressed')
    expect(outcome(of([5, 5, 5, 5]), of([6, 6, 6, 6]), rules('10', { better: undefined }))).toBe('regressed')
  })

  test('on one side only cannot excuse anything', () => {
    const stated = measurement({ statistics: { median: decimalOf(120) } })
    expect(outcome(of(wild), stated, rules('10'))).toBe('regressed')
    expect(outcome(stated, of(wild.map((sample) => sample * 1.3)), rules('10'))).toBe('regressed')
  })

  test('of different kinds cannot either, though their medians compare', () => {
    const batches = measurement({ sampling: 'batch-mean', samples: wild.map((sample) => sample * 1.2) })
    expect(outcome(of(wild), batches, rules('10'))).toBe('regressed')
  })

  test('show a tail that grew while the ranks stayed', () => {
    const before = Array.from({ length: 200 }, (_, index) => 100 + ((index * 37) % 101) / 10)
    const after = before.map((sample, index) => (index % 10 === 0 ? sample * 3 : sample))
    expect(outcome(of(before), of(after), rules('10', { statistic: 'p95' }))).toBe('regressed')
    expect(outcome(of(after), of(before), rules('10', { statistic: 'p95' }))).toBe('better')
    const few = (samples: readonly number[]) => of(samples.slice(0, 20))
    expect(outcome(few(before), few(after), rules('10', { statistic: 'p95' }))).toBe('noisy')
  })

  test('that are 0 have finite bounds', () => {
    const { outcome: found, evidence } = compared(
      compareMeasurements(of(Array(10).fill(0)), of(Array(10).fill(3)), rules('10')),
    )
    expect(found).toBe('regressed')
    expect(evidence).toMatchObject({ low: MOST_PERCENT, high: MOST_PERCENT })
  })

  test('answer alike in any order and any unit', () => {
    const samples = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 15 })
    fc.assert(
      fc.property(samples, samples, fc.constantFrom(1000, 1024), (before, after, factor) => {
        const there = compared(compareMeasurements(of(before), of(after), rules('10')))
        const scaled = (list: readonly number[]) => of(list.toReversed().map((sample) => sample * factor))
        const back = compared(compareMeasurements(scaled(before), scaled(after), rules('10')))
        expect(back.outcome).toBe(there.outcome)
        expect(back.worsening).toBeCloseTo(there.worsening, 9)
        expect(back.evidence?.p).toBe(there.evidence?.p)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a mean with a margin', () => {
  const mean = (value: string, margin?: string) =>
    measurement({
      statistics: { mean: decimal(value) },
      ...(margin === undefined ? {} : { margins: { mean: decimal(margin) } }),
    })

  test.each([
    // The limit is 20% of 100.
    ['100', '20', '130', '20', 'regressed', 'margins as wide as the limit are not wider'],
    ['100', '20.001', '130', '20', 'noisy', 'one that is wider is'],
    ['100', '0', '130', '30.001', 'noisy', 'on either side'],
    ['100', '60', '160', '0', 'noisy', 'ranges that just meet'],
    ['100', '60', '160.001', '0', 'regressed', 'ranges that do not meet'],
    ['100', '60', '120', '60', 'worse', 'within the limit'],
    ['100', '500', '90', '500', 'better', 'an improvement'],
    ['100', undefined, '130', '26', 'regressed', 'a margin of one side that does not reach the other'],
    ['100', undefined, '130', '30', 'noisy', 'a margin of one side that reaches the other'],
    ['100', '0', '0', '0', 'better', 'nothing'],
  ] as const)('%s ± %s to %s ± %s is %s: %s', (before, left, after, right, expected, _why) => {
    expect(outcome(mean(before, left), mean(after, right), rules('20'))).toBe(expected)
  })

  test('says how far both may be off', () => {
    const found = compared(compareMeasurements(mean('100', '30'), mean('130', '65'), rules('20')))
    expect(found).toMatchObject({ outcome: 'noisy', spread: { before: 30, after: 50 } })
  })

  test('excuses no other statistic', () => {
    const both = (value: string, margin: string) =>
      measurement({
        statistics: { mean: decimal(value), median: decimal(value) },
        margins: { mean: decimal(margin) },
      })
    expect(outcome(both('100', '90'), both('130', '90'), rules('20'))).toBe('regressed')
    expect(outcome(both('100', '90'), both('130', '90'), rules('20', { statistic: 'mean' }))).toBe('noisy')
  })

  test.each([
    ['30', '130', 'noisy'],
    ['29.999', '130', 'incomparable'],
    ['29.999', '100', 'incomparable'],
    ['29.999', '1000', 'regressed'],
  ] as const)('may be off by 30%%: max-spread %s makes 100 to %s %s', (maxSpread, after, expected) => {
    const how = rules('20', { maxSpread: decimal(maxSpread) })
    const found = compareMeasurements(mean('100', '30'), mean(after), how)
    expect(found.kind === 'compared' ? found.outcome : found.kind).toBe(expected)
    if (found.kind === 'incomparable') {
      expect(found.reason).toBe('the baseline: the mean may be off by 30%, more than max-spread allows')
    }
  })
})

describe('a slower run is never judged milder', () => {
  const MILDNESS = ['better', 'same', 'worse', 'noisy', 'regressed'] as const
  const severity = (before: Measurement, after: Measurement, how: ComparisonRules) =>
    MILDNESS.indexOf(outcome(before, after, how))

  test('by numbers alone, whatever grows', () => {
    const number = fc.double({ min: 0, max: 1e6, noNaN: true }).map(decimalOfDouble)
    fc.assert(
      fc.property(number, number, number, fc.integer({ min: 0, max: 50 }), (before, after, more, limit) => {
        const how = rules(String(limit), { ignoreBelow: quantity('10ns') })
        const judge = (subject: Decimal) =>
          severity(measurement({ value: before }), measurement({ value: subject }), how)
        expect(judge(add(after, more))).toBeGreaterThanOrEqual(judge(after))
      }),
    )
  })

  test('by numbers with margins, whatever grows', () => {
    const number = fc.double({ min: 1, max: 1e6, noNaN: true }).map(decimalOfDouble)
    fc.assert(
      fc.property(number, number, number, number, (before, after, more, margin) => {
        const judge = (subject: Decimal) =>
          severity(
            measurement({ statistics: { mean: before }, margins: { mean: margin } }),
            measurement({ statistics: { mean: subject } }),
            rules('10'),
          )
        expect(judge(add(after, more))).toBeGreaterThanOrEqual(judge(after))
      }),
    )
  })

  // Ties change the variance of the ranks, and the way p is computed: without them it holds with the test as well.
  test('with samples, where no two are equal', () => {
    const distinct = fc.uniqueArray(fc.integer({ min: 100, max: 400 }), { minLength: 20, maxLength: 24 })
    fc.assert(
      fc.property(distinct, fc.nat(), fc.integer({ min: 1, max: 300 }), (samples, at, more) => {
        const [before, after] = [samples.slice(0, 10), samples.slice(10)]
        const index = at % after.length
        const slower = after.with(index, (after[index] ?? 0) + more + 0.5)
        expect(severity(of(before), of(slower), rules('5'))).toBeGreaterThanOrEqual(
          severity(of(before), of(after), rules('5')),
        )
      }),
      { numRuns: 150 },
    )
  })
})
