import {
  atLeast,
  type Check,
  checkOf,
  exactly,
  formatInstant,
  type HistoryRow,
  type Instant,
  isPattern,
  type MetDays,
  measured,
  metDays,
  metricName,
} from '@governance-gates/core'
import type { BudgetPolicy, HistoryPolicy, PerformancePolicy } from '@governance-gates/policy'
import type { HistoryReading } from '../performance-input.ts'
import { historyBudgets, historyFuture, historyMetOnDays, historyRule } from '../rules.ts'
import { checkDrift } from './drift.ts'
import { isFileSize } from './file-size-metric.ts'
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
  const unknown = { actual: null, expected: exactly('a readable history') }
  if (reading.kind === 'unreadable') {
    const findings = [reading.finding]
    return checkOf(historyRule, {}, { ...unknown, status: 'inconclusive', findings })
  }
  return checkOf(
    historyRule,
    {},
    {
      ...unknown,
      status: history['if-missing'] === 'warn' ? 'warn' : 'inconclusive',
      remedy: `restore ${reading.path} before the gate, or start it from the output history of this run`,
      findings: [{ message: `${reading.path} does not exist or is empty`, file: reading.path }],
    },
  )
}

function fromTheFuture(path: string, rows: readonly HistoryRow[]): Check {
  return checkOf(
    historyFuture,
    {},
    {
      status: 'inconclusive',
      actual: measured(rows.length, 'rows'),
      expected: exactly(0, 'rows'),
      findings: rows.slice(0, 10).map((row) => ({
        message: `measured at ${formatInstant(row.at)}, which is in the future`,
        subject: metricName(row),
        file: path,
        ...(row.line === undefined ? {} : { line: row.line }),
      })),
    },
  )
}

function checkMetDays(
  { policy, history, latest, now }: HistoryInput,
  rows: readonly HistoryRow[],
): readonly Check[] {
  const days = history['met-on-days']
  if (days === undefined) return []
  const budgets = Object.entries(policy.budgets).filter(([, { metric }]) => metric !== undefined)
  if (budgets.length === 0) return [NOTHING_TO_MEET]
  return budgets.map(([name, budget]) => {
    const own = [...rows, ...latest].filter((row) => isJudgedBy(budget, row))
    return metDaysCheck(name, { days, ...metDays(runsOf(own, budget), days, now) }, history)
  })
}

/** The size of a file is exact: many days in a row prove no more than one. */
const NOTHING_TO_MEET: Check = checkOf(
  historyBudgets,
  {},
  {
    status: 'inconclusive',
    actual: measured(0, 'budgets'),
    expected: atLeast(1, 'budgets'),
    findings: [{ message: 'no budget has a metric, and days are counted for metrics only' }],
  },
)

/** As on the run itself: a pattern leaves out what is in another unit than its limit. */
function isJudgedBy(budget: BudgetPolicy, row: HistoryRow): boolean {
  if (isFileSize(row) || !isAbout(budget, row)) return false
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

/** Undefined where the row does not state the statistic, or has another unit. */
function isMet(row: HistoryRow, budget: BudgetPolicy): boolean | undefined {
  const value = numberOf(row, budget.statistic)
  const limits = limitsOf(budget)
  if (value === undefined || limits.some(({ quantity }) => quantity.unit !== row.unit)) return undefined
  return !limits.some((limit) => isOver(value, limit))
}

function metDaysCheck(
  name: string,
  { days, met, failedOn, missing }: MetDays & { readonly days: number },
  history: HistoryPolicy,
): Check {
  const failures = failedOn.map((day) => ({ message: `exceeded on ${day}`, subject: name }))
  const gaps = missing.map((day) => ({ message: `nothing was measured on ${day}`, subject: name }))
  return checkOf(
    historyMetOnDays,
    { budget: name },
    {
      ...(failures.length === 0 ? {} : { remedy: `stay within the budget for ${days} days in a row` }),
      status: failures.length > 0 ? 'fail' : gaps.length > 0 ? statusOfGaps(history) : 'pass',
      actual: measured(met, 'days'),
      expected: atLeast(days, 'days'),
      findings: [...failures, ...gaps],
    },
  )
}

function statusOfGaps(history: HistoryPolicy): 'warn' | 'inconclusive' {
  return history['if-missing'] === 'warn' ? 'warn' : 'inconclusive'
}
