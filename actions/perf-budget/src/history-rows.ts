import {
  type Decimal,
  type Environment,
  estimate,
  type HistoryRow,
  type Instant,
  type Measurement,
  STATISTICS,
  type Statistic,
} from '@governance-gates/core'
import type { LocatedMeasurement } from './metric-index.ts'

interface Run {
  readonly at: Instant
  readonly commit: string
  readonly environment: Environment
}

/** What this run adds to the history: every metric with every statistic that it tells. */
export function rowsOfRun(measurements: readonly LocatedMeasurement[], run: Run): readonly HistoryRow[] {
  return measurements
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ measurement }) => rowOf(measurement, run))
    .filter(({ statistics, value }) => value !== undefined || Object.keys(statistics).length > 0)
}

function rowOf(measurement: Measurement, { at, commit, environment }: Run): HistoryRow {
  const { metric, parameters, unit, better, value } = measurement
  return {
    at,
    commit,
    metric,
    parameters,
    unit,
    ...(better === undefined ? {} : { better }),
    ...(value === undefined ? {} : { value }),
    statistics: statisticsOf(measurement),
    environment,
  }
}

/** Only what is known for certain: a percentile of too few samples would stay in the history for ever. */
function statisticsOf(measurement: Measurement): Partial<Record<Statistic, Decimal>> {
  const found: Partial<Record<Statistic, Decimal>> = {}
  for (const statistic of STATISTICS) {
    const estimated = estimate(measurement, statistic)
    if (estimated.kind === 'known') found[statistic] = estimated.value
  }
  return found
}
