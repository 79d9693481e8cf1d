import {
  decimalOf,
  type Instant,
  type Measurement,
  parseCalendarDate,
  parseInstant,
} from '@governance-gates/core'
import type { PerformancePolicy, WaiverPolicy } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import {
  budget,
  input,
  judge,
  measured,
  quantity,
  stated,
  statuses,
  statusOf,
} from './fixtures/load-budget.ts'
import { judgePerformance } from './gate.ts'

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

  const UNWAIVED = '; where the overrun is justified, document it in performance.waivers'
  const size = (changes: Partial<Measurement>) => stated(0.001, 'p95', { unit: 'bytes', ...changes })
  test.each([
    ['a time', { below: quantity('200ms') }, [stated(210)], `make it faster${UNWAIVED}`],
    ['a time, far', { below: quantity('200ms') }, [stated(300)], 'make it faster'],
    ['a size', { below: quantity('950B') }, [size({})], `make it smaller${UNWAIVED}`],
    ['a size, far', { max: quantity('500B') }, [size({})], 'make it smaller'],
    ['calls per second', { min: quantity('2000/s') }, [size({ unit: 'per-second' })], 'make it faster'],
    ['a count', { max: quantity('500') }, [size({ unit: 'count' })], 'make it faster or smaller'],
    ['a size that is too small', { min: quantity('2kB') }, [size({})], 'make it faster or smaller'],
  ])('of %s says which way is down', (_, limits, measurements, remedy) => {
    const check = judge({
      policy: { budgets: { load: { metric: 'load', statistic: 'p95', 'if-missing': 'fail', ...limits } } },
      records: measurements.map(measured),
    }).find(({ id }) => id === 'perf-budget/budget:load')
    expect(check).toMatchObject({ status: 'fail', remedy })
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
