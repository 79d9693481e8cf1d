import { decimalOf, type Measurement } from '@governance-gates/core'
import type { BudgetPolicy } from '@governance-gates/policy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  budget,
  input,
  judge,
  measured,
  quantity,
  sampled,
  stated,
  statuses,
  statusOf,
} from './fixtures/load-budget.ts'
import { judgePerformance } from './gate.ts'
import { outputsOf } from './report/outputs.ts'

describe('a budget', () => {
  test.each([
    ['200ms', 199.999999, 'pass'],
    ['200ms', 200, 'fail'],
    ['200ms', 200.000001, 'fail'],
    ['0.2s', 200, 'fail'],
    ['200000us', 199.999999, 'pass'],
  ])('below %s judges %d ms: %s', (below, milliseconds, status) => {
    const policy = { budgets: { load: budget({ below: quantity(below) }) } }
    expect(statusOf('perf-budget/budget:load', { policy, records: [measured(stated(milliseconds))] })).toBe(
      status,
    )
  })

  test.each<['below' | 'max' | 'above' | 'min', readonly [string, string, string]]>([
    ['below', ['pass', 'fail', 'fail']],
    ['max', ['pass', 'pass', 'fail']],
    ['above', ['fail', 'fail', 'pass']],
    ['min', ['fail', 'pass', 'pass']],
  ])('with %s holds below, at and above its limit: %j', (key, expected) => {
    const { below: _, ...rest } = budget()
    const policy = { budgets: { load: { ...rest, [key]: quantity('100ns') } } }
    const found = [99.999, 100, 100.001].map((nanoseconds) =>
      statusOf('perf-budget/budget:load', { policy, records: [measured(stated(nanoseconds / 1e6))] }),
    )
    expect(found).toEqual(expected)
  })

  test('is of the worst of the metrics that its pattern means, which is named', () => {
    const policy = { budgets: { load: budget({ metric: 'load/*' }) } }
    const records = [150, 250, 190].map((each, index) =>
      measured(stated(each, 'p95', { metric: `load/${index}` })),
    )
    const [check] = judge({ policy, records })
    expect(check).toMatchObject({
      status: 'fail',
      actual: { value: 250, unit: 'ms' },
      expected: { operator: 'below', limit: 200, unit: 'ms' },
      detail: expect.stringContaining('p95 of load/1 (the worst of 3), 25% over the limit'),
    })
    expect(check?.findings).toEqual([expect.objectContaining({ subject: 'load/1' })])
  })

  test('is of the parameters that it names', () => {
    const policy = { budgets: { load: budget({ parameters: { size: '10' } }) } }
    const at = (size: string, milliseconds: number) =>
      measured(stated(milliseconds, 'p95', { parameters: { size, mode: 'x' } }))
    expect(statusOf('perf-budget/budget:load', { policy, records: [at('10', 100), at('1000', 900)] })).toBe(
      'pass',
    )
    expect(statusOf('perf-budget/budget:load', { policy, records: [at('100', 100)] })).toBe('inconclusive')
    expect(statusOf('perf-budget/budget:load', { records: [at('10', 100), at('1000', 900)] })).toBe('fail')
  })

  test('is never met by a mean in place of a percentile', () => {
    expect(statusOf('perf-budget/budget:load', { records: [measured(stated(1, 'mean'))] })).toBe(
      'inconclusive',
    )
    const batches = sampled(
      Array.from({ length: 100 }, () => 1),
      { sampling: 'batch-mean' },
    )
    const [check] = judge({ records: [measured(batches)] })
    expect(check).toMatchObject({
      status: 'inconclusive',
      detail: expect.stringContaining('means of several executions'),
      remedy: expect.stringContaining('statistic: mean'),
    })
    const policy = { budgets: { load: budget({ statistic: 'mean' }) } }
    expect(statusOf('perf-budget/budget:load', { policy, records: [measured(batches)] })).toBe('pass')
  })

  test.each([
    [19, 'p95', 'inconclusive'],
    [20, 'p95', 'pass'],
    [99, 'p99', 'inconclusive'],
    [100, 'p99', 'pass'],
  ] as const)('of %d samples for %s: %s', (count, statistic, status) => {
    const policy = { budgets: { load: budget({ statistic }) } }
    const records = [measured(sampled(Array.from({ length: count }, (_, index) => 100 + index / 100)))]
    expect(statusOf('perf-budget/budget:load', { policy, records })).toBe(status)
  })

  test('is not judged where one of several cannot be, and fails where another does', () => {
    const policy = { budgets: { load: budget({ metric: 'load/*' }) } }
    const unknown = measured(stated(1, 'mean', { metric: 'load/a' }))
    const fine = measured(stated(100, 'p95', { metric: 'load/b' }))
    const over = measured(stated(300, 'p95', { metric: 'load/c' }))
    expect(statusOf('perf-budget/budget:load', { policy, records: [unknown, fine] })).toBe('inconclusive')
    expect(statusOf('perf-budget/budget:load', { policy, records: [unknown, fine, over] })).toBe('fail')
  })

  test('is not met by another unit, nor by what is beside it in another unit', () => {
    const rate: Measurement = { ...stated(1), metric: 'load calls', unit: 'per-second' }
    expect(statusOf('perf-budget/budget:load', { records: [measured({ ...rate, metric: 'load' })] })).toBe(
      'inconclusive',
    )
    const policy = { budgets: { load: budget({ metric: 'load*' }) } }
    expect(statusOf('perf-budget/budget:load', { policy, records: [measured(rate)] })).toBe('inconclusive')
    expect(
      statusOf('perf-budget/budget:load', { policy, records: [measured(rate), measured(stated(100))] }),
    ).toBe('pass')
  })

  test('fails where the benchmark crashed, whatever else there is', () => {
    const crash = { kind: 'crash', metric: 'load', parameters: {}, message: 'exit code 3' } as const
    expect(statuses({ records: [crash] })).toContain('perf-budget/budget:load: fail')
    expect(statuses({ records: [measured(stated(1)), crash] })).toContain('perf-budget/budget:load: fail')
    const policy = { budgets: { load: budget({ 'if-missing': 'warn' }) } }
    expect(statuses({ policy, records: [crash] })).toContain('perf-budget/budget:load: fail')
  })

  test('is not judged by a metric that was measured twice', () => {
    const records = [measured(stated(1)), measured(stated(1))]
    expect(statuses({ records })).toEqual(
      expect.arrayContaining(['perf-budget/budget:load: inconclusive', 'perf-budget/evidence: inconclusive']),
    )
    const policy = { budgets: { load: budget({ metric: 'load*', 'if-missing': 'warn' }) } }
    expect(statusOf('perf-budget/budget:load', { policy, records })).toBe('inconclusive')
    const others = [...records, measured(stated(1, 'p95', { metric: 'load/b' }))]
    expect(statusOf('perf-budget/budget:load', { policy, records: others })).toBe('inconclusive')
  })

  test('has no data, and says whose name is like it', () => {
    const records = [measured(stated(1, 'p95', { metric: 'cold_laod' }))]
    const cold = { budgets: { load: budget({ metric: 'cold_load' }) } }
    expect(judge({ policy: cold, records })[0]).toMatchObject({
      status: 'inconclusive',
      findings: [{ message: 'no measurement of cold_load: did you mean cold_laod?' }],
    })
    const policy = {
      budgets: { load: budget({ 'if-missing': 'warn' }), other: budget({ metric: 'cold_laod' }) },
    }
    expect(statuses({ policy, records })).toEqual(
      expect.arrayContaining(['perf-budget/budget:load: warn', 'perf-budget/budget:other: pass']),
    )
    const many = (count: number) =>
      Array.from({ length: count }, (_, at) => measured(stated(1, 'p95', { metric: `bench ${at + 1}` })))
    const told = (count: number) =>
      judge({ policy: { budgets: { load: budget({ metric: 'start' }) } }, records: many(count) })[0]?.findings
    const five = 'bench 1, bench 2, bench 3, bench 4, bench 5'
    expect(told(5)).toEqual([{ message: `no measurement of start; measured: ${five}` }])
    expect(told(6)).toEqual([{ message: `no measurement of start; measured: ${five} and 1 more` }])
    const noData = { kind: 'no-data', metric: 'load', parameters: {}, reason: 'it did not run' } as const
    expect(judge({ records: [noData] })[0]?.findings).toMatchObject([{ message: 'it did not run' }])
  })

  test('of which all are missing gives no verdict, even where each may be missing', () => {
    const policy = { budgets: { load: budget({ 'if-missing': 'warn' }) } }
    expect(statuses({ policy })).toContain('perf-budget/budgets-judged: inconclusive')
  })
})

describe('the size of files', () => {
  const sizes = (...bytes: readonly number[]) =>
    new Map([
      [
        'bin',
        { files: bytes.map((each, index) => ({ path: `f${index}`, bytes: decimalOf(each) })), problems: [] },
      ],
    ])
  const policy = (changes: Partial<BudgetPolicy>) => ({
    budgets: { bin: { file: 'bin/*', 'if-missing': 'fail', ...changes } as BudgetPolicy },
  })

  test.each([
    ['20 MiB', 20 * 1_048_576, 'pass'],
    ['20 MiB', 20 * 1_048_576 + 1, 'fail'],
    ['20 MiB', 20 * 1_048_576 + 10_485, 'fail'],
    ['20 MB', 20_000_000, 'pass'],
    ['20 MB', 20_000_001, 'fail'],
  ])('at most %s is exact to the byte for %d: %s', (max, bytes, status) => {
    const scene = { policy: policy({ max: quantity(max) }), input: { sizes: sizes(bytes) } }
    expect(statusOf('perf-budget/budget:bin', scene)).toBe(status)
  })

  test('is that of the largest, or of all together', () => {
    const input = { sizes: sizes(60, 50) }
    expect(statusOf('perf-budget/budget:bin', { policy: policy({ max: quantity('100B') }), input })).toBe(
      'pass',
    )
    const total = policy({ max: quantity('100B'), 'size-of': 'total' })
    expect(statusOf('perf-budget/budget:bin', { policy: total, input })).toBe('fail')
  })

  test('is missing', () => {
    const scene = { policy: policy({ max: quantity('1B') }), input: { sizes: sizes() } }
    expect(statusOf('perf-budget/budget:bin', scene)).toBe('inconclusive')
  })
})

describe('the verdict', () => {
  test('does not depend on the order of the evidence', () => {
    const some = [100, 150, 250].map((each, index) =>
      measured(stated(each, 'p95', { metric: `load/${index}` })),
    )
    const policy = { budgets: { load: budget({ metric: 'load/*' }) } }
    fc.assert(
      fc.property(fc.shuffledSubarray(some, { minLength: 3 }), (records) => {
        expect(judge({ policy, records })).toEqual(judge({ policy, records: some }))
      }),
    )
  })

  test('is never better for a slower sample', () => {
    const samples = fc.array(fc.double({ min: 1, max: 400, noNaN: true }), { minLength: 20, maxLength: 40 })
    fc.assert(
      fc.property(samples, fc.nat(), fc.double({ min: 0, max: 500, noNaN: true }), (before, at, more) => {
        const after = before.map((each, index) => (index === at % before.length ? each + more : each))
        const fails = (each: readonly number[]) =>
          statusOf('perf-budget/budget:load', { records: [measured(sampled(each))] }) === 'fail'
        if (fails(before)) expect(fails(after)).toBe(true)
      }),
    )
  })

  test('has numbers for those who build on it', () => {
    const policy = {
      budgets: {
        load: budget(),
        save: budget({ metric: 'save', below: quantity('101ms') }),
        gone: budget({ metric: 'gone' }),
      },
    }
    const records = [measured(stated(250)), measured(stated(100, 'p95', { metric: 'save' }))]
    expect(outputsOf(judgePerformance(input({ policy, records })))).toEqual({
      budgets: '2',
      'over-budget': '1',
      regressions: '0',
      'worst-headroom': '-25',
    })
    expect(outputsOf(judgePerformance(input({})))['worst-headroom']).toBe('')
    const almost = outputsOf(judgePerformance(input({ records: [measured(stated(100.1))] })))
    expect(almost['worst-headroom']).toBe('49.9')
  })
})
