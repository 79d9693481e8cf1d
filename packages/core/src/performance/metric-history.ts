import type { Decimal } from '../number/decimal.ts'
import type { Instant } from '../number/instant.ts'
import type { Unit } from '../number/quantity.ts'
import type { Direction, Environment, MetricIdentity } from './measurement.ts'
import type { Statistic } from './statistic.ts'

export const HISTORY_SCHEMA = 'governance.performance-history/v1'

/** What one run measured of one metric, as the history keeps it. */
export interface HistoryRow extends MetricIdentity {
  readonly at: Instant
  readonly commit: string
  readonly unit: Unit
  readonly better?: Direction
  readonly value?: Decimal
  readonly statistics: Partial<Readonly<Record<Statistic, Decimal>>>
  readonly environment: Environment
  /** Somebody accepted that it is worse than the run before: a new level begins. */
  readonly accepted?: true
  /** 1-based line of the history file. */
  readonly line?: number
}
