import type { Instant } from '../number/instant.ts'
import { DecimalColumn } from './decimal-column.ts'
import { Interned } from './interned.ts'
import type { MetricIdentity } from './measurement.ts'
import type { HistoryRow } from './metric-history.ts'
import { metricName } from './metric-name.ts'
import { NumberColumn } from './number-column.ts'
import { RunMetrics } from './run-metrics.ts'
import { STATISTICS, type Statistic } from './statistic.ts'

/** What many rows have in common. */
type Facts = Pick<HistoryRow, 'unit' | 'better' | 'environment' | 'accepted'>

/** What a row is about. */
export type RowSubject = MetricIdentity & Pick<HistoryRow, 'unit'>

/**
 * The rows of a history, of which there may be a million: they are kept in columns, some 70 bytes each, and made when they
 * are asked for. A run has each metric once.
 */
export class HistoryTable implements Iterable<HistoryRow> {
  readonly #at = NumberColumn.ofDoubles()
  readonly #commit = NumberColumn.ofIntegers()
  readonly #metric = NumberColumn.ofIntegers()
  readonly #facts = NumberColumn.ofIntegers()
  readonly #line = NumberColumn.ofIntegers()
  /** The row before of the same metric, counted from 1; 0 where there is none. */
  readonly #previous = NumberColumn.ofIntegers()
  /** Where the numbers of a row begin. */
  readonly #begins = NumberColumn.ofIntegers()
  readonly #numbers = new DecimalColumn()
  readonly #runs = new RunMetrics({ at: this.#at, commit: this.#commit, metric: this.#metric })
  readonly #commits = new Interned<string>()
  readonly #metrics = new Interned<MetricIdentity>()
  readonly #sharedFacts = new Interned<Facts>()
  readonly #environments = new Interned<HistoryRow['environment']>()
  /** The last row of each metric, counted from 1. */
  readonly #last: number[] = []
  #newest: { readonly environment: HistoryRow['environment']; readonly number: number } | undefined

  /** A table of rows, each of which is in it once. */
  static from(rows: Iterable<HistoryRow>): HistoryTable {
    const table = new HistoryTable()
    for (const row of rows) table.add(row)
    return table
  }

  get length(): number {
    return this.#at.length
  }

  /**
   * Adds a row. False where its run has the metric already: then it is left out.
   * @param name that of its metric, for a caller who knows it
   */
  add(row: HistoryRow, name: string = metricName(row)): boolean {
    const commit = this.#commits.find(row.commit) ?? this.#commits.add(row.commit, row.commit)
    const metric = this.#metrics.find(name) ?? this.#addMetric(name, row)
    if (!this.#runs.add({ at: row.at, commit, metric })) return false
    this.#at.add(row.at)
    this.#commit.add(commit)
    this.#metric.add(metric)
    this.#facts.add(this.#factsOf(row))
    this.#line.add(row.line ?? 0)
    this.#previous.add(this.#last[metric] ?? 0)
    this.#last[metric] = this.length
    this.#addNumbers(row)
    return true
  }

  /** Whether a run has a metric. */
  has(row: MetricIdentity & Pick<HistoryRow, 'at' | 'commit'>): boolean {
    const commit = this.#commits.find(row.commit)
    const metric = this.#metrics.find(metricName(row))
    if (commit === undefined || metric === undefined) return false
    return this.#runs.has({ at: row.at, commit, metric })
  }

  /** The rows of the metric of a name, in the order in which they were added. */
  *of(name: string): Generator<HistoryRow> {
    const metric = this.#metrics.find(name)
    const indexes: number[] = []
    for (let next = metric === undefined ? 0 : (this.#last[metric] ?? 0); next > 0; ) {
      indexes.push(next - 1)
      next = this.#previous.at(next - 1)
    }
    for (let index = indexes.pop(); index !== undefined; index = indexes.pop()) yield this.#row(index)
  }

  /** The rows from a moment on, in milliseconds, whose subject somebody wants. */
  *since(moment: number, isWanted: (subject: RowSubject) => boolean): Generator<HistoryRow> {
    const known = new Map<string, boolean>()
    for (let index = 0; index < this.length; index++) {
      if (this.#at.at(index) < moment) continue
      const key = `${this.#metric.at(index)} ${this.#facts.at(index)}`
      const wanted = known.get(key) ?? isWanted(this.#row(index))
      known.set(key, wanted)
      if (wanted) yield this.#row(index)
    }
  }

  /** How many rows are later than a moment, and the first of them. */
  after(moment: Instant, most: number): { readonly count: number; readonly first: readonly HistoryRow[] } {
    const first: HistoryRow[] = []
    let count = 0
    for (let index = 0; index < this.length; index++) {
      if (this.#at.at(index) <= moment) continue
      if (++count <= most) first.push(this.#row(index))
    }
    return { count, first }
  }

  *[Symbol.iterator](): Generator<HistoryRow> {
    for (let index = 0; index < this.length; index++) yield this.#row(index)
  }

  #addMetric(name: string, { metric, parameters }: MetricIdentity): number {
    return this.#metrics.add(name, { metric, parameters })
  }

  #factsOf({ unit, better, environment, accepted }: HistoryRow): number {
    // The rows of a run have one environment.
    if (this.#newest?.environment !== environment) {
      const text = JSON.stringify(environment)
      const number = this.#environments.find(text) ?? this.#environments.add(text, environment)
      this.#newest = { environment, number }
    }
    const key = `${unit} ${better} ${accepted} ${this.#newest.number}`
    const known = this.#sharedFacts.find(key)
    if (known !== undefined) return known
    return this.#sharedFacts.add(key, {
      unit,
      environment,
      ...(better === undefined ? {} : { better }),
      ...(accepted === undefined ? {} : { accepted }),
    })
  }

  #addNumbers({ value, statistics }: HistoryRow): void {
    this.#begins.add(this.#numbers.length)
    if (value !== undefined) this.#numbers.add(VALUE, value)
    for (const name in statistics) {
      const number = statistics[name as Statistic]
      if (number !== undefined) this.#numbers.add(LABELS.get(name) ?? VALUE, number)
    }
  }

  #row(index: number): HistoryRow {
    const line = this.#line.at(index)
    return {
      at: this.#at.at(index) as Instant,
      commit: this.#commits.at(this.#commit.at(index)),
      ...this.#metrics.at(this.#metric.at(index)),
      ...this.#sharedFacts.at(this.#facts.at(index)),
      ...this.#numbersOf(index),
      ...(line === 0 ? {} : { line }),
    }
  }

  #numbersOf(index: number): Pick<HistoryRow, 'value' | 'statistics'> {
    const statistics: Partial<Record<Statistic, NonNullable<HistoryRow['value']>>> = {}
    const end = index + 1 === this.length ? this.#numbers.length : this.#begins.at(index + 1)
    let value: HistoryRow['value']
    for (let at = this.#begins.at(index); at < end; at++) {
      const name = STATISTICS[this.#numbers.labelAt(at)]
      if (name === undefined) value = this.#numbers.at(at)
      else statistics[name] = this.#numbers.at(at)
    }
    return { statistics, ...(value === undefined ? {} : { value }) }
  }
}

/** Of the number that no statistic names. */
const VALUE = STATISTICS.length
const LABELS: ReadonlyMap<string, number> = new Map(STATISTICS.map((name, label) => [name, label]))
