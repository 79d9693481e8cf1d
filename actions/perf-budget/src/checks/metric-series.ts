import {
  type Decimal,
  decimalToNumber,
  environmentDifferences,
  type HistoryRow,
  type Statistic,
} from '@governance-gates/core'

/** One run of a metric, from the history or this one. A history may have a hundred thousand: this is all that stays of a row. */
export interface SeriesRun extends Pick<HistoryRow, 'at' | 'commit'> {
  readonly accepted: boolean
  /** Whether it can be compared with the newest run: in its unit, of the same kind of machine. */
  readonly isComparable: boolean
  /** What people look at first, or what a rule is about; undefined where the row has no such number. */
  readonly value: Decimal | undefined
}

/** A run that can be compared with the newest one. */
export interface SeriesPoint extends Pick<HistoryRow, 'at' | 'commit'> {
  readonly value: Decimal
}

/** What series are made of: the newest row, and the statistic of the rule that is about it. */
interface Newest {
  readonly latest: HistoryRow
  readonly statistic: Statistic | undefined
}

/** The runs before the newest, oldest first, and that one. */
export function seriesOf(past: Iterable<HistoryRow>, newest: Newest): readonly SeriesRun[] {
  const runs: SeriesRun[] = []
  for (const row of past) runs.push(runOf(row, newest))
  return [...inTime(runs), runOf(newest.latest, newest)]
}

/** Runs, oldest first. */
export function inTime(runs: readonly SeriesRun[]): readonly SeriesRun[] {
  return runs.toSorted((left, right) => left.at - right.at)
}

/** The runs that have a number which can be compared with the others. */
export function pointsOf(runs: readonly SeriesRun[]): readonly SeriesPoint[] {
  return runs.flatMap(({ at, commit, isComparable, value }) =>
    value === undefined || !isComparable ? [] : [{ at, commit, value }],
  )
}

function runOf(row: HistoryRow, { latest, statistic }: Newest): SeriesRun {
  return {
    at: row.at,
    commit: row.commit,
    accepted: row.accepted === true,
    isComparable: isComparable(row, latest),
    value: statistic === undefined ? typicalNumberOf(row) : row.statistics[statistic],
  }
}

/** The number of a row that a rule is about; undefined where the row has none. */
export function numberOf(row: HistoryRow, statistic: Statistic | undefined): Decimal | undefined {
  if (statistic !== undefined) return row.statistics[statistic]
  const stated = Object.values(row.statistics)
  return row.value ?? (stated.length === 1 ? stated[0] : undefined)
}

/** Without a statistic, what people look at first. */
function typicalNumberOf(row: HistoryRow): Decimal | undefined {
  return (
    row.statistics.median ??
    row.statistics.p50 ??
    row.statistics.mean ??
    row.value ??
    numberOf(row, undefined)
  )
}

/** Whether two rows are in one unit and of the same kind of machine. */
function isComparable(row: HistoryRow, latest: HistoryRow): boolean {
  return row.unit === latest.unit && environmentDifferences(row.environment, latest.environment).length === 0
}

export function plainNumber({ value }: SeriesPoint): number {
  return decimalToNumber(value)
}
