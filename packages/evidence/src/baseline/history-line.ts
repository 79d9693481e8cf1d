import {
  type Decimal,
  type Environment,
  HISTORY_SCHEMA,
  type HistoryRow,
  type Instant,
  metricName,
  parseInstant,
  STATISTICS,
  type Statistic,
} from '@governance-gates/core'
import { UNITS } from '../benchmarks/measured-numbers.ts'

/** Text of JSON without an escape: it is what it looks like. */
const SIGN = '[^"\\\\\\u0000-\\u001f]'
const NUMBER = '"(\\d{1,320}(?:\\.\\d{1,400})?)"'
const NUMBERS = STATISTICS.map((name) => `(?:"${name}":${NUMBER}(?:,(?=")|(?=\\})))?`).join('')

/** A line as `writeHistoryRows` writes it, where nothing in it needs an escape. */
const PLAIN_LINE = new RegExp(
  [
    `^\\{"schema":"${HISTORY_SCHEMA.replaceAll('.', '\\.')}","at":"(${SIGN}{1,40})","commit":"(${SIGN}*)","metric":"(${SIGN}+)"`,
    `(?:,"parameters":(\\{[^{}\\\\]*\\}))?`,
    `,"unit":"(${UNITS.join('|')})"(?:,"better":"(lower|higher)")?(?:,"value":${NUMBER})?`,
    `,"statistics":\\{${NUMBERS}\\},"environment":(\\{[^{}\\\\]*\\})(,"accepted":true)?\\}\\r?$`,
  ].join(''),
)
const FIRST_STATISTIC = 8
const BEHIND_STATISTICS = FIRST_STATISTIC + STATISTICS.length

/** A row and the name of its metric. */
export interface NamedRow {
  readonly row: HistoryRow
  readonly name: string
}

interface Metric {
  readonly metric: string
  readonly parameters: HistoryRow['parameters']
  readonly name: string
}

/** What is remembered; a history that says more is read the slow way. */
const MOST_KNOWN = 100_000

/**
 * Reads the lines of a history fast where they are as the writer writes them: a million rows have few metrics, commits and
 * machines. What such a line says of them must have been read the slow way once, which decides whether it is right.
 */
export class PlainLines {
  readonly #metrics = new Map<string, Metric>()
  readonly #environments = new Map<string, Environment>()
  #instant: { readonly text: string; readonly value: Instant | undefined } = { text: '', value: undefined }
  #commit = ''

  /** Undefined for a line that has to be read the slow way. */
  read(text: string, line: number): NamedRow | undefined {
    const match = PLAIN_LINE.exec(text)
    if (match === null) return undefined
    const metric = this.#metrics.get(metricKey(match))
    const environment = this.#environments.get(match[BEHIND_STATISTICS] ?? '')
    const at = this.#instantOf(match[1] ?? '')
    if (metric === undefined || environment === undefined || at === undefined) return undefined
    const numbers = numbersOf(match)
    if (numbers === undefined) return undefined
    const better = match[6] as HistoryRow['better']
    const row: HistoryRow = {
      at,
      commit: this.#commitOf(match[2] ?? ''),
      metric: metric.metric,
      parameters: metric.parameters,
      unit: match[5] as HistoryRow['unit'],
      ...(better === undefined ? {} : { better }),
      ...numbers,
      environment,
      ...(match[BEHIND_STATISTICS + 1] === undefined ? {} : { accepted: true as const }),
      line,
    }
    return { row, name: metric.name }
  }

  /** Remembers what a line says that was read the slow way. */
  learn(text: string, { metric, parameters, environment }: HistoryRow): void {
    const match = PLAIN_LINE.exec(text)
    if (match === null || this.#metrics.size + this.#environments.size > MOST_KNOWN) return
    const name = metricName({ metric, parameters })
    this.#metrics.set(own(metricKey(match)), { metric, parameters, name })
    this.#environments.set(own(match[BEHIND_STATISTICS] ?? ''), environment)
  }

  #instantOf(text: string): Instant | undefined {
    if (this.#instant.text !== text) this.#instant = { text: own(text), value: parseInstant(text) }
    return this.#instant.value
  }

  #commitOf(text: string): string {
    if (this.#commit !== text) this.#commit = own(text)
    return this.#commit
  }
}

function metricKey([, , , metric = '', parameters = '']: RegExpExecArray): string {
  return `${metric}\n${parameters}`
}

/** Undefined where the row has no number. */
function numbersOf(match: RegExpExecArray): Pick<HistoryRow, 'value' | 'statistics'> | undefined {
  const statistics: Partial<Record<Statistic, Decimal>> = {}
  const value = match[7] === undefined ? undefined : decimalOf(match[7])
  let isEmpty = value === undefined
  // A million times: without an iterator.
  for (let index = 0; index < STATISTICS.length; index++) {
    const [name, text] = [STATISTICS[index], match[FIRST_STATISTIC + index]]
    if (name === undefined || text === undefined) continue
    statistics[name] = decimalOf(text)
    isEmpty = false
  }
  if (isEmpty) return undefined
  return value === undefined ? { statistics } : { value, statistics }
}

function decimalOf(text: string): Decimal {
  const point = text.indexOf('.')
  if (point === -1) return { coefficient: BigInt(text), scale: 0 }
  return { coefficient: BigInt(text.slice(0, point) + text.slice(point + 1)), scale: text.length - point - 1 }
}

/** A copy that does not keep the text in memory which it is a part of. */
function own(part: string): string {
  return Buffer.from(part).toString()
}
