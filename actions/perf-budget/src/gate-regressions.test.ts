import { decimalOf, type Environment, type Measurement } from '@governance-gates/core'
import type { RegressionPolicy } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import {
  budget,
  judge,
  measured,
  quantity,
  sampled,
  stated,
  statuses,
  statusOf,
} from './fixtures/load-budget.ts'
import type { PerformanceInput } from './performance-input.ts'

describe('a regression', () => {
  const regression = (changes: Partial<RegressionPolicy> = {}): RegressionPolicy => ({
    baseline: 'b.json',
    'max-worsening': decimalOf(20),
    'when-noisy': 'warn',
    'when-vanished': 'fail',
    'if-missing': 'fail',
    metrics: [],
    ...changes,
  })
  const read = (measurements: readonly Measurement[], environment: Environment = {}) =>
    ({ kind: 'read', path: 'b.json', environment, measurements }) as const
  const compared = (
    before: readonly Measurement[],
    after: readonly Measurement[],
    changes: Partial<RegressionPolicy> = {},
    environment: Environment = {},
  ) =>
    statuses({
      policy: {
        budgets: { load: budget({ below: quantity('10s'), statistic: 'median' }) },
        regression: regression(changes),
      },
      records: after.map(measured),
      input: { baseline: read(before, environment) },
    }).filter((each) => !each.startsWith('perf-budget/budget') && !each.startsWith('perf-budget/evidence'))

  const typical = (milliseconds: number, changes: Partial<Measurement> = {}) =>
    stated(milliseconds, 'median', changes)

  test.each([
    [120, 'pass'],
    [120.000001, 'fail'],
    [80, 'pass'],
  ])('from 100 ms to %d ms, at most 20%% worse: %s', (after, status) => {
    expect(compared([typical(100)], [typical(after)])).toEqual([`perf-budget/regression: ${status}`])
  })

  test.each([
    ['1.0 as a percentage is one percent', 1, 101.1, 'fail'],
    ['1.0 as a percentage is not a hundred', 1, 100.9, 'pass'],
  ])('%s', (_, percent, after, status) => {
    const changes = { 'max-worsening': decimalOf(percent) }
    expect(compared([typical(100)], [typical(after)], changes)).toEqual([`perf-budget/regression: ${status}`])
  })

  test('needs the absolute floor too', () => {
    const floor = { 'ignore-below': quantity('1ms') }
    expect(compared([typical(1)], [typical(1.9)], floor)).toEqual(['perf-budget/regression: pass'])
    expect(compared([typical(1)], [typical(2)], floor)).toEqual(['perf-budget/regression: fail'])
  })

  const noise = Array.from({ length: 30 }, (_, index) => 100 + ((index * 37) % 30))

  test('that chance explains as well only warns, unless the policy wants more', () => {
    const before = sampled([100, 180, 90, 130, 100])
    const after = sampled([100, 190, 130, 140, 90])
    const beyond = { 'max-worsening': decimalOf(5) }
    expect(compared([before], [after], beyond)).toEqual([
      'perf-budget/regression: pass',
      'perf-budget/regression-noise: warn',
    ])
    const strict = { ...beyond, 'when-noisy': 'fail' } as const
    expect(compared([before], [after], strict)).toContain('perf-budget/regression-noise: fail')
    expect(compared([before], [after], strict, { cpu: 'other' })).toContain(
      'perf-budget/regression-noise: warn',
    )
    expect(compared([sampled(noise)], [sampled(noise.map((each) => each * 1.3))])).toEqual([
      'perf-budget/regression: fail',
    ])
  })

  test('is distinguished from another machine', () => {
    const other = { cpu: 'other' }
    expect(compared([typical(100)], [typical(200)], {}, { os: 'linux' })).toEqual([
      'perf-budget/regression: fail',
    ])
    expect(compared([typical(100)], [typical(200)], {}, other)).toEqual([
      'perf-budget/regression: warn',
      'perf-budget/environment: warn',
    ])
    const slow = {
      policy: { regression: regression() },
      records: [measured(stated(300))],
      input: { baseline: read([stated(100)], other) },
    }
    expect(statusOf('perf-budget/budget:load', slow)).toBe('fail')
  })

  test('of a metric that vanished is found', () => {
    const before = [typical(100), typical(100, { metric: 'save' })]
    expect(compared(before, [typical(100)])).toEqual([
      'perf-budget/regression: pass',
      'perf-budget/regression-metrics: fail',
    ])
    expect(compared(before, [typical(100)], { 'when-vanished': 'warn' })).toContain(
      'perf-budget/regression-metrics: warn',
    )
    const renamed = judge({
      policy: { regression: regression() },
      records: [measured(stated(100)), measured(stated(100, 'p95', { metric: 'saved' }))],
      input: { baseline: read([stated(100), stated(100, 'p95', { metric: 'save' })]) },
    }).find(({ id }) => id === 'perf-budget/regression-metrics')
    expect(renamed?.findings.map(({ message }) => message)).toEqual([
      'only in the baseline; was it renamed to saved?',
      'new: not in the baseline',
    ])
    const another = judge({
      policy: { regression: regression() },
      records: [measured(stated(100)), measured(stated(1, 'p95', { metric: 'saved', unit: 'bytes' }))],
      input: { baseline: read([stated(100), stated(100, 'p95', { metric: 'save' })]) },
    }).find(({ id }) => id === 'perf-budget/regression-metrics')
    expect(another?.findings[0]?.message).toBe('only in the baseline')
  })

  test('has a direction by unit, file, policy or budget, and else both', () => {
    const rate = (value: number, changes: Partial<Measurement> = {}): Measurement => ({
      metric: 'rate',
      parameters: {},
      unit: 'per-second',
      value: decimalOf(value),
      statistics: {},
      sampling: 'observation',
      ...changes,
    })
    expect(compared([rate(100)], [rate(50)])).toEqual(['perf-budget/regression: fail'])
    expect(compared([rate(100)], [rate(200)])).toEqual(['perf-budget/regression: pass'])
    const counted = (value: number) => rate(value, { unit: 'count' })
    expect(compared([counted(100)], [counted(200)])).toEqual(['perf-budget/regression: fail'])
    expect(compared([counted(100)], [counted(50)])).toEqual(['perf-budget/regression: fail'])
    const higher = { metrics: [{ metric: 'ra*', better: 'higher' }] } as const
    expect(compared([counted(100)], [counted(200)], higher)).toEqual(['perf-budget/regression: pass'])
    expect(compared([counted(100)], [counted(50)], higher)).toEqual(['perf-budget/regression: fail'])
  })

  test('has settings of its own for a metric, which must be about one', () => {
    const own = { metrics: [{ metric: 'load', 'max-worsening': decimalOf(50) }] }
    expect(compared([typical(100)], [typical(140)], own)).toEqual(['perf-budget/regression: pass'])
    expect(compared([typical(100)], [typical(151)], own)).toEqual(['perf-budget/regression: fail'])
    expect(compared([typical(100)], [typical(100)], { metrics: [{ metric: 'none' }] })).toContain(
      'perf-budget/regression-settings: warn',
    )
  })

  test('cannot be judged without a baseline, by a broken one, or by one of other metrics', () => {
    const scene = (baseline: PerformanceInput['baseline'], changes: Partial<RegressionPolicy> = {}) => ({
      policy: { regression: regression(changes) },
      records: [measured(stated(100))],
      input: { baseline },
    })
    const finding = { message: 'truncated', file: 'b.json' }
    expect(statusOf('perf-budget/regression', scene({ kind: 'missing', path: 'b.json' }))).toBe(
      'inconclusive',
    )
    expect(
      statusOf(
        'perf-budget/regression',
        scene({ kind: 'missing', path: 'b.json' }, { 'if-missing': 'warn' }),
      ),
    ).toBe('warn')
    expect(statusOf('perf-budget/regression', scene({ kind: 'unreadable', path: 'b.json', finding }))).toBe(
      'inconclusive',
    )
    expect(statusOf('perf-budget/regression', scene(read([typical(1, { metric: 'save' })])))).toBe(
      'inconclusive',
    )
    expect(statusOf('perf-budget/regression', scene(read([stated(100, 'mean')])))).toBe('inconclusive')
  })

  test('is not hidden by a benchmark that crashed', () => {
    const crash = { kind: 'crash', metric: 'save', parameters: {}, message: 'panic' } as const
    const records = [measured(stated(100)), crash]
    expect(statusOf('perf-budget/benchmarks', { records })).toBe('warn')
    const known = { regression: regression({ 'when-vanished': 'warn' }) }
    const baseline = read([stated(100), stated(100, 'p95', { metric: 'save' })])
    expect(statusOf('perf-budget/benchmarks', { policy: known, records, input: { baseline } })).toBe('fail')
  })
})
