import type { JsonDocument, JsonPath } from '@governance-gates/document/strict'
import { EvidenceError } from '@governance-gates/document/strict'

/** What of `pi.bench.baseline.v1` can be made of its rows again. Where it differs, nobody knows which of the two is right. */

/** The times of one extension, microseconds, by their keys: `cold_p99_us`. */
type BenchRow = Readonly<Record<string, number>>
export type BenchRows = ReadonlyMap<string, BenchRow>

/** A row that is repeated in the list of outliers says the same there. */
export interface Outlier {
  readonly extension: string
  readonly cold_p50_us: number
  readonly cold_p99_us: number
  readonly warm_p99_us: number
}

/** @throws EvidenceError where an outlier is not an extension of the file, or has other times there. */
export function checkOutliers(document: JsonDocument, outliers: readonly Outlier[], rows: BenchRows): void {
  for (const [index, { extension, ...times }] of outliers.entries()) {
    const row = rows.get(extension)
    const differs = Object.entries(times).find(([key, value]) => row?.[key] !== value)
    if (differs === undefined) continue
    const [key, value] = differs
    throw contradiction(
      document,
      ['outliers', index],
      `${key} of the outlier ${extension} is ${value}, and ${row?.[key] ?? 'nothing'} among the extensions`,
    )
  }
}

/** @throws EvidenceError for a budget whose worst extension never took what the budget says. */
export function checkWorst(
  document: JsonDocument,
  checks: readonly {
    readonly actual_us: number | null
    readonly worst_extension?: string | null | undefined
  }[],
  rows: BenchRows,
): void {
  for (const [index, { actual_us: actual, worst_extension: worst }] of checks.entries()) {
    if (worst === undefined || worst === null || actual === null) continue
    const row = rows.get(worst)
    if (row !== undefined && Object.values(row).includes(actual)) continue
    throw contradiction(document, ['budget_checks', index], `no load of ${worst} took ${actual} us`)
  }
}

const AGGREGATE = /^(?:p(\d{1,2})_of_p(\d{1,2})s|(max|min)_p(\d{1,2}))_us$/

type AggregateCheck = (scenario: string, key: string, value: number) => void

/**
 * Checks the aggregates of a file against its rows, by keys like `p95_of_p99s_us` and `max_p99_us`; unknown keys pass.
 * Each column is sorted once, however many aggregates it has.
 *
 * @throws EvidenceError where no definition of percentiles gives the number for the rows.
 */
export function aggregateCheck(document: JsonDocument, rows: BenchRows): AggregateCheck {
  const columns = new Map<string, readonly number[]>()
  const columnOf = (name: string) => {
    const known = columns.get(name)
    const column = known ?? [...rows.values()].flatMap((row) => row[name] ?? []).sort((a, b) => a - b)
    columns.set(name, column)
    return column
  }
  return (scenario, key, value) => {
    const [, outer, inner, extreme, only] = AGGREGATE.exec(key) ?? []
    const percentile = inner ?? only
    if (percentile === undefined) return
    const column = columnOf(`${scenario}_p${percentile}_us`)
    // Of a percentile that the rows do not have, nothing can be said.
    if (column.length < rows.size) return
    const [low, high] = boundsOf(column, outer, extreme)
    if (low !== undefined && high !== undefined && low <= value && value <= high) return
    const found = low === undefined ? 'no extension was measured' : `the extensions give ${low} to ${high}`
    throw contradiction(document, ['aggregate', `${scenario}_load`, key], `${key} is ${value}, and ${found}`)
  }
}

/** Every common definition of a percentile gives a number between these two. */
function boundsOf(
  sorted: readonly number[],
  percent: string | undefined,
  extreme: string | undefined,
): readonly [number | undefined, number | undefined] {
  if (extreme !== undefined) {
    const found = extreme === 'min' ? sorted[0] : sorted.at(-1)
    return [found, found]
  }
  const last = sorted.length - 1
  const low = sorted[Math.floor((last * Number(percent)) / 100)]
  return [low, sorted[Math.min(last, Math.floor((sorted.length * Number(percent)) / 100))]]
}

function contradiction(document: JsonDocument, path: JsonPath, message: string): EvidenceError {
  return new EvidenceError(message, {
    line: document.lineOf(path),
    remedy: 'find out why the tool that wrote the file contradicts itself',
  })
}
