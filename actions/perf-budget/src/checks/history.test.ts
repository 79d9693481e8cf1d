import {
  decimalOf,
  type HistoryRow,
  HistoryTable,
  type Instant,
  parseInstant,
  parseQuantity,
  type Statistic,
} from '@governance-gates/core'
import type { BudgetPolicy, HistoryPolicy, PerformancePolicy } from '@governance-gates/policy'
import { describe, expect, test } from 'vitest'
import type { HistoryReading } from '../performance-input.ts'
import { judgeHistory } from './history.ts'

const now = parseInstant('2026-03-31T12:00:00Z') as Instant
const DAY = 86_400_000
const daysAgo = (days: number) => (now - days * DAY) as Instant

function row(days: number, milliseconds: number, changes: Partial<HistoryRow> = {}): HistoryRow {
  const statistics: Partial<Record<Statistic, HistoryRow['value']>> = {
    p95: decimalOf(milliseconds * 1_000_000),
  }
  return {
    at: daysAgo(days),
    commit: `c${days}`,
    metric: 'load',
    parameters: {},
    unit: 'ns',
    statistics: statistics as HistoryRow['statistics'],
    environment: { cpu: 'this' },
    ...changes,
  }
}

const load: BudgetPolicy = {
  metric: 'load',
  statistic: 'p95',
  ...(() => {
    const below = parseQuantity('200ms')
    return below === undefined ? {} : { below }
  })(),
  'if-missing': 'fail',
}

function judge(
  reading: HistoryReading | readonly HistoryRow[],
  changes: Partial<HistoryPolicy> = {},
  latest: readonly HistoryRow[] = [row(0, 100)],
  budgets: PerformancePolicy['budgets'] = { load },
) {
  const history: HistoryPolicy = { path: 'h.jsonl', 'if-missing': 'fail', ...changes }
  const policy: PerformancePolicy = { budgets, waivers: [], history }
  const read =
    'kind' in reading
      ? reading
      : ({ kind: 'read', path: 'h.jsonl', rows: HistoryTable.from(reading) } as const)
  return judgeHistory({ policy, history, reading: read, latest, now })
}

const statuses = (...given: Parameters<typeof judge>) =>
  judge(...given).map(({ id, status }) => `${id}: ${status}`)
const range = (from: number, until: number) =>
  Array.from({ length: until - from }, (_, index) => from + index)

describe('a budget that must be met on 30 consecutive days', () => {
  const wanted = { 'met-on-days': 30 }
  const all = range(1, 30).map((day) => row(day, 100))

  test('is met with a run on each of them, this one included', () => {
    expect(statuses(all, wanted)).toEqual(['perf-budget/history-met-on-days:load: pass'])
    expect(statuses([...all, row(0.1, 150)], wanted)).toEqual(['perf-budget/history-met-on-days:load: pass'])
  })

  test('is not proven where a day has no run', () => {
    const gap = all.filter(({ commit }) => commit !== 'c7')
    const [check] = judge(gap, wanted)
    expect(check).toMatchObject({
      status: 'inconclusive',
      actual: { value: 7, unit: 'days' },
      expected: { operator: 'at-least', limit: 30, unit: 'days' },
      scope: { budget: 'load' },
      findings: [{ message: 'nothing was measured on 2026-03-24' }],
    })
    expect(statuses(gap, { ...wanted, 'if-missing': 'warn' })).toEqual([
      'perf-budget/history-met-on-days:load: warn',
    ])
  })

  test('is not met where it was exceeded on one, in one of several runs', () => {
    expect(statuses([...all, row(7.2, 200)], wanted)).toEqual(['perf-budget/history-met-on-days:load: fail'])
    expect(statuses([...all, row(7.2, 200)], { ...wanted, 'if-missing': 'warn' })).toEqual([
      'perf-budget/history-met-on-days:load: fail',
    ])
    expect(statuses(all, wanted, [row(0, 200)])).toEqual(['perf-budget/history-met-on-days:load: fail'])
  })

  test('is not met by other numbers', () => {
    const mean = { statistics: { mean: decimalOf(1) } }
    const others = all.map((each) => (each.commit === 'c7' ? { ...each, ...mean } : each))
    expect(statuses(others, wanted)).toEqual(['perf-budget/history-met-on-days:load: inconclusive'])
    expect(
      statuses(
        all.map((each) => ({ ...each, unit: 'bytes' })),
        wanted,
      ),
    ).toEqual(['perf-budget/history-met-on-days:load: inconclusive'])
    expect(
      statuses(
        all.map((each) => ({ ...each, metric: 'save' })),
        wanted,
      ),
    ).toEqual(['perf-budget/history-met-on-days:load: inconclusive'])
  })

  test('of several metrics leaves out those in another unit, as on the run itself', () => {
    const rate = (day: number) => row(day, 1, { metric: 'load calls', unit: 'per-second' })
    const pattern = { load: { ...load, metric: 'load*' } }
    const rows = [...all, ...range(1, 30).map(rate)]
    const latest = [row(0, 100), rate(0)]
    expect(statuses(rows, wanted, latest, pattern)).toEqual(['perf-budget/history-met-on-days:load: pass'])
    expect(statuses(range(1, 30).map(rate), wanted, [rate(0)], pattern)).toEqual([
      'perf-budget/history-met-on-days:load: inconclusive',
    ])
    const over = [...rows, row(7.2, 200, { metric: 'load again' })]
    expect(statuses(over, wanted, latest, pattern)).toEqual(['perf-budget/history-met-on-days:load: fail'])
  })

  test('does not apply where no budget has a metric', () => {
    const { metric: _, statistic: __, ...limits } = load
    const [check] = judge(all, wanted, [row(0, 100)], { size: { ...limits, file: 'bin' } })
    expect(check).toMatchObject({
      id: 'perf-budget/history-budgets',
      status: 'inconclusive',
      actual: { value: 0 },
    })
  })

  test('is met before the first of them, whatever was then', () => {
    expect(statuses([...all, row(30, 900)], wanted)).toEqual(['perf-budget/history-met-on-days:load: pass'])
  })
})

describe('drift', () => {
  const wanted = (percent: number, whenFound: 'warn' | 'fail' = 'warn') => ({
    drift: { 'max-worsening': decimalOf(percent), 'when-found': whenFound },
  })
  /** One percent a run, which no comparison of two runs would notice. */
  const creeping = range(1, 41).map((run) => row(run, 140 - run))

  test('is found where no pair of runs shows it', () => {
    const found = judge(creeping, wanted(10), [row(0, 141)])
    expect(found).toMatchObject([
      { id: 'perf-budget/history-drift', status: 'warn', findings: [{ subject: 'load' }] },
    ])
    expect(statuses(creeping, wanted(10, 'fail'), [row(0, 141)])).toEqual(['perf-budget/history-drift: fail'])
    expect(statuses(creeping, wanted(90), [row(0, 141)])).toEqual(['perf-budget/history-drift: pass'])
  })

  test('does not occur in a level history, in a metric that got better, or in few runs', () => {
    const level = range(1, 41).map((run) => row(run, 100 + (run % 3)))
    expect(statuses(level, wanted(10), [row(0, 101)])).toEqual(['perf-budget/history-drift: pass'])
    const better = range(1, 41).map((run) => row(run, 100 + run))
    expect(statuses(better, wanted(10), [row(0, 100)])).toEqual(['perf-budget/history-drift: pass'])
    expect(statuses(creeping.slice(0, 5), wanted(10), [row(0, 141)])).toEqual([
      'perf-budget/history-drift: pass',
    ])
  })

  test.each<[string, readonly number[], 'pass' | 'warn']>([
    ['nobody accepted', [], 'warn'],
    ['somebody accepted, once', [20], 'pass'],
    ['somebody accepted, in each run until the baseline followed', [20, 19, 18], 'pass'],
    // The level before it is not accepted: it drifts from there.
    ['somebody accepted before', [40], 'warn'],
  ])('is not a slowdown that %s', (_, accepted, status) => {
    const slower = range(1, 41).map((run) =>
      row(run, run > 20 ? 100 : 150, accepted.includes(run) ? { accepted: true } : {}),
    )
    expect(statuses(slower, wanted(10), [row(0, 150)])).toEqual([`perf-budget/history-drift: ${status}`])
  })

  test('is found after an accepted slowdown as well', () => {
    const again = range(1, 41).map((run) =>
      row(run, run > 25 ? 100 : run > 12 ? 150 : 200, run === 25 ? { accepted: true } : {}),
    )
    expect(statuses(again, wanted(10), [row(0, 200)])).toEqual(['perf-budget/history-drift: warn'])
  })

  test('is not made by another machine or unit', () => {
    const half = (change: Partial<HistoryRow>) =>
      range(1, 41).map((run) => row(run, run > 20 ? 100 : 150, run > 20 ? change : {}))
    expect(statuses(half({}), wanted(10), [row(0, 150)])).toEqual(['perf-budget/history-drift: warn'])
    expect(statuses(half({ environment: { cpu: 'other' } }), wanted(10), [row(0, 150)])).toEqual([
      'perf-budget/history-drift: pass',
    ])
    expect(statuses(half({ unit: 'bytes' }), wanted(10), [row(0, 150)])).toEqual([
      'perf-budget/history-drift: pass',
    ])
  })
})

test('drift of what has a budget is found among more metrics than are looked at', () => {
  const wanted = { drift: { 'max-worsening': decimalOf(10), 'when-found': 'warn' } } as const
  const past = range(1, 41).map((run) => row(run, 140 - run))
  const others = (count: number) => range(0, count).map((each) => row(0, 100, { metric: `a${each}` }))
  const [many] = judge(past, wanted, [...others(300), row(0, 141)])
  expect(many).toMatchObject({ status: 'warn', findings: [{ subject: 'load' }] })
  expect(many?.detail).toBe('1 more metric was not checked: those with a budget come first')
  expect(judge(past, wanted, [...others(299), row(0, 141)])[0]?.detail).toBeUndefined()
})

describe('drift in what is not there', () => {
  const wanted = { drift: { 'max-worsening': decimalOf(10), 'when-found': 'warn' } } as const
  const past = range(1, 41).map((run) => row(run, 140 - run))

  test('is not excluded by a run without metrics', () => {
    expect(statuses(past, wanted, [])).toEqual(['perf-budget/history-drift: inconclusive'])
    expect(statuses(past, { ...wanted, 'if-missing': 'warn' }, [])).toEqual([
      'perf-budget/history-drift: warn',
    ])
  })

  test('differs from rows that were left out, which are counted', () => {
    const other = (run: number) => row(run, 900, { environment: { cpu: 'other' }, commit: `o${run}` })
    const [check] = judge([...past, other(3), other(4)], wanted, [row(0, 141)])
    expect(check?.detail).toBe('2 rows of another machine or in another unit were left out')
    expect(judge(past, wanted, [row(0, 141)])[0]?.detail).toBeUndefined()
  })
})

describe('a history', () => {
  const finding = { message: 'truncated', file: 'h.jsonl' }

  test('that is missing or broken proves nothing', () => {
    expect(statuses({ kind: 'missing', path: 'h.jsonl' })).toEqual(['perf-budget/history: inconclusive'])
    expect(statuses({ kind: 'missing', path: 'h.jsonl' }, { 'if-missing': 'warn' })).toEqual([
      'perf-budget/history: warn',
    ])
    expect(statuses({ kind: 'unreadable', path: 'h.jsonl', finding }, { 'if-missing': 'warn' })).toEqual([
      'perf-budget/history: inconclusive',
    ])
  })

  test('of the future does not count', () => {
    expect(statuses([row(-0.001, 100)])).toEqual(['perf-budget/history-future: inconclusive'])
    expect(statuses([row(0, 100, { commit: 'x' })])).toEqual([])
  })
})
