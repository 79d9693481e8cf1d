import {
  compareDecimals,
  type Decimal,
  estimate,
  type Finding,
  metricName,
  type Statistic,
  type Unit,
} from '@governance-gates/core'
import type { BudgetPolicy } from '@governance-gates/policy'
import { amountText } from './amount-text.ts'
import { headroomOf, isOver, type Limit, limitsOf, limitText, sumOf } from './limit.ts'
import { isAbout, type MetricIndex, mayBeAbout, placeOf } from './metric-index.ts'
import type { SizeReading } from './performance-input.ts'

/** One number that a budget judges. */
export interface BudgetValue {
  /** The metric with its parameters, or the path. */
  readonly name: string
  readonly value: Decimal
  readonly unit: Unit
  readonly statistic: Statistic | undefined
  readonly sampleCount: number | undefined
  /** The limit that it is nearest to, or furthest beyond. */
  readonly limit: Limit
  readonly headroom: number
  readonly isOver: boolean
  readonly file: string
  readonly line?: number
}

/** What there is for a budget: numbers, and what stands in their way. */
export interface BudgetValues {
  /** Worst first. */
  readonly values: readonly BudgetValue[]
  /** What should be a number and is none. */
  readonly unknown: readonly Unknown[]
  /** Benchmarks that did not end. */
  readonly crashes: readonly Finding[]
  /** Why nothing was measured, in the evidence's own words. */
  readonly noData: readonly Finding[]
}

export interface Unknown {
  readonly finding: Finding
  readonly remedy: string
}

/** What the evidence says of the metrics that a budget is about. */
export function metricValues(budget: BudgetPolicy, index: MetricIndex): BudgetValues {
  const values: BudgetValue[] = []
  const unknown: Unknown[] = []
  for (const { measurement, name, file } of index.measurements) {
    if (!isAbout(budget, measurement)) continue
    const found = estimate(measurement, budget.statistic)
    const place = placeOf({ file, ...(measurement.line === undefined ? {} : { line: measurement.line }) })
    if (found.kind === 'unknown') {
      unknown.push({ finding: { message: found.reason, subject: name, ...place }, remedy: found.remedy })
      continue
    }
    const judged = judgeValue(found.value, measurement.unit, budget)
    if (judged === undefined) unknown.push(wrongUnit(name, measurement.unit, budget, place))
    else
      values.push({
        name,
        ...judged,
        statistic: found.statistic,
        sampleCount: found.sampleCount,
        ...place,
        file,
      })
  }
  for (const { measurement, name, file } of index.contradictions) {
    if (!isAbout(budget, measurement)) continue
    const place = placeOf({ file, ...(measurement.line === undefined ? {} : { line: measurement.line }) })
    const message = 'it was measured more than once, and nobody knows which of the numbers counts'
    unknown.push({ finding: { message, subject: name, ...place }, remedy: ONCE })
  }
  return {
    values: worstFirst(values),
    unknown,
    crashes: index.crashes
      .filter((crash) => mayBeAbout(budget, crash))
      .map((crash) => ({
        message: `it did not end: ${crash.message}`,
        subject: metricName(crash),
        ...placeOf(crash),
      })),
    noData: index.noData
      .filter((record) => isAbout(budget, record))
      .map((record) => ({ message: record.reason, subject: metricName(record), ...placeOf(record) })),
  }
}

const ONCE = 'name each result file once in the evidence, and give each benchmark a name of its own'

/** The sizes of the files that a budget is about: of the largest, or all together. */
export function fileValues(budget: BudgetPolicy, { files, problems }: SizeReading): BudgetValues {
  const total = {
    path: `${budget.file ?? ''} (${files.length} files)`,
    bytes: sumOf(files.map(({ bytes }) => bytes)),
  }
  const counted = budget['size-of'] === 'total' && files.length > 1 ? [total] : files
  const values = counted.flatMap(({ path, bytes }) => {
    const judged = judgeValue(bytes, 'bytes', budget)
    return judged === undefined
      ? []
      : [{ name: path, ...judged, statistic: undefined, sampleCount: undefined, file: path }]
  })
  const unknown = problems.map((finding) => ({ finding, remedy: 'give a file that can be read' }))
  return { values: worstFirst(values), unknown, crashes: [], noData: [] }
}

/** A value beside the limit that it is worst at; undefined where the limits are in another unit. */
function judgeValue(
  value: Decimal,
  unit: Unit,
  budget: BudgetPolicy,
): Pick<BudgetValue, 'value' | 'unit' | 'limit' | 'headroom' | 'isOver'> | undefined {
  const [first, ...others] = limitsOf(budget).filter(({ quantity }) => quantity.unit === unit)
  if (first === undefined) return undefined
  const limit = others.reduce((worst, each) => (isWorseAt(value, each, worst) ? each : worst), first)
  return { value, unit, limit, headroom: headroomOf(value, limit), isOver: isOver(value, limit) }
}

function isWorseAt(value: Decimal, limit: Limit, other: Limit): boolean {
  const [over, otherOver] = [isOver(value, limit), isOver(value, other)]
  return over === otherOver ? headroomOf(value, limit) < headroomOf(value, other) : over
}

function worstFirst(values: readonly BudgetValue[]): readonly BudgetValue[] {
  return values.toSorted((left, right) => {
    if (left.isOver !== right.isOver) return left.isOver ? -1 : 1
    if (left.headroom !== right.headroom) return left.headroom - right.headroom
    const exact = left.limit.key === right.limit.key ? compareDecimals(right.value, left.value) : 0
    return exact === 0 ? (left.name < right.name ? -1 : 1) : exact
  })
}

function wrongUnit(
  name: string,
  unit: Unit,
  budget: BudgetPolicy,
  place: Pick<Finding, 'file' | 'line'>,
): Unknown {
  const limits = limitsOf(budget).map(limitText).join(', ')
  return {
    finding: {
      message: `it is measured in ${UNIT_NAMES[unit]}, and the limit is ${limits}`,
      subject: name,
      ...place,
    },
    remedy: `write the limit in ${UNIT_NAMES[unit]}, or name another metric`,
  }
}

const UNIT_NAMES: Readonly<Record<Unit, string>> = {
  ns: 'ns, us, ms or s',
  bytes: 'B, kB, MB, KiB or MiB',
  'per-second': 'ops/s',
  count: 'a plain number',
  percent: '%',
}

/** A value for people, with its statistic: `p95 105.637 ms`. */
export function valueText({
  value,
  unit,
  statistic,
}: Pick<BudgetValue, 'value' | 'unit' | 'statistic'>): string {
  const amount = amountText(value, unit)
  return statistic === undefined ? amount : `${statistic} ${amount}`
}
