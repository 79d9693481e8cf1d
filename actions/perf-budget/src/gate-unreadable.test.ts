import { decimalOf, type Measurement } from '@governance-gates/core'
import type { PerformanceRecord } from '@governance-gates/evidence'
import type { RegressionPolicy } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import { budget, input, judge, measured, stated, statuses } from './fixtures/load-budget.ts'
import { judgePerformance } from './gate.ts'
import type { BaselineReading } from './performance-input.ts'

const unreadable = (metric: string) =>
  ({
    kind: 'unreadable',
    metric,
    parameters: {},
    reason: 'the unit "cycles" is not known',
    remedy: 'write ns',
    line: 4,
  }) as const satisfies PerformanceRecord
const regression: RegressionPolicy = {
  baseline: 'b.json',
  'max-worsening': decimalOf(20),
  'when-noisy': 'warn',
  'when-vanished': 'fail',
  'if-missing': 'fail',
  metrics: [],
}
const baseline = (measurements: readonly Measurement[], others: readonly string[] = []): BaselineReading => ({
  kind: 'read',
  path: 'b.json',
  environment: {},
  measurements,
  unreadable: others.map(unreadable),
})
const load = measured(stated(100))

describe('a metric in an unknown unit', () => {
  test('warns where nothing asks for it', () => {
    const checks = judge({ records: [load, unreadable('odd')] })
    expect(checks.map(({ id, status }) => `${id}: ${status}`)).toEqual([
      'perf-budget/budget:load: pass',
      'perf-budget/evidence: pass',
      'perf-budget/unreadable-metrics: warn',
    ])
    expect(checks.at(-1)).toMatchObject({
      actual: { value: 1, unit: 'metrics' },
      findings: [{ message: 'the unit "cycles" is not known', subject: 'odd', file: 'a.json', line: 4 }],
    })
  })

  test.each(['odd', 'o*', '*'])('makes the budget of %s inconclusive', (metric) => {
    const checks = judge({
      records: [load, unreadable('odd')],
      policy: { budgets: { load: budget(), odd: budget({ metric }) } },
    })
    expect(checks.map(({ id, status }) => `${id}: ${status}`)).toEqual([
      'perf-budget/budget:load: pass',
      'perf-budget/budget:odd: inconclusive',
      'perf-budget/evidence: pass',
    ])
    expect(checks[1]?.findings).toEqual([
      { message: 'the unit "cycles" is not known', subject: 'odd', file: 'a.json', line: 4 },
    ])
  })

  test('does not excuse what is over the budget beside it', () => {
    const scene = {
      records: [measured(stated(300)), unreadable('odd')],
      policy: { budgets: { a: budget({ metric: '*' }) } },
    }
    expect(statuses(scene)).toContain('perf-budget/budget:a: fail')
  })

  test('makes the regression inconclusive where the baseline has its number', () => {
    const recorded = [stated(100), stated(100, 'p95', { metric: 'odd' })]
    const checks = judge({
      records: [load, unreadable('odd')],
      policy: { regression: { ...regression, statistic: 'p95' } },
      input: { baseline: baseline(recorded) },
    })
    const compared = checks.find(({ id }) => id === 'perf-budget/regression')
    expect(compared).toMatchObject({ status: 'inconclusive' })
    expect(compared?.findings).toEqual([
      {
        message: 'this run: the unit "cycles" is not known: write ns',
        subject: 'odd',
        file: 'a.json',
        line: 4,
      },
    ])
    expect(checks.map(({ id }) => id)).not.toContain('perf-budget/regression-metrics')
    expect(checks.map(({ id }) => id)).not.toContain('perf-budget/unreadable-metrics')
  })

  test('makes the regression inconclusive where only the baseline has no number', () => {
    const checks = judge({
      records: [load, measured(stated(1, 'p95', { metric: 'odd' }))],
      policy: { regression: { ...regression, statistic: 'p95' } },
      input: { baseline: baseline([stated(100)], ['odd']) },
    })
    expect(checks.find(({ id }) => id === 'perf-budget/regression')).toMatchObject({
      status: 'inconclusive',
      findings: [
        { message: 'the baseline: the unit "cycles" is not known: commit a new baseline', subject: 'odd' },
      ],
    })
  })

  test('only warns where neither side has a number', () => {
    const checks = judge({
      records: [load, unreadable('odd')],
      policy: { regression: { ...regression, statistic: 'p95' } },
      input: { baseline: baseline([stated(100)], ['odd']) },
    })
    expect(
      checks.filter(({ status }) => status !== 'pass').map(({ id, status }) => `${id}: ${status}`),
    ).toEqual(['perf-budget/unreadable-metrics: warn'])
  })

  test('does not count as one that was measured', () => {
    expect(
      statuses({
        records: [unreadable('odd')],
        policy: { budgets: { load: budget({ 'if-missing': 'warn' }) } },
      }),
    ).toContain('perf-budget/budgets-judged: inconclusive')
  })
})

test('a defect that hides nothing is a note with its place, and no check', () => {
  const note = { kind: 'note', message: 'cpu: expected text, found 3', line: 2 } as const
  const decision = judgePerformance(input({ records: [load, note] }))
  expect(decision.notes).toEqual([{ message: 'cpu: expected text, found 3', file: 'a.json', line: 2 }])
  expect(decision.checks.every(({ status }) => status === 'pass')).toBe(true)
})
