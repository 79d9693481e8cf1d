import {
  type CheckStatus,
  compareStatuses,
  type HistoryTable,
  metricName,
  worstStatus,
} from '@governance-gates/core'
import type { Block, Cell, Column } from '@governance-gates/report'
import { amountTexts, betterText, changeText, marginText, worseText } from '../checks/amount-text.ts'
import { valueText } from '../checks/budget-value.ts'
import type { BudgetStanding } from '../checks/budgets.ts'
import { limitsOf, limitText } from '../checks/limit.ts'
import type { MetricChange } from '../checks/metric-change.ts'
import { plainNumber, pointsOf, type SeriesPoint, seriesOf } from '../checks/metric-series.ts'
import { valueTexts } from '../checks/value-at-limit.ts'
import type { PerformanceDecision } from '../gate.ts'

const MAX_CHARTS = 1
const FEWEST_POINTS = 3

/** What the summary shows besides the checks: each metric beside its baseline and its limit, and how the tightest came there. */
export function summaryBlocks(decision: PerformanceDecision, history: HistoryTable): readonly Block[] {
  const series = standingSeries(decision, history)
  return [
    metricsTable(decision, series),
    ...charts(decision.standings, series),
    {
      kind: 'list',
      title: 'Differences from the machine of the baseline',
      items: decision.regressions.environment,
    },
  ]
}

interface MetricRow {
  readonly status: CheckStatus
  readonly cells: readonly Cell[]
}

/** What got too much worse without a budget, then the budgets; those that fail first. */
function metricsTable({ standings, regressions }: PerformanceDecision, series: Series): Block {
  const changes = new Map(regressions.changes.map((change) => [change.name, change]))
  const budgeted = new Set(standings.map(({ worst }) => worst?.recordedAs))
  const rows: readonly MetricRow[] = [
    ...regressions.changes
      .filter((change) => statusOf(change) !== 'pass' && !budgeted.has(change.name))
      .map(changeRow),
    ...standings.map((standing) => budgetRow(standing, changes, series)),
  ]
  return {
    kind: 'table',
    title: 'Performance',
    ...withoutEmptyColumns(
      COLUMNS,
      rows
        .toSorted((left, right) => compareStatuses(left.status, right.status))
        .map(({ status, cells }) => [{ status }, ...cells]),
    ),
  }
}

const COLUMNS: readonly Column[] = [
  { header: '' },
  { header: 'Metric' },
  { header: 'Before', align: 'right' },
  { header: 'Now', align: 'right' },
  { header: 'Change' },
  { header: 'Limit', align: 'right' },
  { header: 'Left' },
]

/** Without a baseline there is no before and no change. */
function withoutEmptyColumns(columns: readonly Column[], rows: readonly (readonly Cell[])[]) {
  const used = columns.map((_, index) => rows.some((row) => row[index] !== ''))
  const kept = <Item>(items: readonly Item[]) => items.filter((_, index) => used[index])
  return { columns: kept(columns), rows: rows.map((row) => kept(row)) }
}

function statusOf({ comparison: { outcome } }: MetricChange): CheckStatus {
  if (outcome === 'regressed') return 'fail'
  return outcome === 'noisy' ? 'warn' : 'pass'
}

function changeRow(change: MetricChange): MetricRow {
  const { from, now } = amountsOf(change)
  return { status: statusOf(change), cells: [{ code: change.name }, from, now, changeCell(change), '', ''] }
}

/** Both in one unit. */
function amountsOf({ comparison: { before, after, unit, statistic } }: MetricChange) {
  const [from = '', to = ''] = amountTexts([before, after], unit)
  return { from, now: statistic === undefined ? to : `${statistic} ${to}` }
}

function budgetRow(
  { check, name, worst, budget }: BudgetStanding,
  changes: ReadonlyMap<string, MetricChange>,
  series: Series,
): MetricRow {
  const change = worst && changes.get(worst.recordedAs)
  const compared = change === undefined ? [] : [statusOf(change)]
  const status = worstStatus([check.status, ...compared]) ?? check.status
  const limits = limitsOf(budget).map(limitText).join(', ')
  if (worst === undefined) return { status, cells: [name, '', 'not measured', '', limits, ''] }
  const alone = { from: '', now: valueText(worst) }
  const { from, now } = change === undefined ? alone : amountsOf(change)
  const told = change === undefined ? trendOf(worst, series.get(name) ?? []) : changeCell(change)
  const { limit } = valueTexts(worst.value, worst.limit)
  return { status, cells: [name, from, now, told, limit, { headroom: worst.headroom }] }
}

/** How much worse, and how sure that is. */
function changeCell({ comparison }: MetricChange): string {
  const interval = intervalText(comparison)
  const { ignoredBelow: floor } = comparison
  const excuse = floor === undefined ? '' : `, which is less than ignore-below (${floor.text})`
  return `${arrow(comparison.worsening)}${interval === '' ? '' : ` (${interval})`}${excuse}`
}

/** Of a test, else the margins that the numbers have by themselves. */
function intervalText({ evidence, spread }: MetricChange['comparison']): string {
  if (evidence !== undefined) {
    const { low, high, samplesNeeded } = evidence
    const more = samplesNeeded === undefined ? '' : `; ${samplesNeeded} samples would settle it`
    return `95%: ${changeText(low)} to ${changeText(high)}${more}`
  }
  return spread === undefined ? '' : `margins ${marginText(spread.before)} and ${marginText(spread.after)}`
}

/** Without a baseline, against the run before. */
function trendOf(worst: NonNullable<BudgetStanding['worst']>, points: readonly SeriesPoint[]): string {
  const [before, now] = points.slice(-2).map(plainNumber)
  if (before === undefined || now === undefined || before === 0) return ''
  const grown = ((now - before) / before) * 100
  return arrow(worst.limit.key === 'below' || worst.limit.key === 'max' ? grown : -grown)
}

/** Up is worse, whatever the metric, as in a fever chart. */
function arrow(worsening: number): string {
  if (Math.abs(worsening) < 1) return '→'
  return worsening > 0 ? `↗ ${worseText(worsening)}` : `↘ ${betterText(-worsening)}`
}

type Series = ReadonlyMap<string, readonly SeriesPoint[]>

/** The history of what decides each budget, this run last. */
function standingSeries({ standings, rows }: PerformanceDecision, history: HistoryTable): Series {
  return new Map(
    standings.flatMap(({ name, worst }) => {
      const latest = rows.find((row) => metricName(row) === worst?.recordedAs)
      if (latest === undefined) return []
      const runs = seriesOf(history.of(metricName(latest)), { latest, statistic: worst?.statistic })
      return [[name, pointsOf(runs)] as const]
    }),
  )
}

/** Of the tightest budget: one screen has room for one. */
function charts(standings: readonly BudgetStanding[], series: Series): readonly Block[] {
  return standings
    .filter(({ name, worst }) => worst !== undefined && (series.get(name)?.length ?? 0) >= FEWEST_POINTS)
    .toSorted((left, right) => (left.worst?.headroom ?? 0) - (right.worst?.headroom ?? 0))
    .slice(0, MAX_CHARTS)
    .map((standing) => chartOf(standing, series.get(standing.name) ?? []))
}

/** Base units by unit of the chart: what people read. */
const SCALES = {
  ns: { factor: 1e6, name: 'ms' },
  bytes: { factor: 1e6, name: 'MB' },
  'per-second': { factor: 1, name: '/s' },
  percent: { factor: 1, name: '%' },
  count: { factor: 1, name: '' },
} as const

function chartOf({ name, worst }: BudgetStanding, points: readonly SeriesPoint[]): Block {
  const scale = SCALES[worst?.unit ?? 'count']
  const limit = worst?.limit.quantity.value
  const scaled = (value: SeriesPoint['value']) => Number(value.coefficient) / 10 ** value.scale / scale.factor
  return {
    kind: 'chart',
    title: `${name}${worst?.statistic === undefined ? '' : ` (${worst.statistic})`}`,
    labels: points.map(({ at }) => new Date(at).toISOString().slice(5, 10)),
    values: points.map(({ value }) => scaled(value)),
    unit: scale.name,
    ...(limit === undefined ? {} : { limit: scaled(limit) }),
  }
}
