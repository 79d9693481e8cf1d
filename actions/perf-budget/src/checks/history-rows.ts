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
import type { PerformanceFileReading } from '../performance-input.ts'
import { systemOf } from './baseline-comparison.ts'
import { isFileSize } from './file-size-metric.ts'
import type { LocatedMeasurement } from './metric-index.ts'

interface Run {
  readonly at: Instant
  readonly commit: string
  readonly environment: Environment
  /** Metrics whose slowdown somebody accepted. */
  readonly accepted: ReadonlySet<string>
}

/** A run takes a while, and may go past midnight; what is older was measured by another one. */
const LONGEST_RUN = 86_400_000

/**
 * What this run adds to the history: every metric with every statistic that it states. Evidence that says it is older
 * than a day is recorded where it was measured: judged again every night, one measurement would count as a month of successes.
 */
export function rowsOfRun(
  measurements: readonly LocatedMeasurement[],
  files: readonly PerformanceFileReading[],
  run: Run,
): readonly HistoryRow[] {
  const dates = new Map(files.map(({ path, generatedAt }) => [path, generatedAt]))
  const atOf = (file: string) => {
    const generatedAt = dates.get(file) ?? run.at
    return run.at - generatedAt > LONGEST_RUN ? generatedAt : run.at
  }
  return measurements
    .toSorted((left, right) => (left.name < right.name ? -1 : 1))
    .map(({ measurement, name, file }) => ({
      ...rowOf(measurement, { ...run, at: atOf(file) }),
      ...(run.accepted.has(name) ? { accepted: true as const } : {}),
    }))
    .filter(({ statistics, value }) => value !== undefined || Object.keys(statistics).length > 0)
}

function rowOf(measurement: Measurement, { at, commit, environment }: Omit<Run, 'accepted'>): HistoryRow {
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
    environment: isFileSize(measurement) ? systemOf(environment) : environment,
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
