import { describe, expect, test } from 'vitest'
import { type Cost, estimate, exactly, type Pair, ratioOf, spread } from './cost.ts'

const cost = (cpu: number, wall = cpu, memory = cpu): Cost => ({ cpu, wall, memory })

describe('median and quartiles', () => {
  test.each([
    ['one sample', [3], { median: 3, low: 3, high: 3, samples: 1 }],
    ['two', [1, 3], { median: 2, low: 1.5, high: 2.5, samples: 2 }],
    ['an odd number, in any order', [5, 1, 4, 2, 3], { median: 3, low: 2, high: 4, samples: 5 }],
    ['one that is far off', [1, 1, 1, 1, 90], { median: 1, low: 1, high: 1, samples: 5 }],
  ])('%s', (_, values, expected) => {
    expect(estimate(values)).toEqual(expected)
  })

  test('of no sample nothing is known', () => {
    expect(estimate([])).toEqual({ median: Number.NaN, low: Number.NaN, high: Number.NaN, samples: 0 })
  })

  test('a size is exact', () => {
    expect(spread(exactly(7))).toBe(0)
  })
})

describe('the ratio', () => {
  test('is taken pair by pair: a slow moment meets both sides', () => {
    const pairs: readonly Pair[] = [
      { left: cost(2), right: cost(1) },
      { left: cost(20), right: cost(10) },
      { left: cost(2), right: cost(1) },
    ]
    expect(ratioOf(pairs, 'cpu')).toEqual({ median: 2, low: 2, high: 2, samples: 3 })
  })

  test('is of the quantity that is asked for', () => {
    const pairs: readonly Pair[] = [{ left: cost(2, 6, 12), right: cost(1, 2, 3) }]
    expect((['cpu', 'wall', 'memory'] as const).map((each) => ratioOf(pairs, each).median)).toEqual([2, 3, 4])
  })

  test('has a spread, as a share of the median', () => {
    expect(spread(estimate([1, 2, 3, 4, 5]))).toBeCloseTo(2 / 3)
  })
})
