import {
  ANY_ORIGIN,
  decimalOf,
  decimalOfDouble,
  type Environment,
  type Instant,
  type Measurement,
  parseCalendarDate,
  parseInstant,
  parseQuantity,
  type Quantity,
  type Statistic,
} from '@governance-gates/core'
import type { PerformanceRecord } from '@governance-gates/evidence'
import type {
  BudgetPolicy,
  PerformancePolicy,
  RegressionPolicy,
  WaiverPolicy,
} from '@governance-gates/policy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgePerformance } from './gate.ts'
import type { PerformanceInput } from './performance-input.ts'
import { outputsOf } from './report/outputs.ts'

const now = parseInstant('2026-03-01T12:00:00Z') as Instant

function quantity(text: string): Quantity {
  const parsed = parseQuantity(text)
  if (parsed === undefined) throw new Error(`${text} is not a quantity`)
  return parsed
}

const budget = (changes: Partial<BudgetPolicy> = {}): BudgetPolicy => ({
  metric: 'load',
  statistic: 'p95',
  below: quantity('200ms'),
  'if-missing': 'fail',
  ...changes,
})

/** Of one metric, so many milliseconds. */
function stated(
  milliseconds: number,
  statistic: Statistic = 'p95',
  changes: Partial<Measurement> = {},
): Measurement {
  return {
    metric: 'load',
    parameters: {},
    unit: 'ns',
    statistics: { [statistic]: decimalOfDouble(milliseconds * 1e6) },
    sampling: 'observation',
    ...changes,
  }
}

const sampled = (samples: readonly number[], changes: Partial<Measurement> = {}): Measurement => ({
  metric: 'load',
  parameters: {},
  unit: 'ns',
  statistics: {},
  sampling: 'observation',
  samples: samples.map((each) => each * 1e6),
  ...changes,
})

const measured = (measurement: Measurement): PerformanceRecord => ({ kind: 'measurement', measurement })

interface Scene {
  readonly policy?: Partial<PerformancePolicy>
  readonly records?: readonly PerformanceRecord[]
  readonly input?: Partial<PerformanceInput>
}

function input({ policy = {}, records = [], input: changes = {} }: Scene): PerformanceInput {
  return {
    policy: { budgets: { load: budget() }, waivers: [], ...policy },
    evidence: {
      patterns: ['*.json'],
      matches: new Map(),
      missing: [],
      unmatched: [],
      origin: ANY_ORIGIN,
      files: [{ path: 'a.json', generatedAt: undefined, records }],
      problems: [],
    },
    sizes: new Map(),
    baseline: undefined,
    history: undefined,
    environment: { cpu: 'this' },
    commit: 'head',
    outcomes: { everything: [], named: new Map() },
    now,
    ...changes,
  }
}

const judge = (scene: Scene) => judgePerformance(input(scene)).checks
const statuses = (scene: Scene) => judge(scene).map(({ id, status }) => `${id}: ${status}`)
const statusOf = (id: string, scene: Scene) => judge(scene).find((check) => check.id === id)?.status

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

describe('an overrun (INC-3)', () => {
  const waiver = (changes: Partial<WaiverPolicy> = {}): WaiverPolicy => ({
    budget: 'load',
    ceiling: quantity('230ms'),
    owner: 'dana',
    reason: 'twice resolved links',
    'tracking-issue': 'PERF-12',
    'review-by':
      parseCalendarDate('2026-03-01') ??
      (() => {
        throw new Error('no day')
      })(),
    ...changes,
  })
  const judged = (
    milliseconds: number,
    waivers: readonly WaiverPolicy[],
    changes: Partial<PerformancePolicy> = {},
  ) => statuses({ policy: { waivers, ...changes }, records: [measured(stated(milliseconds))] })

  test.each([
    [199, 'pass', 'warn'],
    [200, 'warn', 'pass'],
    [230, 'warn', 'pass'],
    [230.000001, 'fail', 'warn'],
    [240, 'fail', 'warn'],
    [240.000001, 'fail', 'warn'],
  ])('at %d ms with a waiver up to 230 ms: %s, and the waiver: %s', (milliseconds, status, ofWaiver) => {
    expect(judged(milliseconds, [waiver()])).toEqual(
      expect.arrayContaining([`perf-budget/budget:load: ${status}`, `perf-budget/waivers: ${ofWaiver}`]),
    )
  })

  test('of more than 20% cannot be waived', () => {
    const high = waiver({ ceiling: quantity('1s') })
    expect(judged(240, [high])).toContain('perf-budget/budget:load: warn')
    expect(judged(240.000001, [high])).toContain('perf-budget/budget:load: fail')
    const overrun = { 'fail-above': decimalOf(50), 'waiver-below': decimalOf(10) }
    expect(judged(220, [high], { overrun })).toContain('perf-budget/budget:load: warn')
    expect(judged(220.000001, [high], { overrun })).toContain('perf-budget/budget:load: fail')
    const stricter = { 'fail-above': decimalOf(10), 'waiver-below': decimalOf(50) }
    expect(judged(220, [high], { overrun: stricter })).toContain('perf-budget/budget:load: warn')
    expect(judged(220.000001, [high], { overrun: stricter })).toContain('perf-budget/budget:load: fail')
  })

  test('of several metrics is covered where every one of them is', () => {
    const scene = (milliseconds: number) => ({
      policy: { budgets: { load: budget({ metric: 'load/*' }) }, waivers: [waiver()] },
      records: [210, milliseconds].map((each, index) =>
        measured(stated(each, 'p95', { metric: `load/${index}` })),
      ),
    })
    expect(statusOf('perf-budget/budget:load', scene(230))).toBe('warn')
    expect(statusOf('perf-budget/budget:load', scene(230.000001))).toBe('fail')
  })

  test('is covered by one waiver, and another one for it is not needed', () => {
    const scene = {
      policy: { waivers: [waiver(), waiver({ owner: 'kim' })] },
      records: [measured(stated(210))],
    }
    expect(judgePerformance(input(scene)).exceptionUse).toEqual({
      applied: ['load'],
      expired: [],
      unused: ['load'],
    })
    expect(judge(scene).find(({ id }) => id === 'perf-budget/waivers')).toMatchObject({
      status: 'warn',
      findings: [{ message: 'another waiver already covers the overrun (performance.waivers.1)' }],
    })
  })

  test('of a budget that is met does not hide that its waiver is in another unit', () => {
    const scene = {
      policy: { waivers: [waiver({ ceiling: quantity('230MB') })] },
      records: [measured(stated(100))],
    }
    expect(judge(scene).find(({ id }) => id === 'perf-budget/waivers')?.findings).toEqual([
      {
        message: 'the ceiling 230MB is in a different unit from the budget (performance.waivers.0)',
        subject: 'load',
      },
    ])
  })

  test('is not covered after the last day of the waiver, nor by one in another unit or for another budget', () => {
    const late = { now: parseInstant('2026-03-02T00:00:00Z') as Instant }
    const scene = { policy: { waivers: [waiver()] }, records: [measured(stated(210))] }
    expect(statusOf('perf-budget/budget:load', scene)).toBe('warn')
    expect(statuses({ ...scene, input: late })).toEqual(
      expect.arrayContaining(['perf-budget/budget:load: fail', 'perf-budget/waivers: warn']),
    )
    expect(judged(210, [waiver({ ceiling: quantity('230MB') })])).toEqual(
      expect.arrayContaining(['perf-budget/budget:load: fail', 'perf-budget/waivers: warn']),
    )
  })

  test('without a waiver fails, however small', () => {
    expect(judged(200, [])).toContain('perf-budget/budget:load: fail')
    expect(judged(200, [])).not.toContain('perf-budget/waivers: pass')
  })

  test('tells the verdict which waivers were applied, expired or unused', () => {
    const decision = (milliseconds: number) =>
      judgePerformance(input({ policy: { waivers: [waiver()] }, records: [measured(stated(milliseconds))] }))
        .exceptionUse
    expect(decision(210)).toEqual({ applied: ['load'], expired: [], unused: [] })
    expect(decision(110)).toEqual({ applied: [], expired: [], unused: ['load'] })
  })
})

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

describe('the evidence', () => {
  test('that cannot be read stops the gate, and leaves nothing to record', () => {
    const finding = { message: 'truncated', file: 'b.json' }
    const evidence = { ...input({ records: [measured(stated(1))] }).evidence, problems: [finding] }
    const decision = judgePerformance(input({ input: { evidence } }))
    expect(decision.checks.find(({ id }) => id === 'perf-budget/evidence')).toMatchObject({
      status: 'inconclusive',
      findings: [finding],
    })
    expect(decision.rows).toEqual([])
  })

  test('is of cells that lack something', () => {
    const cells = { findings: [{ message: 'cell 2 of 3 left no evidence' }], remedy: 'run it again' }
    const scene = input({ records: [measured(stated(1))] })
    const decision = judgePerformance({ ...scene, evidence: { ...scene.evidence, cells } })
    expect(decision.checks.find(({ id }) => id === 'perf-budget/evidence')).toMatchObject({
      status: 'inconclusive',
      remedy: 'run it again',
      findings: cells.findings,
    })
    expect(decision.rows).toEqual([])
  })

  test('has a pattern without a file', () => {
    const evidence = { ...input({ records: [measured(stated(1))] }).evidence, unmatched: ['x/*.json'] }
    expect(statuses({ input: { evidence } })).toContain('perf-budget/evidence: warn')
  })

  test.each([
    [undefined, {}, 'inconclusive'],
    ['fail', { 'if-missing': 'warn' }, 'inconclusive'],
    ['warn', {}, 'warn'],
    // Every metric may be missing.
    [undefined, { 'if-missing': 'warn' }, 'warn'],
  ] as const)('lacks a file that is named in full: if-missing %s, the budget %j', (rule, changes, status) => {
    const evidence = { ...input({ records: [measured(stated(1))] }).evidence, missing: ['b.json'] }
    const policy = {
      budgets: {
        load: budget(changes),
        binary: { file: 'a', max: quantity('1MB'), 'if-missing': 'fail' } as const,
      },
      ...(rule === undefined ? {} : { 'if-missing': rule }),
    }
    expect(statusOf('perf-budget/evidence', { policy, input: { evidence } })).toBe(status)
    const decision = judgePerformance(input({ policy, input: { evidence } }))
    expect(decision.rows.length > 0).toBe(status === 'warn')
  })

  test.each([
    ['2026-02-28T12:00:00Z', 'pass'],
    ['2026-02-28T11:59:59Z', 'fail'],
    ['2026-03-01T12:00:00Z', 'pass'],
    ['2026-03-01T12:00:01Z', 'inconclusive'],
    [undefined, 'inconclusive'],
  ])('of %s is young enough: %s', (at, status) => {
    const generatedAt = at === undefined ? undefined : (parseInstant(at) as Instant)
    const files = [{ path: 'a.json', generatedAt, records: [measured(stated(1))] }]
    const evidence = { ...input({}).evidence, files }
    const policy = { 'max-age': { milliseconds: 86_400_000, text: '1d' } }
    expect(statusOf('perf-budget/evidence-age', { policy, input: { evidence } })).toBe(status)
  })

  test('that says of itself that it failed is not overlooked', () => {
    const claim = {
      kind: 'claim',
      metric: 'other',
      parameters: {},
      outcome: 'fail',
      text: '2 of 1 ms',
    } as const
    expect(statusOf('perf-budget/claims', { records: [measured(stated(1)), claim] })).toBe('warn')
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
