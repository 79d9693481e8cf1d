import {
  atMost,
  type Check,
  checkOf,
  type Direction,
  type Drift,
  decimalToNumber,
  findDrift,
  formatInstant,
  type HistoryRow,
  type HistoryTable,
  matchesName,
  measured,
  metricName,
} from '@governance-gates/core'
import type { DriftPolicy, HistoryPolicy, PerformancePolicy } from '@governance-gates/policy'
import { historyDrift } from '../rules.ts'
import { worseText } from './amount-text.ts'
import { betterOf } from './baseline-comparison.ts'
import { isFileSize } from './file-size-metric.ts'
import { isAbout } from './metric-index.ts'
import { inTime, plainNumber, pointsOf, type SeriesRun, seriesOf } from './metric-series.ts'

interface DriftInput {
  readonly policy: PerformancePolicy
  readonly history: HistoryPolicy
  /** What this run adds. */
  readonly latest: readonly HistoryRow[]
}

/** A series takes about a tenth of a second; in a thousand of them nobody looks. */
const MAX_SERIES = 300

/** Whether a metric of this run has crept to a worse level, which no comparison of two runs shows. */
export function checkDrift(input: DriftInput, rows: HistoryTable): readonly Check[] {
  const { policy, history, latest } = input
  const { drift } = history
  if (drift === undefined) return []
  if (latest.length === 0) return [nothingToLookAt(drift, history)]
  const limit = decimalToNumber(drift['max-worsening'])
  const looked = budgetedFirst(latest, policy)
    .slice(0, MAX_SERIES)
    .map((row) => look(row, rows.of(metricName(row)), policy))
  const found = looked
    .flatMap(({ name, drift: own }) => (own === undefined ? [] : [{ name, drift: own }]))
    .toSorted((left, right) => right.drift.worsening - left.drift.worsening)
  const over = found.filter(({ drift: own }) => own.worsening > limit)
  const leftOut = looked.reduce((sum, each) => sum + each.leftOut, 0)
  return [
    checkOf(
      historyDrift,
      {},
      {
        status: over.length === 0 ? 'pass' : drift['when-found'],
        // Without a level that is worse than an earlier one, nothing has drifted.
        actual: measured(found[0]?.drift.worsening ?? 0, '%'),
        expected: atMost(limit, '%'),
        ...detailOf(latest.length - looked.length, leftOut),
        findings: over.map(({ name, drift: own }) => ({ message: driftText(own), subject: name })),
      },
    ),
  ]
}

/** Nothing was measured, so that nothing is known of the newest level. */
function nothingToLookAt(drift: DriftPolicy, history: HistoryPolicy): Check {
  return checkOf(
    historyDrift,
    {},
    {
      status: history['if-missing'] === 'warn' ? 'warn' : 'inconclusive',
      actual: null,
      expected: atMost(decimalToNumber(drift['max-worsening']), '%'),
      remedy: 'run the benchmarks before the gate, or remove drift from performance.history',
      findings: [{ message: 'this run measured no metric' }],
    },
  )
}

function detailOf(unseen: number, leftOut: number): Pick<Check, 'detail'> {
  const notes = [
    unseen === 0
      ? []
      : `${unseen} more ${unseen === 1 ? 'metric was' : 'metrics were'} not checked: those with a budget come first`,
    leftOut === 0
      ? []
      : `${leftOut} ${leftOut === 1 ? 'row' : 'rows'} of another machine or in another unit were left out`,
  ].flat()
  return notes.length === 0 ? {} : { detail: notes.join('; ') }
}

function budgetedFirst(rows: readonly HistoryRow[], { budgets }: PerformancePolicy): readonly HistoryRow[] {
  const isBudgeted = (row: HistoryRow) =>
    isFileSize(row) || Object.values(budgets).some((budget) => isAbout(budget, row))
  const { true: budgeted = [], false: others = [] } = Object.groupBy(rows, (row) => `${isBudgeted(row)}`)
  return [...budgeted, ...others]
}

function driftText({ since, commit, worsening }: Drift): string {
  const from = commit === '' ? '' : ` (commit ${commit.slice(0, 12)})`
  return `${worseText(worsening)} since ${formatInstant(since)}${from}`
}

interface Look {
  readonly name: string
  readonly drift: Drift | undefined
  /** Rows that cannot be compared with this run. */
  readonly leftOut: number
}

/** By the statistic of the first budget that is about it, else by what is typical. */
function look(latest: HistoryRow, past: Iterable<HistoryRow>, policy: PerformancePolicy): Look {
  const budget = isFileSize(latest)
    ? undefined
    : Object.values(policy.budgets).find((each) => isAbout(each, latest))
  const runs = seriesOf(past, { latest, statistic: budget?.statistic })
  const drift = findDrift(
    pointsOf(sinceAccepted(runs)).map((point) => ({ ...point, value: plainNumber(point) })),
    betterOfRow(latest, policy),
  )
  return { name: metricName(latest), drift, leftOut: runs.filter(({ isComparable }) => !isComparable).length }
}

/** An accepted slowdown starts a new level: what was better before it is not what the metric drifts from. */
function sinceAccepted(runs: readonly SeriesRun[]): readonly SeriesRun[] {
  const ordered = inTime(runs)
  const last = ordered.findLastIndex(({ accepted }) => accepted)
  if (last === -1) return runs
  // Until the baseline follows, every run is accepted: the level began with the first of them.
  const before = ordered.slice(0, last).findLastIndex(({ accepted }) => !accepted)
  return ordered.slice(before + 1)
}

function betterOfRow(row: HistoryRow, policy: PerformancePolicy): Direction | undefined {
  if (isFileSize(row)) return 'lower'
  const own = policy.regression?.metrics.find(({ metric }) => matchesName(metric, row.metric))
  return betterOf({ ...row, sampling: 'observation' }, own, Object.values(policy.budgets))
}
