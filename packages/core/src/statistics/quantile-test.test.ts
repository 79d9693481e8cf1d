import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quantileTest } from './quantile-test.ts'

const bulk = (from: number, count: number) => Array.from({ length: count }, (_, index) => from + index)

// SciPy 1.17.1: fisher_exact([[4, 16], [0, 20]], alternative=…) for what lies above the pooled 90th percentile.
test('agrees with Fisher’s exact test in SciPy', () => {
  const first = [...bulk(1, 16), 100, 101, 102, 103]
  const second = [...bulk(1.5, 19), 99]
  const { greater, less } = quantileTest(first, second, 0.9)
  expect(greater).toBeCloseTo(0.053014553014553024, 12)
  expect(less).toBeCloseTo(1, 12)
})

test('sees a tail that the ranks hide', () => {
  const first = [...bulk(1, 180), ...bulk(1000, 20)]
  expect(quantileTest(first, bulk(1, 200), 0.95).greater).toBeLessThan(0.001)
  expect(quantileTest(bulk(1, 200), first, 0.95).less).toBeLessThan(0.001)
})

test('finds nothing unlikely where all numbers are equal', () => {
  expect(quantileTest([3, 3, 3], [3, 3], 0.9)).toEqual({ greater: 1, less: 1 })
})

test('gives probabilities whose sides belong together', () => {
  const samples = fc.array(fc.integer({ min: 0, max: 30 }), { minLength: 1, maxLength: 40 })
  fc.assert(
    fc.property(samples, samples, fc.constantFrom(0.5, 0.75, 0.9, 0.99), (first, second, fraction) => {
      const there = quantileTest(first, second, fraction)
      const back = quantileTest(second, first, fraction)
      expect(there.greater).toBeCloseTo(back.less, 9)
      expect(there.greater).toBeGreaterThan(0)
      expect(there.greater).toBeLessThanOrEqual(1)
      // Both include the arrangement that was seen.
      expect(there.greater + there.less).toBeGreaterThan(1 - 1e-9)
    }),
  )
})
