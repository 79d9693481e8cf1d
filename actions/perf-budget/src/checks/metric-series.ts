import {
  type Decimal,
  decimalToNumber,
  environmentDifferences,
  type HistoryRow,
  type Statistic,
} from '@governance-gates/core'

/** One run of a metric, from the history or this one. */
export interface SeriesPoint {
  readonly row: HistoryRow
  readonly value: Decimal
}

/** Rows, oldest first. */
export function inTime(rows: readonly HistoryRow[]): readonly HistoryRow[] {
  return rows.toSorted((left, right) => left.at - right.at)
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

/** The points of a metric that can be compared with each other: in its unit, of the same kind of machine. */
export function comparablePoints(
  rows: readonly HistoryRow[],
  latest: HistoryRow,
  statistic: Statistic | undefined,
): readonly SeriesPoint[] {
  return rows.flatMap((row) => {
    const value = statistic === undefined ? typicalNumberOf(row) : row.statistics[statistic]
    return value === undefined || !isComparable(row, latest) ? [] : [{ row, value }]
  })
}

/** Whether two rows are in one unit and of the same kind of machine. */
export function isComparable(row: HistoryRow, latest: HistoryRow): boolean {
  return row.unit === latest.unit && environmentDifferences(row.environment, latest.environment).length === 0
}

export function plainNumber({ value }: SeriesPoint): number {
  return decimalToNumber(value)
}
