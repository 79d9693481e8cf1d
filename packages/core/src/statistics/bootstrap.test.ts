import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bootstrapRatio, type Level } from './bootstrap.ts'
import { createRandom } from './random.ts'

const before = Array.from({ length: 30 }, (_, i) => Number((100 + ((i * 37) % 101) / 7).toFixed(3)))
const after = Array.from({ length: 28 }, (_, i) => Number((103 + ((i * 53) % 97) / 7).toFixed(3)))
const samples = fc.array(fc.double({ min: 1, max: 1000, noNaN: true }), { minLength: 1, maxLength: 25 })
const levels = fc.constantFrom<Level>('mean', 0, 0.5, 0.95, 1)

describe('bootstrapRatio', () => {
  // SciPy 1.17.1: scipy.stats.bootstrap((before, after), ratio, method='percentile', n_resamples=200000,
  // random_state=1), ratio of numpy.median and numpy.mean. 2,000 resamples come as near as this.
  test.each([
    { level: 0.5, low: 0.9873345, high: 1.0569829 },
    { level: 'mean' as const, low: 1.0018989, high: 1.0415439 },
  ])('agrees with SciPy at $level', ({ level, low, high }) => {
    const interval = bootstrapRatio(before, after, level)
    expect(Math.abs(interval.low - low)).toBeLessThan(0.003)
    expect(Math.abs(interval.high - high)).toBeLessThan(0.003)
  })

  test('gives the same interval for the same samples in any order, in any unit', () => {
    fc.assert(
      fc.property(samples, samples, levels, (left, right, level) => {
        const interval = bootstrapRatio(left, right, level)
        const scale = (value: number) => value * 1024
        expect(bootstrapRatio(left.toReversed().map(scale), right.toReversed().map(scale), level)).toEqual(
          interval,
        )
        expect(interval.low).toBeLessThanOrEqual(interval.high)
      }),
      { numRuns: 30 },
    )
  })

  test('moves up when a sample of after does', () => {
    fc.assert(
      fc.property(samples, samples, levels, fc.nat(), (left, right, level, at) => {
        const slower = right.with(at % right.length, (right[at % right.length] ?? 0) * 1.5)
        const [one, other] = [bootstrapRatio(left, right, level), bootstrapRatio(left, slower, level)]
        expect(other.low).toBeGreaterThanOrEqual(one.low * (1 - 1e-12))
        expect(other.high).toBeGreaterThanOrEqual(one.high * (1 - 1e-12))
      }),
      { numRuns: 30 },
    )
  })

  test('from nothing to nothing does not change, and from nothing to something is infinite', () => {
    expect(bootstrapRatio([0, 0], [0, 0, 0], 'mean')).toEqual({ low: 1, high: 1 })
    expect(bootstrapRatio([0, 0], [3, 3], 0.5)).toEqual({
      low: Number.POSITIVE_INFINITY,
      high: Number.POSITIVE_INFINITY,
    })
  })

  test('does not overflow', () => {
    const huge = [1e308, 1.5e308, 1.7e308]
    expect(bootstrapRatio(huge, huge, 'mean').high).toBeLessThan(2)
  })

  test('covers the true ratio about as often as it says', () => {
    const random = createRandom(5)
    const uniform = () => 90 + (random() / 2 ** 32) * 20
    const draw = () => Array.from({ length: 30 }, uniform)
    let covered = 0
    for (let round = 0; round < 200; round++) {
      const { low, high } = bootstrapRatio(draw(), draw(), 'mean')
      if (low <= 1 && high >= 1) covered++
    }
    // 95% of 200 are 190; five standard deviations of a binomial count are 15.
    expect(covered).toBeGreaterThan(174)
  })

  test('thins samples beyond 10,000 a side evenly', () => {
    const many = Array.from({ length: 40_000 }, (_, index) => 1000 + index)
    const { low, high } = bootstrapRatio(
      many,
      many.map((value) => value * 2),
      0.95,
    )
    expect(low).toBeGreaterThan(1.97)
    expect(high).toBeLessThan(2.03)
  })

  test('refuses a side without samples', () => {
    expect(() => bootstrapRatio([], [1], 'mean')).toThrow(RangeError)
    expect(() => bootstrapRatio([1], [], 'mean')).toThrow(RangeError)
  })
})
