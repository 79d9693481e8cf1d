import { decimalOf, type Measurement } from '@governance-gates/core'
import type { RegressionPolicy } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import { judge, measured, quantity, type Scene } from './fixtures/load-budget.ts'

const regression = (changes: Partial<RegressionPolicy>): RegressionPolicy => ({
  baseline: 'b.json',
  'max-worsening': decimalOf(20),
  'when-noisy': 'warn',
  'when-vanished': 'fail',
  'if-missing': 'fail',
  metrics: [],
  ...changes,
})

/** A benchmark as Vitest writes it: the time of a call, and one over its mean. */
function benchmark(median: number, mean: number, error: number): readonly Measurement[] {
  const rate = 1_000_000 / mean
  return [
    {
      metric: 'load',
      parameters: {},
      unit: 'ns',
      statistics: { mean: decimalOf(mean), median: decimalOf(median) },
      margins: { mean: decimalOf(Math.round((mean * error) / 100)) },
      sampling: 'observation',
    },
    {
      metric: 'load throughput',
      parameters: {},
      unit: 'per-second',
      statistics: { mean: decimalOf(Math.round(rate)) },
      margins: { mean: decimalOf(Math.round((rate * error) / 100)) },
      derivedFrom: 'load',
      sampling: 'observation',
    },
  ]
}

const scene = (
  before: readonly Measurement[],
  after: readonly Measurement[],
  changes: Partial<RegressionPolicy> = {},
): Scene => ({
  policy: {
    budgets: { load: { metric: 'load', statistic: 'median', max: quantity('1s'), 'if-missing': 'fail' } },
    regression: regression(changes),
  },
  records: after.map(measured),
  input: { baseline: { kind: 'read', path: 'b.json', environment: {}, measurements: before } },
})
const statuses = (...parts: Parameters<typeof scene>) =>
  judge(scene(...parts))
    .filter(({ id }) => id.startsWith('perf-budget/regression'))
    .map(
      ({ id, status, findings }) =>
        `${id.slice(12)}: ${status}, ${findings.map(({ message }) => message).join(' | ')}`,
    )

describe('a mean whose margin is wider than the limit', () => {
  const before = benchmark(1000, 1000, 80)

  test('warns, and the median decides', () => {
    expect(statuses(before, benchmark(1000, 2000, 60))).toEqual([
      'regression: pass, ',
      'regression-noise: warn, mean 1,000 /s → 500 /s, 50% worse, which its own margin explains (±80% before, ±60% now)',
    ])
  })

  test('is a failure where the policy wants noise to be one', () => {
    expect(statuses(before, benchmark(1000, 2000, 60), { 'when-noisy': 'fail' })[1]).toContain(
      'regression-noise: fail',
    )
  })

  test('is inconclusive where it exceeds max-spread', () => {
    expect(statuses(before, benchmark(1000, 2000, 60), { 'max-spread': decimalOf(79) })).toEqual([
      'regression: inconclusive, the baseline: the mean may be off by 80%, more than max-spread allows: measure longer, or on a quieter machine',
    ])
    expect(statuses(before, benchmark(1000, 2000, 60), { 'max-spread': decimalOf(80) })[0]).toBe(
      'regression: pass, ',
    )
    const own = { metrics: [{ metric: '*throughput', 'max-spread': decimalOf(10) }] }
    expect(statuses(before, benchmark(1000, 2000, 60), own)[0]).toContain('regression: inconclusive')
  })

  test('is a regression where even the margins do not meet', () => {
    expect(statuses(before, benchmark(1000, 20_000, 60))).toEqual([
      'regression: fail, mean 1,000 /s → 50 /s, 95% worse',
    ])
  })
})

describe('one benchmark is one regression', () => {
  test('where it is twice as slow in every statistic', () => {
    expect(statuses(benchmark(1000, 1000, 5), benchmark(2000, 2000, 5))).toEqual([
      'regression: fail, median 1 us → 2 us, 100% worse; load throughput says the same, 50% worse',
    ])
  })

  test('where a view of it cannot be judged', () => {
    expect(statuses(benchmark(1000, 1000, 80), benchmark(2000, 2000, 80))).toEqual([
      'regression: fail, median 1 us → 2 us, 100% worse; load throughput says the same, 50% worse',
    ])
  })

  test('of its mean alone, where that is certain', () => {
    expect(statuses(benchmark(1000, 1000, 5), benchmark(1000, 2000, 5))).toEqual([
      'regression: fail, mean 1,000 /s → 500 /s, 50% worse',
    ])
  })

  test('and two benchmarks are two', () => {
    const two = (factor: number) =>
      ['load', 'save'].flatMap((metric) =>
        benchmark(1000 * factor, 1000 * factor, 5).map((each) => ({
          ...each,
          metric: each.metric.replace('load', metric),
          ...(each.derivedFrom === undefined ? {} : { derivedFrom: metric }),
        })),
      )
    expect(statuses(two(1), two(2))[0]?.split(' | ')).toHaveLength(2)
  })
})
