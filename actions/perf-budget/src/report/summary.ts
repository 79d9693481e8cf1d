import { type HistoryRow, metricName } from '@governance-gates/core'
import type { Block, Cell } from '@governance-gates/report'
import { amountTexts, betterText, changeText, marginText, worseText } from '../checks/amount-text.ts'
import { valueText } from '../checks/budget-value.ts'
import type { BudgetStanding } from '../checks/budgets.ts'
import { limitsOf, limitText } from '../checks/limit.ts'
import type { MetricChange } from '../checks/metric-change.ts'
import { comparablePoints, plainNumber, type SeriesPoint, seriesByName } from '../checks/metric-series.ts'
import { valueTexts } from '../checks/value-at-limit.ts'
import type { PerformanceDecision } from '../gate.ts'

const MAX_CHARTS = 1
const FEWEST_POINTS = 3

/** What the summary shows besides the checks: what regressed, every budget, and how the tightest came there. */
export function summaryBlocks(
  decision: PerformanceDecision,
  history: readonly HistoryRow[],
): readonly Block[] {
  const series = standingSeries(decision, history)
  return [
    changesTable(decision.regressions.changes),
    budgetsTable(decision, series),
    ...charts(decision.standings, series),
    {
      kind: 'list',
      title: 'Differences from the machine of the baseline',
      items: decision.regressions.environment,
    },
  ]
}

function changesTable(changes: readonly MetricChange[]): Block {
  const shown = changes.filter(
    ({ comparison }) => comparison.outcome === 'regressed' || comparison.outcome === 'noisy',
  )
  return {
    kind: 'table',
    title: 'Worse than the baseline',
    columns: [
      { header: '' },
      { header: 'Metric' },
      { header: 'Before', align: 'right' },
      { header: 'Now', align: 'right' },
      { header: 'Change', align: 'right' },
      { header: '95% interval', align: 'right' },
    ],
    rows: shown.map(({ name, comparison }) => {
      const { before, after, unit, statistic, worsening, evidence, outcome } = comparison
      const interval = intervalText(comparison)
      const [from = '', to = ''] = amountTexts([before, after], unit)
      const needed = evidence?.samplesNeeded
      return [
        { status: outcome === 'regressed' ? 'fail' : 'warn' },
        { code: name },
        from,
        statistic === undefined ? to : `${statistic} ${to}`,
        changeText(worsening),
        needed === undefined ? interval : `${interval}; ${needed} samples would settle it`,
      ]
    }),
  }
}

/** Of a test, else the margins that the numbers have by themselves. */
function intervalText({ evidence, spread }: MetricChange['comparison']): string {
  if (evidence !== undefined) return `${changeText(evidence.low)} to ${changeText(evidence.high)}`
  return spread === undefined ? '' : `margins ${marginText(spread.before)} and ${marginText(spread.after)}`
}

function budgetsTable({ standings, regressions }: PerformanceDecision, series: Series): Block {
  const changes = new Map(regressions.changes.map((change) => [change.name, change]))
  return {
    kind: 'table',
    title: 'Budgets',
    columns: [
      { header: '' },
      { header: 'Budget' },
      { header: 'Measured', align: 'right' },
      { header: 'Limit', align: 'right' },
      { header: 'Left' },
      { header: 'Trend' },
    ],
    rows: standings.map((standing) => {
      const { check, name, worst, budget } = standing
      const left: Cell = worst === undefined ? '' : { headroom: worst.headroom }
      return [
        { status: check.status },
        name,
        worst === undefined ? 'not measured' : valueText(worst),
        worst === undefined
          ? limitsOf(budget).map(limitText).join(', ')
          : valueTexts(worst.value, worst.limit).limit,
        left,
        trendOf(standing, changes, series),
      ]
    }),
  }
}

/** Against the baseline, else against the run before. */
function trendOf(
  { worst, name }: BudgetStanding,
  changes: ReadonlyMap<string, MetricChange>,
  series: Series,
): string {
  if (worst === undefined) return ''
  const change = changes.get(worst.recordedAs)
  if (change !== undefined) return arrow(change.comparison.worsening)
  const [before, now] = (series.get(name) ?? []).slice(-2).map(plainNumber)
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
function standingSeries({ standings, rows }: PerformanceDecision, history: readonly HistoryRow[]): Series {
  const byName = seriesByName(history)
  return new Map(
    standings.flatMap(({ name, worst }) => {
      const latest = rows.find((row) => metricName(row) === worst?.recordedAs)
      if (latest === undefined) return []
      const past = byName.get(metricName(latest)) ?? []
      return [[name, comparablePoints([...past, latest], latest, worst?.statistic)] as const]
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
    labels: points.map(({ row }) => new Date(row.at).toISOString().slice(5, 10)),
    values: points.map(({ value }) => scaled(value)),
    unit: scale.name,
    ...(limit === undefined ? {} : { limit: scaled(limit) }),
  }
}
