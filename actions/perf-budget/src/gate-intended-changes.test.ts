import {
  type CalendarDate,
  type DeclaredChange,
  decimalOf,
  type IntendedChange,
  type Measurement,
} from '@governance-gates/core'
import type { RegressionPolicy } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import { budget, input, measured, NO_CHANGES, quantity, stated } from './fixtures/load-budget.ts'
import { judgePerformance } from './gate.ts'
import type { PerformanceInput } from './performance-input.ts'

const REGRESSION: RegressionPolicy = {
  baseline: 'b.json',
  'max-worsening': decimalOf(20),
  'when-noisy': 'warn',
  'when-vanished': 'fail',
  'if-missing': 'fail',
  metrics: [],
}

const entry = (subject: string, change: DeclaredChange): IntendedChange => ({
  ...{ id: subject, gate: 'perf-budget', subject, change, reason: 'r', owner: '@dana' },
  ...{ until: '2026-04-01' as CalendarDate, file: 'changes.yml', line: 2 },
})
const slower = (subject: string, percent: number) =>
  entry(subject, { kind: 'regressed', atMost: decimalOf(percent) })

const NOBODY = { kind: 'declared', why: 'the label x-1 is not set', remedy: 'set the label x-1' } as const

const of = (metric: string, milliseconds: number, changes: Partial<Measurement> = {}): Measurement =>
  stated(milliseconds, 'median', { metric, ...changes })

interface Case {
  readonly before?: readonly Measurement[]
  readonly after: readonly Measurement[]
  readonly settled?: readonly IntendedChange[]
  readonly more?: Partial<PerformanceInput>
  readonly below?: string
}

function judge({ before = [of('load', 100)], after, settled = [], more, below = '10s' }: Case) {
  const decision = judgePerformance(
    input({
      policy: {
        budgets: { load: budget({ metric: '*', below: quantity(below), statistic: 'median' }) },
        regression: REGRESSION,
      },
      records: after.map(measured),
      input: {
        baseline: { kind: 'read', path: 'b.json', environment: { cpu: 'this' }, measurements: before },
        changes: { ...NO_CHANGES, exists: true, settled },
        ...more,
      },
    }),
  )
  const find = (rule: string) => decision.checks.find(({ id }) => id.startsWith(`perf-budget/${rule}`))
  const accepted = decision.rows.filter((row) => row.accepted === true).map(({ metric }) => metric)
  return { find, accepted, notes: decision.notes.map(({ message }) => message) }
}

describe('a slowdown', () => {
  test('offers the entry that declares it, with some room for the next measurement', () => {
    expect(
      judge({ after: [of('load', 130)], more: { changes: NO_CHANGES } }).find('regression'),
    ).toMatchObject({
      status: 'fail',
      remedy:
        'make it as fast as before; or, where the change is wanted, declare it: create changes.yml with changes: [{ id: regressed-load, kind: regressed, gate: perf-budget, subject: "load", at-most: 33%, reason: say why, owner: "@you", until: 2026-03-31 }]',
    })
  })

  test.each([
    [129.9, 'pass', []],
    [130, 'pass', []],
    [
      130.1,
      'fail',
      ['intended change load covers nothing: it is 30.1% worse, and at-most is 30%; correct the entry'],
    ],
  ])('to %d ms, of which at most 30%% are declared', (after, status, notes) => {
    const found = judge({ after: [of('load', after)], settled: [slower('load', 30)] })
    expect(found.find('regression')?.status).toBe(status)
    expect(found.notes).toEqual(notes)
  })

  test('of another metric is not covered', () => {
    const { find } = judge({
      before: [of('load', 100), of('save', 100)],
      after: [of('load', 130), of('save', 130)],
      settled: [slower('load', 30)],
    })
    expect(find('regression')?.findings.map(({ subject }) => subject)).toEqual(['save'])
  })

  test('must still be within the budget', () => {
    const { find } = judge({ after: [of('load', 130)], settled: [slower('load', 30)], below: '120ms' })
    expect([find('regression')?.status, find('budget')?.status]).toEqual(['pass', 'fail'])
  })

  test('covers the other view of the same benchmark', () => {
    const view = (rate: number): Measurement => ({
      ...of('load rate', rate),
      unit: 'per-second',
      better: 'higher',
      derivedFrom: 'load',
    })
    const both = { before: [of('load', 100), view(10)], after: [of('load', 150), view(6.67)] }
    expect(judge(both).find('regression')?.status).toBe('fail')
    expect(judge({ ...both, settled: [slower('load', 50)] }).find('regression')?.status).toBe('pass')
  })

  test('counts once somebody accepted it, and says so until then', () => {
    const added = [slower('load', 30)]
    const find = (acceptance: PerformanceInput['changes']['acceptance']) =>
      judge({
        after: [of('load', 130)],
        more: { changes: { ...NO_CHANGES, exists: true, added, acceptance } },
      }).find
    const waiting = find(NOBODY)
    expect(waiting('regression')).toMatchObject({
      status: 'fail',
      remedy: 'have the declared changes accepted, as the check Intended changes says',
    })
    expect(waiting('intended-changes')).toMatchObject({ status: 'fail', remedy: 'set the label x-1' })
    const accepted = find({ kind: 'accepted', by: ['@dana'] })
    expect(accepted('regression')?.status).toBe('pass')
    expect(accepted('intended-changes')).toMatchObject({
      status: 'pass',
      detail: 'accepted by @dana; covered: load (regressed)',
    })
  })

  test('that is the baseline by now needs no entry', () => {
    expect(
      judge({ before: [of('load', 130)], after: [of('load', 130)], settled: [slower('load', 30)] }).notes,
    ).toEqual([
      'intended change load is no longer needed: the policy permits what it is now; remove the entry',
    ])
  })

  test('from 0 cannot be declared: nothing is a percentage of 0', () => {
    expect(judge({ before: [of('load', 0)], after: [of('load', 1)] }).find('regression')?.remedy).toBe(
      'make it as fast as before; where the change is wanted, declare it in the register of intended changes',
    )
  })
})

test('an accepted slowdown is in the history as one, and a level of its own', () => {
  const measurements = {
    before: [of('load', 100), of('save', 100)],
    after: [of('load', 130), of('save', 100)],
  }
  expect(judge({ ...measurements, settled: [slower('load', 30)] }).accepted).toEqual(['load'])
  expect(judge(measurements).accepted).toEqual([])
})

describe('a metric that is gone', () => {
  const before = [of('load', 100), of('save', 100)]

  test('offers the entry, as a new name where one is likely', () => {
    expect(judge({ before, after: [of('load', 100)] }).find('regression-metrics')).toMatchObject({
      status: 'fail',
      remedy: expect.stringContaining(
        '{ id: removed-save, kind: removed, gate: perf-budget, subject: "save",',
      ),
    })
    expect(
      judge({ before, after: [of('load', 100), of('saves', 100)] }).find('regression-metrics')?.remedy,
    ).toContain('kind: renamed, gate: perf-budget, subject: "save", to: "saves"')
  })

  test('is not missed once that counts', () => {
    const { find } = judge({
      before,
      after: [of('load', 100)],
      settled: [entry('save', { kind: 'removed' })],
    })
    expect(find('regression-metrics')).toBeUndefined()
    expect(find('intended-changes')?.detail).toBe('covered: save (removed)')
  })

  test.each([
    [120, 'pass'],
    [121, 'fail'],
  ])('under a new name is compared with what it was: %d ms', (after, status) => {
    const { find } = judge({
      before,
      after: [of('load', 100), of('save{}', after)],
      settled: [entry('save', { kind: 'renamed', to: 'save{}{}' })],
    })
    expect(find('regression-metrics')).toBeUndefined()
    expect(find('regression')?.status).toBe(status)
  })
})

test('an entry that is not needed does not replace a measurement', () => {
  const { find } = judge({
    after: [],
    more: {
      baseline: undefined,
      changes: { ...NO_CHANGES, added: [slower('load', 30)], acceptance: { kind: 'accepted', by: [] } },
    },
  })
  expect(find('budgets-judged') ?? find('budget')).toMatchObject({ status: 'inconclusive' })
})
