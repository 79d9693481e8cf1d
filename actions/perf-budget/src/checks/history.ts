import {
  atLeast,
  type Check,
  checkOf,
  exactly,
  formatInstant,
  type HistoryRow,
  type HistoryTable,
  type Instant,
  isPattern,
  type MetDays,
  measured,
  metDays,
  metricName,
  type RowSubject,
} from '@governance-gates/core'
import type { BudgetPolicy, HistoryPolicy, PerformancePolicy } from '@governance-gates/policy'
import type { HistoryReading } from '../performance-input.ts'
import { historyBudgets, historyFuture, historyMetOnDays, historyRule } from '../rules.ts'
import { checkDrift } from './drift.ts'
import { isFileSize } from './file-size-metric.ts'
import { isOver, limitsOf } from './limit.ts'
import { isAbout } from './metric-index.ts'
import { numberOf } from './metric-series.ts'

const DAY = 86_400_000

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
  const later = reading.rows.after(now, MOST_NAMED)
  if (later.count > 0) return [fromTheFuture(reading.path, later)]
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

const MOST_NAMED = 10

function fromTheFuture(path: string, { count, first }: ReturnType<HistoryTable['after']>): Check {
  return checkOf(
    historyFuture,
    {},
    {
      status: 'inconclusive',
      actual: measured(count, 'rows'),
      expected: exactly(0, 'rows'),
      findings: first.map((row) => ({
        message: `measured at ${formatInstant(row.at)}, which is in the future`,
        subject: metricName(row),
        file: path,
        ...(row.line === undefined ? {} : { line: row.line }),
      })),
    },
  )
}

function checkMetDays({ policy, history, latest, now }: HistoryInput, rows: HistoryTable): readonly Check[] {
  const days = history['met-on-days']
  if (days === undefined) return []
  const budgets = Object.entries(policy.budgets).filter(([, { metric }]) => metric !== undefined)
  if (budgets.length === 0) return [NOTHING_TO_MEET]
  return budgets.map(([name, budget]) => {
    const isOwn = (subject: RowSubject) => isJudgedBy(budget, subject)
    // What is older is in none of the days.
    const past = rows.since(now - days * DAY, isOwn)
    const runs = runsOf([past, latest.filter(isOwn)], budget)
    return metDaysCheck(name, { days, ...metDays(runs, days, now) }, history)
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
function isJudgedBy(budget: BudgetPolicy, row: RowSubject): boolean {
  if (isFileSize(row) || !isAbout(budget, row)) return false
  return (
    !isPattern(budget.metric ?? '') || limitsOf(budget).some(({ quantity }) => quantity.unit === row.unit)
  )
}

/** Runs in which the budget could be judged: met where every metric that it is about was within today's limits. */
function runsOf(
  parts: readonly Iterable<HistoryRow>[],
  budget: BudgetPolicy,
): readonly { readonly at: Instant; readonly met: boolean }[] {
  const runs = new Map<Instant, boolean | undefined>()
  for (const rows of parts)
    for (const row of rows) {
      const met = isMet(row, budget)
      const before = runs.has(row.at) ? runs.get(row.at) : true
      runs.set(row.at, met === false || before === false ? false : met && before)
    }
  return [...runs].flatMap(([at, met]) => (met === undefined ? [] : [{ at, met }]))
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
