import {
  ANY_ORIGIN,
  decimalOf,
  type Environment,
  type HistoryRow,
  HistoryTable,
  type Instant,
  type Measurement,
  parseInstant,
  parseQuantity,
  type Quantity,
} from '@governance-gates/core'
import type { PerformanceRecord } from '@governance-gates/evidence'
import type { BudgetPolicy, PerformancePolicy, RegressionPolicy } from '@governance-gates/policy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { judgeRegressions } from './checks/regressions.ts'
import { NO_CHANGES } from './fixtures/load-budget.ts'
import { judgePerformance } from './gate.ts'
import type { PerformanceInput } from './performance-input.ts'

const now = parseInstant('2026-03-01T12:00:00Z') as Instant
const HOUR = 3_600_000
const hoursAgo = (hours: number) => (now - hours * HOUR) as Instant

function quantity(text: string): Quantity {
  const parsed = parseQuantity(text)
  if (parsed === undefined) throw new Error(`${text} is not a quantity`)
  return parsed
}

const budget = (changes: Partial<BudgetPolicy> = {}): BudgetPolicy => ({
  metric: 'load',
  statistic: 'median',
  below: quantity('200ms'),
  'if-missing': 'fail',
  ...changes,
})

/** Of one metric, so many milliseconds. */
const typical = (metric: string, milliseconds: number, changes: Partial<Measurement> = {}): Measurement => ({
  metric,
  parameters: {},
  unit: 'ns',
  statistics: { median: decimalOf(milliseconds * 1_000_000) },
  sampling: 'observation',
  ...changes,
})

const measured = (measurement: Measurement): PerformanceRecord => ({ kind: 'measurement', measurement })
const crash = (metric: string, parameters: Readonly<Record<string, string>> = {}): PerformanceRecord => ({
  kind: 'crash',
  metric,
  parameters,
  message: 'exit code 3',
})
const noData = (metric: string): PerformanceRecord => ({
  kind: 'no-data',
  metric,
  parameters: {},
  reason: 'it did not run',
})

const regression = (changes: Partial<RegressionPolicy> = {}): RegressionPolicy => ({
  baseline: 'b.json',
  'max-worsening': decimalOf(20),
  'when-noisy': 'warn',
  'when-vanished': 'fail',
  'if-missing': 'fail',
  metrics: [],
  ...changes,
})

const baseline = (measurements: readonly Measurement[], environment: Environment = {}) =>
  ({ kind: 'read', path: 'b.json', environment, measurements }) as const

interface Scene {
  readonly policy?: Partial<PerformancePolicy>
  readonly files?: readonly (readonly PerformanceRecord[])[]
  readonly generatedAt?: Instant
  readonly input?: Partial<PerformanceInput>
}

const NO_EVIDENCE = {
  matches: new Map(),
  missing: [],
  unmatched: [],
  origin: ANY_ORIGIN,
  problems: [],
} as const

function decide({ policy = {}, files = [], generatedAt, input = {} }: Scene) {
  return judgePerformance({
    policy: { budgets: { load: budget() }, waivers: [], ...policy },
    evidence: {
      ...NO_EVIDENCE,
      patterns: ['*.json'],
      files: files.map((records, index) => ({ path: `${index}.json`, generatedAt, records })),
    },
    sizes: new Map(),
    baseline: undefined,
    history: undefined,
    changes: NO_CHANGES,
    judgeRegressions,
    environment: { cpu: 'this' },
    commit: 'head',
    outcomes: { everything: [], named: new Map() },
    now,
    ...input,
  })
}

const checkOf = (id: string, scene: Scene) => decide(scene).checks.find((check) => check.id === id)

describe('a budget of several metrics', () => {
  const policy = (ifMissing: 'fail' | 'warn') => ({
    budgets: { load: budget({ metric: 'load/*', 'if-missing': ifMissing }) },
  })
  const files = [[measured(typical('load/a', 100)), noData('load/b')]]

  test('is not met where the evidence says that one of them was not measured', () => {
    expect(checkOf('perf-budget/budget:load', { policy: policy('fail'), files })).toMatchObject({
      status: 'inconclusive',
      actual: { value: 100, unit: 'ms' },
      detail: expect.stringContaining('median of load/a'),
      findings: [{ message: 'it did not run', subject: 'load/b' }],
    })
    expect(checkOf('perf-budget/budget:load', { policy: policy('warn'), files })?.status).toBe('warn')
  })

  test('fails by what was measured, whatever was not', () => {
    const over = [...files, [measured(typical('load/c', 300))]]
    expect(checkOf('perf-budget/budget:load', { policy: policy('warn'), files: over })?.status).toBe('fail')
  })

  test('is met where another file measured what one did not', () => {
    const elsewhere = [...files, [measured(typical('load/b', 100))]]
    expect(checkOf('perf-budget/budget:load', { policy: policy('fail'), files: elsewhere })?.status).toBe(
      'pass',
    )
  })
})

describe('a comparison', () => {
  const compared = (before: readonly Measurement[], after: readonly Measurement[], scene: Scene = {}) =>
    checkOf('perf-budget/regression', {
      files: [after.map(measured)],
      ...scene,
      policy: { regression: regression(), ...scene.policy },
      input: { baseline: baseline(before), ...scene.input },
    })
  const bytes = typical('size', 1, { unit: 'bytes' })

  test('with what cannot be compared is not made better by a regression on another machine', () => {
    const before = [typical('load', 100), typical('size', 1)]
    const input = { baseline: baseline(before, { cpu: 'other' }) }
    expect(compared(before, [typical('load', 100), bytes], { input })?.status).toBe('inconclusive')
    expect(compared(before, [typical('load', 190), bytes], { input })?.status).toBe('inconclusive')
    expect(compared(before, [typical('load', 190), bytes])?.status).toBe('fail')
  })

  test('with a baseline that has a metric twice does not choose one', () => {
    const before = [typical('load', 100), typical('load', 900), typical('save', 1)]
    expect(compared(before, [typical('load', 190), typical('save', 1)])).toMatchObject({
      status: 'inconclusive',
      findings: [{ message: expect.stringContaining('more than once'), subject: 'load' }],
    })
  })

  test('lists equals by their names, in whatever order they were measured', () => {
    const before = ['b', 'a', 'c'].map((name) => typical(name, 100))
    const after = before.map(({ metric }) => typical(metric, 150))
    expect(compared(before, after)?.findings.map(({ subject }) => subject)).toEqual(['a', 'b', 'c'])
  })

  test('says where nothing is known of the machine of the baseline', () => {
    const machine = (environment: Environment) =>
      compared([typical('load', 100)], [typical('load', 100)], {
        input: { baseline: baseline([typical('load', 100)], environment) },
      })?.detail ?? ''
    expect(machine({})).toContain('it is unknown whether')
    expect(machine({ os: 'linux' })).toContain('it is unknown whether')
    expect(machine({ cpu: 'this' })).toBe('1 metric compared')
  })

  const floored = (metrics: readonly Measurement[], changes: Partial<RegressionPolicy>) =>
    checkOf('perf-budget/regression-settings', {
      policy: { regression: regression(changes) },
      files: [metrics.map(measured)],
      input: { baseline: baseline(metrics, { cpu: 'this' }) },
    })
  const dwarfs = (floor: string, amount: string) =>
    `ignore-below (${floor}) is more than all of it (${amount}), so that no worsening below that counts: give it a smaller one in performance.regression.metrics`

  test.each([
    ['1ms', 0.000056, [dwarfs('1ms', '56 ns')]],
    ['1ms', 0.999999, [dwarfs('1ms', '999.999 us')]],
    ['1ms', 1, undefined],
    ['1ms', 1.1, undefined],
  ])('warns where a floor of %s is more than a metric of %d ms', (floor, before, messages) => {
    const check = floored([typical('load', before)], { 'ignore-below': quantity(floor) })
    expect(check?.findings.map(({ message }) => message)).toEqual(messages)
    expect(check?.status).toBe(messages && 'warn')
  })

  test('takes the floor of the metric itself, and none of another kind of unit', () => {
    const three = [typical('load', 0.5), typical('save', 0.5), bytes]
    const own = { metrics: [{ metric: 'load', 'ignore-below': quantity('1us') }] }
    const check = floored(three, { 'ignore-below': quantity('5ms'), ...own })
    expect(check?.findings).toMatchObject([{ subject: 'save', message: dwarfs('5ms', '500 us') }])
  })

  test('has a floor in a unit that a metric has', () => {
    const settings = (changes: Partial<RegressionPolicy>) =>
      checkOf('perf-budget/regression-settings', {
        policy: { regression: regression(changes) },
        files: [[measured(typical('load', 100)), measured(bytes)]],
        input: { baseline: baseline([typical('load', 100), bytes]) },
      })
    expect(settings({ 'ignore-below': quantity('1ms') })).toBeUndefined()
    expect(settings({ 'ignore-below': quantity('1kB') })).toBeUndefined()
    expect(settings({ 'ignore-below': quantity('1%') })).toMatchObject({
      status: 'warn',
      findings: [{ message: expect.stringMatching(/1% .*performance\.regression\.ignore-below/) }],
    })
    const own = (floor: string) => ({ metrics: [{ metric: 'lo*', 'ignore-below': quantity(floor) }] })
    expect(settings(own('1ms'))).toBeUndefined()
    expect(settings(own('1kB'))).toMatchObject({
      findings: [{ message: expect.stringContaining('performance.regression.metrics.0'), subject: 'lo*' }],
    })
  })
})

describe('a benchmark that did not end', () => {
  const known = (parameters: Readonly<Record<string, string>>) =>
    checkOf('perf-budget/benchmarks', {
      policy: { regression: regression({ 'when-vanished': 'warn' }) },
      files: [[measured(typical('load', 100)), crash('sort', parameters)]],
      input: {
        baseline: baseline([typical('load', 100), typical('sort', 1, { parameters: { size: '10' } })]),
      },
    })?.status

  test('is the one of the baseline where it does not say with what it ran', () => {
    expect(known({})).toBe('fail')
    expect(known({ size: '10' })).toBe('fail')
    expect(known({ size: '20' })).toBe('warn')
  })
})

describe('what a run adds to the history', () => {
  const dates = (generatedAt: Instant | undefined) =>
    decide({
      files: [[measured(typical('load', 100))]],
      ...(generatedAt === undefined ? {} : { generatedAt }),
    }).rows.map(({ at }) => at)

  test('is of this run, or of the day on which older evidence was measured', () => {
    expect(dates(undefined)).toEqual([now])
    expect(dates(hoursAgo(-1))).toEqual([now])
    expect(dates(hoursAgo(24))).toEqual([now])
    expect(dates((hoursAgo(24) - 1) as Instant)).toEqual([hoursAgo(24) - 1])
  })

  test('is not a success of today where the evidence is from another day', () => {
    const past: HistoryRow = {
      at: hoursAgo(24),
      commit: 'before',
      metric: 'load',
      parameters: {},
      unit: 'ns',
      statistics: { median: decimalOf(1) },
      environment: {},
    }
    const metOnDays = (generatedAt: Instant) =>
      checkOf('perf-budget/history-met-on-days:load', {
        policy: { history: { path: 'h.jsonl', 'met-on-days': 2, 'if-missing': 'fail' } },
        files: [[measured(typical('load', 100))]],
        generatedAt,
        input: { history: { kind: 'read', path: 'h.jsonl', rows: HistoryTable.from([past]) } },
      })
    expect(metOnDays(hoursAgo(1))?.status).toBe('pass')
    expect(metOnDays(hoursAgo(48))).toMatchObject({
      status: 'inconclusive',
      findings: [{ message: 'nothing was measured on 2026-03-01' }],
    })
  })
})

describe('the decision', () => {
  test('does not depend on the order of the files', () => {
    const policy = {
      budgets: { load: budget({ metric: 'load/*' }), save: budget({ metric: 'save' }) },
      regression: regression(),
    }
    const files = [
      [measured(typical('load/a', 250)), measured(typical('save', 100))],
      [measured(typical('load/b', 250)), crash('load/c')],
      [measured(typical('load/d', 1, { unit: 'bytes' })), noData('load/e')],
      [measured(typical('save', 100)), crash('other')],
      [
        measured(typical('load/f', 1, { statistics: {} })),
        measured(typical('load/g', 1, { statistics: {} })),
      ],
    ].map((records, index) => ({ path: `${index}.json`, generatedAt: undefined, records }))
    const input = {
      baseline: baseline(['load/a', 'load/b', 'load/d', 'load/f'].map((name) => typical(name, 100))),
    }
    const judge = (shuffled: typeof files) =>
      decide({
        policy,
        input: {
          ...input,
          evidence: { ...NO_EVIDENCE, patterns: ['*'], files: shuffled },
        },
      }).checks
    const expected = judge(files)
    fc.assert(
      fc.property(fc.shuffledSubarray(files, { minLength: files.length }), (shuffled) => {
        expect(judge(shuffled)).toEqual(expected)
      }),
    )
  })

  test('is never better for a worse number, on this machine or another', () => {
    const rank = { pass: 0, warn: 1, skipped: 1, inconclusive: 2, fail: 3 } as const
    const milliseconds = fc.integer({ min: 1, max: 500 })
    fc.assert(
      fc.property(
        milliseconds,
        fc.integer({ min: 0, max: 500 }),
        fc.constantFrom('this', 'other'),
        fc.boolean(),
        (first, more, cpu, isMixed) => {
          const aside = isMixed ? [measured(typical('size', 1, { unit: 'bytes' }))] : []
          const judge = (each: number) =>
            decide({
              policy: { regression: regression() },
              files: [[measured(typical('load', each)), ...aside]],
              input: { baseline: baseline([typical('load', 100), typical('size', 1)], { cpu }) },
            }).checks.filter(({ id }) => id === 'perf-budget/regression' || id === 'perf-budget/budget:load')
          const [before, after] = [judge(first), judge(first + more)]
          before.forEach(({ status }, index) => {
            expect(rank[after[index]?.status ?? 'pass']).toBeGreaterThanOrEqual(rank[status])
          })
        },
      ),
    )
  })
})
