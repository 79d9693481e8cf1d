import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mannWhitney } from './mann-whitney.ts'

const samples = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 1, maxLength: 30 })

// SciPy 1.17.1: scipy.stats.mannwhitneyu(first, second, alternative=…, method=…); the first row is the example of
// its documentation.
describe('mannWhitney agrees with SciPy', () => {
  test.each([
    {
      what: 'exact: ages of males and females',
      first: [19, 22, 16, 29, 24],
      second: [20, 11, 17, 12],
      expected: [17, 0.05555555555555555, 0.9682539682539683, 0.1111111111111111],
    },
    {
      what: 'exact: all of the one below all of the other',
      first: [1, 2, 3, 4],
      second: [5, 6, 7, 8],
      expected: [0, 1, 0.014285714285714285, 0.02857142857142857],
    },
    {
      what: 'exact: 20 and 20, as many pairs as are counted',
      first: Array.from({ length: 20 }, (_, i) => ((i * 7) % 40) + 0.5),
      second: Array.from({ length: 20 }, (_, i) => ((i * 11) % 40) + 3.25),
      expected: [174, 0.7611547383177697, 0.2472617482483517, 0.4945234964967034],
    },
    {
      what: 'asymptotic: few samples with ties',
      first: [1, 2, 2, 3, 3, 3, 4, 5],
      second: [2, 3, 3, 4, 4, 5, 6, 6, 7],
      expected: [16.5, 0.9750537275484503, 0.031242397836170603, 0.062484795672341206],
    },
    {
      what: 'asymptotic: 30 and 28 samples',
      first: Array.from({ length: 30 }, (_, i) => Number((100 + ((i * 37) % 101) / 7).toFixed(3))),
      second: Array.from({ length: 28 }, (_, i) => Number((103 + ((i * 53) % 97) / 7).toFixed(3))),
      expected: [296, 0.9736595234704997, 0.027305108658104055, 0.05461021731620811],
    },
  ])('$what', ({ first, second, expected }) => {
    const { u, greater, less, twoSided } = mannWhitney(first, second)
    for (const [index, value] of [u, greater, less, twoSided].entries()) {
      expect(value).toBeCloseTo(expected[index] ?? Number.NaN, 12)
    }
  })
})

describe('mannWhitney', () => {
  test('finds nothing unlikely where all numbers are equal', () => {
    expect(mannWhitney([5, 5, 5], [5, 5, 5, 5])).toEqual({ u: 6, greater: 1, less: 1, twoSided: 1 })
  })

  test('gives the two sides of the same question when the samples change places', () => {
    fc.assert(
      fc.property(samples, samples, (first, second) => {
        const there = mannWhitney(first, second)
        const back = mannWhitney(second, first)
        expect(there.u + back.u).toBe(first.length * second.length)
        expect(there.greater).toBeCloseTo(back.less, 12)
        expect(there.twoSided).toBeCloseTo(back.twoSided, 12)
      }),
    )
  })

  test('gives probabilities, for any order of the samples and any unit', () => {
    fc.assert(
      fc.property(samples, samples, fc.constantFrom(0.001, 1000, 1024), (first, second, factor) => {
        const result = mannWhitney(first, second)
        for (const p of [result.greater, result.less, result.twoSided]) {
          expect(p).toBeGreaterThanOrEqual(0)
          expect(p).toBeLessThanOrEqual(1)
        }
        const scale = (value: number) => value * factor
        expect(mannWhitney(first.toReversed().map(scale), second.toReversed().map(scale))).toEqual(result)
      }),
    )
  })

  test('refuses a side without samples', () => {
    expect(() => mannWhitney([], [1])).toThrow(RangeError)
    expect(() => mannWhitney([1], [])).toThrow(RangeError)
  })
})
