import {
  ANY_ORIGIN,
  decimalOf,
  type HistoryRow,
  HistoryTable,
  type Instant,
  type Measurement,
  parseInstant,
  parseQuantity,
  type Quantity,
} from '@governance-gates/core'
import type { BudgetPolicy, PerformancePolicy } from '@governance-gates/policy'
import type { Block } from '@governance-gates/report'
import { describe, expect, test } from 'vitest'
import { judgeRegressions } from '../checks/regressions.ts'
import { NO_CHANGES } from '../fixtures/load-budget.ts'
import { judgePerformance } from '../gate.ts'
import { summaryBlocks } from './summary.ts'

const now = parseInstant('2026-03-01T12:00:00Z') as Instant
const DAY = 86_400_000

function quantity(text: string): Quantity {
  const parsed = parseQuantity(text)
  if (parsed === undefined) throw new Error(`${text} is not a quantity`)
  return parsed
}

const below = (metric: string, text: string): BudgetPolicy => ({
  metric,
  statistic: 'median',
  below: quantity(text),
  'if-missing': 'warn',
})

const typical = (metric: string, milliseconds: number): Measurement => ({
  metric,
  parameters: {},
  unit: 'ns',
  statistics: { median: decimalOf(milliseconds * 1_000_000) },
  sampling: 'observation',
})

const past = (metric: string, days: number, milliseconds: number): HistoryRow => ({
  ...typical(metric, milliseconds),
  at: (now - days * DAY) as Instant,
  commit: `c${days}`,
  environment: {},
})

interface Scene {
  readonly budgets: PerformancePolicy['budgets']
  readonly measured: readonly Measurement[]
  readonly before?: readonly Measurement[]
  readonly history?: readonly HistoryRow[]
  readonly machine?: string
  readonly ignoreBelow?: string
}

function blocks({
  budgets,
  measured,
  before,
  history = [],
  machine = 'this',
  ...more
}: Scene): readonly Block[] {
  const regression = {
    baseline: 'b.json',
    'max-worsening': decimalOf(20),
    'when-noisy': 'warn',
    'when-vanished': 'fail',
    'if-missing': 'fail',
    metrics: [],
    ...(more.ignoreBelow === undefined ? {} : { 'ignore-below': quantity(more.ignoreBelow) }),
  } as const
  const records = measured.map((measurement) => ({ kind: 'measurement', measurement }) as const)
  const decision = judgePerformance({
    policy: { budgets, waivers: [], ...(before === undefined ? {} : { regression }) },
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
    baseline:
      before === undefined
        ? undefined
        : { kind: 'read', path: 'b.json', environment: { cpu: machine }, measurements: before },
    history: undefined,
    changes: NO_CHANGES,
    judgeRegressions,
    environment: { cpu: 'this' },
    commit: 'head',
    outcomes: { everything: [], named: new Map() },
    now,
  })
  return summaryBlocks(decision, HistoryTable.from(history))
}

function rowsOf(title: string, scene: Scene) {
  const block = blocks(scene).find((each) => 'title' in each && each.title === title)
  if (block?.kind !== 'table') throw new Error(`there is no table ${title}`)
  return block.rows
}

const chartsOf = (scene: Scene) => blocks(scene).filter((block) => block.kind === 'chart')

test('what fails comes first, and each metric has one row', () => {
  const scene: Scene = {
    budgets: { load: below('load', '1s') },
    measured: [typical('load', 130), typical('save', 300), typical('open', 105)],
    before: [typical('load', 100), typical('save', 100), typical('open', 100)],
  }
  expect(blocks(scene).map((block) => ('title' in block ? block.title : ''))).toEqual([
    'Performance',
    'Differences from the machine of the baseline',
  ])
  expect(rowsOf('Performance', scene)).toEqual([
    [{ status: 'fail' }, { code: 'save' }, '100 ms', 'median 300 ms', '↗ 200% worse', '', ''],
    [{ status: 'fail' }, 'load', '100 ms', 'median 130 ms', '↗ 30% worse', '< 1 s', { headroom: 87 }],
  ])
})

describe('a budget', () => {
  test('is shown with what is left of it, also where it is exceeded or was not measured', () => {
    const rows = rowsOf('Performance', {
      budgets: { load: below('load', '200ms'), save: below('save', '80ms'), gone: below('gone', '1ms') },
      measured: [typical('load', 150), typical('save', 100)],
    })
    expect(rows).toEqual([
      [{ status: 'fail' }, 'save', 'median 100 ms', '< 80 ms', { headroom: -25 }],
      [{ status: 'warn' }, 'gone', 'not measured', '< 1 ms', ''],
      [{ status: 'pass' }, 'load', 'median 150 ms', '< 200 ms', { headroom: 25 }],
    ])
  })

  test.each([
    [100, '→'],
    [100.9, '→'],
    [101, '↗ 1% worse'],
    [120, '↗ 20% worse'],
    [50, '↘ 50% better'],
  ])('of 100 ms that takes %d ms now has the change %s', (milliseconds, trend) => {
    const budgets = { load: below('load', '1s') }
    const measured = [typical('load', milliseconds)]
    const changeOf = (scene: Partial<Scene>) =>
      rowsOf('Performance', { budgets, measured, ...scene })[0]?.at(-3)
    expect(changeOf({ before: [typical('load', 100)] })).toBe(trend)
    expect(changeOf({ history: [past('load', 2, 900), past('load', 1, 100)] })).toBe(trend)
  })
})

test.each([
  ['1ms', 200, '↗ 100% worse'],
  ['100ms', 200, '↗ 100% worse'],
  ['101ms', 200, '↗ 100% worse, which is less than ignore-below (101ms)'],
  ['101ms', 110, '↗ 10% worse'],
])('where less than %s is ignored, %d ms after 100 ms is %s', (ignoreBelow, milliseconds, change) => {
  const rows = rowsOf('Performance', {
    budgets: { load: below('load', '1s') },
    measured: [typical('load', milliseconds)],
    before: [typical('load', 100)],
    ignoreBelow,
  })
  expect(rows[0]?.at(-3)).toBe(change)
})

describe('the chart', () => {
  const history = (metric: string, count: number) =>
    Array.from({ length: count }, (_, index) => past(metric, count - index, 100 + index))

  test('is of the tightest budget, this run last, with its limit', () => {
    const scene: Scene = {
      budgets: { load: below('load', '1s'), save: below('save', '200ms') },
      measured: [typical('load', 120), typical('save', 120)],
      history: [...history('load', 3), ...history('save', 3)],
    }
    expect(chartsOf(scene)).toEqual([
      {
        kind: 'chart',
        title: 'save (median)',
        labels: ['02-26', '02-27', '02-28', '03-01'],
        values: [100, 101, 102, 120],
        unit: 'ms',
        limit: 200,
      },
    ])
  })

  test.each([
    [1, 0],
    [2, 1],
  ])('of this run and %d before: %d charts', (count, charts) => {
    const scene: Scene = {
      budgets: { load: below('load', '1s') },
      measured: [typical('load', 120)],
      history: history('load', count),
    }
    expect(chartsOf(scene)).toHaveLength(charts)
  })

  test('leaves out what another machine measured, and what is in another unit', () => {
    const [first, ...rest] = history('load', 3)
    if (first === undefined) throw new Error('no row')
    const scene = (changes: Partial<HistoryRow>): Scene => ({
      budgets: { load: below('load', '1s') },
      measured: [typical('load', 120)],
      history: [{ ...first, ...changes }, ...rest],
    })
    const lengths = [{}, { environment: { cpu: 'other' } }, { unit: 'bytes' } as const].map((changes) =>
      chartsOf(scene(changes)).map((chart) => ('values' in chart ? chart.values.length : 0)),
    )
    expect(lengths).toEqual([[4], [3], [3]])
  })
})

test('from 0 no percentage is shown', () => {
  const errors = (count: number): Measurement => ({
    ...typical('errors', 0),
    unit: 'count',
    value: decimalOf(count),
    statistics: {},
  })
  const budgets = { errors: { metric: 'errors', max: quantity('0'), 'if-missing': 'fail' } } as const
  const scene: Scene = { budgets, measured: [errors(2)], before: [errors(0)] }
  expect(rowsOf('Performance', scene)[0]?.slice(1, 5)).toEqual(['errors', '0', '2', '↗ far worse'])
})
