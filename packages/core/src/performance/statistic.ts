/** The statistics that a budget may limit. */
export const STATISTICS = ['mean', 'median', 'p50', 'p75', 'p90', 'p95', 'p99', 'p999', 'min', 'max'] as const
export type Statistic = (typeof STATISTICS)[number]

/**
 * Fewer samples than this do not tell the statistic: so many it takes until at least one of them is expected beyond
 * the percentile.
 */
export const MINIMUM_SAMPLES: Readonly<Record<Statistic, number>> = {
  mean: 1,
  median: 1,
  p50: 1,
  p75: 4,
  p90: 10,
  p95: 20,
  p99: 100,
  p999: 1000,
  min: 1,
  max: 1,
}

/** The rank of a statistic among the sorted samples, in thousandths; the mean has no place of its own. */
export const RANKS: Readonly<Record<Exclude<Statistic, 'mean'>, number>> = {
  min: 0,
  p50: 500,
  median: 500,
  p75: 750,
  p90: 900,
  p95: 950,
  p99: 990,
  p999: 999,
  max: 1000,
}
