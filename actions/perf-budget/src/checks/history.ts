import {
  type Check,
  type Finding,
  formatInstant,
  type HistoryRow,
  type Instant,
  isPattern,
  type MetDays,
  metDays,
  metricName,
} from '@governance-gates/core'
import type { BudgetPolicy, HistoryPolicy, PerformancePolicy } from '@governance-gates/policy'
import type { HistoryReading } from '../performance-input.ts'
import { checkDrift } from './drift.ts'
import { isOver, limitsOf } from './limit.ts'
import { isAbout } from './metric-index.ts'
import { numberOf } from './metric-series.ts'

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
  const budgets = Object.entries(policy.budgets).filter(([, { metric }]) => metric !== undefined)
  if (budgets.length === 0) return [nothingToMeet(days)]
  return budgets.map(([name, budget]) => {
    const own = [...rows, ...latest].filter((row) => isJudgedBy(budget, row))
    return metDaysCheck(name, days, metDays(runsOf(own, budget), days, now), history)
  })
}

/** The history has no sizes of files: a rule that nothing is judged by would only look like one. */
function nothingToMeet(days: number): Check {
  return {
    id: 'history.met-on-days',
    title: 'A budget is met on consecutive days',
    rule: 'performance.history.met-on-days',
    status: 'inconclusive',
    actual: null,
    expected: `${days} days`,
    remedy: 'declare a budget of a metric, or take met-on-days out of the policy',
    findings: [{ message: 'no budget is of a metric, and the history has nothing else' }],
  }
}

/** As on the run itself: what a pattern means in another unit than its limit stands beside it. */
function isJudgedBy(budget: BudgetPolicy, row: HistoryRow): boolean {
  if (!isAbout(budget, row)) return false
  return (
    !isPattern(budget.metric ?? '') || limitsOf(budget).some(({ quantity }) => quantity.unit === row.unit)
  )
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
