import { type Instant, parseInstant } from '@governance-gates/core'
import { describe, expect, test } from 'vitest'
import { budget, input, measured, quantity, stated, statuses, statusOf } from './fixtures/load-budget.ts'
import { judgePerformance } from './gate.ts'

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
