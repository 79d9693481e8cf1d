/** The statistics that a budget may limit. */
export const STATISTICS = ['mean', 'median', 'p50', 'p75', 'p90', 'p95', 'p99', 'p999', 'min', 'max'] as const
export type Statistic = (typeof STATISTICS)[number]
