import type { Direction } from '@governance-gates/core'

/** What a unit of Go measures. */
export interface GoUnit {
  /** As `amount` knows it. */
  readonly name: string
  readonly better?: Direction
}

/** The units in which something is measured; a prefix with a dash says of what: `p99-ns`. */
const MEASURES: ReadonlySet<string> = new Set([
  ...['ns', 'us', '\u00b5s', 'ms', 's', 'sec'],
  ...['B', 'bytes', 'kB', 'MB', 'GB', 'KiB', 'MiB', 'GiB', '%'],
])
/** Bytes a second have no base unit. */
const BYTE_RATE = /^(?:[kMG]?B|[KMG]iB|bytes)\/s(?:ec)?$/
const RATE = /\/s(?:ec)?$/

/**
 * The unit after a number of `go test -bench`: Go's own four, and the custom ones of `b.ReportMetric` by the same
 * conventions. With an unknown unit it is a plain number, identified by the name of the metric.
 */
export function goUnit(unit: string): GoUnit {
  const measure = unit.slice(unit.lastIndexOf('-') + 1)
  if (MEASURES.has(measure.replace(/\/op$/, ''))) return { name: measure }
  if (BYTE_RATE.test(measure)) return { name: 'count', better: 'higher' }
  if (RATE.test(unit)) return { name: 'ops/s' }
  return unit === 'allocs/op' ? { name: 'count', better: 'lower' } : { name: 'count' }
}
