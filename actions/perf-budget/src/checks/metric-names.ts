import {
  type Check,
  type CheckStatus,
  checkOf,
  exactly,
  type Measurement,
  measured,
  metricName,
} from '@governance-gates/core'
import { closestWord, type RegressionPolicy } from '@governance-gates/policy'
import { regressionMetrics } from '../rules.ts'
import { type LocatedMeasurement, type MetricIndex, placeOfMeasurement } from './metric-index.ts'

/** Comparing every name with every other takes the square of their number. */
const MAX_GUESSES = 20

/** What came, went, or has another name. A benchmark that is deleted cannot regress. */
export function checkNames(
  recorded: readonly Measurement[],
  regression: RegressionPolicy,
  index: MetricIndex,
): readonly Check[] {
  const appeared = appearedMetrics(recorded, index)
  const vanished = vanishedMetrics(recorded, index)
  if (vanished.length === 0 && appeared.length === 0) return []
  const gone = vanished.map(({ name, renamed }) => {
    const message =
      renamed === undefined ? 'only in the baseline' : `only in the baseline; was it renamed to ${renamed}?`
    return { message, subject: name }
  })
  const came = appeared.map((located) => ({
    message: 'new: not in the baseline',
    subject: located.name,
    ...placeOfMeasurement(located),
  }))
  return [
    checkOf(
      regressionMetrics,
      {},
      {
        status: statusOf(vanished.length, regression),
        actual: measured(vanished.length, 'metrics'),
        expected: exactly(0, 'metrics'),
        ...(appeared.length === 0 ? {} : { detail: `${appeared.length} new` }),
        findings: [...gone, ...came],
      },
    ),
  ]
}

/** Metrics that only the baseline has, each with its likely new name. */
export function vanishedMetrics(
  recorded: readonly Measurement[],
  index: MetricIndex,
): readonly { readonly name: string; readonly renamed: string | undefined }[] {
  const now = new Set([...index.measurements, ...index.contradictions].map(({ name }) => name))
  const unreadable = new Set(index.unreadable.map(metricName))
  const vanished = recorded.filter((each) => !now.has(metricName(each)) && !unreadable.has(metricName(each)))
  const appeared = appearedMetrics(recorded, index)
  return vanished.map((measurement, position) => {
    const sameUnit = appeared
      .filter((each) => each.measurement.unit === measurement.unit)
      .map(({ name }) => name)
    const name = metricName(measurement)
    return { name, renamed: position < MAX_GUESSES ? closestWord(name, sameUnit) : undefined }
  })
}

function appearedMetrics(
  recorded: readonly Measurement[],
  { measurements, contradictions }: MetricIndex,
): readonly LocatedMeasurement[] {
  const before = new Set(recorded.map(metricName))
  const now = new Map([...measurements, ...contradictions].map((each) => [each.name, each]))
  return [...now.values()].filter(({ name }) => !before.has(name))
}

function statusOf(vanished: number, { 'when-vanished': rule }: RegressionPolicy): CheckStatus {
  if (vanished === 0) return 'pass'
  return rule === 'fail' ? 'fail' : 'warn'
}
