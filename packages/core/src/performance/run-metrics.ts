import { NumberColumn } from './number-column.ts'
import { type KeyColumns, RowIndex, type RowKey } from './row-index.ts'

/**
 * Which metrics a run has. Rows mostly come run by run: then it is enough to know the runs, and the metrics of the newest one.
 * Where a run goes on behind another one, every row is indexed.
 */
export class RunMetrics {
  /** Of all rows so far. */
  readonly #rows: KeyColumns
  readonly #runs = {
    at: NumberColumn.ofDoubles(),
    commit: NumberColumn.ofIntegers(),
    metric: NumberColumn.ofIntegers(),
  }
  readonly #knownRuns = new RowIndex(this.#runs)
  /** By metric, the number of the last run that has it. */
  readonly #lastRun: number[] = []
  #index: RowIndex | undefined

  constructor(rows: KeyColumns) {
    this.#rows = rows
  }

  /** Adds the next row, before its columns have it. False where its run has the metric. */
  add(key: RowKey): boolean {
    if (this.#index === undefined && this.#isGoingOn(key)) this.#index = this.#indexOfAll()
    if (this.#index !== undefined) return this.#index.add(key)
    if (this.#lastRun[key.metric] === this.#runs.at.length) return false
    this.#lastRun[key.metric] = this.#runs.at.length
    return true
  }

  /** Whether a run has a metric. */
  has(key: RowKey): boolean {
    // Most often asked for a run that is only being judged.
    if (this.#index === undefined && !this.#knownRuns.has({ ...key, metric: 0 })) return false
    this.#index ??= this.#indexOfAll()
    return this.#index.has(key)
  }

  /** Whether the row belongs to a run that another one came after. Begins a run that is new. */
  #isGoingOn({ at, commit }: RowKey): boolean {
    const newest = this.#runs.at.length - 1
    if (newest >= 0 && this.#runs.at.at(newest) === at && this.#runs.commit.at(newest) === commit)
      return false
    const run = { at, commit, metric: 0 }
    if (!this.#knownRuns.add(run)) return true
    for (const part of ['at', 'commit', 'metric'] as const) this.#runs[part].add(run[part])
    return false
  }

  #indexOfAll(): RowIndex {
    const index = new RowIndex(this.#rows)
    const { at, commit, metric } = this.#rows
    for (let row = 0; row < at.length; row++) {
      index.add({ at: at.at(row), commit: commit.at(row), metric: metric.at(row) })
    }
    return index
  }
}
