import {
  type Check,
  type Direction,
  type Drift,
  decimalToNumber,
  findDrift,
  formatInstant,
  type HistoryRow,
  matchesName,
  metricName,
} from '@governance-gates/core'
import type { DriftPolicy, HistoryPolicy, PerformancePolicy } from '@governance-gates/policy'
import { changeText, worseText } from './amount-text.ts'
import { isAbout } from './metric-index.ts'
import { comparablePoints, isComparable, plainNumber, seriesByName } from './metric-series.ts'
import { betterOf } from './regressions.ts'

interface DriftInput {
  readonly policy: PerformancePolicy
  readonly history: HistoryPolicy
  /** What this run adds. */
  readonly latest: readonly HistoryRow[]
}

/** A series takes about a tenth of a second; in a thousand of them nobody looks. */
const MAX_SERIES = 300

/** Whether a metric of this run has crept to a worse level, which no comparison of two runs shows. */
export function checkDrift(input: DriftInput, rows: readonly HistoryRow[]): readonly Check[] {
  const { policy, history, latest } = input
  const { drift } = history
  if (drift === undefined) return []
  if (latest.length === 0) return [nothingToLookAt(drift, history)]
  const limit = decimalToNumber(drift['max-worsening'])
  const series = seriesByName(rows)
  const looked = budgetedFirst(latest, policy)
    .slice(0, MAX_SERIES)
    .map((row) => look(row, series.get(metricName(row)) ?? [], policy))
  const found = looked
    .flatMap(({ name, drift: own }) =>
      own === undefined || own.worsening <= limit ? [] : [{ name, drift: own }],
    )
    .toSorted((left, right) => right.drift.worsening - left.drift.worsening)
  const [worst] = found
  const leftOut = looked.reduce((sum, each) => sum + each.leftOut, 0)
  const check = {
    ...headOf(drift),
    actual:
      worst === undefined
        ? `${looked.length} metrics`
        : `${changeText(worst.drift.worsening)} (${worst.name})`,
    ...detailOf(latest.length - looked.length, leftOut),
  }
  if (worst === undefined) return [{ ...check, status: 'pass', findings: [] }]
  return [
    {
      ...check,
      status: drift['when-found'],
      remedy: 'look at what was merged where the new level begins; no single comparison shows it',
      findings: found.map(({ name, drift: own }) => ({ message: driftText(own), subject: name })),
    },
  ]
}

function headOf(drift: DriftPolicy): Pick<Check, 'id' | 'title' | 'rule' | 'expected'> {
  return {
    id: 'history.drift',
    title: 'Nothing has drifted',
    rule: 'performance.history.drift',
    expected: `at most ${decimalToNumber(drift['max-worsening'])} % worse than its best level`,
  }
}

/** Nothing was measured, so that nothing is known of the newest level. */
function nothingToLookAt(drift: DriftPolicy, history: HistoryPolicy): Check {
  return {
    ...headOf(drift),
    status: history['if-missing'] === 'warn' ? 'warn' : 'inconclusive',
    actual: null,
    remedy: 'run the benchmarks before the gate, or take drift out of the policy',
    findings: [{ message: 'this run has measured no metric' }],
  }
}

function detailOf(unseen: number, leftOut: number): Pick<Check, 'detail'> {
  const notes = [
    unseen === 0
      ? []
      : `${unseen} more ${unseen === 1 ? 'metric was' : 'metrics were'} not looked at: those with a budget come first`,
    leftOut === 0
      ? []
      : `${leftOut} ${leftOut === 1 ? 'row' : 'rows'} of another machine or in another unit were left out`,
  ].flat()
  return notes.length === 0 ? {} : { detail: notes.join('; ') }
}

function budgetedFirst(rows: readonly HistoryRow[], { budgets }: PerformancePolicy): readonly HistoryRow[] {
  const isBudgeted = (row: HistoryRow) => Object.values(budgets).some((budget) => isAbout(budget, row))
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
function look(latest: HistoryRow, past: readonly HistoryRow[], policy: PerformancePolicy): Look {
  const budget = Object.values(policy.budgets).find((each) => isAbout(each, latest))
  const points = comparablePoints([...past, latest], latest, budget?.statistic)
  const drift = findDrift(
    points.map((point) => ({ at: point.row.at, commit: point.row.commit, value: plainNumber(point) })),
    betterOfRow(latest, policy),
  )
  const comparable = past.filter((row) => isComparable(row, latest)).length
  return { name: metricName(latest), drift, leftOut: past.length - comparable }
}

function betterOfRow(row: HistoryRow, policy: PerformancePolicy): Direction | undefined {
  const own = policy.regression?.metrics.find(({ metric }) => matchesName(metric, row.metric))
  return betterOf({ ...row, sampling: 'observation' }, own, Object.values(policy.budgets))
}
