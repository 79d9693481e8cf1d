import {
  type Check,
  type Direction,
  type Drift,
  type Finding,
  findDrift,
  formatInstant,
  type HistoryRow,
  type Instant,
  type MetDays,
  matchesName,
  metDays,
  metricName,
} from '@governance-gates/core'
import type { BudgetPolicy, HistoryPolicy, PerformancePolicy } from '@governance-gates/policy'
import { changeText } from './amount-text.ts'
import { isOver, limitsOf } from './limit.ts'
import { isAbout } from './metric-index.ts'
import { comparablePoints, numberOf, plainNumber, seriesByName } from './metric-series.ts'
import type { HistoryReading } from './performance-input.ts'
import { betterOf } from './regression-checks.ts'

interface HistoryInput {
  readonly policy: PerformancePolicy
  readonly history: HistoryPolicy
  readonly reading: HistoryReading
  /** What this run adds. */
  readonly latest: readonly HistoryRow[]
  readonly now: Instant
}

/** What the record of past runs shows, this run included. */
export function judgeHistory(input: HistoryInput): readonly Check[] {
  const { history, reading, now } = input
  if (reading.kind !== 'read') return [unusable(reading, history)]
  const later = reading.rows.filter(({ at }) => at > now)
  if (later.length > 0) return [fromTheFuture(reading.path, later)]
  return [...checkMetDays(input, reading.rows), ...checkDrift(input, reading.rows)]
}

function unusable(reading: Exclude<HistoryReading, { kind: 'read' }>, history: HistoryPolicy): Check {
  const check = {
    id: 'history',
    title: 'The history can be read',
    rule: 'performance.history.path',
    actual: null,
    expected: 'a history of past runs',
  }
  if (reading.kind === 'unreadable') {
    const remedy = 'restore the history as the runs before wrote it'
    return { ...check, status: 'inconclusive', remedy, findings: [reading.finding] }
  }
  return {
    ...check,
    status: history['if-missing'] === 'warn' ? 'warn' : 'inconclusive',
    remedy: `restore ${reading.path} before the gate, or begin it with the output history of this run`,
    findings: [{ message: `there is no file ${reading.path}`, file: reading.path }],
  }
}

function fromTheFuture(path: string, rows: readonly HistoryRow[]): Check {
  return {
    id: 'history',
    title: 'The history is of the past',
    rule: 'performance.history.path',
    status: 'inconclusive',
    actual: `${rows.length} rows of the future`,
    expected: '0 rows of the future',
    remedy: 'restore the history as the runs before wrote it, and see that the clocks are right',
    findings: rows.slice(0, 10).map((row) => ({
      message: `it was measured at ${formatInstant(row.at)}, which is not in the past`,
      subject: metricName(row),
      file: path,
      ...(row.line === undefined ? {} : { line: row.line }),
    })),
  }
}

function checkMetDays(
  { policy, history, latest, now }: HistoryInput,
  rows: readonly HistoryRow[],
): readonly Check[] {
  const days = history['met-on-days']
  if (days === undefined) return []
  return Object.entries(policy.budgets)
    .filter(([, { metric }]) => metric !== undefined)
    .map(([name, budget]) => {
      const own = [...rows, ...latest].filter((row) => isAbout(budget, row))
      return metDaysCheck(name, days, metDays(runsOf(own, budget), days, now), history)
    })
}

/** Runs in which the budget could be judged: met where every metric that it is about was within today's limits. */
function runsOf(
  rows: readonly HistoryRow[],
  budget: BudgetPolicy,
): readonly { readonly at: Instant; readonly met: boolean }[] {
  const runs = Map.groupBy(rows, ({ at }) => at)
  return [...runs].flatMap(([at, own]): readonly { readonly at: Instant; readonly met: boolean }[] => {
    const verdicts = own.map((row) => isMet(row, budget))
    if (verdicts.includes(false)) return [{ at, met: false }]
    return verdicts.includes(undefined) ? [] : [{ at, met: true }]
  })
}

/** Undefined where the row does not tell the statistic, or has another unit. */
function isMet(row: HistoryRow, budget: BudgetPolicy): boolean | undefined {
  const value = numberOf(row, budget.statistic)
  const limits = limitsOf(budget)
  if (value === undefined || limits.some(({ quantity }) => quantity.unit !== row.unit)) return undefined
  return !limits.some((limit) => isOver(value, limit))
}

function metDaysCheck(name: string, days: number, found: MetDays, history: HistoryPolicy): Check {
  const { met, failedOn, missing } = found
  const check = {
    id: `history.met-on-days.${name}`,
    title: `${name} is met on ${days} consecutive days`,
    rule: 'performance.history.met-on-days',
    actual: `${met} days`,
    expected: `${days} days`,
  }
  const failures = failedOn.map((day) => ({ message: `it was exceeded on ${day}`, subject: name }))
  const gaps = missing.map((day) => ({ message: `nothing was measured on ${day}`, subject: name }))
  const findings: readonly Finding[] = [...failures, ...gaps]
  if (findings.length === 0) return { ...check, status: 'pass', findings }
  const remedy = 'measure every day, and keep the history; days without a run are no success'
  if (failures.length > 0) return { ...check, status: 'fail', remedy, findings }
  return { ...check, status: history['if-missing'] === 'warn' ? 'warn' : 'inconclusive', remedy, findings }
}

function checkDrift(
  { policy, history, latest }: HistoryInput,
  rows: readonly HistoryRow[],
): readonly Check[] {
  const { drift } = history
  if (drift === undefined) return []
  const series = seriesByName(rows)
  const limit = Number(drift['max-worsening'].coefficient) / 10 ** drift['max-worsening'].scale
  const looked = budgetedFirst(latest, policy).slice(0, MAX_SERIES)
  const found = looked.flatMap((row) => {
    const own = driftOf(row, series.get(metricName(row)) ?? [], policy)
    return own === undefined || own.worsening <= limit ? [] : [{ name: metricName(row), drift: own }]
  })
  const worst = found.toSorted((left, right) => right.drift.worsening - left.drift.worsening)
  const check = {
    id: 'history.drift',
    title: 'Nothing has drifted',
    rule: 'performance.history.drift',
    actual:
      worst[0] === undefined
        ? `${looked.length} metrics`
        : `${changeText(worst[0].drift.worsening)} (${worst[0].name})`,
    expected: `at most ${limit} % worse than its best level`,
  }
  const rest = latest.length - looked.length
  const detail =
    rest === 0 ? {} : { detail: `${rest} more metrics, of which no budget is, were not looked at` }
  if (worst.length === 0) return [{ ...check, ...detail, status: 'pass', findings: [] }]
  return [
    {
      ...check,
      status: drift['when-found'],
      remedy: 'look at what was merged where the new level begins; no single comparison shows it',
      findings: worst.map(({ name, drift: own }) => ({ message: driftText(own), subject: name })),
    },
  ]
}

/** A series takes about a tenth of a second; in a thousand of them nobody looks. */
const MAX_SERIES = 300

function budgetedFirst(rows: readonly HistoryRow[], { budgets }: PerformancePolicy): readonly HistoryRow[] {
  const isBudgeted = (row: HistoryRow) => Object.values(budgets).some((budget) => isAbout(budget, row))
  const { true: budgeted = [], false: others = [] } = Object.groupBy(rows, (row) => `${isBudgeted(row)}`)
  return [...budgeted, ...others]
}

function driftText({ since, commit, worsening }: Drift): string {
  const from = commit === '' ? '' : ` (commit ${commit.slice(0, 12)})`
  return `${changeText(worsening)} worse since ${formatInstant(since)}${from}`
}

/** The statistic of the first budget that is about it, else what is typical. */
function driftOf(
  latest: HistoryRow,
  rows: readonly HistoryRow[],
  policy: PerformancePolicy,
): Drift | undefined {
  const budget = Object.values(policy.budgets).find((each) => isAbout(each, latest))
  const points = comparablePoints([...rows, latest], latest, budget?.statistic)
  const better = betterOfRow(latest, policy)
  return findDrift(
    points.map((point) => ({ at: point.row.at, commit: point.row.commit, value: plainNumber(point) })),
    better,
  )
}

function betterOfRow(row: HistoryRow, policy: PerformancePolicy): Direction | undefined {
  const own = policy.regression?.metrics.find(({ metric }) => matchesName(metric, row.metric))
  return betterOf({ ...row, sampling: 'observation' }, own, Object.values(policy.budgets))
}
