import type { Amount, Decimal, Measurement, Statistic } from '@governance-gates/core'

const SUFFIX = /_(p50|p75|p90|p95|p99|p999|mean|median)$/

/** The statistic that a budget of the Pi family is of, by the end of its name: `ext_cold_load_simple_p95`. */
function statisticOfName(budget: string): Statistic | undefined {
  const suffix = SUFFIX.exec(budget)?.[1]
  return NAMED.find((each) => each === suffix)
}

const NAMED = [
  'p50',
  'p75',
  'p90',
  'p95',
  'p99',
  'p999',
  'mean',
  'median',
] as const satisfies readonly Statistic[]

interface Origin {
  /** Where the tool took the number from, in its words. */
  readonly source: string
  readonly line?: number | undefined
}

/**
 * A budget's number as a measurement: the statistic that its name says. Where the tool took it from criterion it is a
 * mean of several executions, whatever its name says: the tool reads `mean.point_estimate` and compares it with a p95.
 */
export function measurementOfBudget(
  budget: string,
  { value, unit }: Amount,
  { source, line }: Origin,
): Measurement {
  const isMean = /^criterion\b/i.test(source)
  const statistic = isMean ? 'mean' : statisticOfName(budget)
  return {
    metric: budget,
    parameters: {},
    unit,
    ...numberOf(statistic, value),
    sampling: isMean ? 'batch-mean' : 'observation',
    ...(line === undefined ? {} : { line }),
  }
}

function numberOf(
  statistic: Statistic | undefined,
  value: Decimal,
): Pick<Measurement, 'statistics' | 'value'> {
  return statistic === undefined ? { value, statistics: {} } : { statistics: { [statistic]: value } }
}
