import type { Amount, Decimal, Measurement, Statistic } from '@governance-gates/core'

const SUFFIX = /_(p50|p75|p90|p95|p99|p999|mean|median)$/

/**
 * The statistic of a budget of the Pi family, by the end of its name: `ext_cold_load_simple_p95`. `_min` and `_max` are
 * not statistics: they say which side the limit is on (`tool_call_throughput_min` is an average that must be 5000 or more).
 */
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

/**
 * Where the tool takes means from, whatever its budgets are called: of criterion it reads `mean.point_estimate`, of
 * its own two harnesses `per_call_us` and `calls_per_sec`, a time divided by the calls in it.
 */
const OF_MEANS = /^criterion\b|pijs_workload|scenario_runner/i

interface Origin {
  /** Where the tool took the number from, in its words. */
  readonly source: string
  readonly line?: number | undefined
}

/** A budget's number as a measurement: the statistic that its name says, unless the tool put a mean there. */
export function measurementOfBudget(
  budget: string,
  { value, unit }: Amount,
  { source, line }: Origin,
): Measurement {
  const isMean = OF_MEANS.test(source)
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
