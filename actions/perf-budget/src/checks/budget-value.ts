import {
  compareDecimals,
  type Decimal,
  estimate,
  type Finding,
  isPattern,
  metricName,
  type Statistic,
  type Unit,
} from '@governance-gates/core'
import type { BudgetPolicy } from '@governance-gates/policy'
import type { SizeReading } from '../performance-input.ts'
import { sizesOfBudget } from './file-size-metric.ts'
import { headroomOf, isOver, type Limit, limitsOf, limitText } from './limit.ts'
import {
  isAbout,
  type LocatedMeasurement,
  type MetricIndex,
  mayBeAbout,
  placeOf,
  placeOfMeasurement,
} from './metric-index.ts'
import { valueTexts } from './value-at-limit.ts'

/** One number that a budget judges. */
export interface BudgetValue {
  /** The metric with its parameters, or the path. */
  readonly name: string
  /** As a baseline and a history call it. */
  readonly recordedAs: string
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

/** What there is for a budget: numbers, and why others are missing. */
export interface BudgetValues {
  /** Worst first. */
  readonly values: readonly BudgetValue[]
  /** What should be a number and is not. */
  readonly unknown: readonly Unknown[]
  /** Benchmarks that did not end. */
  readonly crashes: readonly Finding[]
  /** Why nothing was measured, in the evidence's own words. */
  readonly noData: readonly Finding[]
}

interface Unknown {
  readonly finding: Finding
  readonly remedy: string
}

/** What the evidence says of the metrics that a budget is about. */
export function metricValues(budget: BudgetPolicy, index: MetricIndex): BudgetValues {
  const readings = index.measurements
    .filter(({ measurement }) => isAbout(budget, measurement))
    .map((located) => readValue(located, budget))
  const values = readings.flatMap((reading) => (reading.kind === 'value' ? [reading.value] : []))
  // Tools write a throughput beside each latency: a pattern that means both is about those that its limit can judge.
  const isAsideAllowed = values.length > 0 && isPattern(budget.metric ?? '')
  const unknown = readings.flatMap((reading) => {
    if (reading.kind === 'value' || (reading.kind === 'other-unit' && isAsideAllowed)) return []
    return [reading.unknown]
  })
  const twice = index.contradictions
    .filter(({ measurement }) => isAbout(budget, measurement))
    .map((located) => ({
      finding: { message: TWICE, subject: located.name, ...placeOfMeasurement(located) },
      remedy: ONCE,
    }))
  const unreadable = index.unreadable
    .filter((record) => isAbout(budget, record))
    .map((record) => ({
      finding: { message: record.reason, subject: metricName(record), ...placeOf(record) },
      remedy: `${record.remedy}, or choose another metric for the budget`,
    }))
  return {
    values: worstFirst(values),
    unknown: [...unknown, ...twice, ...unreadable],
    crashes: index.crashes
      .filter((crash) => mayBeAbout(budget, crash))
      .map((crash) => ({
        message: `crashed: ${crash.message}`,
        subject: metricName(crash),
        ...placeOf(crash),
      })),
    noData: index.noData
      .filter((record) => isAbout(budget, record))
      .map((record) => ({ message: record.reason, subject: metricName(record), ...placeOf(record) })),
  }
}

type Reading =
  | { readonly kind: 'value'; readonly value: BudgetValue }
  | { readonly kind: 'unknown' | 'other-unit'; readonly unknown: Unknown }

function readValue(located: LocatedMeasurement, budget: BudgetPolicy): Reading {
  const { measurement, name, file } = located
  const found = estimate(measurement, budget.statistic)
  const place = placeOfMeasurement(located)
  if (limitsOf(budget).every(({ quantity }) => quantity.unit !== measurement.unit)) {
    return { kind: 'other-unit', unknown: wrongUnit(budget, measurement.unit, { subject: name, ...place }) }
  }
  if (found.kind === 'unknown') {
    const finding = { message: found.reason, subject: name, ...place }
    return { kind: 'unknown', unknown: { finding, remedy: found.remedy } }
  }
  const { statistic, sampleCount } = found
  const judged = judgeValue(found.value, measurement.unit, budget)
  if (judged === undefined)
    return { kind: 'unknown', unknown: wrongUnit(budget, measurement.unit, { subject: name, ...place }) }
  return {
    kind: 'value',
    value: { name, recordedAs: name, ...judged, statistic, sampleCount, ...place, file },
  }
}

const TWICE = 'measured more than once, so it is not known which number counts'
const ONCE = 'list each result file once in performance.evidence, and give each benchmark a name of its own'

/** The sizes of the files that a budget is about: of the largest, or all together. */
export function fileValues(budget: BudgetPolicy, reading: SizeReading): BudgetValues {
  const { files, problems } = reading
  const values = sizesOfBudget(budget, reading).flatMap(
    ({ name: recordedAs, measurement: { value }, file }) => {
      const judged = value && judgeValue(value, 'bytes', budget)
      if (judged === undefined) return []
      const isTotal = file === undefined
      const name = !isTotal ? file : files.length === 1 ? (files[0]?.path ?? '') : allOf(budget, files.length)
      return [{ name, recordedAs, ...judged, statistic: undefined, sampleCount: undefined, file: name }]
    },
  )
  const unknown = problems.map((finding) => ({ finding, remedy: 'find out why the build wrote empty files' }))
  return { values: worstFirst(values), unknown, crashes: [], noData: [] }
}

function allOf({ file = '' }: BudgetPolicy, count: number): string {
  return `${file} (${count} files)`
}

/** A value with the limit that it is furthest beyond; undefined if the limits are in another unit. */
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
  budget: BudgetPolicy,
  unit: Unit,
  measurement: Pick<Finding, 'subject' | 'file' | 'line'>,
): Unknown {
  const limits = limitsOf(budget).map(limitText).join(', ')
  return {
    finding: {
      message: `measured in ${UNIT_NAMES[unit]}, but the limit is ${limits}`,
      ...measurement,
    },
    remedy: `write the limit in ${UNIT_NAMES[unit]}, or choose another metric`,
  }
}

const UNIT_NAMES: Readonly<Record<Unit, string>> = {
  ns: 'ns, us, ms or s',
  bytes: 'B, kB, MB, KiB or MiB',
  'per-second': 'ops/s',
  count: 'a plain number',
  percent: '%',
}

/** A value for people, with its statistic, in the unit of its limit: `p95 105.637 ms`. */
export function valueText({
  value,
  limit,
  statistic,
}: Pick<BudgetValue, 'value' | 'limit' | 'statistic'>): string {
  const amount = valueTexts(value, limit).value
  return statistic === undefined ? amount : `${statistic} ${amount}`
}
