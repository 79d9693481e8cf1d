import { type Check, type Measurement, metricName } from '@governance-gates/core'
import type { RegressionPolicy } from '@governance-gates/policy'
import { type MetricIndex, placeOfMeasurement } from './metric-index.ts'
import { nearestName } from './nearest-name.ts'

const RULE = 'performance.regression'

/** Comparing every name with every other takes the square of their number. */
const MAX_GUESSES = 20

/** What came, went, or has another name. A benchmark that is deleted cannot regress. */
export function checkNames(
  recorded: readonly Measurement[],
  regression: RegressionPolicy,
  index: MetricIndex,
): readonly Check[] {
  const before = new Set(recorded.map(metricName))
  const now = new Map([...index.measurements, ...index.contradictions].map((each) => [each.name, each]))
  const vanished = recorded.filter((each) => !now.has(metricName(each)))
  const appeared = [...now.values()].filter(({ name }) => !before.has(name))
  if (vanished.length === 0 && appeared.length === 0) return []
  const gone = vanished.map((measurement, index) => {
    const sameUnit = appeared
      .filter((each) => each.measurement.unit === measurement.unit)
      .map(({ name }) => name)
    const renamed = index < MAX_GUESSES ? nearestName(metricName(measurement), sameUnit) : undefined
    const message =
      renamed === undefined ? 'only the baseline has it' : `only the baseline has it; is it ${renamed} now?`
    return { message, subject: metricName(measurement) }
  })
  const came = appeared.map((located) => ({
    message: 'it is new: the baseline does not have it',
    subject: located.name,
    ...placeOfMeasurement(located),
  }))
  const isFatal = vanished.length > 0 && regression['when-vanished'] === 'fail'
  return [
    {
      id: 'regression.metrics',
      title: 'The baseline has the same metrics',
      rule: `${RULE}.when-vanished`,
      status: isFatal ? 'fail' : vanished.length > 0 ? 'warn' : 'pass',
      actual: `${vanished.length} vanished, ${appeared.length} new`,
      expected: '0 vanished',
      ...(vanished.length === 0
        ? {}
        : {
            remedy: 'bring the benchmark back, or take this run as the new baseline, which a reviewer sees',
          }),
      findings: [...gone, ...came],
    },
  ]
}
