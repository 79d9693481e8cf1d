import { describe, expect, test } from 'vitest'
import { decimalOf } from '../number/decimal.ts'
import { createRandom } from '../statistics/random.ts'
import { canBeSignificant, chanceOf, isSignificant } from './chance.ts'
import type { Direction, Measurement } from './measurement.ts'
import { compareMeasurements } from './metric-comparison.ts'
import type { Statistic } from './statistic.ts'

type Draw = () => number

/** Between 0 and 1, never one of them. */
function uniformFrom(seed: number): Draw {
  const random = createRandom(seed)
  return () => (random() + 0.5) / 2 ** 32
}

/** Box and Muller 1958. */
function normalFrom(uniform: Draw): Draw {
  return () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform())
}

/** Executions that take about 100, each with a noise of its own kind. */
const NOISES: Readonly<Record<string, (uniform: Draw, normal: Draw) => number>> = {
  'normal, 10%': (_, normal) => 100 * (1 + 0.1 * normal()),
  'Student with 3 degrees of freedom, 10%': (_, normal) => {
    const spread = Math.sqrt(normal() ** 2 + normal() ** 2 + normal() ** 2)
    return Math.max(0, 100 * (1 + (0.1 * normal()) / spread))
  },
  'normal, 10%, and one in ten three times as slow': (uniform, normal) =>
    100 * (1 + 0.1 * normal()) * (uniform() < 0.1 ? 3 : 1),
  'log-normal, whose tail is heavy': (_, normal) => 100 * Math.exp(normal()),
  'Pareto, whose variance has no end': (uniform) => 100 / Math.sqrt(uniform()),
  'a clock of 10 ticks': (_, normal) => Math.round(10 * (1 + 0.1 * normal())),
}
const HEAVY = new Set(['log-normal, whose tail is heavy', 'Pareto, whose variance has no end'])

interface Simulation {
  readonly noise: string
  readonly statistic: Statistic
  readonly better: Direction | undefined
  readonly maxWorsening: number
  readonly factor: number
  readonly count: number
  readonly rounds: number
}

/** The share of runs that are called regressed. */
function regressedShare({
  noise,
  statistic,
  better,
  maxWorsening,
  factor,
  count,
  rounds,
}: Simulation): number {
  const uniform = uniformFrom(20_260_101)
  const normal = normalFrom(uniform)
  const draw = NOISES[noise] ?? (() => Number.NaN)
  const run = (slowdown: number): Measurement => ({
    metric: 'load',
    parameters: {},
    unit: 'ns',
    sampling: 'observation',
    statistics: {},
    samples: Array.from({ length: count }, () => slowdown * draw(uniform, normal)),
  })
  let regressed = 0
  for (let round = 0; round < rounds; round++) {
    const rules = { statistic, better, maxWorsening: decimalOf(maxWorsening) }
    const comparison = compareMeasurements(run(1), run(factor), rules)
    if (comparison.kind === 'compared' && comparison.outcome === 'regressed') regressed++
  }
  return regressed / rounds
}

describe('under no change, with nothing permitted, at most 5% are called regressed', () => {
  const nothing = { better: 'lower', maxWorsening: 0, factor: 1, count: 30, rounds: 60 } as const
  test.each(
    Object.keys(NOISES).flatMap((noise) =>
      (['median', 'mean', 'p95'] as const).map((statistic) => ({ noise, statistic })),
    ),
  )('$noise: $statistic', (subject) => {
    expect(regressedShare({ ...nothing, ...subject })).toBeLessThanOrEqual(0.05)
  })

  test('where any change is a worsening', () => {
    const subject = { noise: 'normal, 10%', statistic: 'median', better: undefined } as const
    expect(regressedShare({ ...nothing, ...subject })).toBeLessThanOrEqual(0.05)
  })

  test('with as few samples as are tested', () => {
    const subject = { noise: 'normal, 10%', statistic: 'median', count: 4 } as const
    expect(regressedShare({ ...nothing, ...subject })).toBeLessThanOrEqual(0.05)
  })
})

describe('a slowdown of 25%, with 10% permitted, is found in at least 95% of the cases with 30 samples', () => {
  const slowdown = { better: 'lower', maxWorsening: 10, factor: 1.25, count: 30, rounds: 40 } as const
  test.each(Object.keys(NOISES).filter((noise) => !HEAVY.has(noise)))('%s: median', (noise) => {
    expect(regressedShare({ ...slowdown, noise, statistic: 'median' })).toBeGreaterThanOrEqual(0.95)
  })

  test.each<Statistic>(['mean', 'p95'])('of normal noise: %s', (statistic) => {
    expect(regressedShare({ ...slowdown, noise: 'normal, 10%', statistic })).toBeGreaterThanOrEqual(0.95)
  })

  test('and a rate that falls by 25% as well', () => {
    const subject = { noise: 'normal, 10%', statistic: 'median', better: 'higher', factor: 0.75 } as const
    expect(regressedShare({ ...slowdown, ...subject })).toBeGreaterThanOrEqual(0.95)
  })

  test('with a tail of a heavy kind it takes more samples', () => {
    const subject = { noise: 'log-normal, whose tail is heavy', statistic: 'median' } as const
    expect(regressedShare({ ...slowdown, ...subject })).toBeLessThan(0.5)
    expect(regressedShare({ ...slowdown, ...subject, count: 1000, rounds: 6 })).toBeGreaterThanOrEqual(0.95)
  })
})

describe('a worsening', () => {
  test.each([
    [{ p: 0.049, low: 0.1 }, true],
    [{ p: 0.05, low: 0.1 }, false],
    [{ p: 0.049, low: 0 }, false],
    [{ p: 0.049, low: -0.1 }, false],
  ])('with %j is significant: %s', (evidence, expected) => {
    expect(isSignificant(evidence)).toBe(expected)
  })

  test.each([
    [3, 30, false],
    [30, 3, false],
    [4, 4, true],
    [4, 30, true],
  ])('of %i and %i samples can be: %s', (n, m, expected) => {
    const samples = {
      before: Array(n).fill(1),
      after: Array(m).fill(2),
      statistic: 'mean',
      better: 'lower',
    } as const
    expect(canBeSignificant({ ...samples, worse: 'higher' })).toBe(expected)
  })
})

describe('how many samples would settle it', () => {
  const wild = Array.from({ length: 20 }, (_, index) => 50 + ((index * 7) % 20) * 5)
  const needed = (factor: number, statistic: Statistic = 'mean') => {
    const after = wild.map((sample) => sample * factor)
    const samples = { before: wild, after, statistic, better: 'lower', worse: 'higher' } as const
    return chanceOf(samples, (factor - 1) * 100).samplesNeeded
  }

  test('is about what the formula gives for the known spread', () => {
    // Cohen 1988: 2 · ((1.96 + 0.84) · s / d)², where s is 28.8 of a mean of 97.5, and d is 10% of that.
    const byHand = 2 * (2.8016 * (28.8 / 9.75)) ** 2
    expect(needed(1.1)).toBeGreaterThan(byHand * 0.8)
    expect(needed(1.1)).toBeLessThan(byHand * 1.5)
  })

  test('is more than there are, and more for a smaller worsening', () => {
    expect(needed(1.15)).toBeGreaterThan(20)
    expect(needed(1.05)).toBeGreaterThan(needed(1.1) ?? Number.POSITIVE_INFINITY)
  })

  test('is not given where it is settled, or where no number would do', () => {
    expect(needed(3)).toBeUndefined()
    // The mean grew by one outlier, and the ranks say the opposite.
    const before = [10, 11, 12, 13, 14, 15, 16, 17]
    const after = [1, 2, 3, 4, 5, 6, 7, 500]
    const samples = { before, after, statistic: 'mean', better: 'lower', worse: 'higher' } as const
    expect(chanceOf(samples, 300).samplesNeeded).toBeUndefined()
  })
})
